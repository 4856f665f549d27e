// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>

namespace domain {

struct DirectoryContent;
struct PublicationOptions;

/// What a reader of an earlier document does not know yet, in the order it is told.
enum class NewsKind {
    NewGroups,
    StatusChanges,
    NewNames,
    Facilitators,
    MailingLists,
    GoneGroups, ///< no longer in the directory
};
inline constexpr std::array allNewsKinds{NewsKind::NewGroups,    NewsKind::StatusChanges, NewsKind::NewNames,
                                         NewsKind::Facilitators, NewsKind::MailingLists,  NewsKind::GoneGroups};

/// One line of it, in words: "Gouvernance des communs : en sommeil (était actif)".
struct NewsItem
{
    NewsKind kind = NewsKind::NewGroups;
    GroupId group; ///< invalid when the group is not in the publication: a link cannot lead there
    QString name;
    bool nameIsFallback = false; ///< the name is in the other language
    QString text;                ///< what stands after the name; "" when the heading says it all

    friend bool operator==(const NewsItem &, const NewsItem &) = default;
};

/// What changed since a day, as far as the audience may know it today.
struct PublicationChanges
{
    QDate since;
    QList<NewsItem> items; ///< by kind, then by name

    friend bool operator==(const PublicationChanges &, const PublicationChanges &) = default;
};

/// The directory as it was, and the day it is compared as of.
struct EarlierContent
{
    const DirectoryContent &content;
    QDate date;
};

/// Compares what publish() tells of both. Nothing is told that a document of today could not hold: of those who left,
/// only persons who are still in the directory are named; of lists, only those that are public now.
[[nodiscard]] PublicationChanges changesSince(const EarlierContent &earlier, const DirectoryContent &content,
                                              const PublicationOptions &options);

} // namespace domain
