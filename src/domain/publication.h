// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/markdown.h"
#include "domain/publicationchanges.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>

namespace domain {

/// Who a document is for. Public is the default everywhere: what is not marked publishable never leaves.
enum class Audience { Public, Internal };
[[nodiscard]] QString audienceCode(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromCode(const QString &code);

enum class PublicationOrder { ByStatusThenName, ByName, AsInDirectory };

/// What to publish.
struct PublicationOptions
{
    Audience audience = Audience::Public;
    Language language = Language::French;
    QDate date; ///< printed, and the day "current" is judged on; a parameter so that two runs give the same bytes
    QSet<GroupStatus> statuses{allStatuses.begin(), allStatuses.end()};
    QSet<GroupId> selection; ///< empty: all groups
    PublicationOrder order = PublicationOrder::ByStatusThenName;
    bool formerFacilitators = false; ///< also who facilitated before; only when asked for
};

/// A name, or a contact, as readers see it.
struct PublishedPerson
{
    PersonId id;
    QString name;
    QString sortName;
    QString email; ///< "" unless it may be shown to this audience
    QString phone;

    friend bool operator==(const PublishedPerson &, const PublishedPerson &) = default;
};

/// Somebody who facilitated before.
struct PublishedFormerFacilitator
{
    PersonId id; ///< invalid for a person who withdrew: there is nothing to lead to
    QString name;
    QString period; ///< "2019 – mars 2022"; "" when unknown

    friend bool operator==(const PublishedFormerFacilitator &, const PublishedFormerFacilitator &) = default;
};

/// A mailing list as readers see it.
struct PublishedList
{
    QString label;   ///< "" when the list needs no name of its own
    QString address; ///< "" when it is not known
    QString subscribeUrl;
    QString archiveUrl;
    MailingListState state = MailingListState::Open; ///< a reader cannot join one that is not open
    bool labelIsFallback = false;                    ///< the label is in the other language

    friend bool operator==(const PublishedList &, const PublishedList &) = default;
};

/// A tie to another group, from either end, in words.
struct PublishedLineage
{
    QString label; ///< "prend le relais de"
    QString name;
    GroupId target; ///< valid when that group is in this publication: a link can lead there
    QString note;
    bool nameIsFallback = false; ///< the name is in the other language, as below
    bool noteIsFallback = false;

    friend bool operator==(const PublishedLineage &, const PublishedLineage &) = default;
};

/// A group as readers see it: only what the audience may read, in one language.
struct PublishedGroup
{
    GroupId id;
    QString name;
    bool nameIsFallback = false; ///< the name is in the other language for want of a translation
    GroupStatus status = GroupStatus::Active;
    QString statusText;   ///< "en sommeil depuis mars 2020, après un premier cycle de production"
    QString statusReason; ///< what statusText ends with; "" when there is none
    bool statusReasonIsFallback = false;
    QDate verifiedOn;
    QString verifiedText;
    QList<PublishedPerson> facilitators;
    QString facilitatorLabel;                             ///< "Animatrices"; "" when there is nobody
    QList<PublishedFormerFacilitator> formerFacilitators; ///< in their order; empty unless asked for
    QList<Block> description;
    bool descriptionIsFallback = false;
    bool descriptionIsTranslation = false;
    QList<PublishedList> mailingLists;
    QString mailingListLabel;
    QList<PublishedLineage> lineages; ///< both ends: successors of a closed group first

    friend bool operator==(const PublishedGroup &, const PublishedGroup &) = default;
};

/// What an audience may see of a directory, in one language, on one date. Every document for readers takes only this.
struct Publication
{
    Audience audience = Audience::Public;
    Language language = Language::French;
    QDate date;
    QString association;
    QString website;
    QByteArray logo;
    QString title;
    QString subtitle;
    bool titleIsFallback = false; ///< in the other language for want of a translation, as below
    bool subtitleIsFallback = false;
    PublicationOrder order = PublicationOrder::ByStatusThenName;
    QList<PublishedGroup> groups;
    QList<PublishedPerson> facilitators;       ///< everybody named, once, by sort name in the language's order
    std::optional<PublicationChanges> changes; ///< only when asked for

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// The content an audience may see on the options' date, whole for the internal one. The public one holds what
/// publish() tells and nothing else: who facilitates on that day (before it too, when former facilitators are asked
/// for), contacts marked publishable, public lists; no staff notes, days of review, genders or counts of changes. The
/// base of publish() and of the data formats.
[[nodiscard]] DirectoryContent visibleTo(const DirectoryContent &content, const PublicationOptions &options);

[[nodiscard]] Publication publish(const DirectoryContent &content, const PublicationOptions &options);

} // namespace domain
