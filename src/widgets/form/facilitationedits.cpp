// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/facilitationedits.h"

#include <QSet>

#include <algorithm>

namespace widgets {

void FacilitationEdits::reset(const QList<domain::Facilitation> &facilitations,
                              const QHash<domain::PersonId, domain::Person> &persons)
{
    m_facilitations = facilitations;
    m_persons = persons;
    m_lastNewId = 0;
    for (const domain::Facilitation &facilitation : facilitations)
        m_lastNewId = std::min(m_lastNewId, facilitation.personId.value());
}

QList<int> FacilitationEdits::rows(QDate today, bool current) const
{
    QList<int> rows;
    for (int row = 0; row < int(m_facilitations.size()); ++row) {
        if (domain::isCurrent(m_facilitations.at(row), today) == current)
            rows.append(row);
    }
    return rows;
}

QList<int> FacilitationEdits::currentRows(QDate today) const
{
    return rows(today, true);
}

QList<int> FacilitationEdits::pastRows(QDate today) const
{
    return rows(today, false);
}

const domain::Person &FacilitationEdits::personAt(int row) const
{
    static const domain::Person nobody;
    const auto found = m_persons.constFind(m_facilitations.at(row).personId);
    return found == m_persons.constEnd() ? nobody : *found;
}

QList<domain::Person> FacilitationEdits::currentPersons(QDate today) const
{
    QList<domain::Person> persons;
    QSet<domain::PersonId> named;
    for (const int row : currentRows(today)) {
        const domain::PersonId id = m_facilitations.at(row).personId;
        if (!named.contains(id))
            persons.append(personAt(row));
        named.insert(id);
    }
    return persons;
}

bool FacilitationEdits::facilitates(domain::PersonId person, QDate today) const
{
    return std::any_of(m_facilitations.begin(), m_facilitations.end(), [&](const domain::Facilitation &facilitation) {
        return facilitation.personId == person && domain::isCurrent(facilitation, today);
    });
}

QList<domain::Person> FacilitationEdits::newPersons() const
{
    QList<domain::Person> persons;
    for (int row = 0; row < int(m_facilitations.size()); ++row) {
        const domain::Person &person = personAt(row);
        if (person.id.value() < 0 && !persons.contains(person))
            persons.append(person);
    }
    return persons;
}

int FacilitationEdits::add(const domain::Person &person)
{
    m_persons.insert(person.id, person);
    domain::Facilitation facilitation;
    facilitation.personId = person.id;
    m_facilitations.append(facilitation);
    return int(m_facilitations.size()) - 1;
}

int FacilitationEdits::addNew(const QString &name, domain::Gender gender)
{
    domain::Person person;
    person.id = domain::PersonId(--m_lastNewId);
    person.displayName = name;
    person.gender = gender;
    return add(person);
}

void FacilitationEdits::remove(int row)
{
    m_facilitations.removeAt(row);
}

int FacilitationEdits::move(int row, int step, QDate today)
{
    const QList<int> current = currentRows(today);
    const qsizetype from = current.indexOf(row);
    if (from < 0)
        return row;
    const qsizetype to = std::clamp<qsizetype>(from + step, 0, current.size() - 1);
    const qsizetype direction = to > from ? 1 : -1;
    for (qsizetype place = from; place != to; place += direction)
        m_facilitations.swapItemsAt(current.at(place), current.at(place + direction));
    return current.at(to);
}

void FacilitationEdits::setPeriod(int row, const domain::PartialDate &since, const domain::PartialDate &until,
                                  bool ended)
{
    domain::Facilitation &facilitation = m_facilitations[row];
    facilitation.since = since;
    facilitation.until = until;
    facilitation.ended = ended;
}

} // namespace widgets
