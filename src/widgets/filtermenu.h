// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QMenu>

namespace widgets {

/// What a list can be limited to, as conditions in the query syntax.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(QWidget *parent = nullptr);

    /// Whether there is a search to keep.
    void setSavable(bool savable) { m_savable = savable; }

Q_SIGNALS:
    /// Or only its key, "animateur:", whose value is typed.
    void conditionChosen(const QString &condition);
    void saveRequested();

private:
    void fill();
    void addStatuses(domain::Language language);
    void addParts(bool has, domain::Language language);
    void addDates(domain::Language language);
    void addCondition(QMenu *menu, const QString &condition, domain::Language language);

    bool m_savable = false;
};

/// The language that conditions are written and told in: that of the interface.
[[nodiscard]] domain::Language searchLanguage();

} // namespace widgets
