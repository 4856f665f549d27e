// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "widgets/aboutdialog.h"
#include "widgets/directorypropertiesdialog.h"
#include "widgets/messagebar.h"
#include "widgets/preferencesdialog.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTextEdit>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Marks every text it is asked for, so that what was not asked for again stands out.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArrayView(context).startsWith("Q"))
            return {};
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }
};

/// Texts that belong to the directory or to the person, not to the interface.
bool isContent(const QWidget *widget)
{
    static const QStringList names{u"groupNameLabel"_s,        u"directoryLabel"_s, u"searchLineEdit"_s,
                                   u"frToolButton"_s,          u"enToolButton"_s,   u"recentCommandLinkButton"_s,
                                   u"closeMessageToolButton"_s};
    return names.contains(widget->objectName());
}

/// Every text of a label, button or menu in that window.
QStringList untranslated(const QWidget *window)
{
    QStringList found;
    const auto check = [&found](const QObject *object, const QString &text) {
        if (!text.isEmpty() && text.at(0).isLetter() && !text.contains(u'⟦'))
            found.append(object->objectName() + u": "_s + text);
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (isContent(widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            check(label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            check(button, button->text());
        else if (const auto *menu = qobject_cast<const QMenu *>(widget))
            check(menu, menu->title());
        check(widget, widget->toolTip());
    }
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->objectName().startsWith(u"action"_s))
            check(action, action->text());
    }
    return found;
}

/// Controls that are shown and that a screen reader could not name.
QStringList nameless(QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget) ||
                             qobject_cast<QTextEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        // Parts of composite widgets of Qt: their owner has the name.
        const bool inner = widget->objectName().startsWith(u"qt_"_s) ||
                           qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                           qobject_cast<QComboBox *>(widget->parentWidget()) ||
                           qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->inherits("QComboBoxListView");
        if (!control || inner || !widget->isVisibleTo(window))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

} // namespace

/// What the window says, in which language, and to whom cannot see it.
class TestWindowLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchingRetranslatesEverything();
    void contentLanguageIsChosenApart();
    void everyControlHasAName();
    void dialogsAreNamedAndTranslated_data();
    void dialogsAreNamedAndTranslated();
    void errorsFollowTheLanguage();
};

void TestWindowLanguage::switchingRetranslatesEverything()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(u"actionDeleteGroup"_s);
    QVERIFY(!fixture.page().messages().text().isEmpty());
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::processEvents();
    const QStringList left = untranslated(&fixture.window());
    QCoreApplication::removeTranslator(&marking);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QCoreApplication::processEvents();
    QVERIFY(!fixture.page().messages().text().contains(u'⟦'));
}

void TestWindowLanguage::contentLanguageIsChosenApart()
{
    support::WindowFixture fixture;
    fixture.startWithSample();
    auto *name = fixture.find<QLabel>(u"groupNameLabel"_s);
    auto *button = fixture.find<QAbstractButton>(u"editPushButton"_s);
    QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Down);
    const QString french = name->text();
    const QString edit = button->text();
    QTest::mouseClick(fixture.find<QAbstractButton>(u"enToolButton"_s), Qt::LeftButton);
    QVERIFY(name->text() != french);
    QCOMPARE(fixture.page().contentLanguage(), domain::Language::English);
    QVERIFY(fixture.listedNames().contains(name->text()));
    QCOMPARE(button->text(), edit);
    fixture.trigger(u"actionContentFrench"_s);
    QCOMPARE(name->text(), french);
}

void TestWindowLanguage::everyControlHasAName()
{
    support::WindowFixture fixture;
    fixture.start();
    QCOMPARE(nameless(&fixture.window()).join(u'\n'), QString());
    fixture.startWithSample();
    QCOMPARE(nameless(&fixture.window()).join(u'\n'), QString());
    fixture.trigger(u"actionPublish"_s);
    QCOMPARE(nameless(&fixture.window()).join(u'\n'), QString());
    fixture.page().showView(widgets::View::AllGroups);
    fixture.trigger(u"actionDeleteGroup"_s);
    fixture.trigger(u"actionEditGroup"_s);
    QCOMPARE(nameless(&fixture.window()).join(u'\n'), QString());
}

void TestWindowLanguage::dialogsAreNamedAndTranslated_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action :
         {"actionPreferences", "actionProperties", "actionExportData", "actionAbout", "actionChangeStatus"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestWindowLanguage::dialogsAreNamedAndTranslated()
{
    QFETCH(QString, action);
    support::WindowFixture fixture;
    fixture.startWithSample();
    fixture.trigger(action);
    auto *dialog = fixture.window().findChild<QDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(nameless(dialog).join(u'\n'), QString());
    const QString title = dialog->windowTitle();
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::processEvents();
    const QString marked = dialog->windowTitle();
    QStringList left = untranslated(dialog);
    QCoreApplication::removeTranslator(&marking);
    left.removeIf([](const QString &text) {
        return text.startsWith(u"nameLabel"_s) || text.contains(u": Cancel"_s) || text.contains(u": &Cancel"_s) ||
               text.contains(u": OK"_s) || text.contains(u": &OK"_s) || text.contains(u": &Close"_s) ||
               text.contains(u": Close"_s);
    });
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QCOMPARE(marked, u"⟦"_s + title + u"⟧"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window().findChild<QDialog *>());
}

/// An error was put into words in the language of its moment; the bar speaks the one of now.
void TestWindowLanguage::errorsFollowTheLanguage()
{
    support::WindowFixture fixture;
    fixture.languages.use(u"en"_s);
    fixture.start();
    const QString path = fixture.path(u"lettre.annuaire"_s);
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Chers amis,\n") > 0);
    letter.close();
    fixture.files.answer = path;
    fixture.trigger(u"actionOpen"_s);
    const auto text = [&fixture] { return fixture.window().messages().text(); };
    const QString english = u"“%1” is not an Annuaire directory. It was left as it is."_s.arg(path);
    const QString french = u"«\u00A0%1\u00A0» n’est pas un fichier d’Annuaire. Il a été laissé tel quel."_s.arg(path);
    QCOMPARE(text(), english);
    fixture.languages.use(u"fr"_s);
    QCoreApplication::processEvents();
    QCOMPARE(text(), french);
    fixture.languages.use(u"en"_s);
    QCoreApplication::processEvents();
    QCOMPARE(text(), english);

    // In an open directory, an error that was first said in French.
    fixture.languages.use(u"fr"_s);
    fixture.startWithSample();
    fixture.page().messages().showError(fixture.session().group(domain::GroupId(4711)).error());
    QVERIFY2(text().contains(u"groupe"_s), qPrintable(text()));
    const QString before = text();
    fixture.languages.use(u"en"_s);
    QCoreApplication::processEvents();
    QVERIFY2(text() != before && text().contains(u"group"_s) && !text().contains(u"groupe"_s), qPrintable(text()));
    QCOMPARE(text(), fixture.session().group(domain::GroupId(4711)).error().message);
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_windowlanguage.moc"
