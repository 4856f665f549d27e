// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/historypage.h"

#include "models/directorysession.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/history/changepane.h"
#include "widgets/history/changesetview.h"
#include "widgets/history/filterbar.h"
#include "widgets/history/historycommands.h"
#include "widgets/history/restoredialog.h"
#include "widgets/icons.h"
#include "widgets/panesplitter.h"
#include "widgets/searchfield.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
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
    , m_search(new SearchField(SearchField::Subject::Other))
    , m_filterLabel(new QLabel)
    , m_everything(new QPushButton)
    , m_filter(new FilterBar(history))
    , m_sets(new ChangeSetView(history))
    , m_nothing(new EmptyState)
    , m_change(new ChangePane(history, commands, this))
{
    setObjectName(u"historyPage"_s);
    setupActions();
    setupPanes();
    connect(m_sets, &ChangeSetView::readFailed, &m_commands, &HistoryCommands::fail);
    connect(m_sets, &ChangeSetView::currentSetChanged, this,
            [this] { m_change->showChange(m_sets->current(), m_sets->filter()); });
    connect(m_sets, &ChangeSetView::rowsChanged, this, &HistoryPage::showRows);
    const auto showEverything = [this] {
        setFilter({});
        m_sets->setFocus();
    };
    connect(m_everything, &QPushButton::clicked, this, showEverything);
    connect(m_nothing, &EmptyState::activated, this, showEverything);
    connect(m_search, &SearchField::searched, m_filter, &FilterBar::setWords);
    connect(m_search, &SearchField::leftDown, this, &HistoryPage::focusList);
    connect(m_search, &SearchField::escaped, this, &HistoryPage::focusList);
    (new TypeToSearch(*m_search))->watch(m_sets);
    connect(m_filter, &FilterBar::filterChanged, this, &HistoryPage::applyFilter);
    connect(m_filter, &FilterBar::closed, this, &HistoryPage::focusList);
    retranslate();
}

void HistoryPage::setupActions()
{
    m_find = new QAction(icon(u"search"_s), {}, this);
    m_find->setObjectName(u"actionFindHistory"_s);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_filterAction = new QAction(icon(u"filter"_s), {}, this);
    m_filterAction->setObjectName(u"actionFilterHistory"_s);
    m_filterAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_filterAction, &QAction::triggered, m_filter, &FilterBar::open);
    m_restoreDirectory = new QAction(icon(u"history"_s), {}, this);
    m_restoreDirectory->setObjectName(u"actionRestoreDirectory"_s);
    m_restoreDirectory->setEnabled(!m_history.session().isReadOnly());
    connect(m_restoreDirectory, &QAction::triggered, this, &HistoryPage::restoreDirectory);
}

void HistoryPage::setupPanes()
{
    m_splitter->addWidget(listPane());
    m_splitter->addWidget(m_change);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    const int unit = fontMetrics().averageCharWidth();
    m_splitter->widget(0)->setMinimumWidth(unit * 34);
    m_change->setMinimumWidth(unit * 44);
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 58, unit * 96});
}

QWidget *HistoryPage::head()
{
    m_search->setObjectName(u"historySearchLineEdit"_s);
    m_filterLabel->setObjectName(u"historyFilterLabel"_s);
    m_filterLabel->setTextFormat(Qt::PlainText);
    m_filterLabel->setWordWrap(true);
    m_everything->setObjectName(u"wholeHistoryPushButton"_s);
    m_filter->hide();
    auto *filter = new QToolButton;
    filter->setDefaultAction(m_filterAction);
    filter->setToolButtonStyle(Qt::ToolButtonIconOnly);
    filter->setAutoRaise(true);
    filter->setFocusPolicy(Qt::TabFocus);
    const int gap = fontMetrics().height() * 2 / 3;
    auto *line = new QHBoxLayout;
    line->addWidget(m_filterLabel, 1);
    line->addWidget(m_everything);
    line->addWidget(filter);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(gap, gap, gap, gap * 2 / 3);
    layout->addWidget(m_search);
    layout->addLayout(line);
    layout->addWidget(m_filter);
    return head;
}

QWidget *HistoryPage::listPane()
{
    m_sets->addActions({m_change->takeBackAction(), m_restoreDirectory});
    m_nothing->setObjectName(u"nothingInHistory"_s);
    auto *pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_listStack = new QStackedLayout;
    auto *foot = new QHBoxLayout;
    const int gap = fontMetrics().height() * 2 / 3;
    foot->setContentsMargins(gap, gap, gap, gap);
    foot->addWidget(actionButton(m_restoreDirectory, u"history"_s));
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head());
    layout->addLayout(m_listStack, 1);
    layout->addLayout(foot);
    m_listStack->addWidget(m_sets); // only now: what is added without a parent is shown as a window
    m_listStack->addWidget(m_nothing);
    return pane;
}

void HistoryPage::focusList()
{
    if (m_sets->isVisible())
        m_sets->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPage::showRows()
{
    const bool isEmpty = m_sets->changes().rowCount() == 0 && !m_sets->changes().isSearching();
    if (m_listStack->currentIndex() == int(isEmpty))
        return;
    const bool hadFocus = m_sets->hasFocus();
    m_listStack->setCurrentIndex(isEmpty ? 1 : 0);
    if (hadFocus)
        focusList();
}

void HistoryPage::setFilter(const models::HistoryFilter &filter, const QString &name)
{
    m_filter->setFilter(filter, name);
}

void HistoryPage::applyFilter()
{
    m_sets->setFilter(m_filter->filter());
    m_filterLabel->setText(m_filter->text());
    if (m_search->text() != m_filter->filter().words)
        m_search->setText(m_filter->filter().words);
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

// The panes have no focus proxy: with one, Tab would pass over everything in them that stands before it.
void HistoryPage::focusPane(QWidget *pane)
{
    if (pane == m_change)
        m_change->focusFields();
    else
        focusList();
}

void HistoryPage::rememberPanes() const
{
    m_services.settings.setPaneSizes(objectName(), m_splitter->saveState());
}

void HistoryPage::retranslate()
{
    applyFilter();
    m_everything->setText(tr("&Whole history"));
    m_find->setText(tr("&Find in the history"));
    m_filterAction->setText(tr("Fi&lter the history"));
    m_search->setPurpose(
        tr("Search the history"),
        tr("Who, which group or person, and what a field held before or after; accents do not matter"));
    m_nothing->setTexts(tr("No such change"),
                        tr("Nothing in the history holds all of this. Accents and capitals do not matter."),
                        tr("Whole history"));
    m_restoreDirectory->setText(tr("Restore the &directory as of a date…"));
}

void HistoryPage::showEvent(QShowEvent *event)
{
    m_sets->setActive(true);
    ViewPage::showEvent(event);
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    m_sets->setActive(false);
    ViewPage::hideEvent(event);
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ViewPage::changeEvent(event);
}

} // namespace widgets
