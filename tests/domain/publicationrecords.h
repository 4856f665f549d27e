// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"

#include <QStringList>

namespace testing {

using namespace Qt::StringLiterals;
using namespace domain;

inline const QDate today(2026, 11, 23);

inline WorkGroup group(qint64 id, const QString &name, GroupStatus status = GroupStatus::Active)
{
    WorkGroup result;
    result.id = GroupId(id);
    result.name.french = name;
    result.status = status;
    return result;
}

inline Person person(qint64 id, const QString &name, Gender gender = Gender::Unspecified)
{
    Person result;
    result.id = PersonId(id);
    result.displayName = name;
    result.gender = gender;
    return result;
}

inline Facilitation by(qint64 personId)
{
    Facilitation result;
    result.personId = PersonId(personId);
    return result;
}

inline PublicationOptions options(Audience audience = Audience::Public, Language language = Language::French)
{
    PublicationOptions result;
    result.audience = audience;
    result.language = language;
    result.date = today;
    return result;
}

} // namespace testing
