// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupactions.h"

#include "widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace widgets {

using namespace Qt::StringLiterals;

GroupActions::GroupActions(QWidget *page)
    : QObject(page)
    , m_create(add(page, u"actionNewGroup"_s, u"new"_s))
    , m_edit(add(page, u"actionEditGroup"_s, u"edit"_s))
    , m_duplicate(add(page, u"actionDuplicateGroup"_s, u"duplicate"_s))
    , m_changeStatus(add(page, u"actionChangeStatus"_s, u"clock"_s))
    , m_export(add(page, u"actionExportSelection"_s, u"pdf"_s))
    , m_verify(add(page, u"actionVerifyGroup"_s, u"verified"_s))
    , m_remove(add(page, u"actionDeleteGroup"_s, u"delete"_s))
    , m_history(add(page, u"actionGroupHistory"_s, u"history"_s))
    , m_copy(add(page, u"actionCopyGroup"_s, u"document"_s))
    , m_copyMarkdown(add(page, u"actionCopyMarkdown"_s))
    , m_copyTable(add(page, u"actionCopyTable"_s))
    , m_find(add(page, u"actionFind"_s, u"search"_s))
    , m_findNext(add(page, u"actionFindNext"_s, u"arrow-down"_s))
    , m_findPrevious(add(page, u"actionFindPrevious"_s, u"arrow-up"_s))
{
    m_create->setShortcut(QKeySequence::New);
    m_edit->setShortcuts({QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_E)});
    m_duplicate->setShortcut(Qt::CTRL | Qt::Key_D);
    m_changeStatus->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_verify->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_remove->setShortcut(QKeySequence::Delete);
    // Only with the focus in the list: elsewhere Delete means something else.
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_history->setShortcut(Qt::CTRL | Qt::Key_H);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyMarkdown->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_find->setShortcut(QKeySequence::Find);
    m_findNext->setShortcut(Qt::Key_F3);
    m_findPrevious->setShortcut(Qt::SHIFT | Qt::Key_F3);
    retranslate();
}

QAction *GroupActions::add(QWidget *page, const QString &objectName, const QString &iconName)
{
    auto *action = new QAction(page);
    action->setObjectName(objectName);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

void GroupActions::setState(qsizetype groups, bool writable, bool editing)
{
    const bool one = groups == 1 && !editing;
    const bool some = groups > 0 && !editing;
    m_create->setEnabled(writable && !editing);
    m_edit->setEnabled(one && writable);
    m_duplicate->setEnabled(one && writable);
    m_changeStatus->setEnabled(some && writable);
    m_verify->setEnabled(some && writable);
    m_remove->setEnabled(some && writable);
    m_export->setEnabled(some);
    m_history->setEnabled(one);
    for (QAction *action : {m_copy, m_copyMarkdown, m_copyTable})
        action->setEnabled(some);
}

void GroupActions::retranslate()
{
    m_create->setText(tr("&New group"));
    m_edit->setText(tr("&Edit"));
    m_duplicate->setText(tr("D&uplicate"));
    m_changeStatus->setText(tr("Change the &status…"));
    m_export->setText(tr("E&xport as PDF…"));
    m_verify->setText(tr("&Checked, nothing to change"));
    m_remove->setText(tr("&Delete"));
    m_history->setText(tr("&History of this group"));
    m_copy->setText(tr("&Copy as text"));
    m_copyMarkdown->setText(tr("Copy as &Markdown"));
    m_copyTable->setText(tr("Copy as &table"));
    m_find->setText(tr("&Find…"));
    m_findNext->setText(tr("Ne&xt match"));
    m_findPrevious->setText(tr("Pre&vious match"));
}

} // namespace widgets
