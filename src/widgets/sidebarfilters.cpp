// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kept searches in the sidebar.

#include "widgets/sidebar.h"
#include "widgets/sidebardelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStandardItemModel>

namespace widgets {

using namespace Qt::StringLiterals;

void Sidebar::removeFilters()
{
    while (!m_rows.isEmpty() && m_rows.constLast().section == Section::Filters) {
        m_model->removeRow(static_cast<int>(m_rows.size()) - 1);
        m_rows.removeLast();
    }
}

void Sidebar::setFilters(const QList<domain::SavedFilter> &filters, bool writable)
{
    const int row = currentIndex().row();
    const domain::SavedFilterId chosen = row < 0 ? domain::SavedFilterId() : m_rows.at(row).filter.id;
    bool gone = chosen.isValid();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_writable = writable;
        removeFilters();
        if (!filters.isEmpty()) {
            addHeading(Section::Filters);
            m_model->item(m_model->rowCount() - 1)->setText(sectionName(Section::Filters));
        }
        for (const domain::SavedFilter &filter : filters) {
            addFilter(filter, writable);
            if (filter.id == chosen) {
                setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
                gone = false;
            }
        }
    }
    if (gone) {
        setCurrentIndex({});
        choose(View::AllGroups);
    }
}

void Sidebar::addFilter(const domain::SavedFilter &filter, bool writable)
{
    auto *item = new QStandardItem(filter.name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (writable ? Qt::ItemIsEditable : Qt::NoItemFlags));
    item->setToolTip(filter.query);
    m_model->appendRow(item);
    m_rows.append({Section::Filters, View::AllGroups, nullptr, filter});
}

int Sidebar::rowOf(domain::SavedFilterId filter) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (filter.isValid() && m_rows.at(row).filter.id == filter)
            return static_cast<int>(row);
    }
    return -1;
}

void Sidebar::choose(domain::SavedFilterId filter)
{
    if (const int row = rowOf(filter); row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

void Sidebar::rename(domain::SavedFilterId filter)
{
    const int row = rowOf(filter);
    if (row < 0 || !isVisible() || !m_writable)
        return;
    setFocus(Qt::OtherFocusReason);
    edit(m_model->index(row, 0));
}

void Sidebar::takeName(QStandardItem *item)
{
    const domain::SavedFilter before = m_rows.value(item->row()).filter;
    if (m_filling || !before.id.isValid() || item->text() == before.name)
        return;
    domain::SavedFilter renamed = before;
    renamed.name = item->text().simplified();
    {
        const QScopedValueRollback filling(m_filling, true);
        item->setText(before.name); // until it is written
    }
    if (renamed.name.isEmpty())
        return;
    // The rows are made anew once it is written, but not while the view still ends the edit.
    QMetaObject::invokeMethod(
        this, [this, renamed] { Q_EMIT filterRenamed(renamed); }, Qt::QueuedConnection);
}

const domain::SavedFilter *Sidebar::currentFilter() const
{
    const int row = currentIndex().row();
    return row >= 0 && m_writable && m_rows.at(row).filter.id.isValid() ? &m_rows.at(row).filter : nullptr;
}

/// Whether that key does something with the current search, and does it.
bool Sidebar::filterKey(int key, Qt::KeyboardModifiers modifiers, bool act)
{
    const domain::SavedFilter *current = currentFilter();
    if (!current)
        return false;
    const domain::SavedFilter filter = *current;
    if (modifiers == Qt::NoModifier && key == Qt::Key_F2) {
        if (act)
            rename(filter.id);
        return true;
    }
    if (modifiers == Qt::NoModifier && key == Qt::Key_Delete) {
        if (act)
            Q_EMIT filterRemoved(filter);
        return true;
    }
    if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        if (act)
            Q_EMIT filterMoved(filter.id, key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return false;
}

bool Sidebar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // With a kept search chosen F2 and Delete are its own, not the group's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (filterKey(key->key(), key->modifiers(), false)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (!filterKey(event->key(), event->modifiers(), true))
        QListView::keyPressEvent(event);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const domain::SavedFilter *current = currentFilter();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!current || (!byKey && indexAt(event->pos()) != currentIndex()))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &keys, int key, Qt::KeyboardModifiers modifiers) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, key, modifiers] { filterKey(key, modifiers, true); });
    };
    add(tr("&Rename"), Qt::Key_F2, Qt::Key_F2, Qt::NoModifier);
    add(tr("Move &up"), Qt::ALT | Qt::Key_Up, Qt::Key_Up, Qt::AltModifier);
    add(tr("Move d&own"), Qt::ALT | Qt::Key_Down, Qt::Key_Down, Qt::AltModifier);
    add(tr("&Delete"), Qt::Key_Delete, Qt::Key_Delete, Qt::NoModifier);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace widgets
