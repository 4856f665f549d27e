// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importmatching.h"

#include "domain/duplicates.h"
#include "domain/markdown.h"
#include "domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

using Reason = ImportCandidate::Reason;

constexpr qsizetype shortestSimilar = 6;
/// A half that more names than this have in common (“Groupe de travail sur…”) tells nothing.
constexpr qsizetype largestHalf = 200;

QString firstHalf(const QString &key, qsizetype length)
{
    return u'^' + key.left(length);
}

QString secondHalf(const QString &key, qsizetype length)
{
    return u'$' + key.right(length);
}

void append(QList<ImportCandidate> &candidates, const QHash<qint64, QString> &names, qint64 id, Reason reason)
{
    const bool known = std::any_of(candidates.begin(), candidates.end(),
                                   [id](const ImportCandidate &candidate) { return candidate.id == id; });
    if (!known)
        candidates += ImportCandidate{id, names.value(id), reason};
}

bool sameText(const LocalizedText &one, const LocalizedText &other)
{
    return std::any_of(allLanguages.begin(), allLanguages.end(), [&](Language language) {
        return !one.in(language).isEmpty() && one.in(language) == other.in(language);
    });
}

bool sharesName(const LocalizedText &one, const LocalizedText &other)
{
    return std::any_of(allLanguages.begin(), allLanguages.end(), [&](Language language) {
        const QString key = fold(one.in(language));
        return !key.isEmpty() && (key == fold(other.french) || key == fold(other.english));
    });
}

/// The words that a description begins with; "" when they are too few to tell groups apart.
QString textKey(const QString &description)
{
    constexpr qsizetype shortest = 60;
    constexpr qsizetype longest = 120;
    const QString beginning = foldedWords(markdownToPlainText(description.left(longest * 3))).join(u' ').left(longest);
    return beginning.size() < shortest ? QString() : beginning;
}

bool shareWord(const QString &one, const QString &other)
{
    const QStringList words = foldedWords(other);
    const QStringList others = foldedWords(one);
    return std::any_of(others.begin(), others.end(),
                       [&words](const QString &word) { return word.size() > 2 && words.contains(word); });
}

} // namespace

void SimilarNames::add(const QString &key, qint64 id)
{
    if (key.size() < shortestSimilar - 1)
        return;
    m_halves[firstHalf(key, key.size() / 2)] += id;
    m_halves[secondHalf(key, key.size() / 2)] += id;
    m_keys[id] += key;
}

QList<qint64> SimilarNames::nearby(const QString &key) const
{
    QList<qint64> found;
    if (key.size() < shortestSimilar)
        return found;
    const qsizetype half = (key.size() - 1) / 2;
    for (const qsizetype length : {half, half + 1}) {
        for (const QString &part : {firstHalf(key, length), secondHalf(key, length)}) {
            const auto block = m_halves.constFind(part);
            if (block == m_halves.constEnd() || block->size() > largestHalf)
                continue;
            for (const qint64 id : *block) {
                const QStringList &keys = *m_keys.constFind(id);
                const bool isNear = std::any_of(keys.begin(), keys.end(), [&key](const QString &other) {
                    return other != key && editDistance(other, key, 1) == 1;
                });
                if (isNear && !found.contains(id))
                    found += id;
            }
        }
    }
    return found;
}

GroupMatcher::GroupMatcher(const DirectoryContent &content)
{
    for (const WorkGroup &group : content.groups) {
        const qint64 id = group.id.value();
        m_names.insert(id, group.name.preferring(content.info.mainLanguage));
        m_descriptions.insert(id, group.description);
        m_namesInBoth.insert(id, group.name);
        for (const Language language : allLanguages) {
            if (const QString text = textKey(group.description.in(language)); !text.isEmpty())
                m_byText.insert(text, id);
            const QString key = fold(group.name.in(language));
            if (key.isEmpty() || m_byName.value(key).contains(id))
                continue;
            m_byName[key] += id;
            m_similar.add(key, id);
        }
        for (const MailingList &list : group.mailingLists) {
            if (!list.address.isEmpty())
                m_byAddress.insert(fold(list.address), id);
        }
    }
}

void GroupMatcher::add(QList<ImportCandidate> &candidates, qint64 id, Reason reason) const
{
    append(candidates, m_names, id, reason);
}

qint64 GroupMatcher::named(const QString &name) const
{
    const QList<qint64> ids = m_byName.value(fold(name));
    return ids.size() == 1 ? ids.first() : 0;
}

