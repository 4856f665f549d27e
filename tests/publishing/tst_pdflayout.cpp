// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "random.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

constexpr double headerFoot = 62; ///< where the header ends and the footer begins, in points from the edges
constexpr double footerTop = 66;

/// The lines between header and footer, each as its words.
QList<QList<WrittenPdf::Word>> bodyLines(const WrittenPdf &pdf, int page, double height)
{
    QList<WrittenPdf::Word> words = pdf.words(page);
    words.removeIf(
        [height](const WrittenPdf::Word &word) { return word.bottom < headerFoot || word.top > height - footerTop; });
    std::stable_sort(words.begin(), words.end(),
                     [](const auto &left, const auto &right) { return left.bottom < right.bottom - 2; });
    QList<QList<WrittenPdf::Word>> lines;
    for (const WrittenPdf::Word &word : std::as_const(words)) {
        if (lines.isEmpty() || std::abs(lines.back().first().bottom - word.bottom) > 2)
            lines.append(QList<WrittenPdf::Word>());
        lines.back().append(word);
    }
    return lines;
}

/// Groups whose every word tells what it belongs to: "titre3", "statut3", "p12" in the twelfth paragraph.
domain::Publication labelledPublication(int groups, quint64 seed)
{
    support::Random random(seed);
    domain::Publication out = publicationOf({}, {});
    out.groups.clear();
    int paragraph = 0;
    for (int i = 0; i < groups; ++i) {
        domain::PublishedGroup group = groupOf(i + 1, u"titre%1"_s.arg(i), {});
        group.statusText = u"statut%1"_s.arg(i);
        if (random.chance(70)) {
            group.facilitatorLabel = u"Animateur"_s;
            group.facilitators.append({domain::PersonId(i + 1), u"nom%1"_s.arg(i), {}, {}, {}});
        }
        const int paragraphs = random.between(0, 5);
        for (int p = 0; p < paragraphs; ++p) {
            domain::Block block;
            const QStringList words(random.between(1, 220), u"p%1"_s.arg(paragraph++));
            block.kind = random.chance(25) ? domain::Block::Kind::Bullet : domain::Block::Kind::Paragraph;
            block.inlines.append({words.join(u' '), false, false, {}});
            group.description.append(block);
        }
        if (random.chance(50)) {
            group.mailingListLabel = u"Liste"_s;
            group.mailingLists.append({{}, u"liste%1@example.org"_s.arg(i), {}, {}, {}});
        }
        out.groups.append(group);
    }
    return out;
}

bool beginsWith(const QList<WrittenPdf::Word> &line, QLatin1StringView text)
{
    return std::any_of(line.begin(), line.end(), [&](const auto &word) { return word.text.startsWith(text); });
}

/// The number of the paragraph that a line belongs to, -1 for other lines.
int paragraphOf(const QList<WrittenPdf::Word> &line)
{
    bool isNumber = false;
    const QString &word = line.last().text;
    const int number = word.sliced(1).toInt(&isNumber);
    return word.startsWith(u'p') && isNumber ? number : -1;
}

} // namespace

/// How pages are filled: what stands where, and where they break.
class TestPdfLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void associationIsNamedOnce();
    void pageNumbers_data();
    void pageNumbers();
    void breaks_data();
    void breaks();
    void margins_data();
    void margins();
    void signsStayWithTheirWords();
    void linesEndWhereTheySay_data();
    void linesEndWhereTheySay();
    void wordMemoryChangesNothing();
    void headerNamesThePart();
};

void TestPdfLayout::pageNumbers_data()
{
    QTest::addColumn<domain::Language>("language");
    QTest::addColumn<QString>("between");
    QTest::newRow("French") << domain::Language::French << u"sur"_s;
    QTest::newRow("English") << domain::Language::English << u"of"_s;
}

void TestPdfLayout::pageNumbers()
{
    QFETCH(const domain::Language, language);
    QFETCH(const QString, between);
    domain::Publication publication = labelledPublication(60, 3);
    publication.language = language;
    const WrittenPdf pdf(publication);
    const int pages = pdf.pageCount();
    QVERIFY(pages > 12);
    for (int page = 2; page <= pages; ++page) {
        QStringList foot;
        double right = 0;
        for (const WrittenPdf::Word &word : pdf.words(page)) {
            if (word.top < 842 - footerTop || foot.size() == 4)
                continue;
            foot.append(word.text);
            QVERIFY2(word.left > right, "words of the footer overlap");
            right = word.right;
        }
        QCOMPARE(foot, QStringList({u"Page"_s, QString::number(page), between, QString::number(pages)}));
    }
}

