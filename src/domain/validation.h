// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"

#include <QList>
#include <QString>

namespace domain {

/// The field a problem is about: where the form shows it and where a click leads.
enum class Field {
    NameFrench,
    NameEnglish,
    DescriptionFrench,
    DescriptionEnglish,
    Status,
    StatusSince,
    StatusReason,
    Facilitators,
    MailingLists,
    Lineages,
    Verification,
    Note,
    PersonName,
    PersonEmail,
    PersonPhone,
    DirectoryTitle,
    DirectoryInterval,
    DirectoryWebsite,
};

enum class Severity { Error, Warning };

/// A rule broken, in words for the person beside the field.
struct Problem
{
    Field field = Field::NameFrench;
    Severity severity = Severity::Error;
    int row = -1; ///< which facilitation, list or lineage; -1 for the field as a whole
    QString message;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// The rules a group must keep to be stored; says nothing of what only storage knows (duplicate names).
[[nodiscard]] QList<Problem> validate(const WorkGroup &group);
[[nodiscard]] QList<Problem> validate(const Person &person);
[[nodiscard]] QList<Problem> validate(const DirectoryInfo &info);
[[nodiscard]] bool hasErrors(const QList<Problem> &problems);

/// The same records with their texts cleaned (cleanLine, cleanText); rows without a person and ties that say nothing
/// are dropped. A list without an address stays: it is one whose address is not known yet.
[[nodiscard]] WorkGroup cleaned(WorkGroup group);
[[nodiscard]] Person cleaned(Person person);
[[nodiscard]] DirectoryInfo cleaned(DirectoryInfo info);

/// Something that lacks or is due, for the "to complete" and "to verify" lists and for `check`.
enum class FindingKind {
    NeverVerified,
    VerificationDue,
    ReviewDue,
    NoFacilitator,
    NoDescription,
    NoTranslation,
    TranslationBehind,
    ListWithoutAddress,
    StatusWithoutDate,
    PersonWithoutContact,
    PersonWithoutGender,
    StraySpaces,
};

/// One thing to complete or to look at again, and the field where it is mended.
struct Finding
{
    FindingKind kind = FindingKind::NoFacilitator;
    Field field = Field::Facilitators;
    GroupId group;                        ///< or
    PersonId person;                      ///< the one that applies
    Language language = Language::French; ///< for what lacks in one language

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// "to verify" kinds, as opposed to "to complete" ones.
[[nodiscard]] bool isVerification(FindingKind kind);
/// A stable code for scripts: "never-verified", "no-facilitator", …
[[nodiscard]] QString findingCode(FindingKind kind);
/// A translated sentence without the record's name: "no facilitator is named".
[[nodiscard]] QString findingText(const Finding &finding);
/// Everything found, groups in their order (closed ones need neither verification nor facilitator), then persons.
[[nodiscard]] QList<Finding> findings(const DirectoryContent &content, QDate today);
[[nodiscard]] QList<Finding> findings(const WorkGroup &group, int directoryInterval, QDate today);
/// Contact and gender matter for those who facilitate now; nobody is chased for the others.
[[nodiscard]] QList<Finding> findings(const Person &person, bool facilitates);
/// The day from which the group is to be verified again; invalid when it never was.
[[nodiscard]] QDate verificationDueOn(const WorkGroup &group, int directoryInterval);

} // namespace domain
