// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/validation.h"

#include <QStringList>

namespace testing {

using namespace Qt::StringLiterals;
using namespace domain;

inline const QDate today(2026, 11, 23);

/// A group nobody can find anything against.
inline WorkGroup goodGroup()
{
    WorkGroup group;
    group.id = GroupId(1);
    group.name = {u"Communs"_s, u"Commons"_s};
    group.description = {u"Un texte."_s, u"A text."_s};
    group.translatedRevision = 1;
    group.verifiedOn = QDate(2026, 10, 1);
    Facilitation facilitation;
    facilitation.personId = PersonId(1);
    group.facilitations = {facilitation};
    MailingList list;
    list.address = u"communs@example.org"_s;
    group.mailingLists = {list};
    Lineage lineage;
    lineage.targetName = u"La Banque en communs ?"_s;
    group.lineages = {lineage};
    return group;
}

inline Person goodPerson()
{
    Person person;
    person.id = PersonId(1);
    person.displayName = u"Nicole Alix"_s;
    person.gender = Gender::Feminine;
    person.email = {u"a@example.org"_s, true, *PartialDate::of(2026), {}};
    return person;
}

inline QStringList codes(const QList<Finding> &found)
{
    QStringList result;
    for (const Finding &each : found)
        result += findingCode(each.kind);
    return result;
}

} // namespace testing
