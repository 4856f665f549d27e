// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "models/peoplesession.h"
#include "widgets/detailpane.h"
#include "widgets/form/groupform.h"
#include "widgets/grouplistpage.h"
#include "widgets/listhead.h"
#include "widgets/people/peoplepage.h"
#include "widgets/people/personform.h"
#include "widgets/searchfield.h"
#include "widgets/sidebar.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// Pasted, as a person would; `text` is then what the field holds.
template<typename Edit>
void paste(Edit *edit, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    edit->setFocus();
    edit->selectAll();
    QTest::keySequence(edit, QKeySequence::Paste);
}

/// Those that a person can type any text into: not the addresses, links and dates, which are checked.
QList<QLineEdit *> freeLines(const QWidget &form)
{
    static const QStringList checked{u"statusSinceLineEdit"_s, u"addressLineEdit"_s, u"subscribeLineEdit"_s,
                                     u"archiveLineEdit"_s,     u"valueLineEdit"_s,   u"facilitatorLineEdit"_s,
                                     u"verifiedOnLineEdit"_s,  u"reviewOnLineEdit"_s};
    QList<QLineEdit *> lines = form.findChildren<QLineEdit *>();
    lines.removeIf([](const QLineEdit *line) {
        return !line->isVisible() || !line->isEnabled() || line->isReadOnly() || checked.contains(line->objectName()) ||
               line->objectName().isEmpty() || line->objectName().startsWith(u"qt_"_s);
    });
    return lines;
}

/// What is closed until it is asked for: a new list with its details, a new tie, and the rest of the group.
void openEverything(const QWidget &form)
{
    for (const QString &name : {u"addButton"_s, u"detailsButton"_s, u"moreButton"_s}) {
        const QList<QAbstractButton *> buttons = form.findChildren<QAbstractButton *>(name);
        for (QAbstractButton *button : buttons) {
            if (!button->isHidden() && !button->isChecked())
                button->click();
        }
    }
}

/// Types the text, with a number, into every field that does not hold it yet, and gives what was typed.
template<typename Edit>
void typeInto(const QList<Edit *> &edits, const QString &text, QStringList &typed)
{
    for (Edit *edit : edits) {
        const auto held = [edit] {
            if constexpr (std::is_same_v<Edit, QLineEdit>)
                return edit->text();
            else
                return edit->toPlainText();
        };
        if (typed.contains(held()))
            continue;
        const QString wanted = text + u' ' + QString::number(typed.size());
        paste(edit, wanted);
        QCOMPARE(held(), wanted);
        typed += wanted;
    }
}

/// Everything that stands in a group.
QStringList textsOf(const domain::WorkGroup &group)
{
    QStringList texts{group.name.french,
                      group.name.english,
                      group.description.french,
                      group.description.english,
                      group.statusReason.french,
                      group.statusReason.english,
                      group.note,
                      group.verifiedBy};
    for (const domain::MailingList &list : group.mailingLists)
        texts << list.label.french << list.label.english;
    for (const domain::Lineage &tie : group.lineages)
        texts << tie.targetName << tie.note.french << tie.note.english;
    return texts;
}

} // namespace

/// Texts that programs have stumbled over, typed into every field of the window and read back as they were; and never
/// obeyed.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void group_data() { addTexts(); }
    void group();
    void checkedFieldsRefuse_data() { addTexts(); }
    void checkedFieldsRefuse();
    void person_data() { addTexts(); }
    void person();
    void search_data() { addTexts(); }
    void search();
    void keptSearch_data() { addTexts(); }
    void keptSearch();
    void properties_data() { addTexts(); }
    void properties();

private:
    static void addTexts();
};

void TestHostileText::addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("SQL") << u"'; DROP TABLE work_group; --"_s;
    QTest::newRow("quotes") << u"\"a\" `b` 'c' ''d''"_s;
    QTest::newRow("search operators") << u"NEAR(a b, 2) AND NOT \"x* ^y -z col:w"_s;
    QTest::newRow("formats") << u"%s%n%1%2%% %Ln ?1 :name $1"_s;
    QTest::newRow("HTML") << u"<script>alert(1)</script><img src=x onerror=y>&amp;"_s;
    QTest::newRow("script link") << u"[x](javascript:alert(1)) [y](file:///etc/passwd)"_s;
    QTest::newRow("remote image") << u"![z](https://example.org/z.png)"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"https://example.org\") @SUM(A1) +1 -1"_s;
    QTest::newRow("paths") << u"../../etc/passwd C:\\new \\\\host\\share CON"_s;
    QTest::newRow("emoji") << u"😀 👩‍👩‍👧 𝒳"_s;
    QTest::newRow("right to left") << u"עברית العربية abc"_s;
    QTest::newRow("template") << u"${x} #{y} {{z}} {\"json\": [1, null]}"_s;
    QTest::newRow("NULL") << u"NULL"_s;
}

