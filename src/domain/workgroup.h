// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/partialdate.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace domain {

enum class GroupStatus { Active, Setup, Dormant, Closed };

inline constexpr std::array allStatuses{GroupStatus::Active, GroupStatus::Setup, GroupStatus::Dormant,
                                        GroupStatus::Closed};

/// "active", "setup", "dormant", "closed": as stored and as given on a command line.
[[nodiscard]] QString statusCode(GroupStatus status);
[[nodiscard]] std::optional<GroupStatus> statusFromCode(const QString &code);

/// What a person does for a group. Stored by code so that others can join later.
enum class FacilitationRole { Facilitator };
[[nodiscard]] QString roleCode(FacilitationRole role);
[[nodiscard]] std::optional<FacilitationRole> roleFromCode(const QString &code);

/// A person facilitating a group, now or before (then `ended` is true or `until` is known and past).
struct Facilitation
{
    FacilitationId id;
    PersonId personId;
    FacilitationRole role = FacilitationRole::Facilitator;
    PartialDate since;
    PartialDate until;
    bool ended = false; ///< past, even when nobody remembers until when

    friend bool operator==(const Facilitation &, const Facilitation &) = default;
};

/// What remains of a list when its group sleeps or closes.
enum class MailingListState { Open, ArchiveOnly, Closed };
[[nodiscard]] QString mailingListStateCode(MailingListState state);
[[nodiscard]] std::optional<MailingListState> mailingListStateFromCode(const QString &code);

/// A mailing list of a group. An empty address is a list whose address is not known yet.
struct MailingList
{
    MailingListId id;
    LocalizedText label; ///< "" when the group has only one
    QString address;
    QString subscribeUrl;
    QString archiveUrl;
    bool isPublic = true; ///< false: never in a public document
    MailingListState state = MailingListState::Open;

    friend bool operator==(const MailingList &, const MailingList &) = default;
};

/// How a group relates to an earlier (or supporting) one. Read "this group … that group".
enum class LineageKind {
    TakesOverFrom,    ///< prend le relais de
    StemsFrom,        ///< est issu de
    JoinsIntentionOf, ///< rejoint l'intention de
    SupportedBy,      ///< a pour groupe support
};
inline constexpr std::array allLineageKinds{LineageKind::TakesOverFrom, LineageKind::StemsFrom,
                                            LineageKind::JoinsIntentionOf, LineageKind::SupportedBy};
[[nodiscard]] QString lineageKindCode(LineageKind kind);
[[nodiscard]] std::optional<LineageKind> lineageKindFromCode(const QString &code);

/// One tie from a group to another group of the directory, or to a name when it is not in the directory.
struct Lineage
{
    LineageId id;
    LineageKind kind = LineageKind::TakesOverFrom;
    GroupId target;     ///< invalid when the other group is not in the directory
    QString targetName; ///< its name then; "" when target is valid
    LocalizedText note;

    friend bool operator==(const Lineage &, const Lineage &) = default;
};

/// A working group with all that is edited with it, in one unit: the aggregate of the form and of storage.
/// Lists are in their order; the order is kept.
struct WorkGroup
{
    GroupId id;
    qint64 rowVersion = 0; ///< the version read; 0 for a new record
    LocalizedText name;
    LocalizedText description;                    ///< our CommonMark subset
    Language originalLanguage = Language::French; ///< the one the other is a translation of
    /// Counts the changes of the original's name or description since the group exists.
    int originalRevision = 1;
    /// The originalRevision the translation was last made or checked against; 0: never translated.
    int translatedRevision = 0;
    GroupStatus status = GroupStatus::Active;
    PartialDate statusSince;
    LocalizedText statusReason;
    QDate reviewOn;   ///< when to look at the status again; invalid when not set
    QDate verifiedOn; ///< invalid when it never was, or nobody knows
    QString verifiedBy;
    int verifyEveryMonths = 0; ///< 0: the directory's interval
    QString note;              ///< for staff; never published
    QList<Facilitation> facilitations;
    QList<MailingList> mailingLists;
    QList<Lineage> lineages;

    /// How many changes of the original the translation lags behind; nullopt when there is no translation.
    [[nodiscard]] std::optional<int> translationLag() const;

    friend bool operator==(const WorkGroup &, const WorkGroup &) = default;
};

/// True when the facilitation still runs on that day.
[[nodiscard]] bool isCurrent(const Facilitation &facilitation, QDate today);
/// True when it is over on that day; one that is still to begin is neither past nor current.
[[nodiscard]] bool isPast(const Facilitation &facilitation, QDate today);

} // namespace domain
