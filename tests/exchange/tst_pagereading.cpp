// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplan.h"
#include "domain/markdown.h"
#include "exchange/pagereading.h"
#include "exchange/sample.h"
#include "random.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::GroupStatus;
using domain::LineageKind;
using exchange::PageFormat;
using exchange::PageReading;
using exchange::PhraseKind;

namespace {

QByteArray publishedPage()
{
    QFile file(QStringLiteral(ANNUAIRE_SOURCE_DIR "/tests/data/liste-des-groupes.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PageReading readingOf(const QByteArray &page, PageFormat format)
{
    const auto reading = exchange::readPage(page, format);
    return reading ? *reading : PageReading();
}

const exchange::PageProposal *phrase(const exchange::PageBlock &block, PhraseKind kind)
{
    for (const exchange::PageProposal &each : block.proposals) {
        if (each.kind == kind)
            return &each;
    }
    return nullptr;
}

const char *const markdownPage = R"(# Liste des groupes

Page centrale

## Groupes actifs

### ACTTES

Partant du **constat** que…
suite du paragraphe. Ayant pris le relais du groupe “La banque en communs ?”, le projet avance.

- un point
- un autre

**Animatrices :** Geneviève Fontaine et Nicole Alix

Mailing listes : [s’inscrire](https://example.org/acttes) et [archives](https://example.org/archives)

### Comptabilité

Animateur : Edouard Jourdain

Mailling liste : <care@example.org>

## Groupes en sommeil

### Protection sociale

Le groupe a analysé.
)";

} // namespace

class TestPageReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedPage();
    void markdown();
    void htmlIsReadForItsText();
    void labels_data();
    void labels();
    void ties_data();
    void ties();
    void blocksAreSplitAndJoined();
    void whatIsRefusedIsNotProposed();
    void becomesAPlan();
    void encodings();
    void badPages();
    void neverFailsOnNoise();
};

void TestPageReading::thePublishedPage()
{
    const PageReading reading = readingOf(publishedPage(), PageFormat::Text);
    QCOMPARE(reading.title, u"Liste des groupes et animateurs actifs"_s);
    QVERIFY(reading.subtitle.startsWith(u"Page centrale pour faciliter"_s));
    QCOMPARE(reading.language, domain::Language::French);
    // Groups 5 and 6 have no label, so that their text runs into that of group 7 until a person splits them.
    QCOMPARE(reading.blocks.size(), 7);
    QStringList facilitators;
    for (const exchange::PageBlock &block : reading.blocks) {
        QCOMPARE(block.name, QString());
        if (const auto *found = phrase(block, PhraseKind::Facilitators))
            facilitators += found->names;
    }
    QCOMPARE(facilitators,
             (QStringList{u"Edouard Jourdain"_s, u"Jean-Louis Bancel"_s, u"Julie Lequin"_s, u"Geneviève Fontaine"_s,
                          u"Nicole Alix"_s, u"Fanélie Carrey Conte"_s, u"Philippe Eynaud"_s}));
    const auto *status = phrase(reading.blocks[5], PhraseKind::Status);
    QVERIFY(status);
    QCOMPARE(status->status, GroupStatus::Dormant);
    QCOMPARE(status->reason, u"après un premier cycle de production"_s);
    QStringList ties;
    for (const exchange::PageBlock &block : reading.blocks) {
        for (const exchange::PageProposal &each : block.proposals) {
            if (each.kind == PhraseKind::Lineage)
                ties += domain::lineageKindCode(each.lineage) + u' ' + each.target;
        }
    }
    QCOMPARE(ties, (QStringList{domain::lineageKindCode(LineageKind::SupportedBy) + u" Plateformes en communs",
                                domain::lineageKindCode(LineageKind::JoinsIntentionOf) + u" La Banque en communs",
                                domain::lineageKindCode(LineageKind::TakesOverFrom) + u" La banque en communs ?"}));
    const auto &last = reading.blocks.last().proposals.last();
    QCOMPARE(last.kind, PhraseKind::Unused);
    QCOMPARE(last.phrase, u"Dernière mise à jour 1yr ago"_s);
}

void TestPageReading::markdown()
{
    const PageReading reading = readingOf(markdownPage, PageFormat::Markdown);
    QCOMPARE(reading.title, u"Liste des groupes"_s);
    QCOMPARE(reading.subtitle, u"Page centrale"_s);
    QStringList names;
    for (const exchange::PageBlock &block : reading.blocks)
        names += block.name;
    QCOMPARE(names, (QStringList{u"ACTTES"_s, u"Comptabilité"_s, u"Protection sociale"_s}));
    QCOMPARE(reading.blocks[0].place.line, 7);
    const auto proposal = exchange::proposalOf(reading);
    const domain::WorkGroup &first = proposal.groups[0].group;
    QVERIFY2(first.description.french.endsWith(u"le projet avance.\n\n- un point\n- un autre"_s),
             qPrintable(first.description.french));
    QVERIFY(first.description.french.startsWith(u"Partant du **constat** que… suite"_s));
    QCOMPARE(first.facilitations.size(), 2);
    QCOMPARE(first.mailingLists.size(), 2);
    QCOMPARE(first.mailingLists[0].subscribeUrl, u"https://example.org/acttes"_s);
    QCOMPARE(first.mailingLists[1].archiveUrl, u"https://example.org/archives"_s);
    QCOMPARE(first.lineages.first().targetName, u"La banque en communs ?"_s);
    QCOMPARE(proposal.persons[0].person.gender, domain::Gender::Feminine);
    QCOMPARE(proposal.persons[2].person.gender, domain::Gender::Masculine);
    QCOMPARE(proposal.groups[1].group.mailingLists.first().address, u"care@example.org"_s);
    QCOMPARE(proposal.groups[2].group.status, GroupStatus::Dormant);
    QVERIFY(!proposal.groups[0].told.contains(domain::ImportField::Status));
}

void TestPageReading::htmlIsReadForItsText()
{
    const QByteArray page = R"html(<!DOCTYPE html><html><head><title>x</title><style>h2 {}</style></head><body>
<script>document.write("<h2>Faux</h2>")</script><img src="https://example.org/espion.png" onerror="x()">
<h1>Liste</h1><h2>Comptabilit&eacute; &amp; communs</h2><p>Un <b>texte</b>
sur deux lignes &#8212; fin<br>Animateur&nbsp;: Edouard Jourdain</p>
<ul><li>un<li>deux</ul><!-- <h2>Non</h2> -->
<p>Mailing liste : <a href="mailto:care@example.org?subject=x">la liste</a> <a href='javascript:alert(1)'>non</a></p>
<h2>ACTTES<p>Texte 1 < 2</body>)html";
    const PageReading reading = readingOf(page, PageFormat::Html);
    QCOMPARE(reading.title, u"Liste"_s);
    QCOMPARE(reading.blocks.size(), 2);
    QCOMPARE(reading.blocks[0].name, u"Comptabilité & communs"_s);
    const auto proposal = exchange::proposalOf(reading);
    const domain::WorkGroup &group = proposal.groups[0].group;
    QCOMPARE(group.description.french, u"Un **texte** sur deux lignes — fin\n\n- un\n- deux"_s);
    QCOMPARE(group.mailingLists.size(), 1);
    QCOMPARE(group.mailingLists[0].address, u"care@example.org"_s);
    QCOMPARE(proposal.persons.first().person.displayName, u"Edouard Jourdain"_s);
    QCOMPARE(domain::markdownToPlainText(proposal.groups[1].group.description.french), u"Texte 1 < 2"_s);
    QCOMPARE(exchange::guessPageFormat(page), PageFormat::Html);
}

void TestPageReading::labels_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<PhraseKind>("kind");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("one man") << u"Animateur : Edouard Jourdain"_s << PhraseKind::Facilitators << qsizetype(1);
    QTest::newRow("no-break space") << u"Animatrice\u00a0: Julie Lequin"_s << PhraseKind::Facilitators << qsizetype(1);
    QTest::newRow("three") << u"Animateurs: A B, C D et E F"_s << PhraseKind::Facilitators << qsizetype(3);
    QTest::newRow("inclusive") << u"Animateur·rice·s : A B et C D"_s << PhraseKind::Facilitators << qsizetype(2);
    QTest::newRow("parentheses") << u"Animateur(s) : A B"_s << PhraseKind::Facilitators << qsizetype(1);
    QTest::newRow("english") << u"Facilitators: A B, C D and E F"_s << PhraseKind::Facilitators << qsizetype(3);
    QTest::newRow("mailing listes") << u"Mailing listes"_s << PhraseKind::MailingLists << qsizetype(2);
    QTest::newRow("mailling liste") << u"Mailling liste"_s << PhraseKind::MailingLists << qsizetype(1);
    QTest::newRow("mailing list") << u"Mailing list"_s << PhraseKind::MailingLists << qsizetype(1);
    QTest::newRow("liste de diffusion") << u"Liste de diffusion : a@example.org, b@example.org"_s
                                        << PhraseKind::MailingLists << qsizetype(2);
    QTest::newRow("prose") << u"Animateur depuis toujours, le groupe avance."_s << PhraseKind::Description
                           << qsizetype(0);
    QTest::newRow("active prose") << u"Active citizens are welcome."_s << PhraseKind::Description << qsizetype(0);
    QTest::newRow("dormant") << u"En sommeil depuis mars 2020"_s << PhraseKind::Status << qsizetype(0);
}

