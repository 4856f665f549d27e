// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grouplistpage.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/emptystate.h"
#include "widgets/groupactions.h"
#include "widgets/groupdelegate.h"
#include "widgets/listhead.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;
using models::GroupTableModel;

GroupListPage::GroupListPage(models::DirectorySession &session, GroupActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(session.groups())
    , m_head(new ListHead(this))
    , m_search(&m_head->field())
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"groupListPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setupList(actions);
    setupLayout();
    connectModel();
    connect(m_empty, &EmptyState::activated, this, [this, &actions] {
        if (m_search->text().isEmpty())
            actions.create()->trigger();
        else
            m_search->clear();
    });
    connect(m_empty, &EmptyState::chosen, this, [this](int choice) {
        const QList<models::NearName> &near = m_session.nearNames();
        if (choice < near.size())
            select(domain::GroupId(near.at(choice).id));
        focusList();
    });
    retranslate();
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
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_stack, 1);
}

void GroupListPage::connectModel()
{
    m_search->setNames([this](domain::SearchTerm::Kind kind, const QString &typed) {
        return kind == domain::SearchTerm::Kind::Facilitator ? m_session.facilitatorNames(typed)
                                                             : m_session.groupNames(typed);
    });
    connect(m_search, &SearchField::searched, this, &GroupListPage::startSearch);
    connect(&m_session, &models::DirectorySession::searchIndexFinished, this, &GroupListPage::updateEmptyState);
    connect(&m_session, &models::DirectorySession::nearNamesFound, this, &GroupListPage::showNearNames);
    connect(m_head, &ListHead::orderChosen, this, [this](const QString &order) {
        setOrder(order);
        Q_EMIT orderChosen(order);
    });
    connect(m_head, &ListHead::saveRequested, this, [this] { Q_EMIT saveRequested(searchText()); });
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
    connect(m_list, &QListView::pressed, this, [this] { m_before.reset(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupListPage::selectionChanged);
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_model.groupAt(index.row())); });
}

void GroupListPage::setStatusFilter(std::optional<domain::GroupStatus> status)
{
    m_status = status;
    m_session.setStatusFilter(status);
}

void GroupListPage::setOrder(const QString &order)
{
    m_head->setOrder(order);
    const QString chosen = m_head->order();
    const bool down = chosen.startsWith(u'-');
    const QString by = down ? chosen.mid(1) : chosen;
    models::GroupOrder kind = models::GroupOrder::Name;
    if (by == u"status")
        kind = models::GroupOrder::Status;
    else if (by == u"verified")
        kind = models::GroupOrder::VerifiedOn;
    else if (by == u"modified")
        kind = models::GroupOrder::ModifiedOn;
    m_session.setOrder(kind, down);
}

void GroupListPage::search(const QString &words)
{
    m_search->setText(words);
}

QString GroupListPage::searchText() const
{
    return m_search->text().trimmed();
}

void GroupListPage::startSearch(const QString &words)
{
    const bool isSearch = !words.trimmed().isEmpty();
    const bool wasSearch = !m_session.searchText().trimmed().isEmpty();
    if (isSearch && !wasSearch)
        m_before = Place{m_current, m_list->verticalScrollBar()->value()};
    m_goingBack = !isSearch && wasSearch;
    m_session.search(words);
}

/// The search was given up without a choice: the group and the place in the list are those from before it.
void GroupListPage::goBack()
{
    m_goingBack = false;
    const std::optional<Place> place = std::exchange(m_before, std::nullopt);
    if (!place || m_model.rowOf(place->group) < 0)
        return;
    setCurrent(place->group, false);
    followCurrent();
    m_list->scrollTo(m_list->currentIndex()); // lays the rows out, so that there is something to scroll
    m_list->verticalScrollBar()->setValue(place->scroll);
}

bool GroupListPage::step(bool backwards)
{
    const int row = m_model.rowOf(m_current) + (backwards ? -1 : 1);
    if (row < 0 || row >= m_model.rowCount())
        return false;
    m_before.reset();
    m_list->selectionModel()->setCurrentIndex(m_model.index(row, GroupTableModel::NameFrenchColumn),
                                              QItemSelectionModel::ClearAndSelect);
    return true;
}

void GroupListPage::select(domain::GroupId id)
{
    m_awaited = m_model.rowOf(id) < 0;
    m_before.reset();
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
    if (m_goingBack)
        goBack();
}

void GroupListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GroupListPage::focusList()
{
    const bool hasRows = m_stack->currentWidget() == m_list;
    if (!hasRows && m_empty->focusChoice())
        return;
    if (hasRows && m_search->hasFocus())
        m_before.reset(); // going into what was found is choosing from it
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
        // Qt moves the current row away from one that goes, without selecting it.
        if (m_list->currentIndex() != index || (wanted >= 0 && !m_list->selectionModel()->hasSelection())) {
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
        m_head->setSummary(tr("%Ln group(s)", nullptr, rows));
    else
        m_head->setSummary(tr("%Ln group(s) of %1", nullptr, rows).arg(QLocale().toString(total)) + leftOutText());
}

/// A word that nothing holds and that the list waits for, as it may become a condition.
QString GroupListPage::leftOutText() const
{
    const QString &word = m_session.leftOut();
    if (word.isEmpty() || !m_search->text().trimmed().endsWith(word))
        return {};
    return tr(" – “%1” is found nowhere").arg(word);
}

void GroupListPage::updateEmptyState()
{
    const bool empty = m_model.rowCount() == 0;
    const bool hadFocus = m_list->hasFocus();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!empty)
        return;
    if (const QString words = m_search->text().trimmed(); !words.isEmpty()) {
        constexpr qsizetype longest = 120;
        const QString shown = words.size() > longest ? QString(words.left(longest) + u'…') : words;
        m_empty->setTexts(tr("No group matches “%1”").arg(shown),
                          m_session.indexProgress()
                              ? tr("Only names were searched: the index of the texts is being built.")
                              : tr("Names and descriptions in both languages, facilitators now and before, lists and "
                                   "notes were searched."),
                          tr("Clear the search"));
    } else if (totalShown() == 0 && m_status) {
        m_empty->setTexts(tr("No group has this status"), {});
    } else if (m_session.isReadOnly()) {
        m_empty->setTexts(tr("No groups"), tr("This directory is empty and can only be read."));
    } else {
        m_empty->setTexts(tr("No groups yet"), tr("Describe the first working group of the association."),
                          tr("New group"));
    }
    showNearNames();
    if (hadFocus)
        m_search->setFocus(Qt::OtherFocusReason);
}

void GroupListPage::showNearNames()
{
    QStringList names;
    for (const models::NearName &near : m_session.nearNames())
        names.append(near.name.preferring(m_model.contentLanguage()));
    const bool outside = !names.isEmpty() && m_session.nearNames().first().isOutside;
    m_empty->setChoices(outside ? tr("Near, but outside your filters:") : tr("Perhaps you meant:"), names);
}

void GroupListPage::retranslate()
{
    m_list->setAccessibleName(tr("Groups"));
    updateSummary();
    updateEmptyState();
}

void GroupListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool GroupListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Escape)
            m_before.reset();
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
