// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/text.h"
#include "domain/validation.h"

#include <QRandomGenerator>

#include <algorithm>

namespace support {

inline QString sortNameOf(const domain::Person &person)
{
    return domain::fold(person.sortName.isEmpty() ? domain::proposeSortName(person.displayName) : person.sortName);
}

/// The order that storage gives persons: by bytes of the folded sort name.
inline bool bySortName(const domain::Person &a, const domain::Person &b)
{
    const auto key = [](const domain::Person &person) {
        return std::pair(sortNameOf(person).toUtf8(), domain::fold(person.displayName).toUtf8());
    };
    return key(a) < key(b);
}

/// Records with every field set or not by chance, the same for the same seed; they keep the rules and are clean.
class RandomContent
{
public:
    explicit RandomContent(quint32 seed) : m_random(seed) {}

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template<typename T>
    T one(std::initializer_list<T> values)
    {
        return *(values.begin() + below(int(values.size())));
    }

    QString text(int longest)
    {
        static const QString alphabet = QStringLiteral("abcdéèÀœ’'\"\\%_;:?  zZ09-😀Ωß\u00A0");
        QString result;
        for (int unit = below(longest + 1); unit > 0; --unit) {
            const char32_t point = alphabet.toUcs4().at(below(int(alphabet.toUcs4().size())));
            result += QString::fromUcs4(&point, 1);
        }
        return domain::cleanLine(result);
    }
    domain::LocalizedText localized(int longest) { return {text(longest), chance(50) ? text(longest) : QString()}; }
    /// A name nobody else has.
    QString name() { return QStringLiteral("%1 %2").arg(++m_names).arg(text(20)).trimmed(); }
    QDate date() { return chance(40) ? QDate() : QDate(2020, 1, 1).addDays(below(2000)); }
    domain::PartialDate partialDate()
    {
        return *domain::PartialDate::of(2000 + below(27), chance(50) ? 1 + below(12) : 0);
    }
    domain::PartialDate maybePartialDate() { return chance(50) ? domain::PartialDate() : partialDate(); }

    domain::Contact contact(const QString &value) { return {value, chance(50), maybePartialDate(), text(10)}; }

    domain::Person person()
    {
        domain::Person person;
        if (chance(10)) {
            person.withdrawnOn = QDate(2000 + below(27), 1 + below(12), 1 + below(28));
            return person;
        }
        person.displayName = name();
        person.sortName = chance(30) ? name() : QString();
        person.gender = one({domain::Gender::Feminine, domain::Gender::Masculine, domain::Gender::Unspecified});
        person.email = contact(chance(50) ? QStringLiteral("p%1@example.org").arg(below(1000)) : QString());
        person.phone = contact(chance(50) ? QStringLiteral("+33 %1").arg(below(1000)) : QString());
        person.note = text(30);
        return domain::cleaned(person);
    }

    domain::WorkGroup group(const QList<domain::PersonId> &persons, const QList<domain::GroupId> &groups)
    {
        domain::WorkGroup group;
        group.name = {name(), chance(50) ? name() : QString()};
        group.originalLanguage = group.name.english.isEmpty()
                                     ? domain::Language::French
                                     : one({domain::Language::French, domain::Language::English});
        fill(group, persons, groups);
        return domain::cleaned(group);
    }

    /// New values for everything but the name.
    void fill(domain::WorkGroup &group, const QList<domain::PersonId> &persons, const QList<domain::GroupId> &groups)
    {
        group.description = localized(200);
        group.status = domain::allStatuses.at(size_t(below(4)));
        group.statusSince = maybePartialDate();
        group.statusReason = localized(20);
        group.reviewOn = date();
        group.verifiedOn = date();
        group.verifiedBy = text(10);
        group.verifyEveryMonths = below(3) * 6;
        group.note = text(50);
        fillParts(group, persons, groups);
    }

    /// Parts that stay, go, change and move.
    void fillParts(domain::WorkGroup &group, const QList<domain::PersonId> &persons,
                   const QList<domain::GroupId> &groups)
    {
        group.facilitations.removeIf([this](const auto &) { return chance(30); });
        group.mailingLists.removeIf([this](const auto &) { return chance(30); });
        group.lineages.removeIf([this](const auto &) { return chance(30); });
        for (const domain::PersonId &person : persons) {
            const bool named = std::any_of(group.facilitations.begin(), group.facilitations.end(),
                                           [&](const auto &each) { return each.personId == person; });
            if (named || !chance(150 / int(persons.size() + 1)))
                continue;
            domain::Facilitation facilitation;
            facilitation.personId = person;
            facilitation.since = maybePartialDate();
            facilitation.ended = chance(30);
            group.facilitations.insert(below(int(group.facilitations.size() + 1)), facilitation);
        }
        for (domain::Facilitation &facilitation : group.facilitations)
            facilitation.ended = facilitation.ended || chance(10);
        if (chance(60)) {
            domain::MailingList list;
            list.label = localized(10);
            list.address = chance(70) ? QStringLiteral("l%1@example.org").arg(++m_names) : QString();
            list.archiveUrl = chance(30) ? QStringLiteral("https://example.org/%1").arg(below(99)) : QString();
            list.isPublic = chance(50);
            list.state = one({domain::MailingListState::Open, domain::MailingListState::ArchiveOnly,
                              domain::MailingListState::Closed});
            group.mailingLists.insert(below(int(group.mailingLists.size() + 1)), list);
        }
        std::shuffle(group.mailingLists.begin(), group.mailingLists.end(), m_random);
        domain::Lineage tie;
        tie.kind = domain::allLineageKinds.at(size_t(below(4)));
        tie.note = localized(10);
        const domain::GroupId target = groups.isEmpty() ? domain::GroupId() : groups[below(int(groups.size()))];
        const bool twice = std::any_of(group.lineages.begin(), group.lineages.end(),
                                       [&](const auto &each) { return each.target == target; });
        // Ties lead to lower ids only, so that no group comes after itself.
        const bool earlier = !group.id.isValid() || target.value() < group.id.value();
        if (target.isValid() && !twice && earlier && chance(60))
            tie.target = target;
        else
            tie.targetName = name();
        group.lineages += tie;
    }