void TestPageReading::labels()
{
    QFETCH(QString, line);
    const PageReading reading = readingOf("# T\n## G\n" + line.toUtf8() + "\n## H\n", PageFormat::Markdown);
    QCOMPARE(reading.blocks.size(), 2);
    const exchange::PageProposal &found = reading.blocks.first().proposals.first();
    QTEST(found.kind, "kind");
    QTEST(found.names.size() + found.lists.size(), "count");
    QCOMPARE(found.phrase, line);
    QCOMPARE(found.place.line, 3);
    if (found.kind == PhraseKind::Status)
        QCOMPARE(found.since, *domain::PartialDate::of(2020, 3));
}

void TestPageReading::ties_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LineageKind>("kind");
    QTest::newRow("takes over") << u"prend le relais de « ACTTES »"_s << LineageKind::TakesOverFrom;
    QTest::newRow("took over") << u"Ayant pris le relais du groupe “ACTTES”, on continue."_s
                               << LineageKind::TakesOverFrom;
    QTest::newRow("english") << u"It took over from the group “ACTTES” in 2020."_s << LineageKind::TakesOverFrom;
    QTest::newRow("stems") << u"Ce groupe est issu du groupe \"ACTTES\"."_s << LineageKind::StemsFrom;
    QTest::newRow("joins") << u"rejoignant l’intention de groupes précédents (ACTTES, notamment)"_s
                           << LineageKind::JoinsIntentionOf;
}

