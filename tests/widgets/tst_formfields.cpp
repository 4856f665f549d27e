// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "typing.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/groupdifference.h"
#include "widgets/form/groupdraft.h"
#include "widgets/form/linefield.h"
#include "widgets/form/partialdateedit.h"
#include "widgets/form/translationstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Field;

class TestFormFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreUnderstood_data();
    void datesAreUnderstood();
    void wholeDayIsAskedFor();
    void dateIsWrittenOut();
    void pastedLineIsCleaned();
    void longLineIsCut();
    void otherLanguageIsTheExample();
    void translationFollows_data();
    void translationFollows();
    void newPersonsAreNoProblem();
    void mergeKeepsBothSides();
    void mergeForgetsLostIds();
};

void TestFormFields::datesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<bool>("valid");
    QTest::newRow("year") << u"2020"_s << u"2020"_s << true;
    QTest::newRow("month") << u"mars 2020"_s << u"2020-03"_s << true;
    QTest::newRow("day") << u"23/11/2026"_s << u"2026-11-23"_s << true;
    QTest::newRow("nothing") << u" "_s << u""_s << true;
    QTest::newRow("no such day") << u"31/02/2020"_s << u""_s << false;
    QTest::newRow("no such month") << u"13/2020"_s << u""_s << false;
    QTest::newRow("no date") << u"bientôt"_s << u""_s << false;
}

void TestFormFields::datesAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    QFETCH(bool, valid);
    widgets::PartialDateEdit edit;
    QSignalSpy edited(&edit, &widgets::PartialDateEdit::edited);
    typeText(edit.lineEdit(), typed);
    QCOMPARE(edit.date().toIso(), iso);
    QCOMPARE(edit.errorText().isEmpty(), valid);
    QCOMPARE(edit.message()->problemText().isEmpty(), valid);
    QCOMPARE(edit.lineEdit()->accessibleDescription().isEmpty(), valid && iso.size() < 7);
    QCOMPARE(edited.size(), typed.size());
}

void TestFormFields::wholeDayIsAskedFor()
{
    widgets::PartialDateEdit edit;
    edit.setPrecision(widgets::PartialDateEdit::Precision::Day);
    typeText(edit.lineEdit(), u"2020"_s);
    QVERIFY(!edit.errorText().isEmpty());
    typeText(edit.lineEdit(), u"-03-15"_s);
    QVERIFY(edit.errorText().isEmpty());
    QCOMPARE(edit.date().toIso(), u"2020-03-15"_s);
}

void TestFormFields::dateIsWrittenOut()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    widgets::PartialDateEdit edit;
    typeText(edit.lineEdit(), u"3/2020"_s);
    QCOMPARE(edit.message()->hint(), u"mars 2020"_s);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(edit.lineEdit()->text(), u"mars 2020"_s);
    QVERIFY(edit.message()->hint().isEmpty());
    edit.lineEdit()->selectAll();
    typeText(edit.lineEdit(), u"hier"_s);
    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    QCOMPARE(edit.lineEdit()->text(), u"hier"_s);
    QLocale::setDefault(QLocale::c());
}

void TestFormFields::pastedLineIsCleaned()
{
    widgets::LineField line;
    QSignalSpy noticed(&line, &widgets::LineField::noticed);
    QSignalSpy edited(&line, &QLineEdit::textEdited);
    QGuiApplication::clipboard()->setText(u"un\u0007\r\ndeux\ttrois"_s);
    line.paste();
    QCOMPARE(line.text(), u"un deux trois"_s);
    QVERIFY(!noticed.constLast().constFirst().toString().isEmpty());
    QCOMPARE(edited.constLast().constFirst().toString(), u"un deux trois"_s);
    QTest::keyClick(&line, Qt::Key_X);
    QVERIFY(noticed.constLast().constFirst().toString().isEmpty());
}

void TestFormFields::longLineIsCut()
{
    widgets::LineField line;
    line.setMaxLength(10);
    QSignalSpy noticed(&line, &widgets::LineField::noticed);
    QGuiApplication::clipboard()->setText(QString(10 * 1024 * 1024, u'a'));
    line.paste();
    QCOMPARE(line.text().size(), 10);
    QVERIFY(noticed.constLast().constFirst().toString().contains(u"10"_s));
}

