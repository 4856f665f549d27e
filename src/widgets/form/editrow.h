// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/validation.h"

#include <QWidget>

namespace widgets {

/// One entry of a field that holds several: a mailing list, a tie.
class EditRow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setLanguage(domain::Language language) = 0;
    /// Which of how many entries this is, from 0.
    virtual void setPlace(int place, int count) = 0;
    virtual void setProblems(const QList<domain::Problem> &problems) = 0;
    virtual void focusFirst() = 0;
    /// The controls in the order Tab goes through them.
    [[nodiscard]] virtual QList<QWidget *> tabWidgets() const = 0;

Q_SIGNALS:
    void edited();
    void moveRequested(int step);
    void removeRequested();
};

} // namespace widgets
