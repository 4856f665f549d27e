// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sidebar.h"

#include "widgets/sidebardelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QStandardItemModel>

#include <algorithm>

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
    setAccessibleName(tr("Views"));
    connect(m_model, &QStandardItemModel::itemChanged, this, &Sidebar::takeName);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const auto &filter = m_rows.at(index.row()).filter; filter.id.isValid())
            Q_EMIT filterChosen(filter); // again, after the search was changed
    });
}

Sidebar::Section Sidebar::sectionOf(View view)
{
    if (isGroupView(view))
        return Section::Groups;
    return view == View::ToVerify || view == View::ToComplete ? Section::Upkeep : Section::Directory;
}

QString Sidebar::codeOf(View view)
{
    switch (view) {
    case View::AllGroups:
        return u"all"_s;
    case View::ToVerify:
        return u"ToVerify"_s;
    case View::ToComplete:
        return u"ToComplete"_s;
    case View::People:
        return u"People"_s;
    case View::History:
        return u"History"_s;
    case View::Publish:
        return u"Publish"_s;
    case View::Bin:
        return u"Bin"_s;
    default:
        return domain::statusCode(*statusOf(view));
    }
}

void Sidebar::setViews(const QList<View> &views)
{
    QList<View> ordered = views;
    std::sort(ordered.begin(), ordered.end());
    m_model->clear();
    qDeleteAll(m_actions->actions());
    m_rows.clear();
    for (const View view : std::as_const(ordered)) {
        if (m_rows.isEmpty() || m_rows.constLast().section != sectionOf(view))
            addHeading(sectionOf(view));
        addView(view);
    }
    retranslate();
}

void Sidebar::addHeading(Section section)
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(true, SidebarDelegate::HeadingRole);
    m_model->appendRow(item);
    m_rows.append({section, View::AllGroups, nullptr, {}});
}

void Sidebar::addView(View view)
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_model->appendRow(item);
    QAction *action = m_actions->addAction(QString());
    action->setObjectName(u"actionView"_s + codeOf(view));
    action->setCheckable(true);
    if (const qsizetype number = m_actions->actions().size(); number <= 10)
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number % 10)));
    connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    m_rows.append({sectionOf(view), view, action, {}});
}

void Sidebar::setGroupCounts(const QHash<domain::GroupStatus, qint64> &counts)
{
    qint64 all = 0;
    for (const View view : {View::ActiveGroups, View::SetupGroups, View::DormantGroups, View::ClosedGroups}) {
        const qint64 count = counts.value(*statusOf(view));
        setCount(view, count);
        all += count;
    }
    setCount(View::AllGroups, all);
}

void Sidebar::setCount(View view, qint64 count)
{
    m_counts.insert(view, count);
    if (const int row = rowOf(view); row >= 0)
        updateTexts(row);
}

int Sidebar::rowOf(View view) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).action && m_rows.at(row).view == view)
            return static_cast<int>(row);
    }
    return -1;
}

View Sidebar::view() const
{
    const int row = currentIndex().row();
    return row < 0 ? View::AllGroups : m_rows.at(row).view;
}

void Sidebar::choose(View view)
{
    if (const int row = rowOf(view); row >= 0)
        setCurrentIndex(m_model->index(row, 0));
}

QSize Sidebar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, QListView::sizeHint().height()};
}

QString Sidebar::sectionName(Section section)
{
    switch (section) {
    case Section::Groups:
        return tr("Groups");
    case Section::Upkeep:
        return tr("Upkeep");
    case Section::Filters:
        return tr("Saved searches");
    case Section::Directory:
        break;
    }
    return tr("Directory");
}

QString Sidebar::viewName(View view)
{
    switch (view) {
    case View::AllGroups:
        return tr("All");
    case View::ActiveGroups:
        return tr("Active");
    case View::SetupGroups:
        return tr("Being set up");
    case View::DormantGroups:
        return tr("Dormant");
    case View::ClosedGroups:
        return tr("Closed");
    case View::ToVerify:
        return tr("To verify");
    case View::ToComplete:
        return tr("To complete");
    case View::People:
        return tr("People");
    case View::History:
        return tr("History");
    case View::Publish:
        return tr("Publishing");
    case View::Bin:
        break;
    }
    return tr("Recycle bin");
}

QString Sidebar::countText(View view, qint64 count)
{
    const auto number = static_cast<int>(count);
    if (isGroupView(view))
        return tr("%1, %Ln group(s)", nullptr, number).arg(viewName(view));
    if (view == View::People)
        return tr("%1, %Ln person(s)", nullptr, number).arg(viewName(view));
    return tr("%1, %Ln entry(ies)", nullptr, number).arg(viewName(view));
}

void Sidebar::updateTexts(int row)
{
    const View view = m_rows.at(row).view;
    const qint64 count = m_counts.value(view, -1);
    QStandardItem *item = m_model->item(row);
    item->setText(viewName(view));
    item->setData(count < 0 ? QVariant() : QVariant(count), SidebarDelegate::CountRole);
    item->setAccessibleText(count < 0 ? viewName(view) : countText(view, count));
    m_rows.at(row).action->setText(viewName(view));
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Views"));
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).action)
            updateTexts(row);
        else if (!m_rows.at(row).filter.id.isValid())
            m_model->item(row)->setText(sectionName(m_rows.at(row).section));
    }
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
    if (m_filling || current.row() < 0)
        return;
    if (m_rows.at(current.row()).filter.id.isValid()) {
        if (QAction *checked = m_actions->checkedAction())
            checked->setChecked(false);
        Q_EMIT filterChosen(m_rows.at(current.row()).filter);
        return;
    }
    if (!m_rows.at(current.row()).action)
        return;
    m_rows.at(current.row()).action->setChecked(true);
    Q_EMIT viewChosen(m_rows.at(current.row()).view);
}

} // namespace widgets
