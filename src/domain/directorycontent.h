// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/workgroup.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

namespace domain {

/// What the directory says of itself.
struct DirectoryInfo
{
    qint64 rowVersion = 0;
    LocalizedText title;
    LocalizedText subtitle;
    QString association;
    QString website;
    QByteArray logo; ///< a PNG or JPEG image, or empty
    Language mainLanguage = Language::French;
    int verifyEveryMonths = 12; ///< at least 1

    friend bool operator==(const DirectoryInfo &, const DirectoryInfo &) = default;
};

/// A numbered, dated publication.
struct Edition
{
    EditionId id;
    int number = 0;
    QDate date;
    LocalizedText title;
    QString note;
    ChangeSetId upTo; ///< the last change it includes

    friend bool operator==(const Edition &, const Edition &) = default;
};

/// A search kept under a name, in the directory, shared with it.
struct SavedFilter
{
    SavedFilterId id;
    QString name;
    QString query;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// A whole directory as a value, what lies in the bin left out. Groups in their page order, persons by sort name.
struct DirectoryContent
{
    DirectoryInfo info;
    QList<WorkGroup> groups;
    QList<Person> persons;
    QList<Edition> editions;
    QList<SavedFilter> savedFilters;

    [[nodiscard]] const Person *person(PersonId id) const;
    [[nodiscard]] const WorkGroup *group(GroupId id) const;

    friend bool operator==(const DirectoryContent &, const DirectoryContent &) = default;
};

} // namespace domain
