// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/publication.h"

#include <QList>
#include <QString>

#include <bitset>
#include <initializer_list>
#include <optional>

namespace domain {

/// A place in a source, both counted from 1; 0 where it is not known. In a spreadsheet, the row and the column.
struct SourcePlace
{
    qsizetype line = 0;
    qsizetype column = 0;

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

/// Something in a source that could not be used, in words.
struct ImportProblem
{
    SourcePlace place;
    QString message;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// What a source may tell of a record, and what a plan compares one by one.
enum class ImportField {
    NameFrench,
    NameEnglish,
    DescriptionFrench,
    DescriptionEnglish,
    Status,
    StatusSince,
    StatusReasonFrench,
    StatusReasonEnglish,
    ReviewOn,
    VerifiedOn,
    VerifiedBy,
    VerifyEveryMonths,
    OriginalLanguage,
    TranslationState, ///< how many changes the translation lags behind
    Note,
    Facilitators,
    MailingLists,
    Lineages,
    PersonName,
    SortName,
    Gender,
    Email,
    EmailAgreement, ///< publishable, and when and how that was agreed
    Phone,
    PhoneAgreement,
    TitleFrench,
    TitleEnglish,
    SubtitleFrench,
    SubtitleEnglish,
    Association,
    Website,
    Logo,
    MainLanguage,
};
inline constexpr int importFieldCount = static_cast<int>(ImportField::MainLanguage) + 1;

/// A stable code for scripts: "name.fr", "facilitators", …
[[nodiscard]] QString importFieldCode(ImportField field);
/// In the language of the interface: "name (French)".
[[nodiscard]] QString importFieldLabel(ImportField field);

/// A set of fields.
class ImportFields
{
public:
    ImportFields() = default;
    ImportFields(std::initializer_list<ImportField> fields)
    {
        for (const ImportField field : fields)
            insert(field);
    }
    [[nodiscard]] static ImportFields all()
    {
        ImportFields fields;
        fields.m_bits.set();
        return fields;
    }
    void insert(ImportField field) { m_bits.set(static_cast<size_t>(field)); }
    void remove(ImportField field) { m_bits.reset(static_cast<size_t>(field)); }
    [[nodiscard]] bool contains(ImportField field) const { return m_bits.test(static_cast<size_t>(field)); }
    [[nodiscard]] bool isEmpty() const { return m_bits.none(); }

    friend bool operator==(const ImportFields &, const ImportFields &) = default;

private:
    std::bitset<importFieldCount> m_bits;
};

/// A person as a source tells of them. The record's id only ties the parts of the proposal together.
struct ImportedPerson
{
    Person person;
    ImportFields told;
    SourcePlace place;
    /// Known only as a facilitator of a group: made only if a group that is written names them.
    bool onlyNamed = false;

    friend bool operator==(const ImportedPerson &, const ImportedPerson &) = default;
};

/// A group as a source tells of it. Its id, its facilitations' persons and its ties' targets are ids of the proposal; a
/// tie told by name is resolved by the plan.
struct ImportedGroup
{
    WorkGroup group;
    ImportFields told;
    SourcePlace place;
    QList<ImportProblem> problems; ///< values of it that could not be read; they count as not told
    QStringList addedNotes;        ///< what has no place of its own: added to the note, unless it stands there already

    friend bool operator==(const ImportedGroup &, const ImportedGroup &) = default;
};

/// What a reader found in a source, before anything is compared with a directory.
struct ImportProposal
{
    /// A complete copy of a directory (CopyScope::isComplete): what it leaves empty is empty, parts it does not name
    /// are gone.
    bool isComplete = false;
    /// The ids of groups and persons are a directory's own, perhaps this one's.
    bool carriesIds = false;
    /// Which of Facilitators, MailingLists and Lineages are told as a whole: what is not named is no longer so. A
    /// facilitator who is no longer named becomes a past one.
    ImportFields whole;
    /// Told as a document tells it: in the words of one language, or of the other one where the first has none, and
    /// with its own marks for the same Markdown. What reads as what is stored is no change.
    bool asPublished = false;
    /// Texts of this length, or one less, that end with “…” were cut by the format; 0: it cuts none.
    qsizetype longestText = 0;
    std::optional<DirectoryInfo> info;
    QList<ImportedPerson> persons;
    QList<ImportedGroup> groups;
    QList<Edition> editions;
    QList<SavedFilter> savedFilters;
    QList<ImportProblem> problems;

    friend bool operator==(const ImportProposal &, const ImportProposal &) = default;
};

/// What a copy holds of the directory it was made of.
struct CopyScope
{
    Audience audience = Audience::Internal;
    bool isSelection = false; ///< only some of the groups

    /// Nothing was left out, so what is not in it is not there.
    [[nodiscard]] bool isComplete() const { return audience == Audience::Internal && !isSelection; }
    friend bool operator==(const CopyScope &, const CopyScope &) = default;
};

/// A copy of a directory as a proposal to another, or to itself at another time. What the audience was not shown counts
/// as not told.
[[nodiscard]] ImportProposal proposalOf(const DirectoryContent &content, const CopyScope &scope = {});

} // namespace domain
