// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupmapper.h"

#include "models/grouptablemodel.h"

#include <QStyledItemDelegate>

#include <functional>
#include <utility>

namespace widgets {

namespace {

/// Hands a mapped widget its row; what it shows takes more than the one column it is mapped to.
class RowDelegate : public QStyledItemDelegate
{
public:
    using Show = std::function<void(QWidget *widget, int row)>;

    RowDelegate(Show show, QObject *parent) : QStyledItemDelegate(parent), m_show(std::move(show)) {}

    void setEditorData(QWidget *editor, const QModelIndex &index) const override { m_show(editor, index.row()); }
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}

protected:
    /// What is read is no editor: Tab, Enter and Escape stay the widget's own.
    bool eventFilter(QObject *, QEvent *) override { return false; }

private:
    Show m_show;
};

} // namespace

GroupMapper::GroupMapper(models::GroupTableModel &groups, QObject *parent) : QDataWidgetMapper(parent), m_groups(groups)
{
    setSubmitPolicy(ManualSubmit);
    setModel(&groups);
    const auto show = [this](QWidget *widget, int row) {
        // It stays on the row of the group before when the list does not hold the one that is followed.
        if (m_groups.groupAt(row) == m_id)
            Q_EMIT rowShown(widget, row);
    };
    setItemDelegate(new RowDelegate(show, this));
    connect(&groups, &QAbstractItemModel::modelReset, this, &GroupMapper::seat);
    connect(&groups, &QAbstractItemModel::rowsInserted, this, &GroupMapper::seat);
}

void GroupMapper::follow(domain::GroupId id)
{
    m_id = id;
    seat();
}

bool GroupMapper::isBound() const
{
    return m_id.isValid() && m_groups.groupAt(currentIndex()) == m_id;
}

void GroupMapper::seat()
{
    if (const int row = m_groups.rowOf(m_id); row >= 0)
        setCurrentIndex(row);
}

} // namespace widgets
