// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "randomtext.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A text by its code units, for those no literal can hold.
QString units(std::initializer_list<char16_t> list)
{
    return QString::fromUtf16(list.begin(), static_cast<qsizetype>(list.size()));
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsAsReadersDo();
    void foldsAsStored_data();
    void foldsAsStored();
    void foldingAnyTextTwiceChangesNothing();
    void foldIgnoresOrderAndFormOfMarks();
    void foldSplitsSafely();
    void foldedWordsAreWords_data();
    void foldedWordsAreWords();
    void foldedWordsHoldNoOperator();
    void cleansLines_data();
    void cleansLines();
    void cleansTexts_data();
    void cleansTexts();
    void cleaningIsIdempotent();
    void knowsMailAddresses_data();
    void knowsMailAddresses();
    void knowsAllowedLinks_data();
    void knowsAllowedLinks();
    void growsLinearly_data();
    void growsLinearly();
};

void TestText::foldsAsStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("accents and case") << u"Fanélie CARREY Conte"_s << u"fanelie carrey conte"_s;
    QTest::newRow("already decomposed") << u"Cre\u0301ation"_s << u"creation"_s;
    QTest::newRow("every French accent") << u"àâäçéèêëîïôöùûüÿ ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ"_s
                                         << u"aaaceeeeiioouuuy aaaceeeeiioouuuy"_s;
    QTest::newRow("ligatures") << u"Œuvre, cœur, Ætna, æquo"_s << u"oeuvre, coeur, aetna, aequo"_s;
    QTest::newRow("ae with accent") << u"Ǽ ǽ"_s << u"ae ae"_s;
    QTest::newRow("apostrophes") << u"l’eau l‘eau lʼeau l'eau"_s << u"l'eau l'eau l'eau l'eau"_s;
    QTest::newRow("n with apostrophe") << u"ŉ"_s << u"'n"_s;
    QTest::newRow("no-break spaces") << u"a\u00A0b\u202Fc\u2009d\u3000e\u2028f"_s << u"a b c d e f"_s;
    QTest::newRow("runs of spaces") << u"  a \t\n\u00A0 b\u202F"_s << u"a b"_s;
    QTest::newRow("only spaces") << u" \u00A0\u2003\n"_s << u""_s;
    QTest::newRow("sharp s") << u"Straße STRASSE ẞ"_s << u"strasse strasse ss"_s;
    QTest::newRow("dotted and dotless i") << u"İstanbul ı"_s << u"istanbul ı"_s;
    QTest::newRow("final sigma") << u"ΟΔΟΣ οδος"_s << u"οδοσ οδοσ"_s;
    QTest::newRow("iota subscript") << u"ᾳ ᾼ"_s << u"α α"_s;
    QTest::newRow("compatibility") << u"ﬁn ² Ａｂ ½ № ㎏"_s << u"fin 2 ab 1\u20442 no kg"_s;
    QTest::newRow("spacing accent") << u"a\u00B4b"_s << u"a b"_s;
    QTest::newRow("beyond the first plane") << u"𝐀𐐀 😀"_s << u"a𐐨 😀"_s;
    QTest::newRow("hangul") << u"한"_s << u"\u1112\u1161\u11AB"_s;
    QTest::newRow("arabic vowels") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("only marks") << u"\u0301\u0308"_s << u""_s;
    QTest::newRow("nul") << units({u'a', 0, u'B'}) << units({u'a', 0, u'b'});
    QTest::newRow("lone high surrogate") << units({u'a', 0xD835}) << u"a\uFFFD"_s;
    QTest::newRow("lone low surrogate") << units({0xDC00, u'A'}) << u"\uFFFDa"_s;
    QTest::newRow("surrogates a mark keeps apart") << units({0xD801, 0x0301, 0xDC00}) << u"\uFFFD\uFFFD"_s;
    QTest::newRow("punctuation stays") << u"« ESS, communs : démocratie ? »"_s << u"« ess, communs : democratie ? »"_s;
}

