// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "domain/validation.h"

#include <QList>
#include <QString>

#include <array>

namespace domain {

/// How a remark on a document is meant, the weightiest first.
enum class RemarkWeight {
    Missing,    ///< a reader will look for it
    Unverified, ///< nobody has checked it for long
    Odd,        ///< there, but perhaps not as meant
    Withheld,   ///< left out of this document on purpose
};
inline constexpr std::array allRemarkWeights{RemarkWeight::Missing, RemarkWeight::Unverified, RemarkWeight::Odd,
                                             RemarkWeight::Withheld};

enum class RemarkKind {
    NoGroup,
    NoTitle,
    NoFacilitator,
    NoDescription,
    NoTranslation,
    ListWithoutAddress,
    StatusWithoutDate,
    NeverVerified,
    VerificationDue,
    ReviewDue,
    TranslationBehind,
    AgreementUnknown,
    StraySpaces,
    SameName,
    VerifiedLater,
    TieOutside,
    ContactWithheld,
    ListWithheld,
};

/// Something to know of a document before it goes out: about a group, a person, or (neither) the whole of it.
struct PublicationRemark
{
    RemarkKind kind = RemarkKind::NoGroup;
    Field field = Field::DirectoryTitle; ///< where it is mended
    GroupId group;
    PersonId person;
    QString name;                         ///< of the group or person, as the document writes it
    Language language = Language::French; ///< for what lacks in one language

    friend bool operator==(const PublicationRemark &, const PublicationRemark &) = default;
};

[[nodiscard]] RemarkWeight weightOf(RemarkKind kind);
/// A stable code for scripts: "no-facilitator", "contact-withheld", …
[[nodiscard]] QString remarkCode(RemarkKind kind);
/// A translated sentence without the name: "no facilitator is named".
[[nodiscard]] QString remarkText(const PublicationRemark &remark);

/// What is missing, unverified, odd or withheld in the document these options give; nothing of it hinders publishing.
/// The weightiest first; of one weight the document itself, groups in its order, persons in its order.
[[nodiscard]] QList<PublicationRemark> publicationRemarks(const DirectoryContent &content,
                                                          const PublicationOptions &options);

} // namespace domain