void TestPageReading::ties()
{
    QFETCH(QString, text);
    const PageReading reading = readingOf("# T\n## G\n" + text.toUtf8() + "\n## H\n", PageFormat::Markdown);
    const auto *found = phrase(reading.blocks.first(), PhraseKind::Lineage);
    QVERIFY(found);
    QTEST(found->lineage, "kind");
    QCOMPARE(found->target, u"ACTTES"_s);
    QVERIFY(text.contains(found->phrase));
}

void TestPageReading::blocksAreSplitAndJoined()
{
    const PageReading reading = readingOf(publishedPage(), PageFormat::Text);
    const PageReading split = exchange::withSplit(reading, 4, 2);
    QCOMPARE(split.blocks.size(), reading.blocks.size() + 1);
    QCOMPARE(split.blocks[4].proposals.size(), 2);
    QCOMPARE(split.blocks[5].name, QString());
    QCOMPARE(split.blocks[5].place, split.blocks[5].proposals.first().place);
    QCOMPARE(exchange::withJoin(split, 4), reading);
    QCOMPARE(exchange::withSplit(reading, 4, 0), reading);
    QCOMPARE(exchange::withSplit(reading, 99, 1), reading);
    QCOMPARE(exchange::withJoin(reading, reading.blocks.size() - 1), reading);
}