void TestText::foldsAsStored()
{
    QFETCH(const QString, text);
    QTEST(domain::fold(text), "folded");
}

void TestText::foldingAnyTextTwiceChangesNothing()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 8'000; ++round) {
        const QString text = testing::randomText(random, 24);
        const QString once = domain::fold(text);
        QCOMPARE(domain::fold(once), once);
        QVERIFY(once.isValidUtf16());
        QCOMPARE(once.trimmed(), once);
    }
    for (char32_t point = 0; point <= QChar::LastValidCodePoint; ++point) {
        const QString once = domain::fold(QString::fromUcs4(&point, 1));
        if (domain::fold(once) != once)
            QFAIL(qPrintable(u"U+%1 is not stable"_s.arg(static_cast<uint>(point), 4, 16)));
    }
}

void TestText::foldIgnoresOrderAndFormOfMarks()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 5'000; ++round) {
        const QString text = testing::randomText(random, 16);
        if (!text.isValidUtf16())
            continue;
        for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D,
                                QString::NormalizationForm_KC, QString::NormalizationForm_KD})
            QCOMPARE(domain::fold(text.normalized(form)), domain::fold(text));
    }
}

void TestText::foldSplitsSafely()
{
    // What a search for a prefix relies on: folding word by word is folding the whole.
    QRandomGenerator random(4);
    for (int round = 0; round < 5'000; ++round) {
        const QString left = testing::randomText(random, 8);
        const QString right = testing::randomText(random, 8);
        const QString apart = QString(domain::fold(left) + u' ' + domain::fold(right)).trimmed();
        QCOMPARE(domain::fold(left + u' ' + right), apart);
    }
}

void TestText::foldedWordsAreWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << u""_s << QStringList();
    QTest::newRow("no word") << u" -- « ! » *"_s << QStringList();
    QTest::newRow("one") << u"Communs"_s << QStringList{u"communs"_s};
    QTest::newRow("elision") << u"l’économie"_s << QStringList{u"l"_s, u"economie"_s};
    QTest::newRow("hyphen, digits") << u"Jean-Louis 2026"_s << QStringList{u"jean"_s, u"louis"_s, u"2026"_s};
    QTest::newRow("operators") << u"a NEAR(b* OR \"c\") -d:e"_s
                               << QStringList{u"a"_s, u"near"_s, u"b"_s, u"or"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("beyond the first plane") << u"𐐀𐐁-x"_s << QStringList{u"𐐨𐐩"_s, u"x"_s};
    QTest::newRow("spacing vowel signs") << u"हिन्दी"_s << QStringList{domain::fold(u"हिन्दी"_s)};
}

void TestText::foldedWordsAreWords()
{
    QFETCH(const QString, text);
    QTEST(domain::foldedWords(text), "words");
}

void TestText::foldedWordsHoldNoOperator()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 5'000; ++round) {
        const QStringList words = domain::foldedWords(testing::randomText(random, 40));
        for (const QString &word : words) {
            QVERIFY(!word.isEmpty());
            for (const QChar unit : word)
                QVERIFY(unit.isSurrogate() || unit.isLetterOrNumber() || unit.isMark());
        }
    }
}

void TestText::cleansLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("as it is") << u"ESS, communs  et démocratie"_s << u"ESS, communs  et démocratie"_s;
    QTest::newRow("ends") << u" \u00A0a b\t\n"_s << u"a b"_s;
    QTest::newRow("breaks and tabs") << u"a\r\nb\nc\rd\te\u2028f\u0085g"_s << u"a b c d e f g"_s;
    QTest::newRow("turned round") << u"a\u202Eb\u202Cc\u2066d\u2069e\u200Ff"_s << u"abcde\u200Ff"_s;
    QTest::newRow("controls") << units({u'a', 1, 0x7F, 0, u'b', 0x9F, u'c'}) << u"abc"_s;
    QTest::newRow("composed") << u"e\u0301te\u0301"_s << u"été"_s;
    QTest::newRow("marks in order") << u"e\u0302\u0323"_s << u"\u1EC7"_s;
    QTest::newRow("hangul") << u"\u1112\u1161\u11AB"_s << u"한"_s;
    QTest::newRow("lone surrogate") << units({u'a', 0xD800, u'b'}) << u"a\uFFFDb"_s;
    QTest::newRow("pair kept") << u"😀"_s << u"😀"_s;
}

