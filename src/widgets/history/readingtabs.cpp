// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/readingtabs.h"

#include "widgets/history/recordhistory.h"
#include "widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

enum Tab { PageTab, HistoryTab };

} // namespace

ReadingTabs::ReadingTabs(QWidget *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedLayout)
    , m_toggle(new QAction(icon(u"history"_s), {}, this))
{
    m_bar->setObjectName(u"readingTabBar"_s);
    m_bar->addTab({});
    m_bar->addTab({});
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->hide();
    m_toggle->setObjectName(u"actionHistoryTab"_s);
    m_toggle->setCheckable(true);
    m_toggle->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_toggle->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_barLayout = new QHBoxLayout;
    m_barLayout->addWidget(m_bar);
    m_barLayout->addStretch(1);
    setSideMargin(fontMetrics().height() * 2);
    layout->addLayout(m_barLayout);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_page);
    connect(m_bar, &QTabBar::currentChanged, this, &ReadingTabs::showTab);
    connect(m_toggle, &QAction::triggered, this, [this](bool history) {
        m_bar->setCurrentIndex(history ? HistoryTab : PageTab);
        focusContent();
    });
    retranslate();
}

void ReadingTabs::setSideMargin(int pixels)
{
    m_barLayout->setContentsMargins(pixels, 0, 0, fontMetrics().height() / 3);
}

void ReadingTabs::setHistory(models::HistorySession &history, HistoryCommands &commands)
{
    m_history = &history;
    m_commands = &commands;
    m_bar->show();
    m_toggle->setEnabled(true);
    addAction(m_toggle);
}

void ReadingTabs::setRecord(const models::HistoryFilter &record)
{
    m_record = record;
    if (m_records)
        m_records->setRecord(record);
}

void ReadingTabs::showTab(int tab)
{
    m_toggle->setChecked(tab == HistoryTab);
    if (tab == HistoryTab && !m_records && m_history) {
        m_records = new RecordHistory(*m_history, *m_commands, this);
        m_records->setRecord(m_record);
        m_stack->addWidget(m_records);
    }
    m_stack->setCurrentIndex(tab);
}

void ReadingTabs::focusContent()
{
    if (m_records && m_stack->currentWidget() == m_records)
        m_records->focusChanges();
    else
        m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void ReadingTabs::retranslate()
{
    m_bar->setTabText(PageTab, tr("Entry"));
    m_bar->setTabText(HistoryTab, tr("History"));
    m_bar->setAccessibleName(tr("What to read"));
    m_toggle->setText(tr("History in this &pane"));
}

void ReadingTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
