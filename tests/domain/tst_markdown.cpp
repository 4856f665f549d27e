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

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBlocks_data();
    void readsBlocks();
    void readsInlines_data();
    void readsInlines();
    void keepsTheSamplePage();
    void plainTextHasNoMarks();
    void writesNicely_data();
    void writesNicely();
};

void TestMarkdown::readsBlocks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("blank") << u" \n\t\n"_s << u""_s;
    QTest::newRow("paragraph") << u"a b"_s << u"P[a b]"_s;
    QTest::newRow("two paragraphs") << u"a\n\nb"_s << u"P[a] P[b]"_s;
    QTest::newRow("blank line of spaces") << u"a\n  \nb"_s << u"P[a] P[b]"_s;
    QTest::newRow("soft break") << u"a\nb"_s << u"P[a b]"_s;
    QTest::newRow("soft break drops blanks") << u"a \n   b"_s << u"P[a b]"_s;
    QTest::newRow("carriage returns") << u"a\r\n\r\nb\rc"_s << u"P[a] P[b c]"_s;
    QTest::newRow("hard break by spaces") << u"a  \nb"_s << u"P[a⏎b]"_s;
    QTest::newRow("hard break by backslash") << u"a\\\nb"_s << u"P[a⏎b]"_s;
    QTest::newRow("no hard break at the end") << u"a  "_s << u"P[a]"_s;
    QTest::newRow("backslash at the end") << u"a\\"_s << u"P[a\\]"_s;
    QTest::newRow("escaped backslash at a line's end") << u"a\\\\\nb"_s << u"P[a\\ b]"_s;
    QTest::newRow("line separator") << u"a\u2028- b"_s << u"P[a⏎- b]"_s;
    QTest::newRow("paragraph separator") << u"a\u2029b"_s << u"P[a] P[b]"_s;
    QTest::newRow("bullets") << u"- a\n* b\n+ c"_s << u"0[a] 0[b] 0[c]"_s;
    QTest::newRow("bullets after a line")
        << u"questions de :\n- soin\n- lien"_s << u"P[questions de :] 0[soin] 0[lien]"_s;
    QTest::newRow("loose list") << u"- a\n\n- b"_s << u"0[a] 0[b]"_s;
    QTest::newRow("nested") << u"- a\n  - b\n    - c\n- d"_s << u"0[a] 1[b] 2[c] 0[d]"_s;
    QTest::newRow("nested by four") << u"- a\n    - b\n        - c"_s << u"0[a] 1[b] 2[c]"_s;
    QTest::newRow("nested by tab") << u"- a\n\t- b"_s << u"0[a] 1[b]"_s;
    QTest::newRow("back one level") << u"- a\n  - b\n    - c\n  - d"_s << u"0[a] 1[b] 2[c] 1[d]"_s;
    QTest::newRow("four levels are three") << u"- a\n  - b\n    - c\n      - d"_s << u"0[a] 1[b] 2[c] 2[d]"_s;
    QTest::newRow("almost nested") << u"- a\n - b"_s << u"0[a] 0[b]"_s;
    QTest::newRow("bullet goes on") << u"- a\nb\n  c"_s << u"0[a b c]"_s;
    QTest::newRow("paragraph after a list") << u"- a\n\nb"_s << u"0[a] P[b]"_s;
    QTest::newRow("new list after a paragraph") << u"- a\n  - b\n\nc\n\n  - d"_s << u"0[a] 1[b] P[c] 0[d]"_s;
    QTest::newRow("no space, no bullet") << u"-a"_s << u"P[-a]"_s;
    QTest::newRow("dash alone in a paragraph") << u"a\n-\nb"_s << u"P[a - b]"_s;
    QTest::newRow("empty bullet") << u"- a\n-\n- b"_s << u"0[a] 0[b]"_s;
    QTest::newRow("orphan of an empty bullet") << u"-\n  - a"_s << u"0[a]"_s;
    QTest::newRow("escaped dash") << u"\\- a"_s << u"P[- a]"_s;
    QTest::newRow("heading is text") << u"# a"_s << u"P[# a]"_s;
    QTest::newRow("quote is text") << u"> a"_s << u"P[> a]"_s;
    QTest::newRow("number is text") << u"1. a"_s << u"P[1. a]"_s;
    QTest::newRow("rule is text") << u"---"_s << u"P[---]"_s;
    QTest::newRow("HTML is text") << u"<b>a</b> <!-- b -->"_s << u"P[<b>a</b> <!-- b -->]"_s;
    QTest::newRow("separator is nothing") << u"<!-- -->"_s << u""_s;
}

