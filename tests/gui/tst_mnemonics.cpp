// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "widgets/detailpane.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/welcomepage.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

/// The letter after the only single "&", in small; "" for none.
QString letterOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return text.mid(at + 1, 1).toLower();
    }
    return {};
}

/// Whose texts Alt and a letter reach in that window as it is now.
QStringList textsWithLetters(const QWidget &window)
{
    QStringList texts;
    if (const auto *bar = window.findChild<QMenuBar *>(); bar && bar->isVisible()) {
        for (const QAction *menu : bar->actions())
            texts += menu->text();
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts += label->text();
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            texts += box->title();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts += tabs->tabText(tab);
        }
    }
    return texts;
}

/// "letter: one text | another" for each letter that two texts share.
QString collisions(const QStringList &texts)
{
    QMap<QString, QStringList> byLetter;
    for (const QString &text : texts) {
        if (const QString letter = letterOf(text); !letter.isEmpty())
            byLetter[letter] += text;
    }
    QStringList found;
    for (auto each = byLetter.begin(); each != byLetter.end(); ++each) {
        if (each->size() > 1)
            found += each.key() + u": "_s + each->join(u" | "_s);
    }
    return found.join(u'\n');
}

QString collisionsInMenus(const QMenu &menu)
{
    QStringList texts;
    QStringList found;
    for (const QAction *action : menu.actions()) {
        if (action->isVisible())
            texts += action->text();
        if (const auto *sub = action->menu<QMenu *>()) {
            if (const QString below = collisionsInMenus(*sub); !below.isEmpty())
                found += below;
        }
    }
    if (const QString here = collisions(texts); !here.isEmpty())
        found.prepend(menu.title() + u" › "_s + here);
    return found.join(u'\n');
}

void note(QStringList &found, const QString &where, const QString &collisions)
{
    if (!collisions.isEmpty())
        found += where + u": "_s + QString(collisions).replace(u'\n', u" ; "_s);
}

} // namespace

/// Alt and a letter lead to one thing: on each page with its menus, in each form and dialog, in both languages.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersAreRead();
    void welcome_data() { languages(); }
    void welcome();
    void pages_data() { languages(); }
    void pages();
    void menus_data() { languages(); }
    void menus();
    void groupForms_data() { languages(); }
    void groupForms();
    void personForms_data() { languages(); }
    void personForms();
    void dialogs_data();
    void dialogs();
    void messages_data() { languages(); }
    void messages();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }
    static QStringList views()
    {
        return {u"actionViewall"_s,     u"actionViewToVerify"_s, u"actionViewToComplete"_s, u"actionViewPeople"_s,
                u"actionViewHistory"_s, u"actionViewBin"_s,      u"actionViewPublish"_s};
    }
};

void TestMnemonics::lettersAreRead()
{
    QCOMPARE(letterOf(u"&File"_s), u"f"_s);
    QCOMPARE(letterOf(u"A && B"_s), QString());
    QCOMPARE(letterOf(u"A && &B"_s), u"b"_s);
    QCOMPARE(collisions({u"&Open"_s, u"S&ave"_s, u"Close"_s}), QString());
    QCOMPARE(collisions({u"&Open"_s, u"&offer"_s}), u"o: &Open | &offer"_s);
}

void TestMnemonics::welcome()
{
    QFETCH(const QString, language);
    support::WindowFixture fixture;
    fixture.languages.use(language);
    fixture.start();
    QCOMPARE(collisions(textsWithLetters(fixture.window())), QString());
}

void TestMnemonics::pages()
{
    QFETCH(const QString, language);
    support::WindowFixture fixture;
    fixture.languages.use(language);
    fixture.startWithSample();
    QStringList found;
    for (const QString &view : views()) {
        fixture.trigger(view);
        note(found, view, collisions(textsWithLetters(fixture.window())));
    }
    fixture.trigger(u"actionViewHistory"_s);
    fixture.trigger(u"actionFilterHistory"_s);
    note(found, u"filtered history"_s, collisions(textsWithLetters(fixture.window())));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestMnemonics::menus()
{
    QFETCH(const QString, language);
    support::WindowFixture fixture;
    fixture.languages.use(language);
    fixture.startWithSample();
    QStringList found;
    for (const QString &view : views()) {
        fixture.trigger(view);
        for (const QAction *menu : fixture.window().menuBar()->actions()) {
            QVERIFY2(!letterOf(menu->text()).isEmpty(), qPrintable(menu->text()));
            note(found, view, collisionsInMenus(*menu->menu<QMenu *>()));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestMnemonics::groupForms()
{
    QFETCH(const QString, language);
    support::WindowFixture fixture;
    fixture.languages.use(language);
    fixture.startWithSample();
    fixture.trigger(u"actionEditGroup"_s);
    QVERIFY(fixture.page().detail().isEditing());
    QStringList found;
    note(found, u"form"_s, collisions(textsWithLetters(fixture.window())));
    // With every panel that can open in it.
    for (QWidget *panel : fixture.page().detail().findChildren<QWidget *>()) {
        if (panel->objectName().endsWith(u"Panel"_s))
            panel->show();
    }
    if (auto *more = fixture.find<QAbstractButton>(u"moreButton"_s))
        more->setChecked(true);
    QCoreApplication::processEvents();
    note(found, u"form with panels"_s, collisions(textsWithLetters(fixture.window())));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestMnemonics::personForms()
{
    QFETCH(const QString, language);
    support::WindowFixture fixture;
    fixture.languages.use(language);
    fixture.startWithSample();
    fixture.trigger(u"actionViewPeople"_s);
    QStringList found;
    for (const QString &action : {u"actionEditPerson"_s, u"actionMergePersons"_s, u"actionWithdrawPerson"_s}) {
        fixture.trigger(action);
        QCoreApplication::processEvents();
        note(found, action, collisions(textsWithLetters(fixture.window())));
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Escape);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestMnemonics::dialogs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("action");
    for (const char *language : {"fr", "en"}) {
        for (const char *action : {"actionPreferences", "actionProperties", "actionExportData", "actionAbout",
                                   "actionChangeStatus", "actionBackups", "actionImport"})
            QTest::addRow("%s, %s", action, language) << QString::fromLatin1(language) << QString::fromLatin1(action);
    }
}

void TestMnemonics::dialogs()
{
    QFETCH(const QString, language);
    QFETCH(const QString, action);
    support::WindowFixture fixture;
    fixture.languages.use(language);
    fixture.startWithSample();
    fixture.trigger(action);
    auto *dialog = fixture.window().findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(collisions(textsWithLetters(*dialog)), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
}

/// What a message offers stands beside everything else.
void TestMnemonics::messages()
{
    QFETCH(const QString, language);
    support::WindowFixture fixture;
    fixture.languages.use(language);
    fixture.startWithSample();
    fixture.trigger(u"actionDeleteGroup"_s);
    QVERIFY(!fixture.page().messages().text().isEmpty());
    QStringList found;
    note(found, u"deleted"_s, collisions(textsWithLetters(fixture.window())));
    fixture.trigger(u"actionUndo"_s);
    note(found, u"undone"_s, collisions(textsWithLetters(fixture.window())));
    // The first edit asks who signs.
    fixture.trigger(u"actionEditGroup"_s);
    note(found, u"author"_s, collisions(textsWithLetters(fixture.window())));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
