// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    const QString own = widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' +
           (own.isEmpty() && widget->parentWidget() ? u"in "_s + widget->parentWidget()->objectName() : own);
}

/// What Tab is expected to reach in that window as it is now.
QList<QWidget *> reachable(const QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window)
            continue;
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy())
            continue;
        // Arrows lead from the chosen one to the others.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfSome =
            button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        if (isOneOfSome && button->isCheckable() && !button->isChecked())
            continue;
        if (qobject_cast<QComboBox *>(widget->parentWidget()) ||
            qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue; // its line edit: the box itself has the focus
        widgets += widget;
    }
    return widgets;
}

/// Where Tab, or Shift+Tab, leads from here until it comes back. In a page it goes from link to link, in a date from
/// part to part, before it leads on.
QList<QWidget *> walk(const QWidget &window, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QList<QWidget *> visited;
    constexpr int most = 400;
    constexpr int mostInside = 60;
    int inside = 0;
    for (int step = 0; step < most && inside < mostInside; ++step) {
        QWidget *focus = window.focusWidget();
        inside = focus && !visited.isEmpty() && visited.last() == focus ? inside + 1 : 0;
        if (!focus || (inside == 0 && visited.contains(focus)))
            break;
        if (inside == 0)
            visited += focus;
        QTest::keyClick(focus, modifiers & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    }
    return visited;
}

/// What is wrong with the ways of the keyboard there; nothing when all is well.
QStringList faultsIn(QWidget &window)
{
    QStringList faults;
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    const QList<QWidget *> forward = walk(window);
    const QList<QWidget *> back = walk(window, Qt::ShiftModifier);
    for (QWidget *widget : reachable(window)) {
        if (!forward.contains(widget))
            faults += u"Tab passes over "_s + nameOf(widget);
        if (!back.contains(widget))
            faults += u"Shift+Tab passes over "_s + nameOf(widget);
    }
    for (QWidget *widget : forward) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).isEmpty())
            faults += u"no name is told of "_s + nameOf(widget);
    }
    if (forward.size() < std::min<qsizetype>(2, reachable(window).size()))
        faults += u"Tab leads nowhere from "_s + (forward.isEmpty() ? u"the window"_s : nameOf(forward.first()));
    return faults;
}

} // namespace

/// The keyboard alone reaches everything: on each page, in each form and dialog Tab and Shift+Tab lead to every control
/// and out of every field, and each control has a name to be told.
class TestTabWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void welcome();
    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();
    void findsFaults();
};

void TestTabWalk::welcome()
{
    support::WindowFixture fixture;
    fixture.start();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    QCOMPARE(faultsIn(fixture.window()).join(u" | "_s), QString());
}

void TestTabWalk::pages_data()
{
    QTest::addColumn<QStringList>("actions");
    const auto row = [](const QStringList &actions) { QTest::newRow(qUtf8Printable(actions.join(u' '))) << actions; };
    for (const QString &view :
         {u"actionViewall"_s, u"actionViewToVerify"_s, u"actionViewToComplete"_s, u"actionViewPeople"_s,
          u"actionViewHistory"_s, u"actionViewBin"_s, u"actionViewPublish"_s})
        row({view});
    row({u"actionViewHistory"_s, u"actionFilterHistory"_s});
    row({u"actionEditGroup"_s});
    row({u"actionNewGroup"_s});
    row({u"actionViewPeople"_s, u"actionEditPerson"_s});
    row({u"actionViewPeople"_s, u"actionNewPerson"_s});
    row({u"actionHistoryTab"_s});
}

void TestTabWalk::pages()
{
    QFETCH(QStringList, actions);
    support::WindowFixture fixture;
    fixture.startWithSample();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    for (const QString &action : std::as_const(actions))
        fixture.trigger(action);
    QCoreApplication::processEvents();
    QCOMPARE(faultsIn(fixture.window()).join(u" | "_s), QString());
}

void TestTabWalk::dialogs_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("action");
    for (const QString &action : {u"actionChangeStatus"_s, u"actionProperties"_s, u"actionPreferences"_s,
                                  u"actionBackups"_s, u"actionExportData"_s, u"actionAbout"_s, u"actionQuickOpen"_s})
        QTest::newRow(qUtf8Printable(action)) << u"actionViewall"_s << action;
    for (const QString &action : {u"actionMergePersons"_s, u"actionWithdrawPerson"_s})
        QTest::newRow(qUtf8Printable(action)) << u"actionViewPeople"_s << action;
    QTest::newRow("actionRestoreDirectory") << u"actionViewHistory"_s << u"actionRestoreDirectory"_s;
}

void TestTabWalk::dialogs()
{
    QFETCH(QString, view);
    QFETCH(QString, action);
    support::WindowFixture fixture;
    fixture.startWithSample();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    fixture.trigger(view);
    fixture.trigger(action);
    QCoreApplication::processEvents();
    QList<QDialog *> shown;
    for (QDialog *dialog : fixture.window().findChildren<QDialog *>()) {
        if (dialog->isVisible())
            shown += dialog;
    }
    if (shown.isEmpty()) // a panel of the page
        QCOMPARE(faultsIn(fixture.window()).join(u" | "_s), QString());
    for (QDialog *dialog : std::as_const(shown)) {
        QCOMPARE(faultsIn(*dialog).join(u" | "_s), QString());
        dialog->reject();
    }
}

void TestTabWalk::findsFaults()
{
    QDialog dialog;
    auto *layout = new QVBoxLayout(&dialog);
    for (const QString &name : {u"first"_s, u"second"_s, u"trap"_s, u"unreachable"_s}) {
        QWidget *widget = name == u"trap" ? static_cast<QWidget *>(new QTextEdit) : new QPushButton(name);
        widget->setObjectName(name);
        layout->addWidget(widget);
    }
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QStringList faults = faultsIn(dialog);
    QVERIFY(faults.contains(u"Tab passes over QPushButton unreachable"_s));
    QVERIFY(faults.contains(u"no name is told of QTextEdit trap"_s));
}

QTEST_MAIN(TestTabWalk)
#include "tst_tabwalk.moc"
