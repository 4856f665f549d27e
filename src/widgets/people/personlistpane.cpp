// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/personlistpane.h"

#include "models/persontablemodel.h"
#include "widgets/emptystate.h"
#include "widgets/people/persondelegate.h"
#include "widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

PersonListPane::PersonListPane(models::PersonTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new SearchField(SearchField::Subject::Other, this))
    , m_summary(new QLabel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"personListPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_summary->setObjectName(u"personSummaryLabel"_s);
    setupList();
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
    connect(m_search, &SearchField::searched, this, [this](const QString &words) { m_model.setWords(words); });
    connect(m_search, &SearchField::leftDown, this, &PersonListPane::focusList);
    connect(m_search, &SearchField::escaped, this, &PersonListPane::focusList);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PersonListPane::follow);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PersonListPane::follow);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_search->text().isEmpty())
            Q_EMIT creationRequested();
        else
            m_search->clear();
    });
    follow();
}

void PersonListPane::setupList()
{
    m_list->setObjectName(u"personListView"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_following && now.isValid())
            setCurrent(m_model.personAt(now.row()), true);
    });
    connect(m_list, &QListView::doubleClicked, this, &PersonListPane::activated);
}

void PersonListPane::setCurrent(domain::PersonId id, bool byPerson)
{
    if (m_current == id)
        return;
    m_current = id;
    Q_EMIT currentChanged(id, byPerson);
}

/// After the rows changed: the current person if still shown, else the first.
void PersonListPane::follow()
{
    {
        const QScopedValueRollback following(m_following, true);
        const int row = qMax(0, m_model.rowOf(m_current));
        const QModelIndex index = m_model.index(row, 0);
        if (m_list->currentIndex() != index)
            m_list->setCurrentIndex(index);
    }
    setCurrent(m_model.personAt(m_list->currentIndex().row()), false);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    retranslate();
}

void PersonListPane::select(domain::PersonId id)
{
    if (m_model.rowOf(id) < 0)
        m_search->clear();
    if (m_model.rowOf(id) < 0)
        m_model.setWords({});
    if (const int row = m_model.rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model.index(row, 0));
}

void PersonListPane::focusList()
{
    if (m_model.rowCount() > 0)
        m_list->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

void PersonListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PersonListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT activated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PersonListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonListPane::retranslate()
{
    m_list->setAccessibleName(tr("People"));
    m_search->setPurpose(tr("Search people"), tr("Names and contacts; accents do not matter"));
    m_summary->setText(tr("%Ln person(s)", nullptr, m_model.rowCount()));
    if (m_search->text().isEmpty()) {
        m_empty->setTexts(tr("No people yet"), tr("People who facilitate groups are listed here. Add the first one."),
                          tr("&Add a person"));
    } else {
        m_empty->setTexts(tr("Nobody has that name"), tr("Try fewer words, or other ones."), tr("&Show everybody"));
    }
}

} // namespace widgets
