// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

template<typename Meaning>
struct Words
{
    Meaning meaning;
    QStringList french;
    QStringList english;

    [[nodiscard]] const QStringList &in(Language language) const
    {
        return language == Language::French ? french : english;
    }
};

using Kind = SearchTerm::Kind;

const QList<Words<Kind>> &keys()
{
    static const QList<Words<Kind>> all{
        {Kind::Status, {u"statut"_s, u"etat"_s}, {u"status"_s}},
        {Kind::Facilitator,
         {u"animateur"_s, u"animatrice"_s, u"animateurs"_s, u"animatrices"_s, u"animation"_s},
         {u"facilitator"_s, u"facilitators"_s}},
        {Kind::Has, {u"avec"_s}, {u"with"_s, u"has"_s}},
        {Kind::Lacks, {u"sans"_s}, {u"without"_s, u"lacks"_s}},
        {Kind::Verified, {u"verifie"_s, u"verification"_s}, {u"verified"_s}},
        {Kind::Changed, {u"modifie"_s, u"modification"_s}, {u"changed"_s, u"modified"_s}},
        {Kind::Lineage, {u"filiation"_s, u"lien"_s}, {u"lineage"_s}},
    };
    return all;
}

const QList<Words<GroupStatus>> &statuses()
{
    static const QList<Words<GroupStatus>> all{
        {GroupStatus::Active, {u"actif"_s, u"actifs"_s}, {u"active"_s}},
        {GroupStatus::Setup, {u"creation"_s, u"en-creation"_s}, {u"setup"_s, u"being-set-up"_s}},
        {GroupStatus::Dormant, {u"sommeil"_s, u"en-sommeil"_s}, {u"dormant"_s}},
        {GroupStatus::Closed, {u"clos"_s}, {u"closed"_s}},
    };
    return all;
}

const QList<Words<SearchPart>> &parts()
{
    static const QList<Words<SearchPart>> all{
        {SearchPart::Facilitator,
         {u"animateur"_s, u"animatrice"_s, u"animation"_s},
         {u"facilitator"_s, u"facilitators"_s}},
        {SearchPart::MailingList, {u"liste"_s, u"listes"_s}, {u"list"_s, u"lists"_s, u"mailing-list"_s}},
        {SearchPart::Translation, {u"traduction"_s}, {u"translation"_s}},
        {SearchPart::Description, {u"description"_s}, {u"description"_s}},
        {SearchPart::Lineage, {u"filiation"_s}, {u"lineage"_s}},
        {SearchPart::Verification, {u"verification"_s}, {u"verification"_s}},
    };
    return all;
}

template<typename Meaning>
std::optional<Meaning> meaningOf(const QList<Words<Meaning>> &all, const QString &folded)
{
    const auto holds = [&folded](const Words<Meaning> &words) {
        return words.french.contains(folded) || words.english.contains(folded);
    };
    const auto found = std::find_if(all.begin(), all.end(), holds);
    return found == all.end() ? std::nullopt : std::optional(found->meaning);
}

template<typename Meaning>
bool isBegun(const QList<Words<Meaning>> &all, const QString &folded)
{
    const auto begins = [&folded](const QString &word) { return word.startsWith(folded); };
    return std::any_of(all.begin(), all.end(), [&begins](const Words<Meaning> &words) {
        return std::any_of(words.french.begin(), words.french.end(), begins) ||
               std::any_of(words.english.begin(), words.english.end(), begins);
    });
}

template<typename Meaning>
QString wordFor(const QList<Words<Meaning>> &all, Meaning meaning, Language language)
{
    const auto is = [meaning](const Words<Meaning> &words) { return words.meaning == meaning; };
    const auto found = std::find_if(all.begin(), all.end(), is);
    return found == all.end() ? QString() : found->in(language).first();
}

} // namespace

std::optional<SearchTerm::Kind> searchKey(const QString &folded)
{
    return meaningOf(keys(), folded);
}

std::optional<GroupStatus> searchStatus(const QString &folded)
{
    return meaningOf(statuses(), folded);
}

std::optional<SearchPart> searchPart(const QString &folded)
{
    return meaningOf(parts(), folded);
}

bool beginsKey(const QString &folded)
{
    return !folded.isEmpty() && isBegun(keys(), folded);
}

bool beginsStatus(const QString &folded)
{
    return isBegun(statuses(), folded);
}

bool beginsPart(const QString &folded)
{
    return isBegun(parts(), folded);
}

QString searchKeyWord(SearchTerm::Kind kind, Language language)
{
    return wordFor(keys(), kind, language);
}

QString searchStatusWord(GroupStatus status, Language language)
{
    return wordFor(statuses(), status, language);
}

QString searchPartWord(SearchPart part, Language language)
{
    return wordFor(parts(), part, language);
}

} // namespace domain