void TestPdfLayout::breaks_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<publishing::PaperSize>("paper");
    for (quint64 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("A4, seed %llu", seed) << seed << publishing::PaperSize::A4;
        QTest::addRow("Letter, seed %llu", seed) << seed << publishing::PaperSize::Letter;
    }
}

void TestPdfLayout::breaks()
{
    QFETCH(const quint64, seed);
    QFETCH(const publishing::PaperSize, paper);
    publishing::PdfOptions options = groupsOnly();
    options.paper = paper;
    const WrittenPdf pdf(labelledPublication(50, seed), options);
    const double height = paper == publishing::PaperSize::A4 ? 841.89 : 792;
    const int pages = pdf.pageCount();
    QVERIFY(pages > 8);
    QList<QList<QList<WrittenPdf::Word>>> pageLines;
    for (int page = 0; page <= pages + 1; ++page)
        pageLines.append(bodyLines(pdf, page, height));
    for (int page = 2; page <= pages; ++page) {
        const auto &lines = pageLines[page];
        QVERIFY(!lines.isEmpty());
        const auto &last = lines.last();
        if (page < pages) {
            QVERIFY2(!beginsWith(last, "titre"_L1), qPrintable(u"a heading ends page %1"_s.arg(page)));
            QVERIFY2(!beginsWith(last, "Groupes"_L1), qPrintable(u"a part's heading ends page %1"_s.arg(page)));
        }
        const auto linesOf = [&lines](int paragraph) {
            return std::count_if(lines.begin(), lines.end(),
                                 [=](const auto &line) { return paragraphOf(line) == paragraph; });
        };
        const auto elsewhere = [&](int paragraph, int other) {
            const auto &there = pageLines[other];
            return !there.isEmpty() && std::any_of(there.begin(), there.end(),
                                                   [=](const auto &line) { return paragraphOf(line) == paragraph; });
        };
        const int first = paragraphOf(lines.first());
        if (first >= 0 && page > 2 && elsewhere(first, page - 1))
            QVERIFY2(linesOf(first) >= 2, qPrintable(u"a widow begins page %1"_s.arg(page)));
        const int end = paragraphOf(last);
        if (end >= 0 && page < pages && elsewhere(end, page + 1))
            QVERIFY2(linesOf(end) >= 2, qPrintable(u"an orphan ends page %1"_s.arg(page)));
    }
}

void TestPdfLayout::margins_data()
{
    QTest::addColumn<publishing::PaperSize>("paper");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("A4") << publishing::PaperSize::A4 << 595.276 << 841.89;
    QTest::newRow("Letter") << publishing::PaperSize::Letter << 612.0 << 792.0;
}

void TestPdfLayout::margins()
{
    QFETCH(const publishing::PaperSize, paper);
    QFETCH(const double, width);
    QFETCH(const double, height);
    domain::Publication publication = labelledPublication(12, 9);
    publication.title = QString(u"Un titre sans fin "_s).repeated(55);
    publication.subtitle = QString(u"Un sous-titre sans fin "_s).repeated(43);
    publication.association = QString(u"Une association "_s).repeated(60);
    publication.groups[3].name = QString(u"Nom de groupe interminable "_s).repeated(11);
    publication.groups[4].name = QString(300, u'W');
    publication.groups[5].facilitators.resize(40, {domain::PersonId(1), u"Quelqu’un Quelquepart"_s, {}, {}, {}});
    publishing::PdfOptions options = groupsOnly();
    options.paper = paper;
    const WrittenPdf pdf(publication, options);
    constexpr double margin = 60;
    for (int page = 1; page <= pdf.pageCount(); ++page) {
        for (const WrittenPdf::Word &word : pdf.words(page)) {
            QVERIFY2(word.left >= margin && word.right <= width - margin, qPrintable(word.text));
            QVERIFY2(word.top >= 30 && word.bottom <= height - 30, qPrintable(word.text));
        }
    }
}