void TestText::cleansLines()
{
    QFETCH(const QString, text);
    QTEST(domain::cleanLine(text), "clean");
}

void TestText::cleansTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("as it is") << u"a\n\n- b\n  - c"_s << u"a\n\n- b\n  - c"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\n\rd"_s << u"a\nb\nc\n\nd"_s;
    QTest::newRow("trailing spaces") << u"a  \nb\t\nc\u00A0"_s << u"a\nb\nc"_s;
    QTest::newRow("blank lines at both ends") << u" \n\r\n\t\na\nb\n \n\n"_s << u"a\nb"_s;
    QTest::newRow("leading spaces of a line stay") << u"a\n  b"_s << u"a\n  b"_s;
    QTest::newRow("inner blank lines stay") << u"a\n \n\nb"_s << u"a\n\n\nb"_s;
    QTest::newRow("turned round") << u"a\u202Eb\n\u2067c"_s << u"ab\nc"_s;
    QTest::newRow("controls") << units({u'a', 7, u'\t', u'b', 0}) << u"a\tb"_s;
    QTest::newRow("lone surrogate") << units({0xDC12}) << u"\uFFFD"_s;
    QTest::newRow("composed") << u"de\u0301mocratie"_s << u"démocratie"_s;
}

void TestText::cleansTexts()
{
    QFETCH(const QString, text);
    QTEST(domain::cleanText(text), "clean");
}

void TestText::cleaningIsIdempotent()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 8'000; ++round) {
        const QString text = testing::randomText(random, 300);
        const QString line = domain::cleanLine(text);
        QCOMPARE(domain::cleanLine(line), line);
        QVERIFY(line.isValidUtf16() && !line.contains(u'\n') && !line.contains(QChar(u'\0')));
        QCOMPARE(line.normalized(QString::NormalizationForm_C), line);
        const QString clean = domain::cleanText(text);
        QCOMPARE(domain::cleanText(clean), clean);
        QVERIFY(clean.isValidUtf16() && !clean.contains(u'\r') && !clean.contains(QChar(u'\0')));
    }
}

void TestText::knowsMailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plausible");
    const auto yes = [](const char *name, const QString &text) { QTest::newRow(name) << text << true; };
    const auto no = [](const char *name, const QString &text) { QTest::newRow(name) << text << false; };
    yes("plain", u"communs@listes.example.org"_s);
    yes("plus and dots", u"a.b+c-d_e@example.org"_s);
    yes("international", u"élise@exemple.été.org"_s);
    yes("apostrophe", u"o'neil@example.org"_s);
    no("empty", u""_s);
    no("no at", u"example.org"_s);
    no("two at", u"a@b@example.org"_s);
    no("nothing before", u"@example.org"_s);
    no("nothing after", u"a@"_s);
    no("no dot", u"a@localhost"_s);
    no("dot first", u"a@.org"_s);
    no("dot last", u"a@example.org."_s);
    no("two dots", u"a@example..org"_s);
    no("space", u"a b@example.org"_s);
    no("no-break space", u"a@example.org\u00A0"_s);
    no("line feed", u"a@example.org\n"_s);
    no("zero-width space", u"a\u200B@example.org"_s);
    no("with a name", u"A <a@example.org>"_s);
    no("two addresses", u"a@example.org,b"_s);
    no("mailto", u"mailto:a@example.org"_s);
    no("lone surrogate", QString(QChar(0xD800)) + u"@example.org");
    no("too long", QString(300, u'a') + u"@example.org");
}

