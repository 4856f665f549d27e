// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "pdfua.h"
#include "plainpdf.h"
#include "random.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// Letters, marks and signs that Latin texts are written with, and some that fonts make ligatures of.
QString latinCharacter(support::Random &random)
{
    static const QStringList special{
        u"œ"_s, u"Œ"_s, u"’"_s,       u"ß"_s,       u"ﬁ"_s,       u"ffi"_s,           u"fl"_s,
        u"…"_s, u"–"_s, u"e\u0301"_s, u"c\u0327"_s, u"n\u0303"_s, u"o\u0302\u0301"_s, u"ʼ"_s,
        u"·"_s};
    if (random.chance(10))
        return random.of(special);
    if (random.chance(10))
        return QString(QChar(char16_t(0xC0 + random.below(0x24F - 0xC0))));
    return QString(QChar(char16_t(u'!' + random.below(u'~' - u'!'))));
}

QString randomParagraph(support::Random &random, int words)
{
    QStringList out;
    for (int i = 0; i < words; ++i) {
        QString word;
        const int length = random.between(1, 14);
        for (int j = 0; j < length; ++j)
            word += latinCharacter(random);
        while (word.endsWith(u'-'))
            word.chop(1); // pdftotext takes a hyphen at a line's end for a divided word's
        out.append(word + u'.');
    }
    return out.join(u' ');
}

/// A character that can be written from left to right: assigned, no control, no space, not private.
QString anyCharacter(support::Random &random)
{
    for (;;) {
        const auto code = char32_t(random.below(random.chance(70) ? 0x3000 : 0x2FFFF));
        switch (QChar::category(code)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Separator_Space:
            continue;
        default:
            break;
        }
        const QChar::Direction direction = QChar::direction(code);
        if (direction != QChar::DirR && direction != QChar::DirAL && direction != QChar::DirAN)
            return QString::fromUcs4(&code, 1);
    }
}

/// "U+0041 U+0301", to tell what cannot be seen.
QString codes(const QString &text)
{
    QStringList out;
    const QList<uint> points = text.toUcs4();
    for (const uint code : points)
        out.append(u"U+%1"_s.arg(code, 4, 16, QChar(u'0')));
    return out.join(u' ');
}

/// What was read before that.
QString readNear(const QString &read, const QString &end)
{
    return read.mid(std::max<qsizetype>(0, read.indexOf(end) - 16), 16);
}

} // namespace

/// What people copy out of the document and search in it: every word as it was typed.
class TestPdfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleWords();
    void randomLatinWords_data();
    void randomLatinWords();
    void randomUnicode_data();
    void randomUnicode();
    void kept_data();
    void kept();
    void bothDirectionsOnALine();
    void missingCharacterIsSeen();
    void noSpaceIsLost();
    void controlCharactersAreLeftOut();
    void overlongWordIsCut();
    void longDescription();
    void digitsAmongRightToLeft_data();
    void digitsAmongRightToLeft();
};

void TestPdfText::sampleWords()
{
    const domain::Publication publication = samplePublication();
    const WrittenPdf pdf(publication);
    QStringList words = pdf.bodyWords();
    words.removeAll(u"•"_s);
    const QString all = u' ' + words.join(u' ') + u' ';
    QCOMPARE(publication.groups.size(), 9);
    for (const domain::PublishedGroup &group : publication.groups) {
        QString text;
        for (const domain::Block &block : group.description)
            text += block.plainText() + u' ';
        const QString expected = u' ' + wordsOf(text).join(u' ') + u' ';
        QVERIFY2(all.contains(expected), qPrintable(group.name));
        QVERIFY2(all.contains(wordsOf(group.name).join(u' ')), qPrintable(group.name));
    }
}

void TestPdfText::randomLatinWords_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestPdfText::randomLatinWords()
{
    QFETCH(const quint64, seed);
    support::Random random(seed);
    const QString text = randomParagraph(random, 400);
    const WrittenPdf pdf(plainPublication(text));
    QCOMPARE(pdf.complaints(), QByteArray());
    QCOMPARE(firstDifference(wordsOf(text), pdf.bodyWords()), QString());
}

void TestPdfText::randomUnicode_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

