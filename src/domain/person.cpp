// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/person.h"

#include "domain/contentlabels.h"

using namespace Qt::StringLiterals;

namespace domain {

QString genderCode(Gender gender)
{
    switch (gender) {
    case Gender::Feminine:
        return u"f"_s;
    case Gender::Masculine:
        return u"m"_s;
    case Gender::Unspecified:
        break;
    }
    return u""_s;
}

std::optional<Gender> genderFromCode(const QString &code)
{
    for (const Gender gender : {Gender::Unspecified, Gender::Feminine, Gender::Masculine}) {
        if (code == genderCode(gender))
            return gender;
    }
    return std::nullopt;
}

QString proposeSortName(const QString &displayName)
{
    const QString name = displayName.simplified();
    const qsizetype lastSpace = name.lastIndexOf(u' ');
    if (lastSpace < 0)
        return name;
    return name.mid(lastSpace + 1) + u", " + name.left(lastSpace);
}

QString shownName(const Person &person, Language language)
{
    return person.isWithdrawn() ? withdrawnPersonLabel(language) : person.displayName;
}

} // namespace domain
