// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "typing.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/markdowncommands.h"
#include "widgets/form/markdownedit.h"
#include "widgets/form/markdowneditor.h"
#include "widgets/form/richtextreader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;
using widgets::MarkdownEditor;

class TestMarkdownEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksToggle_data();
    void marksToggle();
    void bulletsToggle_data();
    void bulletsToggle();
    void linkWaitsForItsAddress();
    void quotesFollowTheLanguage();
    void shortcutsWorkInTheText();
    void previewShowsWhatIsTyped();
    void previewTakesHtmlAsText();
    void richTextIsReduced_data();
    void richTextIsReduced();
    void tooMuchIsRefused();
    void controlCharactersAreLeftOut();
    void noBreakSpacesSurvive();
    void tabLeavesTheText();
};

void TestMarkdownEditor::marksToggle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("expected");
    QTest::newRow("selection") << u"un mot fort"_s << 3 << 6 << u"**"_s << u"un **mot** fort"_s;
    QTest::newRow("word under cursor") << u"un mot fort"_s << 4 << 4 << u"**"_s << u"un **mot** fort"_s;
    QTest::newRow("away again") << u"un **mot** fort"_s << 5 << 8 << u"**"_s << u"un mot fort"_s;
    QTest::newRow("away, marks selected") << u"un *mot* fort"_s << 3 << 8 << u"*"_s << u"un mot fort"_s;
    QTest::newRow("italic beside bold") << u"**mot**"_s << 0 << 7 << u"*"_s << u"***mot***"_s;
    QTest::newRow("spaces stay outside") << u"un mot fort"_s << 2 << 7 << u"*"_s << u"un *mot* fort"_s;
    QTest::newRow("each line apart") << u"un\n\ndeux"_s << 0 << 8 << u"**"_s << u"**un**\n\n**deux**"_s;
    QTest::newRow("nothing there") << u""_s << 0 << 0 << u"**"_s << u"****"_s;
}

void TestMarkdownEditor::marksToggle()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, mark);
    QFETCH(QString, expected);
    QTextDocument document(text);
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    const QTextCursor after = widgets::toggleMark(cursor, mark);
    QCOMPARE(document.toPlainText(), expected);
    QVERIFY(after.position() <= document.toPlainText().size());
    document.undo();
    QCOMPARE(document.toPlainText(), text);
}

void TestMarkdownEditor::bulletsToggle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one line") << u"un"_s << u"- un"_s;
    QTest::newRow("all lines") << u"un\ndeux"_s << u"- un\n- deux"_s;
    QTest::newRow("away again") << u"- un\n* deux"_s << u"un\ndeux"_s;
    QTest::newRow("some were") << u"- un\ndeux"_s << u"- un\n- deux"_s;
    QTest::newRow("empty lines stay") << u"un\n\ndeux"_s << u"- un\n\n- deux"_s;
    QTest::newRow("start of a list") << u""_s << u"- "_s;
}

void TestMarkdownEditor::bulletsToggle()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QTextDocument document(text);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    const QTextCursor after = widgets::toggleBullets(cursor);
    Q_UNUSED(after)
    QCOMPARE(document.toPlainText(), expected);
}

void TestMarkdownEditor::linkWaitsForItsAddress()
{
    QTextDocument document(u"voir le site"_s);
    QTextCursor cursor(&document);
    cursor.setPosition(8);
    cursor.setPosition(12, QTextCursor::KeepAnchor);
    const QTextCursor after = widgets::insertLink(cursor);
    QCOMPARE(document.toPlainText(), u"voir le [site](https://)"_s);
    QCOMPARE(after.selectedText(), u"https://"_s);
}

void TestMarkdownEditor::quotesFollowTheLanguage()
{
    QTextDocument document(u"mot"_s);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    QTextCursor after = widgets::insertQuotes(cursor, domain::Language::English);
    QCOMPARE(document.toRawText(), u"“mot”"_s);
    document.setPlainText({});
    after = widgets::insertQuotes(QTextCursor(&document), domain::Language::French);
    const QString quotes = document.toRawText();
    QVERIFY(quotes.startsWith(u'«') && quotes.endsWith(u'»'));
    after.insertText(u"x"_s);
    QCOMPARE(document.toRawText().indexOf(u'x'), quotes.size() / 2);
}

