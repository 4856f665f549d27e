// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importmerge.h"
#include "domain/text.h"

#include <algorithm>
#include <functional>

namespace domain {

namespace {

template<typename Part>
using Likeness = std::function<bool(const Part &stored, const Part &told)>;

/// For each told part the place of the stored one it is, or -1; the surest likeness first.
template<typename Part>
QList<qsizetype> pairs(const QList<Part> &stored, const QList<Part> &told, const QList<Likeness<Part>> &likenesses)
{
    QList<qsizetype> found(told.size(), -1);
    QList<bool> taken(stored.size(), false);
    for (const Likeness<Part> &like : likenesses) {
        for (qsizetype i = 0; i < told.size(); ++i) {
            for (qsizetype j = 0; found[i] < 0 && j < stored.size(); ++j) {
                if (!taken[j] && like(stored[j], told[i])) {
                    found[i] = j;
                    taken[j] = true;
                }
            }
        }
    }
    return found;
}

/// The stored parts with the told ones over them: those that are paired share out the places they had in the order of
/// the source, new ones follow the one the source names before them. `keep` decides about the rest.
template<typename Part>
QList<Part> arranged(const QList<Part> &stored, const QList<Part> &told, const QList<qsizetype> &pair,
                     const std::function<std::optional<Part>(const Part &)> &keep)
{
    QList<qsizetype> places;
    for (const qsizetype place : pair) {
        if (place >= 0)
            places += place;
    }
    std::sort(places.begin(), places.end());
    QList<QList<Part>> behind(stored.size() + 1); // what comes after each stored place; [0] before the first
    QList<std::optional<Part>> kept(stored.size());
    for (qsizetype j = 0; j < stored.size(); ++j) {
        if (!places.contains(j))
            kept[j] = keep(stored[j]);
    }
    qsizetype slot = 0;
    qsizetype after = places.isEmpty() ? stored.size() : places.first();
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (pair[i] < 0) {
            behind[after] += told[i];
            continue;
        }
        after = places[slot++];
        kept[after++] = told[i];
    }
    QList<Part> result = behind.first();
    for (qsizetype j = 0; j < stored.size(); ++j) {
        if (kept[j])
            result += *kept[j];
        result += behind[j + 1];
    }
    return result;
}

/// `told` over `stored`: what it leaves empty stays.
MailingList filled(const MailingList &stored, MailingList told)
{
    told.id = stored.id;
    for (const Language language : allLanguages) {
        const bool isOtherLanguages = told.label.in(language) == stored.label.preferring(language); // shown for want
        if (told.label.in(language).isEmpty() || isOtherLanguages)
            told.label.in(language) = stored.label.in(language);
    }
    if (told.address.isEmpty())
        told.address = stored.address;
    if (told.subscribeUrl.isEmpty())
        told.subscribeUrl = stored.subscribeUrl;
    if (told.archiveUrl.isEmpty())
        told.archiveUrl = stored.archiveUrl;
    told.isPublic = stored.isPublic;
    if (told.state == MailingListState::Open)
        told.state = stored.state;
    return told;
}

bool sameTarget(const Lineage &a, const Lineage &b)
{
    return a.target.isValid() || b.target.isValid() ? a.target == b.target : fold(a.targetName) == fold(b.targetName);
}

/// What is told of a label, perhaps in one language only, is the stored one.
bool sameLabel(const MailingList &stored, const MailingList &told)
{
    return std::all_of(allLanguages.begin(), allLanguages.end(), [&](Language language) {
        return told.label.in(language).isEmpty() ||
               fold(told.label.in(language)) == fold(stored.label.preferring(language));
    });
}

} // namespace

QList<Facilitation> mergedParts(const QList<Facilitation> &stored, const QList<Facilitation> &told,
                                const MergeRules &rules)
{
    const auto samePerson = [](const Facilitation &a, const Facilitation &b) {
        return a.personId == b.personId && a.role == b.role;
    };
    const auto sameTime = [&](const Facilitation &a, const Facilitation &b) {
        return samePerson(a, b) && a.since == b.since && a.until == b.until && a.ended == b.ended;
    };
    const auto sameState = [&](const Facilitation &a, const Facilitation &b) {
        return samePerson(a, b) && isCurrent(a, rules.today) == isCurrent(b, rules.today);
    };
    const QList<qsizetype> pair = pairs<Facilitation>(stored, told, {sameTime, sameState});
    QList<Facilitation> over = told;
    for (qsizetype i = 0; i < over.size(); ++i) {
        if (pair[i] < 0) {
            over[i].id = {};
            continue;
        }
        const Facilitation &before = stored[pair[i]];
        over[i].id = before.id;
        if (rules.complete)
            continue;
        if (over[i].since.isUnknown())
            over[i].since = before.since;
        if (over[i].until.isUnknown())
            over[i].until = before.until;
    }
    return arranged<Facilitation>(
        stored, over, pair, [&rules](const Facilitation &rest) -> std::optional<Facilitation> {
            if (rules.unheard.contains(rest.personId))
                return rest;
            if (rules.complete)
                return std::nullopt;
            Facilitation kept = rest;
            if (rules.whole.contains(ImportField::Facilitators) && isCurrent(rest, rules.today))
                kept.ended = true;
            return kept;
        });
}

QList<MailingList> mergedParts(const QList<MailingList> &stored, const QList<MailingList> &told,
                               const MergeRules &rules)
{
    const auto sameAddress = [](const MailingList &a, const MailingList &b) {
        return !b.address.isEmpty() && fold(a.address) == fold(b.address);
    };
    const auto addressComes = [](const MailingList &a, const MailingList &b) {
        return a.address.isEmpty() && (b.label.isEmpty() || sameLabel(a, b));
    };
    const auto addressStays = [&rules](const MailingList &a, const MailingList &b) {
        return b.address.isEmpty() && (b.label.isEmpty() ? !rules.complete : sameLabel(a, b));
    };
    const QList<qsizetype> pair = pairs<MailingList>(stored, told, {sameAddress, addressComes, addressStays});
    QList<MailingList> over = told;
    for (qsizetype i = 0; i < over.size(); ++i) {
        over[i].id = pair[i] < 0 ? MailingListId() : stored[pair[i]].id;
        if (pair[i] >= 0 && !rules.complete)
            over[i] = filled(stored[pair[i]], over[i]);
    }
    const bool whole = rules.complete || rules.whole.contains(ImportField::MailingLists);
    return arranged<MailingList>(
        stored, over, pair, [whole](const MailingList &rest) { return whole ? std::nullopt : std::optional(rest); });
}

QList<Lineage> mergedParts(const QList<Lineage> &stored, const QList<Lineage> &told, const MergeRules &rules)
{
    const auto sameTie = [](const Lineage &a, const Lineage &b) { return a.kind == b.kind && sameTarget(a, b); };
    const QList<qsizetype> pair = pairs<Lineage>(stored, told, {sameTie});
    QList<Lineage> over = told;
    for (qsizetype i = 0; i < over.size(); ++i) {
        over[i].id = pair[i] < 0 ? LineageId() : stored[pair[i]].id;
        if (pair[i] < 0 || rules.complete)
            continue;
        for (const Language language : allLanguages) {
            if (over[i].note.in(language).isEmpty())
                over[i].note.in(language) = stored[pair[i]].note.in(language);
        }
    }
    const bool whole = rules.complete || rules.whole.contains(ImportField::Lineages);
    return arranged<Lineage>(stored, over, pair,
                             [whole](const Lineage &rest) { return whole ? std::nullopt : std::optional(rest); });
}

} // namespace domain