    domain::DirectoryContent content(int groups, int persons)
    {
        domain::DirectoryContent content;
        content.info.title = {name(), name()};
        content.info.logo = QByteArray::number(below(100000));
        QList<domain::PersonId> personIds;
        QList<domain::GroupId> groupIds;
        for (int number = 1; number <= persons; ++number) {
            content.persons += person();
            content.persons.last().id = domain::PersonId(1000 + number);
            personIds += content.persons.last().id;
        }
        for (int number = 1; number <= groups; ++number)
            groupIds += domain::GroupId(5000 - number);
        for (const domain::GroupId &id : std::as_const(groupIds)) {
            // The id comes first, so that no group is tied to itself.
            domain::WorkGroup base = group({}, {});
            base.id = id;
            base.lineages.clear();
            fillParts(base, personIds, groupIds);
            base.originalRevision = 1 + below(5);
            base.translatedRevision = below(base.originalRevision + 1);
            content.groups += domain::cleaned(base);
        }
        content.editions = {{{}, 1, QDate(2025, 1, 1), {name(), QString()}, text(20), {}},
                            {{}, 2, QDate(2026, 1, 1), {name(), name()}, text(20), {}}};
        content.savedFilters = {{{}, name(), text(20)}, {{}, name(), text(20)}};
        std::sort(content.persons.begin(), content.persons.end(), bySortName);
        return content;
    }

private:
    QRandomGenerator m_random;
    int m_names = 0;
};

/// Everything of a content but its ids and versions: records named by their place.
inline QStringList printed(const domain::DirectoryContent &content)
{
    QStringList lines;
    const auto add = [&lines](const QStringList &fields) { lines += fields.join(u'|'); };
    const auto both = [](const domain::LocalizedText &text) { return QString(text.french + u'/' + text.english); };
    const auto flag = [](bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); };
    const auto contact = [&](const domain::Contact &each) {
        return QStringList{each.value, flag(each.publishable), each.agreedOn.toIso(), each.agreedHow}.join(u'~');
    };
    QHash<domain::PersonId, QString> persons;
    QHash<domain::GroupId, QString> groups;
    for (const domain::WorkGroup &group : content.groups)
        groups.insert(group.id, group.name.french);
    add({QStringLiteral("directory"), both(content.info.title), both(content.info.subtitle), content.info.association,
         content.info.website, QString::fromLatin1(content.info.logo.toHex()),
         domain::languageCode(content.info.mainLanguage), QString::number(content.info.verifyEveryMonths)});
    for (const domain::Person &person : content.persons) {
        persons.insert(person.id, person.displayName);
        add({QStringLiteral("person"), person.displayName, person.sortName, domain::genderCode(person.gender),
             contact(person.email), contact(person.phone), person.note, person.withdrawnOn.toString(Qt::ISODate)});
    }
    for (const domain::WorkGroup &group : content.groups) {
        add({QStringLiteral("group"), both(group.name), both(group.description),
             domain::languageCode(group.originalLanguage), QString::number(group.originalRevision),
             QString::number(group.translatedRevision), domain::statusCode(group.status), group.statusSince.toIso(),
             both(group.statusReason), group.reviewOn.toString(Qt::ISODate), group.verifiedOn.toString(Qt::ISODate),
             group.verifiedBy, QString::number(group.verifyEveryMonths), group.note});
        for (const domain::Facilitation &each : group.facilitations)
            add({QStringLiteral(" facilitation"), persons.value(each.personId), domain::roleCode(each.role),
                 each.since.toIso(), each.until.toIso(), flag(each.ended)});
        for (const domain::MailingList &each : group.mailingLists)
            add({QStringLiteral(" list"), both(each.label), each.address, each.subscribeUrl, each.archiveUrl,
                 flag(each.isPublic), domain::mailingListStateCode(each.state)});
        for (const domain::Lineage &each : group.lineages)
            add({QStringLiteral(" tie"), domain::lineageKindCode(each.kind), groups.value(each.target), each.targetName,
                 both(each.note)});
    }
    for (const domain::Edition &edition : content.editions)
        add({QStringLiteral("edition"), QString::number(edition.number), edition.date.toString(Qt::ISODate),
             both(edition.title), edition.note, flag(edition.upTo.isValid())});
    for (const domain::SavedFilter &filter : content.savedFilters)
        add({QStringLiteral("filter"), filter.name, filter.query});
    return lines;
}

} // namespace support