void TestText::knowsMailAddresses()
{
    QFETCH(const QString, text);
    QTEST(domain::isMailAddress(text), "plausible");
}

void TestText::knowsAllowedLinks_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const auto yes = [](const char *name, const QString &url) { QTest::newRow(name) << url << true; };
    const auto no = [](const char *name, const QString &url) { QTest::newRow(name) << url << false; };
    yes("https", u"https://example.org/a?b=c&d=%20#e"_s);
    yes("http, upper case", u"HTTP://EXAMPLE.ORG"_s);
    yes("parentheses", u"https://example.org/a_(b)"_s);
    yes("accents", u"https://exemple.org/été"_s);
    yes("port", u"https://example.org:8080/"_s);
    yes("mailto", u"mailto:a@example.org?subject=b"_s);
    yes("tel", u"tel:+33123456789"_s);
    no("empty", u""_s);
    no("no scheme", u"example.org"_s);
    no("relative", u"/a/b"_s);
    no("same scheme", u"//example.org"_s);
    no("javascript", u"javascript:alert(1)"_s);
    no("javascript, spelt oddly", u"JaVaScRiPt:alert(1)"_s);
    no("data", u"data:text/html,a"_s);
    no("file", u"file:///etc/passwd"_s);
    no("ftp", u"ftp://example.org"_s);
    no("no host", u"https://"_s);
    no("no host but a path", u"https:///a"_s);
    no("one slash", u"https:/example.org"_s);
    no("space", u"https://example.org/a b"_s);
    no("space before", u" https://example.org"_s);
    no("line feed", u"https://example.org\n"_s);
    no("tab in the scheme", u"java\tscript:a"_s);
    no("quote", u"https://example.org/\"onclick"_s);
    no("angle", u"https://example.org/<b>"_s);
    no("right-to-left override", u"https://example.org/\u202Egnp"_s);
    no("mailto nobody", u"mailto:"_s);
    no("tel without digits", u"tel:abc"_s);
    no("too long", u"https://example.org/" + QString(3'000, u'a'));
}

void TestText::knowsAllowedLinks()
{
    QFETCH(const QString, url);
    QTEST(domain::isAllowedLink(url), "allowed");
}

void TestText::growsLinearly_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("plain") << u"Les communs et la coop. "_s;
    QTest::newRow("accents") << u"é"_s;
    QTest::newRow("decomposed") << u"e\u0301"_s;
    QTest::newRow("marks out of order") << u"\u0301\u0323"_s;
    QTest::newRow("spaces") << u" "_s;
    QTest::newRow("blank lines") << u" \n"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800));
    QTest::newRow("beyond the first plane") << u"𝐀"_s;
    QTest::newRow("hangul") << u"\u1112\u1161\u11AB"_s;
}

void TestText::growsLinearly()
{
    QFETCH(const QString, piece);
    constexpr qsizetype length = 200'000;
    const auto work = [](const QString &text) {
        (void)domain::fold(text);
        (void)domain::cleanLine(text);
        (void)domain::cleanText(text);
        (void)domain::foldedWords(text);
    };
    const double times = testing::growth(piece, length, work);
    QVERIFY2(times < testing::worstGrowth, qPrintable(u"%1 times for 10 times the text"_s.arg(times)));
}

void TestText::sortsAsReadersDo()
{
    const QStringList sorted{u"Eluard"_s,   u"Jean-Louis"_s, u"Jean Marie"_s, u"Łukasz"_s, u"Muller"_s,
                             u"Ødegaard"_s, u"Odet"_s,       u"Œuvrard"_s,    u"Þórr"_s,   u"Zola"_s};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(domain::sortKey(sorted[i - 1]) < domain::sortKey(sorted[i]), qPrintable(sorted[i]));
    QCOMPARE(domain::sortKey(u"Éluard"_s), domain::sortKey(u"ELUARD"_s));
    QCOMPARE(domain::sortKey(u"« Une »"_s), u"une"_s);
    QCOMPARE(domain::sortKey(u"…"_s), QString());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
