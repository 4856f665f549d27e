// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grouplistpage.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/colors.h"
#include "widgets/emptystate.h"
#include "widgets/groupactions.h"
#include "widgets/groupdelegate.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;
using models::GroupTableModel;

GroupListPage::GroupListPage(models::DirectorySession &session, GroupActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session.groups())
    , m_search(new SearchField(this))
    , m_summary(new QLabel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"groupListPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_summary->setObjectName(u"summaryLabel"_s);
    setupList(actions);
    setupLayout();
    connectModel();
    connect(m_empty, &EmptyState::activated, this, [this, &actions] {
        if (m_search->text().isEmpty())
            actions.create()->trigger();
        else
            m_search->clear();
    });
    retranslate();
    applyColors();
}

void GroupListPage::setupList(GroupActions &actions)
{
    m_list->setObjectName(u"groupListView"_s);
    m_list->setModel(&m_model);
    m_list->setModelColumn(GroupTableModel::NameFrenchColumn);
    m_list->setItemDelegate(new GroupDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->addAction(actions.remove());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({actions.edit(), actions.duplicate(), actions.changeStatus(), actions.verify(), actions.copy(),
                        actions.copyMarkdown(), actions.copyTable()});
    m_list->installEventFilter(this);
}

void GroupListPage::setupLayout()
{
    const int gap = fontMetrics().height() * 2 / 3;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(gap, gap, gap, gap * 2 / 3);
    head->setSpacing(gap * 2 / 3);
    head->addWidget(m_search);
    head->addWidget(m_summary);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
}

void GroupListPage::connectModel()
{
    connect(m_search, &SearchField::searched, &m_session, &models::DirectorySession::search);
    connect(m_search, &SearchField::leftDown, this, &GroupListPage::focusList);
    connect(m_search, &SearchField::escaped, this, &GroupListPage::focusList);
    connect(&m_session, &models::DirectorySession::listUpdated, this, &GroupListPage::updateAfterSearch);
    connect(&m_session, &models::DirectorySession::changed, this, &GroupListPage::followCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GroupListPage::followCurrent);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &GroupListPage::followCurrent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &GroupListPage::followCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_restoring && now.isValid())
            setCurrent(m_model.groupAt(now.row()), true);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupListPage::selectionChanged);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model.groupAt(index.row())); });
}

void GroupListPage::setStatusFilter(std::optional<domain::GroupStatus> status)
{
    m_status = status;
    m_session.setStatusFilter(status);
}

void GroupListPage::search(const QString &words)
{
    m_search->setText(words);
}

void GroupListPage::select(domain::GroupId id)
{
    m_awaited = m_model.rowOf(id) < 0;
    setCurrent(id, true);
    if (m_awaited && m_status)
        Q_EMIT everythingRequested();
    if (m_awaited)
        m_search->clear();
    followCurrent();
}

QList<domain::GroupId> GroupListPage::selectedGroups() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.size() < 2)
        return m_current.isValid() ? QList<domain::GroupId>{m_current} : QList<domain::GroupId>();
    std::sort(rows.begin(), rows.end());
    QList<domain::GroupId> groups;
    for (const int row : std::as_const(rows))
        groups.append(m_model.groupAt(row));
    return groups;
}

QList<domain::GroupId> GroupListPage::listedGroups() const
{
    QList<domain::GroupId> groups;
    groups.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        groups.append(m_model.groupAt(row));
    return groups;
}

void GroupListPage::updateAfterSearch()
{
    m_awaited = false;
    followCurrent();
}

void GroupListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GroupListPage::focusList()
{
    const bool hasRows = m_stack->currentWidget() == m_list;
    (hasRows ? static_cast<QWidget *>(m_list) : m_search)->setFocus(Qt::ShortcutFocusReason);
}

/// After the list changed: stays on the same group where it is still shown, else goes to the first one.
void GroupListPage::followCurrent()
{
    const int row = m_model.rowOf(m_current);
    const int rows = m_model.rowCount();
    {
        const QScopedValueRollback guard(m_restoring, true);
        const int wanted = row >= 0 ? row : (rows > 0 ? 0 : -1);
        const QModelIndex index = wanted < 0 ? QModelIndex() : m_model.index(wanted, GroupTableModel::NameFrenchColumn);
        if (m_list->currentIndex() != index) {
            m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
            m_list->scrollTo(index);
        }
    }
    if (row < 0 && !m_awaited)
        setCurrent(rows > 0 ? m_model.groupAt(0) : domain::GroupId(), false);
    updateSummary();
    updateEmptyState();
}

void GroupListPage::setCurrent(domain::GroupId id, bool byPerson)
{
    if (m_current == id)
        return;
    m_current = id;
    Q_EMIT currentChanged(id, byPerson);
}

qint64 GroupListPage::totalShown() const
{
    const QHash<domain::GroupStatus, qint64> counts = m_session.statusCounts();
    if (m_status)
        return counts.value(*m_status);
    qint64 total = 0;
    for (const qint64 count : counts)
        total += count;
    return total;
}

void GroupListPage::updateSummary()
{
    const int rows = m_model.rowCount();
    const auto total = static_cast<int>(totalShown());
    if (m_search->text().trimmed().isEmpty())
        m_summary->setText(tr("%Ln group(s)", nullptr, rows));
    else
        m_summary->setText(tr("%Ln group(s) of %1", nullptr, rows).arg(QLocale().toString(total)));
    m_summary->setAccessibleName(m_summary->text());
}

void GroupListPage::updateEmptyState()
{
    const bool empty = m_model.rowCount() == 0;
    const bool hadFocus = m_list->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!empty)
        return;
    if (const QString words = m_search->text().trimmed(); !words.isEmpty()) {
        m_empty->setTexts(tr("No group matches “%1”").arg(words),
                          tr("Names of groups in both languages and names of facilitators were searched."),
                          tr("Clear the search"));
    } else if (totalShown() == 0 && m_status) {
        m_empty->setTexts(tr("No group has this status"), {});
    } else if (m_session.isReadOnly()) {
        m_empty->setTexts(tr("No groups"), tr("This directory is empty and can only be read."));
    } else {
        m_empty->setTexts(tr("No groups yet"), tr("Describe the first working group of the association."),
                          tr("New group"));
    }
    if (hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
}

void GroupListPage::retranslate()
{
    m_list->setAccessibleName(tr("Groups"));
    updateSummary();
    updateEmptyState();
}

void GroupListPage::applyColors()
{
    QPalette second = palette();
    second.setColor(QPalette::WindowText, quietText(palette()));
    m_summary->setPalette(second);
}

void GroupListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

bool GroupListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current.isValid()) {
            Q_EMIT activated(m_current);
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Up && m_list->currentIndex().row() == 0) {
            focusSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