void TestFormFields::otherLanguageIsTheExample()
{
    widgets::LocalizedLineField line;
    line.setExample(u"an example"_s);
    QCOMPARE(line.placeholderText(), u"an example"_s);
    line.setLocalizedText({u"Nom"_s, {}});
    QCOMPARE(line.text(), u"Nom"_s);
    line.setLanguage(domain::Language::English);
    QCOMPARE(line.text(), QString());
    QCOMPARE(line.placeholderText(), u"Nom"_s);
    typeText(&line, u"Name"_s);
    QCOMPARE(line.localizedText(), (domain::LocalizedText{u"Nom"_s, u"Name"_s}));
}

void TestFormFields::translationFollows_data()
{
    QTest::addColumn<bool>("originalEdited");
    QTest::addColumn<bool>("translationEdited");
    QTest::addColumn<bool>("marked");
    QTest::addColumn<int>("translatedRevision");
    QTest::addColumn<int>("lag");
    QTest::newRow("untouched") << false << false << false << 1 << 2;
    QTest::newRow("original edited") << true << false << false << 1 << 3;
    QTest::newRow("translation edited") << false << true << false << 3 << 0;
    QTest::newRow("both edited") << true << true << false << 4 << 0;
    QTest::newRow("said to be right") << false << false << true << 3 << 0;
    QTest::newRow("original edited, said to be right") << true << false << true << 4 << 0;
}

void TestFormFields::translationFollows()
{
    QFETCH(bool, originalEdited);
    QFETCH(bool, translationEdited);
    QFETCH(bool, marked);
    domain::WorkGroup loaded;
    loaded.id = domain::GroupId(1);
    loaded.name = {u"Nom"_s, u"Name"_s};
    loaded.originalRevision = 3;
    loaded.translatedRevision = 1;
    widgets::TranslationState state;
    state.reset(loaded);
    domain::WorkGroup edited = loaded;
    if (originalEdited)
        edited.name.french += u" neuf"_s;
    if (translationEdited)
        edited.name.english += u" new"_s;
    if (marked)
        state.markUpToDate();
    state.apply(edited);
    QTEST(edited.translatedRevision, "translatedRevision");
    QCOMPARE(edited.originalRevision, 3);
    QTEST(state.lag(edited).value_or(-1), "lag");
    QVERIFY(state.text(edited).startsWith(u"English"_s));
}

void TestFormFields::newPersonsAreNoProblem()
{
    domain::WorkGroup group;
    group.name.french = u"Groupe"_s;
    domain::Facilitation made;
    made.personId = domain::PersonId(-1);
    group.facilitations = {made};
    QVERIFY(!domain::hasErrors(widgets::validateDraft(group)));
    QCOMPARE(widgets::cleanedDraft(group).facilitations.size(), 1);
    group.facilitations.append(made);
    QVERIFY(domain::hasErrors(widgets::validateDraft(group)));
}

void TestFormFields::mergeKeepsBothSides()
{
    domain::WorkGroup base;
    base.id = domain::GroupId(1);
    base.rowVersion = 1;
    base.name = {u"Nom"_s, {}};
    base.description.french = u"Texte"_s;
    domain::WorkGroup mine = base;
    mine.name.french = u"Mon nom"_s;
    mine.note = u"note"_s;
    domain::WorkGroup theirs = base;
    theirs.rowVersion = 2;
    theirs.name.french = u"Leur nom"_s;
    theirs.description.french = u"Leur texte"_s;
    const widgets::GroupMerge merge = widgets::mergeGroups(base, mine, theirs);
    QCOMPARE(merge.conflicts, QList<Field>{Field::NameFrench});
    QCOMPARE(merge.taken, QList<Field>{Field::DescriptionFrench});
    QCOMPARE(merge.group.rowVersion, 2);
    QCOMPARE(merge.group.name.french, u"Mon nom"_s);
    QCOMPARE(merge.group.description.french, u"Leur texte"_s);
    QCOMPARE(merge.group.note, u"note"_s);
    domain::WorkGroup same = base;
    same.name.french = u"Leur nom"_s;
    QVERIFY(widgets::mergeGroups(base, same, theirs).conflicts.isEmpty());
}

void TestFormFields::mergeForgetsLostIds()
{
    domain::WorkGroup base;
    base.mailingLists = {domain::MailingList{domain::MailingListId(5), {}, u"a@example.org"_s, {}, {}}};
    domain::WorkGroup mine = base;
    mine.mailingLists[0].address = u"b@example.org"_s;
    domain::WorkGroup theirs = base;
    theirs.mailingLists.clear();
    const widgets::GroupMerge merge = widgets::mergeGroups(base, mine, theirs);
    QCOMPARE(merge.conflicts, QList<Field>{Field::MailingLists});
    QCOMPARE(merge.group.mailingLists.size(), 1);
    QVERIFY(!merge.group.mailingLists.constFirst().id.isValid());
}

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"
