// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplan.h"
#include "domain/publication.h"
#include "exchange/csvformat.h"
#include "exchange/importsource.h"
#include "exchange/jsonwriter.h"
#include "exchange/spreadsheet.h"
#include "exchange/vcard.h"
#include "publishing/htmlexporter.h"
#include "publishing/markdownexporter.h"
#include "richcontent.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::DirectoryContent;
using domain::Language;
using domain::Person;
using domain::WorkGroup;
using exchange::SourceFormat;

namespace {

const QDate today(2026, 11, 23);
// French is the main language of these directories; where it has no text, a document shows the English one.
const Language other = Language::English;

struct GroupFact
{
    QString name;
    std::function<QString(const DirectoryContent &, const WorkGroup &)> tell;
};

struct PersonFact
{
    QString name;
    std::function<QString(const Person &)> tell;
};

QString personOf(const DirectoryContent &content, domain::PersonId id)
{
    for (const Person &person : content.persons) {
        if (person.id == id)
            return person.displayName;
    }
    return {};
}

QString targetOf(const DirectoryContent &content, const domain::Lineage &tie)
{
    for (const WorkGroup &group : content.groups) {
        if (group.id == tie.target)
            return group.name.preferring(content.info.mainLanguage);
    }
    return tie.targetName;
}

template<typename Tell>
QString ofLists(const WorkGroup &group, Tell tell)
{
    QStringList told;
    for (const domain::MailingList &list : group.mailingLists) {
        if (!list.address.isEmpty())
            told += list.address + u' ' + tell(list);
    }
    return told.join(u'\n');
}

bool hasWithdrawn(const DirectoryContent &content, domain::PersonId id)
{
    const Person *person = content.person(id);
    return person && person->isWithdrawn();
}

/// When they withdrew, and what they did until then.
QStringList withdrawnIn(const DirectoryContent &content)
{
    QStringList told;
    for (const Person &person : content.persons) {
        if (!person.isWithdrawn())
            continue;
        QStringList roles;
        for (const WorkGroup &group : content.groups) {
            for (const domain::Facilitation &each : group.facilitations) {
                if (each.personId == person.id)
                    roles += group.name.preferring(Language::French) + each.since.toIso() + each.until.toIso();
            }
        }
        told += person.withdrawnOn.toString(Qt::ISODate) + u' ' + roles.join(u',');
    }
    told.sort();
    return told;
}

template<typename Tell>
QString ofFacilitators(const DirectoryContent &content, const WorkGroup &group, bool current, Tell tell)
{
    QStringList told;
    for (const domain::Facilitation &each : group.facilitations) {
        if (domain::isCurrent(each, today) == current && !hasWithdrawn(content, each.personId))
            told += personOf(content, each.personId) + u' ' + tell(each);
    }
    return told.join(u'\n');
}

QString periodOf(const domain::Facilitation &each)
{
    return each.since.toIso() + u'/' + each.until.toIso();
}

#define FACT(name, expression)                                                                                         \
    GroupFact                                                                                                          \
    {                                                                                                                  \
        name, [](const DirectoryContent &c, const WorkGroup &g) -> QString {                                           \
            Q_UNUSED(c)                                                                                                \
            return expression;                                                                                         \
        }                                                                                                              \
    }

const QList<GroupFact> &groupFacts()
{
    static const QList<GroupFact> facts{
        FACT(u"name, main language"_s, g.name.preferring(Language::French)),
        FACT(u"name, other language"_s, g.name.english),
        FACT(u"description, main language"_s,
             domain::toMarkdown(domain::parseMarkdown(g.description.preferring(Language::French)))),
        FACT(u"description, other language"_s, g.description.in(other)),
        FACT(u"status, since when"_s, domain::statusCode(g.status) + g.statusSince.toIso()),
        FACT(u"reason of the status, main language"_s, g.statusReason.preferring(Language::French)),
        FACT(u"reason of the status, other language"_s, g.statusReason.in(other)),
        FACT(u"facilitators, in their order"_s,
             ofFacilitators(c, g, true, [](const domain::Facilitation &) { return QString(); })),
        FACT(u"since and until when they facilitate"_s, ofFacilitators(c, g, true, periodOf)),
        FACT(u"past facilitators"_s, ofFacilitators(c, g, false, periodOf)),
        FACT(u"addresses of lists"_s, ofLists(g, [](const domain::MailingList &) { return QString(); })),
        FACT(u"label of a list, main language"_s,
             ofLists(g, [](const domain::MailingList &l) { return l.label.preferring(Language::French); })),
        FACT(u"label of a list, other language"_s,
             ofLists(g, [](const domain::MailingList &l) { return l.label.in(other); })),
        FACT(u"links to subscribe and to archives"_s,
             ofLists(g, [](const domain::MailingList &l) { return QString(l.subscribeUrl + u' ' + l.archiveUrl); })),
        FACT(u"state of a list"_s,
             ofLists(g, [](const domain::MailingList &l) { return domain::mailingListStateCode(l.state); })),
        FACT(u"whether a list is public"_s,
             ofLists(g, [](const domain::MailingList &l) { return QString::number(int(l.isPublic)); })),
        GroupFact{u"ties to groups"_s,
                  [](const DirectoryContent &c, const WorkGroup &g) {
                      QStringList told;
                      for (const domain::Lineage &tie : g.lineages)
                          told += domain::lineageKindCode(tie.kind) + u' ' + targetOf(c, tie);
                      return told.join(u'\n');
                  }},
        GroupFact{u"notes on ties"_s,
                  [](const DirectoryContent &, const WorkGroup &g) {
                      QStringList told;
                      for (const domain::Lineage &tie : g.lineages)
                          told += tie.note.french + u'/' + tie.note.english;
                      return told.join(u'\n');
                  }},
        FACT(u"verified on, by whom; next check"_s, g.verifiedOn.toString(Qt::ISODate) + g.verifiedBy +
                                                        g.reviewOn.toString(Qt::ISODate) +
                                                        QString::number(g.verifyEveryMonths)),
        FACT(u"note on the group"_s, g.note),
        FACT(u"how far the translation lags"_s, QString::number(g.originalRevision - g.translatedRevision)),
    };
    return facts;
}

#undef FACT

const QList<PersonFact> &personFacts()
{
    static const QList<PersonFact> facts{
        {u"name of a person"_s, [](const Person &p) { return p.displayName; }},
        {u"name to sort by"_s, [](const Person &p) { return p.sortName; }},
        {u"gender"_s, [](const Person &p) { return domain::genderCode(p.gender); }},
        {u"e-mail and phone"_s, [](const Person &p) { return QString(p.email.value + u' ' + p.phone.value); }},
        {u"what may be published of a person"_s,
         [](const Person &p) { return QString::number(int(p.email.publishable)); }},
        {u"note on a person"_s, [](const Person &p) { return p.note; }},
    };
    return facts;
}

struct Format
{
    QString column;
    SourceFormat source;
    std::function<domain::Result<void>(const DirectoryContent &, QIODevice &)> write;
};

domain::Publication published(const DirectoryContent &content)
{
    domain::PublicationOptions options;
    options.audience = domain::Audience::Internal;
    options.language = content.info.mainLanguage;
    options.date = today;
    return domain::publish(content, options);
}

QList<Format> formats()
{
    const auto cards = [](exchange::VCardVersion version) {
        return [version](const DirectoryContent &c, QIODevice &device) {
            return exchange::writeVCards(c.persons, version, device);
        };
    };
    QList<Format> all{
        {u"JSON"_s, SourceFormat::Json,
         [](const DirectoryContent &c, QIODevice &device) { return exchange::writeJson(c, {}, device); }},
        {u"table"_s, SourceFormat::Csv,
         [](const DirectoryContent &c, QIODevice &device) { return exchange::writeCsv(c, {}, device); }},
        {u"table"_s, SourceFormat::Ods,
         [](const DirectoryContent &c, QIODevice &device) { return exchange::writeOds(c, {}, device); }},
        {u"page"_s, SourceFormat::Markdown,
         [](const DirectoryContent &c, QIODevice &device) { return publishing::writeMarkdown(published(c), device); }},
        {u"page"_s, SourceFormat::Html,
         [](const DirectoryContent &c, QIODevice &device) { return publishing::writeHtml(published(c), device); }},
        {u"vCard 3.0"_s, SourceFormat::VCard, cards(exchange::VCardVersion::V3)},
        {u"vCard 4.0"_s, SourceFormat::VCard, cards(exchange::VCardVersion::V4)},
    };
    if (exchange::canWriteXlsx()) {
        all += {u"table"_s, SourceFormat::Xlsx,
                [](const DirectoryContent &c, QIODevice &device) { return exchange::writeXlsx(c, {}, device); }};
    }
    return all;
}

/// What an empty directory holds once the file was imported.
domain::Result<DirectoryContent> imported(const QByteArray &bytes, SourceFormat format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    domain::ImportProposal proposal;
    if (exchange::isPage(format)) {
        const auto reading = exchange::readPage(buffer, format, Language::French);
        if (!reading)
            return reading.error();
        proposal = exchange::proposalOf(*reading);
    } else {
        const auto read = exchange::readProposal(buffer, format, {});
        if (!read)
            return read.error();
        proposal = *read;
    }
    domain::MatchingRules rules;
    rules.today = today;
    rules.duplicates = domain::DuplicatePolicy::Create;
    const domain::ImportPlan plan = domain::planImport({}, proposal, rules);
    DirectoryContent content;
    content.info = plan.updatedInfo.value_or(domain::DirectoryInfo());
    content.groups = plan.createdGroups;
    content.persons = plan.createdPersons;
    content.editions = plan.createdEditions;
    content.savedFilters = plan.createdFilters;
    return content;
}

/// The facts of `before` that `after` tells differently, or not at all.
QSet<QString> lost(const DirectoryContent &before, const DirectoryContent &after)
{
    QSet<QString> names;
    for (const WorkGroup &group : before.groups) {
        const auto same = std::find_if(after.groups.begin(), after.groups.end(), [&](const WorkGroup &each) {
            return each.name.preferring(Language::French) == group.name.preferring(Language::French);
        });
        for (const GroupFact &fact : groupFacts()) {
            if (same == after.groups.end() || fact.tell(before, group) != fact.tell(after, *same))
                names += fact.name;
        }
    }
    if (withdrawnIn(before) != withdrawnIn(after))
        names += u"persons who withdrew, and their roles"_s;
    for (const Person &person : before.persons) {
        if (person.isWithdrawn())
            continue;
        const auto same = std::find_if(after.persons.begin(), after.persons.end(),
                                       [&](const Person &each) { return each.displayName == person.displayName; });
        for (const PersonFact &fact : personFacts()) {
            if (same == after.persons.end() || fact.tell(person) != fact.tell(*same))
                names += fact.name;
        }
    }
    if (before.info.title != after.info.title || before.info.logo != after.info.logo)
        names += u"title, logo and settings"_s;
    if (before.editions.size() != after.editions.size() || before.savedFilters.size() != after.savedFilters.size())
        names += u"editions, saved searches"_s;
    return names;
}

/// The table of docs/formats.md: column, then the facts it says are kept.
QHash<QString, QSet<QString>> documented()
{
    QFile file(QStringLiteral(ANNUAIRE_SOURCE_DIR "/docs/formats.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList header;
    QHash<QString, QSet<QString>> kept;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        QStringList cells;
        for (const QString &cell : line.split(u'|'))
            cells += cell.trimmed();
        if (cells.value(1) == u"what"_s && cells.contains(u"page"_s))
            header = cells;
        else if (header.isEmpty() || cells.size() != header.size())
            header.clear();
        for (qsizetype i = 2; i + 1 < header.size(); ++i) {
            if (cells[i] == u"yes"_s)
                kept[header[i]] += cells[1];
            else if (cells[i] == u"–"_s)
                kept[header[i]].remove(cells[1]);
        }
    }
    return kept;
}

} // namespace

/// The table of what each format keeps, in docs/formats.md, is what importing into an empty directory shows: what it
/// says is kept comes back in every one of these directories, what it says is not does not in at least one.
class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTrue_data();
    void theTableIsTrue();
};

void TestFormats::theTableIsTrue_data()
{
    QTest::addColumn<int>("format");
    const QList<Format> all = formats();
    for (int i = 0; i < int(all.size()); ++i)
        QTest::newRow(qPrintable(all[i].column + u", "_s + exchange::sourceFormatCode(all[i].source))) << i;
}

void TestFormats::theTableIsTrue()
{
    QFETCH(int, format);
    const Format each = formats()[format];
    QSet<QString> facts{u"title, logo and settings"_s, u"editions, saved searches"_s,
                        u"persons who withdrew, and their roles"_s};
    for (const GroupFact &fact : groupFacts())
        facts += fact.name;
    for (const PersonFact &fact : personFacts())
        facts += fact.name;
    QSet<QString> kept = facts;
    for (quint64 seed = 1; seed <= 12; ++seed) {
        const DirectoryContent content = testing::RichContent(seed).make();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(each.write(content, buffer));
        const auto back = imported(buffer.data(), each.source);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        kept -= lost(content, *back);
    }
    QStringList found = kept.values();
    QStringList told = documented().value(each.column).values();
    found.sort();
    told.sort();
    if (found != told)
        qWarning().noquote() << found.join(u'\n');
    QCOMPARE(found, told);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
