// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/changesetview.h"

#include <QEvent>
#include <QHeaderView>

namespace widgets {

using namespace Qt::StringLiterals;
using models::HistoryModel;

ChangeSetView::ChangeSetView(models::HistorySession &history, QWidget *parent)
    : QTreeView(parent), m_model(new HistoryModel(history, this, HistoryModel::Start::Idle))
{
    setObjectName(u"changeSetView"_s);
    setModel(m_model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(true);
    setAccessibleName(tr("Changes, newest first"));
    fitColumns();
    connect(m_model, &HistoryModel::readFailed, this, &ChangeSetView::readFailed);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangeSetView::currentSetChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        setCurrentIndex(m_model->index(0, 0));
        Q_EMIT currentSetChanged();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChangeSetView::currentSetChanged);
}

std::optional<domain::ChangeSet> ChangeSetView::current() const
{
    const domain::ChangeSet *set = m_model->changeSet(currentIndex());
    return set ? std::optional(*set) : std::nullopt;
}

void ChangeSetView::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    const QString longest = models::timeText(QDateTime({2026, 12, 28}, {22, 58}));
    setColumnWidth(HistoryModel::WhenColumn, fontMetrics().horizontalAdvance(longest) + unit * 3);
    setColumnWidth(HistoryModel::WhoColumn, unit * 16);
}

void ChangeSetView::showEvent(QShowEvent *event)
{
    m_model->setActive(true);
    QTreeView::showEvent(event);
}

void ChangeSetView::hideEvent(QHideEvent *event)
{
    m_model->setActive(false);
    QTreeView::hideEvent(event);
}

void ChangeSetView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Changes, newest first"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitColumns();
    QTreeView::changeEvent(event);
}

} // namespace widgets
