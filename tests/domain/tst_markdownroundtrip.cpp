// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/markdown.h"
#include "domain/text.h"
#include "randomtext.h"
#include "shownmarkdown.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Block;
using domain::Inline;
using namespace testing;

namespace {

QString randomSource(QRandomGenerator &random)
{
    static const QStringList pieces{u"*"_s,
                                    u"**"_s,
                                    u"***"_s,
                                    u"_"_s,
                                    u"__"_s,
                                    u"["_s,
                                    u"]"_s,
                                    u"]("_s,
                                    u"[a]("_s,
                                    u"https://example.org)"_s,
                                    u"<https://example.org>"_s,
                                    u"<!-- -->"_s,
                                    u"<"_s,
                                    u">"_s,
                                    u"\\"_s,
                                    u"\\\n"_s,
                                    u"  \n"_s,
                                    u"\n\n"_s,
                                    u"\n- "_s,
                                    u"\n  - "_s,
                                    u"\n    * "_s,
                                    u"a"_s,
                                    u"b c"_s,
                                    u" "_s,
                                    u"«"_s,
                                    u"»"_s,
                                    u"."_s,
                                    u"1. "_s,
                                    u"😀"_s,
                                    u"\u00A0"_s,
                                    u"\u2028"_s,
                                    u"\t"_s,
                                    u"!"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"\""_s,
                                    u"&amp;"_s};
    QString source;
    const int count = static_cast<int>(random.bounded(24));
    for (int piece = 0; piece < count; ++piece)
        source += pieces[random.bounded(pieces.size())];
    return source + testing::randomText(random, 6);
}

QList<Inline> randomInlines(QRandomGenerator &random)
{
    static const QStringList texts{u"a"_s,        u"commun"_s, u" b "_s,      u"*"_s,
                                   u"_x_"_s,      u"[y](z)"_s, u"« é »"_s,    u" "_s,
                                   u"- "_s,       u"1."_s,     u"#"_s,        u"\\"_s,
                                   u"a\u2028b"_s, u"\u2028"_s, u"<!-- -->"_s, u"<https://example.org>"_s,
                                   u"a  b"_s,     u"😀"_s,      u"\u00A0"_s,   u"!"_s,
                                   u"&lt;"_s};
    static const QStringList links{u""_s, u""_s, u"https://example.org/a_(b)"_s, u"mailto:a@example.org"_s};
    QList<Inline> inlines;
    const int count = 1 + static_cast<int>(random.bounded(5));
    while (inlines.size() < count) {
        Inline run{texts[random.bounded(texts.size())], random.bounded(2) == 1, random.bounded(2) == 1,
                   links[random.bounded(links.size())]};
        if (!inlines.isEmpty()) {
            const Inline &last = inlines.last();
            if (last.bold == run.bold && last.italic == run.italic && last.link == run.link)
                run.bold = !run.bold;
        }
        inlines += run;
    }
    return inlines;
}

QList<Block> randomBlocks(QRandomGenerator &random)
{
    QList<Block> blocks;
    int deepest = 0;
    const int count = static_cast<int>(random.bounded(5));
    while (blocks.size() < count) {
        Block block;
        block.inlines = randomInlines(random);
        if (random.bounded(2) == 0) {
            block.kind = Block::Kind::Bullet;
            block.level = static_cast<int>(random.bounded(deepest + 1));
        }
        deepest = block.kind == Block::Kind::Bullet ? std::min(block.level + 1, 2) : 0;
        blocks += block;
    }
    return blocks;
}

} // namespace

/// Whatever is written comes back, in time.
class TestMarkdownRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySourceSurvivesARoundTrip();
    void randomBlocksSurviveARoundTrip();
    void neverShowsALinkThatIsNotAllowed();
    void keepsEveryWord();
    void growsLinearly_data();
    void growsLinearly();
    void readsTenMegabytes();
};

void TestMarkdownRoundTrip::anySourceSurvivesARoundTrip()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 4'000; ++round) {
        const QString source = randomSource(random);
        const QList<Block> blocks = domain::parseMarkdown(source);
        const QString written = domain::toMarkdown(blocks);
        if (domain::parseMarkdown(written) != blocks) {
            qInfo().noquote() << "source:" << QTest::toString(source) << "written:" << QTest::toString(written);
            QCOMPARE(shown(domain::parseMarkdown(written)), shown(blocks));
        }
        QCOMPARE(domain::toMarkdown(domain::parseMarkdown(written)), written);
    }
}

void TestMarkdownRoundTrip::randomBlocksSurviveARoundTrip()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 4'000; ++round) {
        const QList<Block> blocks = randomBlocks(random);
        const QString written = domain::toMarkdown(blocks);
        if (domain::parseMarkdown(written) != blocks) {
            qInfo().noquote() << "written:" << QTest::toString(written);
            QCOMPARE(shown(domain::parseMarkdown(written)), shown(blocks));
        }
        QVERIFY(domain::parseMarkdown(written) == blocks);
    }
}

void TestMarkdownRoundTrip::neverShowsALinkThatIsNotAllowed()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 8'000; ++round) {
        const QList<Block> blocks = domain::parseMarkdown(randomSource(random) + u"[a](javascript:b)");
        for (const Block &block : blocks) {
            QVERIFY(!block.inlines.isEmpty());
            QVERIFY(block.level >= 0 && block.level <= 2);
            for (const Inline &run : block.inlines) {
                QVERIFY(!run.text.isEmpty());
                QVERIFY(run.link.isEmpty() || domain::isAllowedLink(run.link));
            }
        }
    }
}

void TestMarkdownRoundTrip::keepsEveryWord()
{
    QRandomGenerator random(10);
    for (int round = 0; round < 8'000; ++round) {
        const QString source = testing::randomText(random, 60).remove(u'(');
        const QStringList before = domain::foldedWords(source);
        QString plain = domain::markdownToPlainText(source);
        QStringList after = domain::foldedWords(plain);
        // Marks taken out may join two words; nothing may be lost.
        QCOMPARE(after.join(u""_s), before.join(u""_s));
    }
}

void TestMarkdownRoundTrip::growsLinearly_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"a ",       "*",    "*a ",     "a*",      "**a ",     "_a ",       "*a_b ",
          "[",        "]",    "[a](",    "[a](b",   "[a](x \"", "[](x \"\\", "[a](https://example.org) ",
          "![",       "<",    "<https:", "<a@b.c>", "\\",       "a\\\n",     "- a\n",
          "- ",       "-\n",  "\n",      "  - a\n", "*a **b ",  "a**b*c",    "[*a](b)*",
          "<!-- -->", "[a](<"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
    QTest::newRow("hard breaks") << u"\u2028"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xDC00));
}

void TestMarkdownRoundTrip::growsLinearly()
{
    QFETCH(const QString, piece);
    const auto work = [](const QString &text) { (void)domain::parseMarkdown(text); };
    const double times = testing::growth(piece, 200'000, work);
    QVERIFY2(times < testing::worstGrowth, qPrintable(u"%1 times for 10 times the text"_s.arg(times)));
}

void TestMarkdownRoundTrip::readsTenMegabytes()
{
    const QString piece = u"Les *communs* et la **coop** [ici](https://example.org).\n- a\n\n"_s;
    const QString source = testing::repeated(piece, 10'000'000);
    const QList<Block> blocks = domain::parseMarkdown(source);
    QCOMPARE(blocks.size(), 2 * source.size() / piece.size());
    QCOMPARE(shown({blocks.last()}), u"0[a]"_s);
}

QTEST_GUILESS_MAIN(TestMarkdownRoundTrip)
#include "tst_markdownroundtrip.moc"