void TestMarkdown::readsBlocks()
{
    QFETCH(const QString, source);
    const QString blocks = shown(domain::parseMarkdown(source));
    QTEST(blocks, "blocks");
}

void TestMarkdown::readsInlines_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("inlines");
    QTest::newRow("bold") << u"**a**"_s << u"B a"_s;
    QTest::newRow("bold, underscores") << u"__a__"_s << u"B a"_s;
    QTest::newRow("italic") << u"*a*"_s << u"I a"_s;
    QTest::newRow("italic, underscores") << u"_a_"_s << u"I a"_s;
    QTest::newRow("both") << u"***a***"_s << u"BI a"_s;
    QTest::newRow("italic in bold") << u"**a *b* c**"_s << u"B a |BI b|B  c"_s;
    QTest::newRow("bold in italic") << u"*a **b** c*"_s << u"I a |BI b|I  c"_s;
    QTest::newRow("mixed marks") << u"**a _b_**"_s << u"B a |BI b"_s;
    QTest::newRow("bold in bold") << u"**a **b** c**"_s << u"B a b c"_s;
    QTest::newRow("inside a word") << u"commun**s**"_s << u"commun|B s"_s;
    QTest::newRow("underscore inside a word") << u"communauté_x_y"_s << u"communauté_x_y"_s;
    QTest::newRow("two underscores inside a word") << u"a__b__c"_s << u"a__b__c"_s;
    QTest::newRow("stars with spaces") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
    QTest::newRow("space inside") << u"** a**"_s << u"** a**"_s;
    QTest::newRow("no-break space inside") << u"**\u00A0a**"_s << u"**\u00A0a**"_s;
    QTest::newRow("unclosed") << u"**a"_s << u"**a"_s;
    QTest::newRow("unopened") << u"a**"_s << u"a**"_s;
    QTest::newRow("one mark too many") << u"**a*"_s << u"*|I a"_s;
    QTest::newRow("one mark too many behind") << u"*a**"_s << u"I a|*"_s;
    QTest::newRow("crossed") << u"*a _b* c_"_s << u"I a _b| c_"_s;
    QTest::newRow("rule of three") << u"*a**b*"_s << u"I a**b"_s;
    QTest::newRow("adjacent") << u"**a***b*"_s << u"B a|I b"_s;
    QTest::newRow("behind punctuation") << u"*(a)*"_s << u"I (a)"_s;
    QTest::newRow("guillemets") << u"l’**« a »**, b"_s << u"l’|B « a »|, b"_s;
    QTest::newRow("hidden by a letter") << u"**« a »**b"_s << u"**« a »**b"_s;
    QTest::newRow("shown by the separator") << u"**« a »**<!-- -->b"_s << u"B « a »|b"_s;
    QTest::newRow("beyond the first plane") << u"**😀**𝐚"_s << u"**😀**𝐚"_s;
    QTest::newRow("escapes") << u"\\*a\\* \\_ \\[b\\]\\(c\\) \\\\ \\é"_s << u"*a* _ [b](c) \\ \\é"_s;
    QTest::newRow("link") << u"[a](https://example.org)"_s << u"L(https://example.org) a"_s;
    QTest::newRow("link with a title") << u"[a](https://example.org \"b c\")"_s << u"L(https://example.org) a"_s;
    QTest::newRow("link in angles") << u"[a](<https://example.org/(>)"_s << u"L(https://example.org/() a"_s;
    QTest::newRow("link with parentheses")
        << u"[a](https://example.org/b_(c))"_s << u"L(https://example.org/b_(c)) a"_s;
    QTest::newRow("bold in a link") << u"[a **b**](https://example.org)"_s
                                    << u"L(https://example.org) a |BL(https://example.org) b"_s;
    QTest::newRow("link in bold") << u"**a [b](https://example.org)**"_s << u"B a |BL(https://example.org) b"_s;
    QTest::newRow("marks do not cross a link")
        << u"*a [b*](https://example.org)"_s << u"*a |L(https://example.org) b*"_s;
    QTest::newRow("brackets in a link") << u"[a [b] c](https://example.org)"_s << u"L(https://example.org) a [b] c"_s;
    QTest::newRow("link in a link") << u"[a [b](https://example.org) c](https://example.com)"_s
                                    << u"[a |L(https://example.org) b| c](https://example.com)"_s;
    QTest::newRow("link not allowed") << u"[a](javascript:alert(1)) b"_s << u"a b"_s;
    QTest::newRow("relative link") << u"[a](b)"_s << u"a"_s;
    QTest::newRow("brackets alone") << u"[a] b] [c"_s << u"[a] b] [c"_s;
    QTest::newRow("brackets apart") << u"[a] (b)"_s << u"[a] (b)"_s;
    QTest::newRow("empty link") << u"a[](https://example.org)b"_s << u"ab"_s;
    QTest::newRow("unclosed link") << u"[a](https://example.org"_s << u"[a](https://example.org"_s;
    QTest::newRow("image is text and link") << u"![a](https://example.org)"_s << u"!|L(https://example.org) a"_s;
    QTest::newRow("autolink") << u"<https://example.org/a*b*>"_s
                              << u"L(https://example.org/a*b*) https://example.org/a*b*"_s;
    QTest::newRow("address") << u"<a@example.org>"_s << u"L(mailto:a@example.org) a@example.org"_s;
    QTest::newRow("autolink not allowed") << u"<javascript:a>"_s << u"<javascript:a>"_s;
    QTest::newRow("less than") << u"a < b > c"_s << u"a < b > c"_s;
    QTest::newRow("entity is text") << u"R&amp;D"_s << u"R&amp;D"_s;
    QTest::newRow("break in bold") << u"**a\\\nb**"_s << u"B a⏎b"_s;
}

