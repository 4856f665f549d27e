// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/changesetview.h"

#include "widgets/twolinedelegate.h"

#include <QEvent>

namespace widgets {

using namespace Qt::StringLiterals;
using models::HistoryModel;

ChangeSetView::ChangeSetView(models::HistorySession &history, QWidget *parent)
    : QListView(parent), m_model(new HistoryModel(history, this, HistoryModel::Start::Idle))
{
    setObjectName(u"changeSetView"_s);
    setModel(m_model);
    setupView();
    connect(m_model, &HistoryModel::readFailed, this, &ChangeSetView::readFailed);
    connect(m_model, &HistoryModel::searchingChanged, this, &ChangeSetView::rowsChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const domain::ChangeSet *set = m_model->changeSet(now))
            m_current = set->id;
        Q_EMIT currentSetChanged();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChangeSetView::follow);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ChangeSetView::rowsChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChangeSetView::currentSetChanged);
}

void ChangeSetView::setupView()
{
    setItemDelegate(new TwoLineDelegate(HistoryModel::TitleRole, HistoryModel::DetailRole, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Changes, newest first"));
}

void ChangeSetView::setFilter(const models::HistoryFilter &filter)
{
    if (filter == m_model->filter())
        return;
    m_current = {};
    m_model->setFilter(filter);
}

void ChangeSetView::follow()
{
    int row = m_model->rowCount() - 1;
    while (row > 0 && m_model->changeSet(m_model->index(row, 0))->id != m_current)
        --row;
    setCurrentIndex(m_model->index(row, 0));
    Q_EMIT currentSetChanged();
    Q_EMIT rowsChanged();
}

std::optional<domain::ChangeSet> ChangeSetView::current() const
{
    const domain::ChangeSet *set = m_model->changeSet(currentIndex());
    return set ? std::optional(*set) : std::nullopt;
}

void ChangeSetView::showEvent(QShowEvent *event)
{
    m_model->setActive(true);
    QListView::showEvent(event);
}

void ChangeSetView::hideEvent(QHideEvent *event)
{
    m_model->setActive(parentWidget() && parentWidget()->isVisible()); // else only something else stands in its place
    QListView::hideEvent(event);
}

void ChangeSetView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Changes, newest first"));
    QListView::changeEvent(event);
}

} // namespace widgets
