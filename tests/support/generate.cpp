// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generate.h"

#include "domain/markdown.h"
#include "exchange/sample.h"
#include "random.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

namespace {

enum Stream : quint64 { PersonStream = 1, GroupStream = 2 };

quint64 streamOf(Stream kind, qint64 index)
{
    return static_cast<quint64>(index) * 4 + kind;
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QDate someDay(Random &random)
{
    return QDate(2015, 1, 1).addDays(random.below(4200));
}

domain::PartialDate somePartialDate(Random &random)
{
    const QDate day = someDay(random);
    switch (random.below(4)) {
    case 0:
        return {};
    case 1:
        return *domain::PartialDate::of(day.year());
    case 2:
        return *domain::PartialDate::of(day.year(), day.month());
    default:
        return domain::PartialDate(day);
    }
}

} // namespace

Generator::Generator(qint64 groups, quint64 seed) : m_groups(groups), m_seed(seed)
{
    const auto sample = exchange::sampleDirectory();
    if (!sample)
        qFatal("the sample cannot be read: %s", qUtf8Printable(sample.error().message));
    m_info = sample->info;
    for (const domain::Language language : domain::allLanguages) {
        Vocabulary &vocabulary = language == domain::Language::French ? m_french : m_english;
        QSet<QString> seen;
        static const QRegularExpression word(uR"(\p{L}{5,})"_s);
        static const QRegularExpression sentenceEnd(uR"((?<=\.)\s+)"_s);
        for (const domain::WorkGroup &group : sample->groups) {
            const QString text = domain::markdownToPlainText(group.description.in(language));
            for (auto match = word.globalMatch(text); match.hasNext();) {
                const QString found = capitalised(match.next().captured());
                if (!seen.contains(found))
                    vocabulary.words += found;
                seen.insert(found);
            }
            for (const QString &sentence : text.split(sentenceEnd, Qt::SkipEmptyParts)) {
                if (sentence.endsWith(u'.'))
                    vocabulary.sentences += QString(sentence).replace(u'\n', u' ');
            }
        }
    }
}

domain::DirectoryInfo Generator::info() const
{
    domain::DirectoryInfo info = m_info;
    info.rowVersion = 0;
    info.association = u"Association %1"_s.arg(m_seed);
    info.website = u"https://www.example.org"_s;
    return info;
}

qint64 Generator::personCount() const
{
    return m_groups == 0 ? 0 : m_groups * 7 / 9 + 4;
}

domain::Person Generator::person(qint64 index) const
{
    Random random(m_seed, streamOf(PersonStream, index));
    domain::Person person;
    person.id = domain::PersonId(index + 1);
    const QString first = random.of(m_french.words);
    QString last = random.of(m_french.words);
    if (random.chance(12))
        last += u' ' + random.of(m_french.words);
    person.displayName = first + u' ' + last;
    person.sortName = last + u", "_s + first;
    const qint64 gender = random.below(10);
    if (gender > 0)
        person.gender = gender % 2 == 0 ? domain::Gender::Feminine : domain::Gender::Masculine;
    if (random.chance(60)) {
        person.email.value = u"personne.%1@example.org"_s.arg(index + 1);
        person.email.publishable = random.chance(50);
        if (person.email.publishable)
            person.email.agreedOn = domain::PartialDate(someDay(random));
    }
    if (random.chance(20)) // 01 99 00 is kept for works of fiction
        person.phone.value = u"+33 1 99 00 %1 %2"_s.arg(random.between(10, 99)).arg(random.between(10, 99));
    return person;
}

domain::WorkGroup Generator::group(qint64 index) const
{
    Random random(m_seed, streamOf(GroupStream, index));
    domain::WorkGroup group;
    group.id = domain::GroupId(index + 1);
    group.name.french = name(random, domain::Language::French, index + 1);
    group.description.french = description(random, domain::Language::French);
    group.originalRevision = random.between(1, 4);
    if (random.chance(85)) {
        group.name.english = name(random, domain::Language::English, index + 1);
        group.description.english = description(random, domain::Language::English);
        group.translatedRevision =
            random.chance(80) ? group.originalRevision : random.between(1, group.originalRevision);
    }
    fillStatus(random, group);
    if (random.chance(70)) {
        group.verifiedOn = someDay(random);
        group.verifiedBy = random.of(m_french.words);
    }
    group.facilitations = facilitations(random);
    fillLists(random, group, index + 1);
    fillLineages(random, group, index);
    return group;
}

QString Generator::name(Random &random, domain::Language language, qint64 number) const
{
    const QStringList &words = in(language).words;
    const QString and_ = language == domain::Language::French ? u" et "_s : u" and "_s;
    QString name = random.of(words);
    if (random.chance(60))
        name += u", "_s + random.of(words).toLower();
    return name + and_ + random.of(words).toLower() + u' ' + QString::number(number);
}

QString Generator::description(Random &random, domain::Language language) const
{
    const Vocabulary &vocabulary = in(language);
    QStringList blocks;
    for (int paragraph = random.between(1, 2); paragraph > 0; --paragraph) {
        QStringList sentences;
        for (int count = random.between(1, 3); count > 0; --count)
            sentences += random.of(vocabulary.sentences);
        blocks += sentences.join(u' ');
    }
    if (random.chance(15)) {
        QStringList bullets;
        for (int count = random.between(2, 5); count > 0; --count)
            bullets += u"- **"_s + random.of(vocabulary.words) + u"** "_s + random.of(vocabulary.words).toLower();
        blocks += bullets.join(u'\n');
    }
    return blocks.join(u"\n\n"_s);
}

QList<domain::Facilitation> Generator::facilitations(Random &random) const
{
    static constexpr int shares[] = {0, 0, 1, 1, 1, 1, 1, 2, 2, 3};
    QList<domain::Facilitation> facilitations;
    QSet<qint64> named;
    const int current = shares[random.below(std::size(shares))];
    const int past = random.chance(15) ? 1 : 0;
    while (named.size() < current + past) {
        const qint64 person = random.below(personCount());
        if (named.contains(person))
            continue;
        domain::Facilitation facilitation;
        facilitation.personId = domain::PersonId(person + 1);
        facilitation.since = somePartialDate(random);
        facilitation.ended = named.size() >= current;
        named.insert(person);
        facilitations += facilitation;
    }
    return facilitations;
}

void Generator::fillStatus(Random &random, domain::WorkGroup &group) const
{
    const qint64 share = random.below(100);
    if (share < 70)
        group.status = domain::GroupStatus::Active;
    else if (share < 78)
        group.status = domain::GroupStatus::Setup;
    else
        group.status = share < 92 ? domain::GroupStatus::Dormant : domain::GroupStatus::Closed;
    group.statusSince = somePartialDate(random);
    if (group.status == domain::GroupStatus::Dormant)
        group.statusReason = {u"après un premier cycle de production"_s, u"after a first production cycle"_s};
}

void Generator::fillLists(Random &random, domain::WorkGroup &group, qint64 number) const
{
    for (int count = random.between(0, 2); count > 0; --count) {
        domain::MailingList list;
        if (random.chance(70))
            list.address = u"groupe-%1-%2@listes.example.org"_s.arg(number).arg(count);
        if (random.chance(40))
            list.archiveUrl = u"https://listes.example.org/groupe-%1-%2"_s.arg(number).arg(count);
        list.isPublic = random.chance(80);
        group.mailingLists += list;
    }
}

void Generator::fillLineages(Random &random, domain::WorkGroup &group, qint64 index) const
{
    if (!random.chance(12))
        return;
    domain::Lineage lineage;
    lineage.kind = domain::allLineageKinds.at(static_cast<std::size_t>(random.below(domain::allLineageKinds.size())));
    if (index > 0 && random.chance(70))
        lineage.target = domain::GroupId(random.below(index) + 1);
    else
        lineage.targetName = random.of(m_french.words) + u" en communs ?"_s;
    group.lineages += lineage;
}

domain::DirectoryContent generateContent(qint64 groups, quint64 seed)
{
    const Generator generator(groups, seed);
    domain::DirectoryContent content;
    content.info = generator.info();
    content.persons.reserve(generator.personCount());
    for (qint64 index = 0; index < generator.personCount(); ++index)
        content.persons += generator.person(index);
    content.groups.reserve(groups);
    for (qint64 index = 0; index < groups; ++index)
        content.groups += generator.group(index);
    return content;
}

} // namespace support
