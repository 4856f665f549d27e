// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace widgets {

/// The one question the form asks in a modal box: what to do with changes that would be lost.
class FormQuestions
{
public:
    enum class Leave { KeepEditing, Discard, Save };

    virtual ~FormQuestions() = default;
    [[nodiscard]] virtual Leave askBeforeLeaving(QWidget *parent, const QString &groupName) = 0;
};

/// Asks the person at the screen.
class FormQuestionBox final : public FormQuestions
{
    Q_DECLARE_TR_FUNCTIONS(widgets::FormQuestionBox)

public:
    [[nodiscard]] Leave askBeforeLeaving(QWidget *parent, const QString &groupName) override;
};

} // namespace widgets
