// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/textmatch.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Excerpt;
using domain::FoldedText;
using domain::TextRange;

namespace {

/// The text with what was found in brackets.
QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QString result = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        result.insert(range->start + range->length, u']').insert(range->start, u'[');
    return result;
}

} // namespace

class TestTextMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void names_data();
    void names();
    void foldedPlaces_data();
    void foldedPlaces();
    void anyFoldedPlaceLiesInTheText();
    void ranges_data();
    void ranges();
    void excerpts_data();
    void excerpts();
    void anyExcerptIsOfTheText();
};

void TestTextMatch::words_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << u" *'\" "_s << QStringList();
    QTest::newRow("folded") << u"L’ÉCONOMIE  l'économie"_s << QStringList({u"l"_s, u"economie"_s});
    QTest::newRow("operators") << u"NEAR(a AND b)*^"_s << QStringList({u"near"_s, u"a"_s, u"and"_s, u"b"_s});
    QTest::newRow("nul") << u"a\u0000b"_s << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("long word") << QString(300, u'x') << QStringList(QString(100, u'x'));
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QStringList();
    QStringList many;
    for (int number = 0; number < 40; ++number)
        many += u"w%1"_s.arg(number);
    QTest::newRow("many") << many.join(u' ') << many.first(16);
}

void TestTextMatch::words()
{
    QFETCH(const QString, typed);
    QTEST(domain::searchWords(typed), "words");
}

void TestTextMatch::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("match");
    QTest::newRow("begins") << u"Éric Œillet"_s << u"eric oe"_s << 0;
    QTest::newRow("words") << u"Éric Œillet"_s << u"oeil er"_s << 1;
    QTest::newRow("word behind an apostrophe") << u"Jeanne d’Arc"_s << u"arc"_s << 1;
    QTest::newRow("inside") << u"Éric Œillet"_s << u"illet"_s << 2;
    QTest::newRow("one word inside") << u"Éric Œillet"_s << u"eric illet"_s << 2;
    QTest::newRow("not") << u"Éric Œillet"_s << u"eric zoe"_s << -1;
    QTest::newRow("everything") << u"Éric Œillet"_s << QString() << 0;
}

void TestTextMatch::names()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    const auto match = domain::nameMatch(domain::fold(name), domain::fold(typed), domain::searchWords(typed));
    QTEST(match ? int(*match) : -1, "match");
}

void TestTextMatch::foldedPlaces_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QString>("shown");
    QTest::newRow("same") << u"communs"_s << u"mun"_s << u"com[mun]s"_s;
    QTest::newRow("ligature") << u"cœur vif"_s << u"oe"_s << u"c[œ]ur vif"_s;
    QTest::newRow("half a ligature") << u"cœur"_s << u"e"_s << u"c[œ]ur"_s;
    QTest::newRow("after a ligature") << u"nœud œuvre"_s << u"uvre"_s << u"nœud œ[uvre]"_s;
    QTest::newRow("sharp s") << u"Straße x"_s << u"ss"_s << u"Stra[ß]e x"_s;
    QTest::newRow("combining marks") << u"e\u0301conomie"_s << u"e"_s << u"[e\u0301]conomie"_s;
    QTest::newRow("no-break and double spaces") << u" a\u00a0 b"_s << u"a b"_s << u" [a\u00a0 b]"_s;
    QTest::newRow("fraction") << u"1 ½ x"_s << u"x"_s << u"1 ½ [x]"_s;
    QTest::newRow("outside the basic plane") << u"😀 été"_s << u"ete"_s << u"😀 [été]"_s;
}

void TestTextMatch::foldedPlaces()
{
    QFETCH(const QString, original);
    QFETCH(const QString, sought);
    const FoldedText folded(original);
    QCOMPARE(folded.text(), domain::fold(original));
    const qsizetype at = folded.text().indexOf(sought);
    QVERIFY(at >= 0);
    QTEST(marked(original, {folded.original({at, sought.size()})}), "shown");
}