void TestPageReading::whatIsRefusedIsNotProposed()
{
    PageReading reading = readingOf(markdownPage, PageFormat::Markdown);
    for (exchange::PageProposal &each : reading.blocks[0].proposals) {
        if (each.kind == PhraseKind::Lineage)
            each.accepted = false;
        if (each.kind == PhraseKind::Facilitators)
            each.names = {u"Nicole Alix"_s};
    }
    reading.blocks[1].accepted = false;
    const auto proposal = exchange::proposalOf(reading);
    QCOMPARE(proposal.groups.size(), 2);
    QVERIFY(proposal.groups[0].group.lineages.isEmpty());
    QVERIFY(!proposal.groups[0].told.contains(domain::ImportField::Lineages));
    QCOMPARE(proposal.persons.size(), 1);
    QCOMPARE(proposal.persons[0].person.displayName, u"Nicole Alix"_s);
}

void TestPageReading::becomesAPlan()
{
    const auto sample = exchange::sampleDirectory();
    QVERIFY(sample);
    const auto plan =
        domain::planImport(*sample, exchange::proposalOf(readingOf(publishedPage(), PageFormat::Text)), {});
    QCOMPARE(plan.openQuestions(), plan.count(domain::ImportOutcome::Skipped));
    QVERIFY(plan.writesNothing());
    PageReading reading = readingOf(publishedPage(), PageFormat::Text);
    reading.blocks[1].name = u"Comptabilite care et communs"_s;
    domain::ImportProposal proposal = exchange::proposalOf(reading);
    proposal.groups[1].told.remove(domain::ImportField::NameFrench);
    const auto named = domain::planImport(*sample, proposal, {});
    for (const domain::ImportRow &row : named.rows) {
        if (row.key == domain::ImportKey{domain::ImportKind::Group, 1})
            QCOMPARE(row.outcome, domain::ImportOutcome::Unchanged);
    }
}

void TestPageReading::encodings()
{
    const QString page = QString::fromUtf8(markdownPage);
    QByteArray latin;
    for (const QChar unit : page) {
        latin += unit == u'’'   ? '\x92'
                 : unit == u'…' ? '\x85'
                 : unit == u'“' ? '\x93'
                 : unit == u'”' ? '\x94'
                                : char(unit.unicode());
    }
    QStringEncoder utf16(QStringConverter::Utf16LE);
    const QByteArray wide = "\xff\xfe" + QByteArray(utf16.encode(page));
    const PageReading expected = readingOf(markdownPage, PageFormat::Markdown);
    QCOMPARE(readingOf(latin, PageFormat::Markdown), expected);
    QCOMPARE(readingOf(wide, PageFormat::Markdown), expected);
    QCOMPARE(readingOf(page.toUtf8().replace("\n", "\r\n"), PageFormat::Markdown), expected);
}

void TestPageReading::badPages()
{
    for (const PageFormat format : {PageFormat::Text, PageFormat::Markdown, PageFormat::Html}) {
        QCOMPARE(exchange::readPage(" \n ", format).error().kind, domain::ErrorKind::InvalidInput);
        const auto large = exchange::readPage(QByteArray(exchange::maxPageBytes + 1, 'x'), format);
        QVERIFY(!large.error().message.isEmpty());
    }
    const QByteArray deep = QByteArray("<div>").repeated(200'000) + "x";
    QVERIFY(exchange::readPage("<h1>A</h1>" + deep, PageFormat::Html));
    QVERIFY(exchange::readPage("<p>Liste</p>", PageFormat::Html).error().message.contains(u"no group"_s));
    QVERIFY(!exchange::readPage(QByteArray("<script>").repeated(200'000), PageFormat::Html));
}

void TestPageReading::neverFailsOnNoise()
{
    support::Random random(5, 5);
    const QList<QByteArray> seeds{publishedPage(), markdownPage, "<h2>A<p>Animateur : B &eacute;<a href=\"x\">c</a>"};
    for (int round = 0; round < 300; ++round) {
        QByteArray page = seeds[random.below(seeds.size())];
        for (int change = random.between(1, 20); change > 0; --change) {
            const qsizetype at = random.below(page.size());
            if (random.chance(50))
                page[at] = char(random.below(256));
            else
                page.remove(at, random.between(1, 40));
            if (page.isEmpty())
                page = "x";
        }
        for (const PageFormat format : {PageFormat::Text, PageFormat::Markdown, PageFormat::Html}) {
            if (const auto reading = exchange::readPage(page, format))
                (void)domain::planImport({}, exchange::proposalOf(*reading), {});
        }
    }
}

QTEST_GUILESS_MAIN(TestPageReading)
#include "tst_pagereading.moc"
