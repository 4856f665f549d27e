// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace widgets {

/// Draws a group in two lines: its name and status, then its facilitators, or the piece of text that a
/// search found, with a clock when a check is due. All rows have one height, whatever they hold.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, QRect line,
                        const QModelIndex &index) const;
    void paintSecondLine(QPainter &painter, const QStyleOptionViewItem &option, QRect line,
                         const QModelIndex &index) const;
};

/// The mark of a check that is due: a small clock, in the palette's warning colour.
void paintClock(QPainter &painter, const QRect &rect, const QColor &color);

} // namespace widgets
