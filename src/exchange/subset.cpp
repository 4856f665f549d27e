// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/subset.h"

#include <QHash>

#include <algorithm>

namespace exchange {

namespace {

template<typename Kept>
domain::DirectoryContent subsetOf(const domain::DirectoryContent &content, Kept isKept)
{
    domain::DirectoryContent subset = content;
    QHash<domain::GroupId, QString> goneNames;
    for (const domain::WorkGroup &group : content.groups) {
        if (!isKept(group))
            goneNames.insert(group.id, group.name.preferring(content.info.mainLanguage));
    }
    subset.groups.removeIf([&](const domain::WorkGroup &group) { return goneNames.contains(group.id); });
    QSet<domain::PersonId> named;
    for (domain::WorkGroup &group : subset.groups) {
        for (const domain::Facilitation &facilitation : std::as_const(group.facilitations))
            named.insert(facilitation.personId);
        for (domain::Lineage &lineage : group.lineages) {
            const auto gone = goneNames.constFind(lineage.target);
            if (gone == goneNames.constEnd())
                continue;
            lineage.target = {};
            lineage.targetName = *gone;
        }
    }
    subset.persons.removeIf([&](const domain::Person &person) { return !named.contains(person.id); });
    return subset;
}

bool isEveryStatus(const QSet<domain::GroupStatus> &statuses)
{
    return std::all_of(domain::allStatuses.begin(), domain::allStatuses.end(),
                       [&](domain::GroupStatus status) { return statuses.contains(status); });
}

} // namespace

domain::DirectoryContent withStatuses(const domain::DirectoryContent &content,
                                      const QSet<domain::GroupStatus> &statuses)
{
    return isEveryStatus(statuses) ? content : subsetOf(content, [&statuses](const domain::WorkGroup &group) {
        return statuses.contains(group.status);
    });
}

domain::DirectoryContent withGroups(const domain::DirectoryContent &content, const QSet<domain::GroupId> &groups)
{
    return groups.isEmpty()
               ? content
               : subsetOf(content, [&groups](const domain::WorkGroup &group) { return groups.contains(group.id); });
}

domain::CopyScope scopeOf(const domain::PublicationOptions &options)
{
    return {options.audience, !isEveryStatus(options.statuses) || !options.selection.isEmpty()};
}

} // namespace exchange
