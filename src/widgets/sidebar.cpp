// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sidebar.h"

#include "widgets/sidebardelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QStandardItemModel>

namespace widgets {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this)), m_actions(new QActionGroup(this))
{
    setObjectName(u"sidebarListView"_s);
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    addHeading();
    addView(std::nullopt);
    for (const domain::GroupStatus status : domain::allStatuses)
        addView(status);
    retranslate();
    setCurrentIndex(m_model->index(1, 0));
}

void Sidebar::addHeading()
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(true, SidebarDelegate::HeadingRole);
    m_model->appendRow(item);
    m_views.append(std::nullopt);
}

void Sidebar::addView(std::optional<domain::GroupStatus> status)
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_model->appendRow(item);
    m_views.append(status);
    const int row = m_model->rowCount() - 1;
    QAction *action = m_actions->addAction(QString());
    action->setObjectName(u"actionView"_s + (status ? domain::statusCode(*status) : u"all"_s));
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + row)));
    connect(action, &QAction::triggered, this, [this, row] { setCurrentIndex(m_model->index(row, 0)); });
}

void Sidebar::setCounts(const QHash<domain::GroupStatus, qint64> &counts)
{
    m_counts = counts;
    for (int row = 1; row < m_model->rowCount(); ++row)
        updateTexts(row);
}

std::optional<domain::GroupStatus> Sidebar::status() const
{
    return m_views.value(currentIndex().row());
}

void Sidebar::chooseAll()
{
    setCurrentIndex(m_model->index(1, 0));
}

QSize Sidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, QListView::sizeHint().height()};
}

QString Sidebar::viewName(int row) const
{
    if (!m_views.at(row))
        return tr("All");
    switch (*m_views.at(row)) {
    case domain::GroupStatus::Active:
        return tr("Active");
    case domain::GroupStatus::Setup:
        return tr("Being set up");
    case domain::GroupStatus::Dormant:
        return tr("Dormant");
    case domain::GroupStatus::Closed:
        break;
    }
    return tr("Closed");
}

void Sidebar::updateTexts(int row)
{
    qint64 count = 0;
    if (m_views.at(row)) {
        count = m_counts.value(*m_views.at(row));
    } else {
        for (const qint64 one : std::as_const(m_counts))
            count += one;
    }
    QStandardItem *item = m_model->item(row);
    item->setText(viewName(row));
    item->setData(count, SidebarDelegate::CountRole);
    item->setAccessibleText(tr("%1, %Ln group(s)", nullptr, static_cast<int>(count)).arg(viewName(row)));
    m_actions->actions().at(row - 1)->setText(viewName(row));
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Views"));
    m_model->item(0)->setText(tr("Groups"));
    for (int row = 1; row < m_model->rowCount(); ++row)
        updateTexts(row);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.row() < 1)
        return;
    m_actions->actions().at(current.row() - 1)->setChecked(true);
    Q_EMIT statusChosen(m_views.at(current.row()));
}

} // namespace widgets
