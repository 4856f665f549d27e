// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/recordhistory.h"

#include "widgets/history/changepane.h"
#include "widgets/history/changesetview.h"
#include "widgets/history/historycommands.h"
#include "widgets/panesplitter.h"

#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

RecordHistory::RecordHistory(models::HistorySession &history, HistoryCommands &commands, QWidget *parent)
    : QWidget(parent), m_sets(new ChangeSetView(history)), m_change(new ChangePane(history, commands, this))
{
    setObjectName(u"recordHistory"_s);
    auto *splitter = new PaneSplitter(this);
    splitter->setOrientation(Qt::Vertical);
    splitter->addWidget(m_sets);
    splitter->addWidget(m_change);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    m_sets->addAction(m_change->takeBackAction());
    m_sets->setMinimumHeight(fontMetrics().height() * 8);
    m_change->setTitleShown(false); // it is the current row, just above
    connect(m_sets, &ChangeSetView::readFailed, &commands, &HistoryCommands::fail);
    connect(m_sets, &ChangeSetView::currentSetChanged, this,
            [this] { m_change->showChange(m_sets->current(), m_sets->filter()); });
}

void RecordHistory::focusChanges()
{
    m_sets->setFocus(Qt::ShortcutFocusReason);
}

void RecordHistory::setRecord(const models::HistoryFilter &record)
{
    m_sets->setFilter(record);
}

} // namespace widgets
