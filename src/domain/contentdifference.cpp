// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contentdifference.h"

#include <QHash>

#include <algorithm>

namespace domain {

namespace {

template<typename T>
T withoutVersion(T record)
{
    if constexpr (requires { record.rowVersion; })
        record.rowVersion = 0;
    return record;
}

/// What is told of one kind of record; `nameOf` gives its name.
template<typename T, typename NameOf>
QList<Difference> differencesOf(RecordKind kind, const QList<T> &now, const QList<T> &other, const NameOf &nameOf)
{
    QHash<qint64, const T *> there;
    for (const T &record : other)
        there.insert(record.id.value(), &record);
    QList<Difference> found;
    for (const T &record : now) {
        const T *same = there.take(record.id.value());
        if (!same)
            found.append({Difference::Kind::OnlyNow, {kind, record.id.value()}, nameOf(record)});
        else if (withoutVersion(record) != withoutVersion(*same))
            found.append({Difference::Kind::Changed, {kind, record.id.value()}, nameOf(record)});
    }
    for (const T &record : other) {
        if (there.contains(record.id.value()))
            found.append({Difference::Kind::OnlyOther, {kind, record.id.value()}, nameOf(record)});
    }
    return found;
}

} // namespace

QList<Difference> differences(const DirectoryContent &now, const DirectoryContent &other)
{
    const Language language = now.info.mainLanguage;
    QList<Difference> found;
    if (withoutVersion(now.info) != withoutVersion(other.info))
        found.append({Difference::Kind::Changed, {RecordKind::Directory, 1}, now.info.title.preferring(language)});
    found += differencesOf(RecordKind::Group, now.groups, other.groups,
                           [language](const WorkGroup &group) { return group.name.preferring(language); });
    found += differencesOf(RecordKind::Person, now.persons, other.persons,
                           [](const Person &person) { return person.displayName; });
    found += differencesOf(RecordKind::Edition, now.editions, other.editions,
                           [language](const Edition &edition) { return edition.title.preferring(language); });
    found += differencesOf(RecordKind::SavedFilter, now.savedFilters, other.savedFilters,
                           [](const SavedFilter &filter) { return filter.name; });
    return found;
}

qsizetype countOf(const QList<Difference> &differences, Difference::Kind kind, RecordKind record)
{
    return std::count_if(differences.begin(), differences.end(), [&](const Difference &difference) {
        return difference.kind == kind && difference.record.kind == record;
    });
}

} // namespace domain