GroupMatcher::Ids GroupMatcher::idsOf(const ImportProposal &proposal, bool byId) const
{
    if (!proposal.carriesIds || byId)
        return proposal.carriesIds ? Ids::Known : Ids::None;
    qsizetype agreeing = 0;
    qsizetype differing = 0;
    for (const ImportedGroup &imported : proposal.groups) {
        const auto stored = m_namesInBoth.constFind(imported.group.id.value());
        if (stored == m_namesInBoth.constEnd())
            continue;
        ++(sharesName(*stored, imported.group.name) ? agreeing : differing);
    }
    return agreeing >= differing || differing == 1 ? Ids::Own : Ids::Alien;
}

ImportMatch GroupMatcher::match(const WorkGroup &group, Ids ids) const
{
    const qint64 own = group.id.value();
    const bool carriesId = ids != Ids::None;
    if (ids == Ids::Known && m_names.contains(own))
        return {own, {}};
    ImportMatch match;
    for (const Language language : allLanguages) {
        for (const qint64 id : m_byName.value(fold(group.name.in(language))))
            add(match.candidates, id, Reason::SameName);
    }
    if (match.candidates.size() == 1)
        return {match.candidates.first().id, {}};
    for (const ImportCandidate &candidate : std::as_const(match.candidates)) {
        if (carriesId && candidate.id == own)
            return {own, {}};
    }
    if (!match.candidates.isEmpty())
        return match;
    for (const Language language : allLanguages) {
        for (const qint64 id : m_similar.nearby(fold(group.name.in(language))))
            add(match.candidates, id, Reason::SimilarName);
    }
    // A group renamed, unless the ids are another directory's; then only with the same text.
    if (carriesId && m_names.contains(own) &&
        (ids == Ids::Own || sameText(m_descriptions.value(own), group.description)))
        add(match.candidates, own, Reason::SameId);
    for (const MailingList &list : group.mailingLists) {
        const auto found = m_byAddress.constFind(fold(list.address));
        if (!list.address.isEmpty() && found != m_byAddress.constEnd())
            add(match.candidates, *found, Reason::SameContact);
    }
    if (!group.name.french.isEmpty() || !group.name.english.isEmpty())
        return match;
    for (const Language language : allLanguages) { // without a name, the text tells
        if (const auto found = m_byText.constFind(textKey(group.description.in(language)));
            found != m_byText.constEnd())
            add(match.candidates, *found, Reason::SameText);
    }
    return match;
}

QString personNameKey(const QString &name)
{
    QStringList words = foldedWords(name);
    words.sort();
    return words.join(u' ');
}

PersonMatcher::PersonMatcher(const DirectoryContent &content)
{
    for (const Person &person : content.persons) {
        const qint64 id = person.id.value();
        m_names.insert(id, person.displayName);
        if (person.isWithdrawn()) // who has no name and no address to be found by
            continue;
        const QString key = personNameKey(person.displayName);
        m_byName[key] += id;
        m_similar.add(key, id);
        if (!person.email.value.isEmpty())
            m_byContact.insert(fold(person.email.value), id);
    }
}

void PersonMatcher::add(QList<ImportCandidate> &candidates, qint64 id, Reason reason) const
{
    append(candidates, m_names, id, reason);
}

ImportMatch PersonMatcher::match(const Person &person, bool carriesId, bool byId) const
{
    const qint64 own = person.id.value();
    if (carriesId && byId && m_names.contains(own))
        return {own, {}};
    const QString key = personNameKey(person.displayName);
    const QList<qint64> same = m_byName.value(key);
    if (same.size() == 1)
        return {same.first(), {}};
    if (carriesId && same.contains(own))
        return {own, {}};
    ImportMatch match;
    const qint64 contact = person.email.value.isEmpty() ? 0 : m_byContact.value(fold(person.email.value));
    if (same.contains(contact)) // two persons of one name, told apart by the address
        return {contact, {}};
    for (const qint64 id : same)
        add(match.candidates, id, Reason::SameName);
    if (!same.isEmpty())
        return match;
    if (contact > 0)
        add(match.candidates, contact, Reason::SameContact);
    for (const qint64 id : m_similar.nearby(key))
        add(match.candidates, id, Reason::SimilarName);
    if (carriesId && m_names.contains(own) && shareWord(m_names.value(own), person.displayName))
        add(match.candidates, own, Reason::SameId);
    return match;
}

} // namespace domain
