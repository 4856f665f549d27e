// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfua.h"
#include "plainpdf.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// How many lines end within a word: each is told whole, and its rest says nothing.
qsizetype dividedLines(const domain::Publication &publication, bool hyphenated)
{
    publishing::PdfOptions options = groupsOnly();
    options.hyphenated = hyphenated;
    options.compressed = false;
    return written(publication, options).count("/ActualText<FEFF>");
}

} // namespace

/// Words divided at the ends of lines, and those that never are.
class TestPdfHyphenation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividedWords_data();
    void dividedWords();
    void namesAreNotDivided();
};

void TestPdfHyphenation::dividedWords_data()
{
    QTest::addColumn<domain::Language>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("French") << domain::Language::French
                            << u"Les administrateurs soutiennent l’expérimentation coopérative, « particulièrement » "
                               u"collectivement et pédagogiquement. "_s;
    QTest::newRow("English") << domain::Language::English
                             << u"The administrators particularly encourage experimentation, understanding and "
                                u"“international” collaboration. "_s;
}

/// A word divided at a line's end is copied, searched and read aloud as one.
void TestPdfHyphenation::dividedWords()
{
    QFETCH(const domain::Language, language);
    QFETCH(const QString, sentence);
    if (!publishing::canHyphenate(language))
        QSKIP("libhyphen or the dictionary of this language is not installed");
    const QString text = sentence.repeated(30).trimmed();
    domain::Publication publication = plainPublication(text);
    publication.language = language;
    publishing::PdfOptions options = groupsOnly();
    options.hyphenated = true;
    const WrittenPdf pdf(publication, options);
    QCOMPARE(pdf.complaints(), QByteArray());
    QVERIFY(dividedLines(publication, true) > 3);
    QCOMPARE(firstDifference(wordsOf(text), pdf.bodyWords()), QString());
    static const QRegularExpression betweenPieces(u"\"\\s*\""_s); // of one element, which poppler writes apart
    const QString spoken = wordsOf(pdf.structureText().remove(betweenPieces)).join(u' ');
    QVERIFY2(spoken.contains(wordsOf(text).join(u' ')), qPrintable(spoken));
    QVERIFY(!publishing::PdfOptions().hyphenated);
    QCOMPARE(dividedLines(publication, false), 0);
    QCOMPARE(PdfUaChecker(pdf.path()).faults(), QStringList());
}

void TestPdfHyphenation::namesAreNotDivided()
{
    if (!publishing::canHyphenate(domain::Language::French))
        QSKIP("libhyphen or the French dictionary is not installed");
    QStringList words;
    for (int i = 0; i < 300; ++i)
        words.append(
            {QString(i % 7 + 1, u'a'), u"Constantinople"_s, u"coordination@example.org"_s, u"MUTUALISATION"_s});
    QCOMPARE(dividedLines(plainPublication(words.join(u' ')), true), 0);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestPdfHyphenation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfhyphenation.moc"
