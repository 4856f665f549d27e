// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/workgroup.h"

#include <QHash>
#include <QList>

namespace widgets {

/// The facilitations of a group while they are edited, past ones and persons made in place included. Rows are places in
/// the group's own list, whose order is kept.
class FacilitationEdits
{
public:
    void reset(const QList<domain::Facilitation> &facilitations,
               const QHash<domain::PersonId, domain::Person> &persons);

    [[nodiscard]] const QList<domain::Facilitation> &facilitations() const { return m_facilitations; }
    [[nodiscard]] QList<int> currentRows(QDate today) const;
    [[nodiscard]] QList<int> pastRows(QDate today) const;
    [[nodiscard]] const domain::Person &personAt(int row) const;
    /// Those who facilitate on that day, in order, each once.
    [[nodiscard]] QList<domain::Person> currentPersons(QDate today) const;
    [[nodiscard]] bool facilitates(domain::PersonId person, QDate today) const;
    /// The persons made here who facilitate still, with negative ids.
    [[nodiscard]] QList<domain::Person> newPersons() const;
    /// A facilitation without dates, last in the order; the row it got.
    int add(const domain::Person &person);
    /// The same for somebody the directory does not know.
    int addNew(const QString &name, domain::Gender gender);
    void remove(int row);
    /// Moves a current facilitator among the current ones; the row it has now.
    int move(int row, int step, QDate today);
    void setPeriod(int row, const domain::PartialDate &since, const domain::PartialDate &until, bool ended);

private:
    [[nodiscard]] QList<int> rows(QDate today, bool current) const;

    QList<domain::Facilitation> m_facilitations;
    QHash<domain::PersonId, domain::Person> m_persons;
    qint64 m_lastNewId = 0;
};

} // namespace widgets