void TestTextMatch::anyFoldedPlaceLiesInTheText()
{
    QRandomGenerator random(11);
    const QString alphabet = u"aéœæß’ \u00a0\u0301\uFDFA½İ😀\n-x"_s;
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (int left = int(random.bounded(12)); left > 0; --left)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const FoldedText folded(text);
        QCOMPARE(folded.text(), domain::fold(text));
        for (qsizetype at = 0; at < folded.text().size(); ++at) {
            const TextRange range = folded.original({at, 1});
            QVERIFY(range.start >= 0 && range.length > 0 && range.start + range.length <= text.size());
            const QString letter = folded.text().mid(at, 1).trimmed();
            QVERIFY(domain::fold(text.mid(range.start, range.length)).contains(letter));
        }
    }
}

void TestTextMatch::ranges_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("beginnings of words") << u"Économie de l’ESS"_s << u"eco ess"_s << u"[Éco]nomie de l’[ESS]"_s;
    QTest::newRow("not inside, when one begins so")
        << u"Encommuns et communs"_s << u"communs"_s << u"Encommuns et [communs]"_s;
    QTest::newRow("else inside") << u"EnCommuns"_s << u"communs"_s << u"En[Communs]"_s;
    QTest::newRow("one letter never inside") << u"abc"_s << u"c"_s << u"abc"_s;
    QTest::newRow("joined") << u"communautaire"_s << u"commun com"_s << u"[commun]autaire"_s;
    QTest::newRow("ligature") << u"Œuvrer, au cœur"_s << u"coeur oeuvre"_s << u"[Œuvre]r, au [cœur]"_s;
    QTest::newRow("nothing") << u"Archives"_s << u"zzz"_s << u"Archives"_s;
}

void TestTextMatch::ranges()
{
    QFETCH(const QString, original);
    QFETCH(const QString, typed);
    QTEST(marked(original, domain::matchRanges(original, domain::searchWords(typed))), "shown");
}

void TestTextMatch::excerpts_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const QString filler = u"Le groupe travaille sur la comptabilité des entreprises. "_s;
    QTest::newRow("short") << u"Au cœur\ndes communs"_s << u"coeur"_s << u"Au [cœur] des communs"_s;
    QTest::newRow("in the middle") << filler.repeated(2) + u"Les régies de données en communs. "_s + filler.repeated(2)
                                   << u"regie"_s << u"…Les [régie]s de données en communs. Le groupe…"_s;
    QTest::newRow("most words") << u"Les régies. "_s + filler.repeated(2) + u"Les régies de données."_s
                                << u"regies donnees"_s << u"…Les [régies] de [données]."_s;
    QTest::newRow("nothing") << filler << u"zzz"_s << QString();
}

void TestTextMatch::excerpts()
{
    QFETCH(const QString, original);
    QFETCH(const QString, typed);
    const Excerpt excerpt = domain::excerptAround(original, domain::searchWords(typed), 48);
    QTEST(marked(excerpt.text, excerpt.matches), "shown");
}

void TestTextMatch::anyExcerptIsOfTheText()
{
    QRandomGenerator random(13);
    const QString alphabet = u"aeœé’ \u00a0\u0301😀\n-"_s;
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (int left = int(random.bounded(60)); left > 0; --left)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const QStringList words = domain::searchWords(u"a oe"_s);
        const Excerpt excerpt = domain::excerptAround(text, words, random.bounded(20));
        QCOMPARE(excerpt.text.isEmpty(), domain::matchRanges(text, words).isEmpty());
        const qsizetype shift = excerpt.start > 0 ? 1 : 0;
        for (const TextRange &range : excerpt.matches) {
            QVERIFY(range.start >= 0 && range.start + range.length <= excerpt.text.size());
            QCOMPARE(domain::fold(excerpt.text.mid(range.start, range.length)),
                     domain::fold(text.mid(excerpt.start + range.start - shift, range.length)));
        }
    }
}

QTEST_GUILESS_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