void TestMarkdownEditor::shortcutsWorkInTheText()
{
    MarkdownEditor editor;
    editor.setMarkdown(u"mot"_s);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.edit()->setFocus();
    editor.edit()->selectAll();
    QSignalSpy edited(&editor, &MarkdownEditor::edited);
    QTest::keyClick(editor.edit(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(editor.markdown(), u"**mot**"_s);
    QTest::keyClick(editor.edit(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(editor.markdown(), u"mot"_s);
    QTest::keyClick(editor.edit(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(editor.markdown(), u"*mot*"_s);
    QTest::keyClick(editor.edit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.markdown(), u"mot"_s);
    QTest::keyClick(editor.edit(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(editor.markdown().contains(u"](https://)"_s));
    QVERIFY(edited.size() >= 5);
}

void TestMarkdownEditor::previewShowsWhatIsTyped()
{
    MarkdownEditor editor;
    editor.setMarkdown(u"Un **mot**"_s);
    QVERIFY(!editor.isPreviewShown());
    editor.setPreviewShown(true);
    QCOMPARE(editor.preview()->toPlainText(), u"Un mot"_s);
    editor.edit()->selectAll();
    typeText(editor.edit(), u"- point"_s);
    QTRY_COMPARE(editor.preview()->toPlainText(), u"point"_s);
    QVERIFY(editor.preview()->document()->firstBlock().textList());
}

void TestMarkdownEditor::previewTakesHtmlAsText()
{
    MarkdownEditor editor;
    editor.setPreviewShown(true);
    const QString hostile = u"<img src=\"file:///etc/passwd\"><script>x</script> [a](javascript:alert(1))"_s;
    editor.setMarkdown(hostile);
    QVERIFY(editor.preview()->toPlainText().contains(u"<img src=\"file:///etc/passwd\">"_s));
    QVERIFY(!editor.preview()->toHtml().contains(u"<img"_s));
    QVERIFY(!editor.preview()->toHtml().contains(u"href=\"javascript"_s));
}

void TestMarkdownEditor::richTextIsReduced_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    QTest::newRow("paragraphs") << u"<p>un</p><p>deux</p>"_s << u"un\n\ndeux"_s;
    QTest::newRow("styles") << u"<p>un <b>fort</b> et <i>doux</i></p>"_s << u"un **fort** et *doux*"_s;
    QTest::newRow("bullets") << u"<ul><li>un</li><li>deux</li></ul>"_s << u"- un\n- deux"_s;
    QTest::newRow("link") << u"<a href=\"https://example.org/a\">ici</a>"_s << u"[ici](https://example.org/a)"_s;
    QTest::newRow("bad link") << u"<a href=\"javascript:x\">ici</a>"_s << u"ici"_s;
    QTest::newRow("image") << u"avant <img src=\"https://example.org/i.png\"> après"_s << u"avant après"_s;
    QTest::newRow("heading") << u"<h2>Titre</h2><p>texte</p>"_s << u"**Titre**\n\ntexte"_s;
}

void TestMarkdownEditor::richTextIsReduced()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(widgets::markdownFromHtml(html).trimmed(), expected);
}

void TestMarkdownEditor::tooMuchIsRefused()
{
    MarkdownEditor editor;
    editor.setMarkdown(u"ce qui était là"_s);
    QMimeData huge;
    huge.setText(QString(10 * 1024 * 1024, u'a'));
    editor.edit()->insertFromMimeData(&huge);
    QCOMPARE(editor.markdown(), u"ce qui était là"_s);
    QVERIFY(!editor.message()->notice().isEmpty());
    QMimeData hugeHtml;
    hugeHtml.setHtml(u"<p>"_s + QString(10 * 1024 * 1024, u'a') + u"</p>"_s);
    hugeHtml.setText(QString(10 * 1024 * 1024, u'a'));
    editor.edit()->insertFromMimeData(&hugeHtml);
    QCOMPARE(editor.markdown(), u"ce qui était là"_s);
    QTest::keyClick(editor.edit(), Qt::Key_X);
    QVERIFY(editor.message()->notice().isEmpty());
    QMimeData fits;
    editor.setMarkdown({});
    fits.setText(QString(domain::maxTextLength, u'a'));
    editor.edit()->insertFromMimeData(&fits);
    QCOMPARE(editor.markdown().size(), domain::maxTextLength);
}

void TestMarkdownEditor::controlCharactersAreLeftOut()
{
    MarkdownEditor editor;
    QMimeData data;
    data.setText(u"un\u0000\u0007 deux\u001b\ntrois"_s);
    editor.edit()->insertFromMimeData(&data);
    QCOMPARE(editor.markdown(), u"un deux\ntrois"_s);
    QVERIFY(!editor.message()->notice().isEmpty());
}

void TestMarkdownEditor::noBreakSpacesSurvive()
{
    MarkdownEditor editor;
    const QString text = u"«\u00a0communs\u00a0» et\u202f: suite"_s;
    editor.setMarkdown(text);
    QCOMPARE(editor.markdown(), text);
    editor.edit()->selectAll();
    editor.edit()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestMarkdownEditor::tabLeavesTheText()
{
    MarkdownEditor editor;
    editor.setMarkdown(u"mot"_s);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    editor.edit()->setFocus();
    QTRY_VERIFY(editor.edit()->hasFocus());
    QTest::keyClick(editor.edit(), Qt::Key_Tab);
    QVERIFY(!editor.edit()->hasFocus());
    QCOMPARE(editor.markdown(), u"mot"_s);
}

QTEST_MAIN(TestMarkdownEditor)
#include "tst_markdowneditor.moc"
