// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"
#include "exchange/readprogress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace exchange {

/// How a page is written. Text has no headings: its blocks have no names until somebody gives them.
enum class PageFormat { Text, Markdown, Html };

/// Larger pages are refused before they are read.
inline constexpr qint64 maxPageBytes = 16 * 1024 * 1024;

/// What a phrase of a page was understood as.
enum class PhraseKind { Description, Facilitators, MailingLists, Status, Lineage, Unused };

/// A phrase and what it proposes, to be accepted, corrected or refused.
struct PageProposal
{
    PhraseKind kind = PhraseKind::Description;
    QString phrase; ///< as the page has it, without its markup
    domain::SourcePlace place;
    bool accepted = true;

    // What is proposed, by kind; a person may correct it.
    QString text;                                        ///< Description: Markdown of our subset
    bool isBullet = false;                               ///< Description: an item of a list
    int level = 0;                                       ///< Description: how deep in lists of lists
    QStringList names;                                   ///< Facilitators
    domain::Gender gender = domain::Gender::Unspecified; ///< Facilitators: all of them, as the label tells
    QList<domain::MailingList> lists;                    ///< MailingLists
    domain::GroupStatus status = domain::GroupStatus::Active;
    domain::PartialDate since; ///< Status
    QString reason;            ///< Status
    domain::LineageKind lineage = domain::LineageKind::TakesOverFrom;
    QString target; ///< Lineage: the other group's name

    friend bool operator==(const PageProposal &, const PageProposal &) = default;
};

/// What may be one group. Without a name it is only proposed once somebody names it.
struct PageBlock
{
    domain::SourcePlace place;
    QString name;         ///< from its heading, or given by a person; "" is not known
    bool accepted = true; ///< false: it is no group
    QList<PageProposal> proposals;

    friend bool operator==(const PageBlock &, const PageBlock &) = default;
};

/// A page as it was understood. A value: correct it in place, then make the proposal of it.
struct PageReading
{
    domain::Language language = domain::Language::French;
    QString title;
    QString subtitle;
    QList<PageBlock> blocks;

    friend bool operator==(const PageReading &, const PageReading &) = default;
};

/// Markdown for .md and .markdown, HTML for what begins like it, else text.
[[nodiscard]] PageFormat guessPageFormat(const QByteArray &bytes, const QString &fileName = {});

/// Reads a published list of groups: headings name groups, “Animateur(s)/Animatrice(s)/Facilitator(s) : A, B et C” are
/// facilitators, “Mailing list(e)(s)” and “liste(s) de diffusion” with their links lists, “en sommeil” a status, “pris
/// le relais du groupe X” a tie. HTML is read tolerantly and for its text alone: scripts, styles and pictures are
/// passed over, nothing is loaded. UTF-8 or UTF-16, else Windows-1252. InvalidInput when it is too large or holds no
/// text.
[[nodiscard]] domain::Result<PageReading> readPage(const QByteArray &bytes, PageFormat format,
                                                   std::optional<domain::Language> language = std::nullopt,
                                                   const ReadProgress &progress = {});

/// Block `block` cut in two before its proposal `at`; the second has no name. Unchanged when there is no such place.
[[nodiscard]] PageReading withSplit(PageReading reading, qsizetype block, qsizetype at);
/// Block `block` with the one after it, under the name of the first that has one.
[[nodiscard]] PageReading withJoin(PageReading reading, qsizetype block);

/// What is accepted of a reading. Facilitators are told as a whole, lists and ties are added.
[[nodiscard]] domain::ImportProposal proposalOf(const PageReading &reading);

} // namespace exchange