void TestMarkdown::readsInlines()
{
    QFETCH(const QString, source);
    QFETCH(const QString, inlines);
    QCOMPARE(shown(domain::parseMarkdown(source)), QString(u"P[" + inlines + u']'));
    QCOMPARE(shown(domain::parseMarkdown(u"- " + source)), QString(u"0[" + inlines + u']'));
}

void TestMarkdown::keepsTheSamplePage()
{
    const QString source =
        u"Le projet est né de l’envie de poser des questions de :\n- soin,\n- *gouvernance* ;\n- droit."_s;
    QCOMPARE(shown(domain::parseMarkdown(source)),
             u"P[Le projet est né de l’envie de poser des questions de :] 0[soin,] 0[I gouvernance| ;] 0[droit.]"_s);
}

void TestMarkdown::plainTextHasNoMarks()
{
    QCOMPARE(domain::markdownToPlainText(u"a **b**\n\n- [c](https://example.org)\n  - _d_\\\ne"_s), u"a b\nc\nd\ne"_s);
    QCOMPARE(domain::markdownToPlainText(u""_s), u""_s);
}

void TestMarkdown::writesNicely_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"a **b** c",
                               "a *b* c",
                               "***a** b*",
                               "**a *b* c**",
                               "*a **b** c*",
                               "a\n\nb",
                               "a\n\n- b\n  - c\n    - d\n- e\n\nf",
                               "[a](https://example.org)",
                               "**a [b](https://example.org) c**",
                               "[a **b** c](https://example.org)",
                               "a\\\nb",
                               "- a\\\n  b",
                               "communauté_x_y",
                               "2 < 3, R&D, 3 - 2",
                               "\\- a",
                               "1\\. a",
                               "\\# a",
                               "a\\*b",
                               "**a**b",
                               "l’*a*",
                               "[a](https://example.org/b_\\(c\\))"})
        QTest::newRow(source) << QString::fromUtf8(source);
}

void TestMarkdown::writesNicely()
{
    QFETCH(const QString, source);
    QCOMPARE(domain::toMarkdown(domain::parseMarkdown(source)), source);
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
