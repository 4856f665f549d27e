// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groupmatch.h"

#include "domain/text.h"

namespace cli {

QList<domain::GroupId> matchingGroups(const domain::DirectoryContent &content, const QString &text)
{
    bool isNumber = false;
    const domain::GroupId id(text.toLongLong(&isNumber));
    if (isNumber && content.group(id))
        return {id};
    const QString wanted = domain::fold(text);
    if (wanted.isEmpty())
        return {};
    QList<domain::GroupId> named;
    QList<domain::GroupId> begun;
    for (const domain::WorkGroup &group : content.groups) {
        const QString french = domain::fold(group.name.french);
        const QString english = domain::fold(group.name.english);
        if (french == wanted || english == wanted)
            named += group.id;
        else if (french.startsWith(wanted) || english.startsWith(wanted))
            begun += group.id;
    }
    return named.isEmpty() ? begun : named;
}

} // namespace cli
