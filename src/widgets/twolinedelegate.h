// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace widgets {

/// The ground of a list's row: the selection, the pointer, the focus and the line below.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// Rows of two lines: what it is in bold, and below, quieter, what is said of it. Each is read from a role of the
/// model; all rows have one height, texts elide.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TwoLineDelegate(int nameRole, int textRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_nameRole;
    int m_textRole;
};

} // namespace widgets