void TestPdfLayout::linesEndWhereTheySay_data()
{
    QTest::addColumn<QString>("before");
    for (const QString &before : {u"mot"_s, u"2026"_s, u"12,5"_s, u"50\u00a0%"_s, u"fin."_s, u"(non)"_s, u"mot "_s,
                                  u"**gras**"_s, u"**7**"_s, u"日本"_s, u"א"_s})
        QTest::newRow(qUtf8Printable(before)) << before;
}

void TestPdfLayout::linesEndWhereTheySay()
{
    QFETCH(QString, before);
    const WrittenPdf pdf(publicationOf(u"Titre"_s, u"premier "_s + before + u"\\\nderniers mots"_s));
    const QList<WrittenPdf::Word> words = pdf.words(2);
    const auto placeOf = [&](const QString &text) {
        return std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.text == text; });
    };
    const auto first = placeOf(u"premier"_s);
    const auto last = placeOf(u"derniers"_s);
    QVERIFY(first != words.end() && last != words.end());
    QVERIFY(last->top > first->bottom - 4);
    QCOMPARE(last->left, first->left);
}

void TestPdfLayout::signsStayWithTheirWords()
{
    QStringList words;
    for (int i = 0; i < 400; ++i)
        words.append(QString(i % 11 + 1, u'a') + u" « bb » cc : dd ; ee ! ff ? gg"_s);
    const WrittenPdf pdf(publicationOf(u"Groupe"_s, words.join(u' ')));
    for (int page = 2; page <= pdf.pageCount(); ++page) {
        for (const auto &line : bodyLines(pdf, page, 841.89)) {
            const QString begin = line.first().text;
            const QString end = line.last().text;
            QVERIFY2(!u":;!?»"_s.contains(begin.front()), qPrintable(begin));
            QVERIFY2(!end.endsWith(u'«'), qPrintable(end));
        }
    }
}

void TestPdfLayout::wordMemoryChangesNothing()
{
    support::Random random(5);
    domain::Publication publication = labelledPublication(0, 1);
    for (int i = 0; i < 60; ++i) { // more different words than are remembered
        QStringList words;
        for (int j = 0; j < 500; ++j)
            words.append(u"mot"_s + QString::number(random.below(1'000'000'000), 36));
        publication.groups.append(groupOf(i + 1, u"Groupe %1"_s.arg(i), words.join(u' ')));
    }
    publishing::PdfOptions forgetful = groupsOnly();
    forgetful.remembersWords = false;
    const WrittenPdf remembering(publication);
    const WrittenPdf forgetting(publication, forgetful);
    QVERIFY(remembering.pageCount() > 20);
    QCOMPARE(forgetting.text(), remembering.text());
}

void TestPdfLayout::headerNamesThePart()
{
    domain::Publication publication = labelledPublication(40, 2);
    for (int i = 25; i < 40; ++i)
        publication.groups[i].status = domain::GroupStatus::Dormant;
    const WrittenPdf pdf(publication);
    QSet<QString> seen;
    for (int page = 2; page <= pdf.pageCount(); ++page) {
        QStringList header;
        for (const WrittenPdf::Word &word : pdf.words(page)) {
            if (word.bottom < headerFoot)
                header.append(word.text);
        }
        QCOMPARE(header.value(0), u"Annuaire"_s);
        const QStringList about = header.sliced(1).join(u' ').split(u" · "_s);
        QCOMPARE(about.size(), 2);
        QVERIFY2(about[1].startsWith(u"titre"_s), qPrintable(about[1]));
        // the group the page begins with, or goes on with
        const auto lines = bodyLines(pdf, page, 841.89);
        if (beginsWith(lines.first(), "titre"_L1))
            QCOMPARE(about[1], lines.first().first().text);
        seen.insert(about[0]);
    }
    QCOMPARE(seen, QSet<QString>({u"Groupes actifs"_s, u"Groupes en sommeil"_s}));
}

/// A directory without a title goes by the name of its association.
void TestPdfLayout::associationIsNamedOnce()
{
    domain::Publication publication = samplePublication();
    const auto named = [&publication](bool titlePage) {
        publishing::PdfOptions options;
        options.parts.titlePage = titlePage;
        return WrittenPdf(publication, options).bodyText(1).count(publication.association);
    };
    QCOMPARE(named(true), 1);
    publication.title.clear();
    QCOMPARE(named(true), 1);
    QCOMPARE(named(false), 1);
}

QTEST_GUILESS_MAIN(TestPdfLayout)
#include "tst_pdflayout.moc"