void TestHostileText::group()
{
    QFETCH(const QString, text);
    support::WindowFixture fixture;
    fixture.startWithSample();
    const domain::GroupId id = fixture.page().list().currentGroup();
    fixture.trigger(u"actionEditGroup"_s);
    auto *form = fixture.page().detail().findChild<widgets::GroupForm *>();
    openEverything(*form);
    QStringList typed;
    for (const QString &language : {u"frenchButton"_s, u"englishButton"_s}) {
        form->findChild<QAbstractButton *>(language)->click();
        typeInto(freeLines(*form), text, typed);
        QList<QPlainTextEdit *> texts = form->findChildren<QPlainTextEdit *>();
        texts.removeIf([](const QPlainTextEdit *edit) { return !edit->isVisible() || edit->isReadOnly(); });
        typeInto(texts, text, typed);
    }
    // Both languages of the name, the description, a list's name and a tie's note; a tie's group, the note, who
    // checked.
    QVERIFY2(typed.size() >= 11, qPrintable(typed.join(u'\n')));
    auto *description = form->findChild<QPlainTextEdit *>(u"markdownEdit"_s);
    QTest::keyClick(description, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!fixture.page().detail().isEditing());
    const auto stored = fixture.session().group(id);
    QVERIFY(stored.hasValue());
    const QStringList texts = textsOf(*stored);
    for (const QString &each : typed)
        QVERIFY2(texts.contains(each), qPrintable(each + u" is not among\n"_s + texts.join(u'\n')));
    QCOMPARE(fixture.session().groups().rowCount(), 9);
    QVERIFY(fixture.listSettled());
    QVERIFY(fixture.listedNames().contains(text + u" 0"_s));
    QCOMPARE(fixture.find<QLabel>(u"groupNameLabel"_s)->text(), text + u" 0"_s);
    QVERIFY(fixture.opener.opened.isEmpty());
}

void TestHostileText::checkedFieldsRefuse()
{
    QFETCH(const QString, text);
    support::WindowFixture fixture;
    fixture.startWithSample();
    const domain::GroupId id = fixture.page().list().currentGroup();
    const auto before = fixture.session().group(id);
    fixture.trigger(u"actionEditGroup"_s);
    auto *form = fixture.page().detail().findChild<widgets::GroupForm *>();
    for (const QString &name : {u"statusSinceLineEdit"_s, u"addressLineEdit"_s}) {
        auto *line = form->findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        paste(line, text);
    }
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(fixture.page().detail().isEditing());
    fixture.questions.answer = widgets::FormQuestions::Leave::Discard;
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Escape);
    QVERIFY(*fixture.session().group(id) == *before);
}

void TestHostileText::person()
{
    QFETCH(const QString, text);
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionViewPeople"_s);
    fixture.trigger(u"actionEditPerson"_s);
    auto *form = fixture.page().people().findChild<widgets::PersonForm *>();
    const domain::PersonId id = form->personId();
    paste(form->findChild<QLineEdit *>(u"nameLineEdit"_s), text);
    paste(form->findChild<QLineEdit *>(u"sortNameLineEdit"_s), text);
    auto *note = form->findChild<QPlainTextEdit *>(u"noteTextEdit"_s);
    paste(note, text);
    QTest::keyClick(note, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!form->isVisible());
    const auto stored = fixture.session().person(id);
    QVERIFY(stored.hasValue());
    QCOMPARE(stored->displayName, text);
    QCOMPARE(stored->sortName, text);
    QCOMPARE(stored->note, text);
    QCOMPARE(fixture.find<QLabel>(u"personNameLabel"_s)->text(), text);
}

void TestHostileText::search()
{
    QFETCH(const QString, text);
    support::WindowFixture fixture;
    fixture.startWithSample();
    widgets::SearchField &field = fixture.page().list().searchField();
    paste(&field, text);
    QVERIFY(fixture.listSettled());
    QCOMPARE(field.text(), text);
    field.clear();
    QVERIFY(fixture.listSettled());
    QCOMPARE(fixture.listedNames().size(), 9);
}

void TestHostileText::keptSearch()
{
    QFETCH(const QString, text);
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.page().list().searchField().setText(text);
    Q_EMIT fixture.page().list().head().saveRequested();
    auto *editor = fixture.page().sidebar().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    paste(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture.session().savedFilters()->size(), 1);
    QCOMPARE(fixture.session().savedFilters()->first().name, text);
    QCOMPARE(fixture.session().savedFilters()->first().query, text);
}

void TestHostileText::properties()
{
    QFETCH(const QString, text);
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.page().editProperties();
    auto *dialog = fixture.page().findChild<QDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    for (const QString &name : {u"associationLineEdit"_s, u"titleFrenchLineEdit"_s, u"titleEnglishLineEdit"_s,
                                u"subtitleFrenchLineEdit"_s, u"subtitleEnglishLineEdit"_s})
        paste(dialog->findChild<QLineEdit *>(name), text);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"associationLineEdit"_s), Qt::Key_Return);
    const domain::DirectoryInfo &info = fixture.session().info();
    for (const QString &stored :
         {info.association, info.title.french, info.title.english, info.subtitle.french, info.subtitle.english})
        QCOMPARE(stored, text);
    QVERIFY(fixture.window().windowTitle().contains(text));
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
