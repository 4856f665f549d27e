// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/binpage.h"

#include "domain/historywords.h"
#include "models/directorysession.h"
#include "models/historymodel.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/history/historycommands.h"
#include "widgets/icons.h"
#include "widgets/roomydelegate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

BinPage::BinPage(models::HistorySession &history, HistoryCommands &commands, QWidget *parent)
    : ViewPage(parent)
    , m_history(history)
    , m_commands(commands)
    , m_stack(new QStackedLayout)
    , m_list(new QTreeWidget)
    , m_emptyState(new EmptyState)
    , m_restore(new QAction(icon(u"restore"_s), {}, this))
    , m_remove(new QAction(icon(u"delete"_s), {}, this))
    , m_empty(new QAction(icon(u"bin"_s), {}, this))
{
    setObjectName(u"binPage"_s);
    m_list->setObjectName(u"binList"_s);
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->header()->setResizeContentsPrecision(64); // to measure every line of a full bin takes a while
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_restore->setObjectName(u"actionRestoreFromBin"_s);
    m_remove->setObjectName(u"actionDeleteForGood"_s);
    m_empty->setObjectName(u"actionEmptyBin"_s);
    m_restore->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_restore, m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addActions({m_restore, m_remove, m_empty});
    const int gap = fontMetrics().height() * 2 / 3;
    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_restore, m_remove, m_empty})
        buttons->addWidget(actionButton(action, u"bin"_s));
    buttons->addStretch(1);
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(gap, gap, gap, gap);
    contentLayout->setSpacing(gap);
    contentLayout->addLayout(buttons);
    contentLayout->addWidget(m_list, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_stack); // before it holds anything: a page without a parent is a window
    m_stack->addWidget(content);
    m_stack->addWidget(m_emptyState);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BinPage::updateActions);
    connect(m_list, &QTreeWidget::itemActivated, m_restore, &QAction::trigger);
    connect(m_restore, &QAction::triggered, this, &BinPage::restore);
    connect(m_remove, &QAction::triggered, this, &BinPage::removeForGood);
    connect(m_empty, &QAction::triggered, this, &BinPage::empty);
    retranslate();
    refresh();
}

void BinPage::refresh()
{
    const auto entries = m_history.bin();
    if (!entries) {
        m_commands.fail(entries.error());
        return;
    }
    if (*entries != m_entries || m_list->topLevelItemCount() == 0) {
        m_entries = *entries;
        m_list->clear();
        for (const domain::BinEntry &entry : std::as_const(m_entries))
            new QTreeWidgetItem(m_list, {entry.name, domain::HistoryWords::recordWord(entry.record.kind),
                                         models::timeText(entry.at), entry.by});
        if (!m_entries.isEmpty())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_stack->setCurrentIndex(m_entries.isEmpty() ? 1 : 0);
    updateActions();
}

QList<domain::BinEntry> BinPage::selected() const
{
    QList<domain::BinEntry> entries;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_list->topLevelItem(row)->isSelected())
            entries += m_entries.at(row);
    }
    return entries;
}

void BinPage::updateActions()
{
    const bool writable = !m_history.session().isReadOnly();
    const bool any = !m_list->selectedItems().isEmpty();
    m_restore->setEnabled(writable && any);
    m_remove->setEnabled(writable && any);
    m_empty->setEnabled(writable && !m_entries.isEmpty());
}

void BinPage::restore()
{
    const QList<domain::BinEntry> entries = selected();
    QList<domain::RecordRef> records;
    for (const domain::BinEntry &entry : entries)
        records += entry.record;
    if (records.isEmpty())
        return;
    if (const auto done = m_history.restoreFromBin(records); !done) {
        m_commands.fail(done.error());
        return;
    }
    m_commands.tell([name = entries.first().name, more = entries.size() - 1] {
        return more == 0 ? tr("“%1” is back in the directory.").arg(name)
                         : tr("“%1” and %Ln more are back in the directory.", nullptr, int(more)).arg(name);
    });
}

void BinPage::removeForGood()
{
    askToRemove(selected());
}

void BinPage::empty()
{
    askToRemove(m_entries);
}

void BinPage::askToRemove(const QList<domain::BinEntry> &entries)
{
    if (entries.isEmpty())
        return;
    QList<domain::RecordRef> records;
    qint64 parts = 0;
    for (const domain::BinEntry &entry : entries) {
        records += entry.record;
        parts += entry.parts;
    }
    const QString what = entries.size() == 1
                             ? tr("Delete “%1” for good?").arg(entries.first().name)
                             : tr("Delete these %Ln groups and people for good?", nullptr, int(entries.size()));
    const QString with = parts == 0
                             ? QString()
                             : u"\n\n"_s + tr("%Ln part(s) go with them: facilitators and roles, mailing lists, ties.",
                                              nullptr, int(parts));
    m_commands.ask(
        what + with + u"\n\n"_s +
            tr("Their history stays in the directory, so this can still be undone from there. To take a person’s data "
               "out of the history too, withdraw the person instead."),
        tr("&Delete for good"), [this, records] {
            if (const auto done = m_history.removeForGood(records); !done)
                m_commands.fail(done.error());
            else
                m_commands.tell([] { return tr("Deleted for good."); });
        });
}

QString BinPage::menuTitle() const
{
    return tr("Recycle &bin");
}

QList<QAction *> BinPage::menuActions() const
{
    return {m_restore, nullptr, m_remove, m_empty};
}

QList<QWidget *> BinPage::panes() const
{
    return {m_entries.isEmpty() ? static_cast<QWidget *>(m_emptyState) : m_list};
}

void BinPage::focusPane(QWidget *pane)
{
    pane->setFocus(Qt::ShortcutFocusReason);
}

void BinPage::retranslate()
{
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Deleted on"), tr("By")});
    m_list->setAccessibleName(tr("Recycle bin"));
    m_restore->setText(tr("&Restore"));
    m_remove->setText(tr("&Delete for good…"));
    m_empty->setText(tr("&Empty the bin…"));
    m_emptyState->setTexts(tr("The recycle bin is empty"),
                           tr("Deleted groups and people stay here until you restore them or delete them for good."));
}

void BinPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ViewPage::changeEvent(event);
}

} // namespace widgets
