// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/historypage.h"

#include "models/directorysession.h"
#include "widgets/actionbutton.h"
#include "widgets/history/changepane.h"
#include "widgets/history/changesetview.h"
#include "widgets/history/filterbar.h"
#include "widgets/history/historycommands.h"
#include "widgets/history/restoredialog.h"
#include "widgets/icons.h"
#include "widgets/panesplitter.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(models::HistorySession &history, HistoryCommands &commands, const WindowServices &services,
                         QWidget *parent)
    : ViewPage(parent)
    , m_history(history)
    , m_commands(commands)
    , m_services(services)
    , m_splitter(new PaneSplitter(this))
    , m_filterLabel(new QLabel)
    , m_everything(new QPushButton)
    , m_filter(new FilterBar(history))
    , m_sets(new ChangeSetView(history))
    , m_change(new ChangePane(history, commands, this))
{
    setObjectName(u"historyPage"_s);
    setupActions();
    setupPanes();
    connect(m_sets, &ChangeSetView::readFailed, &m_commands, &HistoryCommands::fail);
    connect(m_sets, &ChangeSetView::currentSetChanged, this, [this] { m_change->showChange(m_sets->current()); });
    connect(m_everything, &QPushButton::clicked, this, [this] {
        setFilter({});
        m_sets->setFocus();
    });
    connect(m_filter, &FilterBar::filterChanged, this, &HistoryPage::applyFilter);
    connect(m_filter, &FilterBar::closed, m_sets, [this] { m_sets->setFocus(); });
    retranslate();
}

void HistoryPage::setupActions()
{
    m_find = new QAction(icon(u"filter"_s), {}, this);
    m_find->setObjectName(u"actionFilterHistory"_s);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, m_filter, &FilterBar::open);
    m_restoreDirectory = new QAction(icon(u"history"_s), {}, this);
    m_restoreDirectory->setObjectName(u"actionRestoreDirectory"_s);
    m_restoreDirectory->setEnabled(!m_history.session().isReadOnly());
    connect(m_restoreDirectory, &QAction::triggered, this, &HistoryPage::restoreDirectory);
}

void HistoryPage::setupPanes()
{
    m_splitter->addWidget(listPane());
    m_splitter->addWidget(m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    const int unit = fontMetrics().averageCharWidth();
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 70, unit * 84});
}

QWidget *HistoryPage::listPane()
{
    m_filterLabel->setObjectName(u"historyFilterLabel"_s);
    m_filterLabel->setTextFormat(Qt::PlainText);
    m_filterLabel->setWordWrap(true);
    m_everything->setObjectName(u"wholeHistoryPushButton"_s);
    m_filter->hide();
    m_sets->addActions({m_change->takeBackAction(), m_restoreDirectory});
    auto *pane = new QWidget;
    auto *head = new QHBoxLayout;
    head->addWidget(m_filterLabel, 1);
    head->addWidget(m_everything);
    head->addWidget(actionButton(m_find, u"history"_s));
    auto *layout = new QVBoxLayout(pane);
    layout->addLayout(head);
    layout->addWidget(m_filter);
    layout->addWidget(m_sets, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(actionButton(m_restoreDirectory, u"history"_s));
    foot->addStretch(1);
    layout->addLayout(foot);
    pane->setFocusProxy(m_sets);
    return pane;
}

void HistoryPage::setFilter(const models::HistoryFilter &filter, const QString &name)
{
    m_filter->setFilter(filter, name);
}

void HistoryPage::applyFilter()
{
    m_sets->setFilter(m_filter->filter());
    m_filterLabel->setText(m_filter->text());
    m_everything->setVisible(!m_filter->filter().isEmpty());
}

void HistoryPage::restoreDirectory()
{
    (new RestoreDialog(m_history, m_commands, m_sets->current(), this))->open();
}

QString HistoryPage::menuTitle() const
{
    return tr("Hi&story");
}

QList<QAction *> HistoryPage::menuActions() const
{
    return {m_change->takeBackAction(),      nullptr, m_change->restoreFieldAction(),
            m_change->restoreRecordAction(), nullptr, m_restoreDirectory};
}

QList<QWidget *> HistoryPage::panes() const
{
    return {m_splitter->widget(0), m_change};
}

void HistoryPage::rememberPanes() const
{
    m_services.settings.setPaneSizes(objectName(), m_splitter->saveState());
}

void HistoryPage::retranslate()
{
    applyFilter();
    m_everything->setText(tr("&Whole history"));
    m_find->setText(tr("Fi&lter the history"));
    m_restoreDirectory->setText(tr("Restore the &directory as of a date…"));
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ViewPage::changeEvent(event);
}

} // namespace widgets
