// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDataWidgetMapper>

namespace models {
class GroupTableModel;
}

namespace widgets {

/// Binds the detail to the row that the list shows of one group, wherever that row goes: QDataWidgetMapper counts rows,
/// and after a reset would stand on none, or on another group's. Reading only: what is mapped says rowShown().
class GroupMapper : public QDataWidgetMapper
{
    Q_OBJECT

public:
    explicit GroupMapper(models::GroupTableModel &groups, QObject *parent = nullptr);

    /// Shows this group from now on; again once it comes back when the list does not hold it now.
    void follow(domain::GroupId id);
    [[nodiscard]] domain::GroupId group() const { return m_id; }
    /// Whether the list holds it.
    [[nodiscard]] bool isBound() const;

Q_SIGNALS:
    /// What that row shows may have changed for this widget.
    void rowShown(QWidget *widget, int row);

private:
    void seat();

    models::GroupTableModel &m_groups;
    domain::GroupId m_id;
};

} // namespace widgets