/// Paragraphs of characters of every script that runs to the right, of every plane: each is read as it was typed.
void TestPdfText::randomUnicode()
{
    QFETCH(const quint64, seed);
    support::Random random(seed);
    domain::Publication publication = publicationOf(u"Groupe"_s, {});
    QStringList typed;
    for (int i = 0; i < 40; ++i) {
        QString text = u"début "_s;
        const int length = random.between(1, 9);
        for (int j = 0; j < length; ++j)
            text += anyCharacter(random);
        text += u" fin%1."_s.arg(i);
        typed.append(QString(text).remove(u' '));
        domain::Block block;
        block.inlines.append({text, false, false, {}});
        publication.groups.front().description.append(block);
    }
    const WrittenPdf pdf(publication);
    QCOMPARE(pdf.complaints(), QByteArray());
    // pdftotext marks what runs to the left, marks of such scripts too, with characters of its own.
    const QString read = pdf.bodyText().remove(QRegularExpression(u"[\\s\u202A-\u202E]"_s));
    QStringList lost;
    for (const QString &text : std::as_const(typed)) {
        if (!read.contains(text))
            lost.append(codes(text) + u" read as "_s + codes(readNear(read, u"fin%1."_s.arg(typed.indexOf(text)))));
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void TestPdfText::kept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("typographic apostrophe") << u"l’économie sociale"_s;
    QTest::newRow("ligature letters") << u"cœur Œuvre bœuf ex æquo"_s;
    QTest::newRow("font ligatures") << u"finances efficaces fluides affluents office"_s;
    QTest::newRow("no-break space") << u"prix\u00A0: dix"_s;
    QTest::newRow("narrow no-break space") << u"quoi\u202F?"_s;
    QTest::newRow("guillemets") << u"« gouvernance » et « soin »"_s;
    QTest::newRow("decomposed") << u"e\u0301te\u0301 cafe\u0301"_s;
    QTest::newRow("stacked marks") << u"o\u0302\u0301x e\u0323\u0302z"_s;
    QTest::newRow("greek") << u"κοινά αγαθά"_s;
    QTest::newRow("cyrillic") << u"общее благо"_s;
    QTest::newRow("arabic") << u"محمد السيد"_s;
    QTest::newRow("hebrew") << u"שלום עולם"_s;
    QTest::newRow("devanagari") << u"नमस्ते हिन्दी"_s;
    QTest::newRow("mark without a letter") << u"a \u103E\u1444 fin"_s;
    QTest::newRow("marks of two scripts") << u"a \u1CDB\u09C4 fin"_s;
    QTest::newRow("missing everywhere") << u"a\U000F1234b"_s;
    QTest::newRow("emoji") << u"bravo \U0001F389 fin"_s;
    QTest::newRow("currency and signs") << u"10 € · 5 % – n° 3 … ✓"_s;
    QTest::newRow("brackets of literal strings") << u"(a) \\b (c\\"_s;
}

void TestPdfText::kept()
{
    QFETCH(const QString, text);
    const WrittenPdf pdf(plainPublication(text));
    QCOMPARE(pdf.complaints(), QByteArray());
    QCOMPARE(firstDifference(wordsOf(text), pdf.bodyWords()), QString());
}

void TestPdfText::bothDirectionsOnALine()
{
    const WrittenPdf pdf(plainPublication(u"groupe שלום עולם ouvert à محمد السيد aussi"_s));
    QCOMPARE(pdf.complaints(), QByteArray());
    QStringList words; // in the order of the sheet, where what runs to the left comes out last word first
    for (const WrittenPdf::Word &word : pdf.words(2))
        words.append(word.text);
    const qsizetype start = words.indexOf(u"groupe"_s);
    QVERIFY(start > 0);
    const auto reversed = [](QString text) {
        std::reverse(text.begin(), text.end());
        return text;
    };
    QCOMPARE(words.sliced(start, 8), QStringList({u"groupe"_s, reversed(u"עולם"_s), reversed(u"שלום"_s), u"ouvert"_s,
                                                  u"à"_s, reversed(u"السيد"_s), reversed(u"محمد"_s), u"aussi"_s}));
}

void TestPdfText::missingCharacterIsSeen()
{
    const auto darkPixels = [](const QString &text) {
        const WrittenPdf pdf(plainPublication(text));
        const QImage page = QImage::fromData(
            runTool(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-f"_s, u"2"_s, u"-singlefile"_s, u"-png"_s, pdf.path()}));
        qsizetype count = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                count += qGray(page.pixel(x, y)) < 160 ? 1 : 0;
        }
        return count;
    };
    QVERIFY(darkPixels(u"\U000F1234\U000F1235\U000F1236\U000F1237"_s) > darkPixels(u" "_s) + 20);
}

void TestPdfText::noSpaceIsLost()
{
    const QString text = u"un\u00A0deux\u202Ftrois quatre"_s;
    // pdftotext writes every space as a plain one; the structure tells them apart
    const WrittenPdf pdf(plainPublication(text));
    const QString read = pdf.structureText();
    QVERIFY2(read.contains(text), qPrintable(read));
}

void TestPdfText::controlCharactersAreLeftOut()
{
    const QString text = u"a\u0000b\u0007c\td\u001Be\u0085f "_s + QChar(0xD800) + u'g';
    const WrittenPdf pdf(plainPublication(text));
    QCOMPARE(pdf.complaints(), QByteArray());
    QCOMPARE(pdf.bodyWords().last(4), QStringList({u"abc"_s, u"de"_s, u"f"_s, u"\uFFFDg"_s}));
}

void TestPdfText::overlongWordIsCut()
{
    const QString word = QString(u"anticonstitutionnellement"_s).repeated(40);
    const WrittenPdf pdf(plainPublication(u"avant "_s + word + u" après"_s));
    const QStringList words = pdf.bodyWords();
    const qsizetype start = words.indexOf(u"avant"_s);
    QCOMPARE(words.sliced(start + 1).join(QString()), word + u"après"_s);
    for (const WrittenPdf::Word &found : pdf.words(2))
        QVERIFY2(found.right <= 595.3 - 60, qPrintable(found.text));
}

void TestPdfText::longDescription()
{
    support::Random random(7);
    QString text = randomParagraph(random, 30'000).first(200'000);
    const WrittenPdf pdf(plainPublication(text));
    QCOMPARE(pdf.complaints(), QByteArray());
    QCOMPARE(firstDifference(wordsOf(text), pdf.bodyWords()), QString());
}

void TestPdfText::digitsAmongRightToLeft_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("turned");
    const auto row = [](const char *name, const QString &text, const QStringList &turned) {
        QTest::newRow(name) << text << turned;
    };
    row("Arabic, European digits", u"محمد 2024 السيد"_s, {u"محمد 2024 السيد"_s});
    row("Arabic, Arabic digits", u"محمد ٢٠٢٤ السيد"_s, {u"محمد ٢٠٢٤ السيد"_s});
    row("Hebrew, digits", u"שלום 1789 עולם"_s, {u"שלום 1789 עולם"_s});
    row("Hebrew, digits at the end", u"דוד כהן 42"_s, {u"דוד כהן 42"_s});
    row("Hebrew, brackets", u"שלום (עולם) 7"_s, {u"שלום (עולם) 7"_s});
    row("Latin among Arabic", u"محمد Dupont السيد"_s, {u"محمد Dupont السيد"_s});
    row("Arabic in French", u"groupe محمد 2024 السيد ouvert"_s, {u"محمد 2024 السيد"_s});
    row("two in a line", u"שלום et עולם 5"_s, {u"שלום et עולם 5"_s});
    row("only French", u"groupe 2024"_s, {});
}

/// Whoever reads the tags is given what was typed, digits and brackets in their places. (pdftotext has no tags to go
/// by: it turns each stretch between numbers by itself, which bothDirectionsOnALine() looks at.)
void TestPdfText::digitsAmongRightToLeft()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, turned);
    const WrittenPdf pdf(plainPublication(text));
    QCOMPARE(pdf.complaints(), QByteArray());
    QStringList told;
    const QJsonObject objects = pdf.objects();
    for (const QJsonValue &object : objects) {
        const QJsonObject body = object[u"value"_s].toObject();
        if (body[u"/S"_s].toString() == "/Span"_L1)
            told.append(body[u"/ActualText"_s].toString().sliced(2)); // "u:"
    }
    QCOMPARE(told, turned);
    QCOMPARE(PdfUaChecker(pdf.path()).faults(), QStringList());
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestPdfText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdftext.moc"
