// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/personactions.h"

#include "widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

QAction *add(QWidget *page, const QString &objectName, const QString &iconName)
{
    auto *action = new QAction(page);
    action->setObjectName(objectName);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

} // namespace

PersonActions::PersonActions(QWidget *page)
    : QObject(page)
    , m_create(add(page, u"actionNewPerson"_s, u"new"_s))
    , m_edit(add(page, u"actionEditPerson"_s, u"edit"_s))
    , m_remove(add(page, u"actionDeletePerson"_s, u"delete"_s))
    , m_merge(add(page, u"actionMergePersons"_s, {}))
    , m_giveData(add(page, u"actionGivePersonData"_s, u"document"_s))
    , m_withdraw(add(page, u"actionWithdrawPerson"_s, {}))
    , m_history(add(page, u"actionPersonHistory"_s, u"history"_s))
    , m_find(add(page, u"actionFindPerson"_s, u"search"_s))
{
    m_create->setShortcut(QKeySequence::New);
    m_edit->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_E)});
    m_remove->setShortcut(QKeySequence::Delete);
    // Only with the focus in the list: elsewhere Delete means something else.
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_merge->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_history->setShortcut(Qt::CTRL | Qt::Key_H);
    m_find->setShortcut(QKeySequence::Find);
    retranslate();
}

void PersonActions::setState(bool hasPerson, bool isWithdrawn, bool writable, bool busy)
{
    const bool named = hasPerson && !isWithdrawn;
    m_create->setEnabled(writable && !busy);
    m_edit->setEnabled(named && writable && !busy);
    m_remove->setEnabled(hasPerson && writable && !busy);
    m_merge->setEnabled(writable && !busy);
    m_history->setEnabled(hasPerson && !busy);
    m_giveData->setEnabled(named && !busy);
    m_withdraw->setEnabled(named && writable && !busy);
}

void PersonActions::retranslate()
{
    m_create->setText(tr("&New person"));
    m_edit->setText(tr("&Edit"));
    m_remove->setText(tr("&Delete"));
    m_merge->setText(tr("&Merge duplicates…"));
    m_giveData->setText(tr("&Give their data…"));
    m_withdraw->setText(tr("&Withdraw…"));
    m_history->setText(tr("&History of this person"));
    m_find->setText(tr("&Find…"));
}

} // namespace widgets
