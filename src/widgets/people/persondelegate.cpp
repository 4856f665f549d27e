// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/persondelegate.h"

#include "models/persontablemodel.h"
#include "widgets/colors.h"

#include <QPainter>

namespace widgets {

using models::PersonTableModel;

namespace {

int margin(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() * 2 / 3;
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, selectionTint(option.palette));
        const int bar = qMax(2, QFontMetrics(option.font).height() / 6);
        painter.fillRect(QRect(rect.left(), rect.top(), bar, rect.height()), accentText(option.palette));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect, hoverTint(option.palette));
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), separator(option.palette));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(blended(selectionTint(option.palette), accentText(option.palette), 0.5), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void paintLine(QPainter &painter, const QRect &line, const QString &text, Qt::Alignment alignment)
{
    const QFontMetrics metrics(painter.font());
    painter.drawText(line, int(alignment | Qt::AlignVCenter),
                     metrics.elidedText(text.simplified(), Qt::ElideRight, line.width()));
}

} // namespace

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintBackground(*painter, option);
    const int gap = margin(option);
    const QRect content = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
    QRect first = content;
    first.setHeight(content.height() / 2);
    QRect second = content;
    second.setTop(first.bottom() + 1);
    const bool withdrawn = index.data(PersonTableModel::WithdrawnRole).toBool();
    QFont name = option.font;
    name.setBold(!withdrawn);
    name.setItalic(withdrawn);
    painter->setFont(name);
    painter->setPen(option.palette.color(QPalette::Text));
    paintLine(*painter, first, index.data(PersonTableModel::NameRole).toString(), Qt::AlignLeading);
    painter->setFont(option.font);
    painter->setPen(quietText(option.palette));
    const QString marks = index.data(PersonTableModel::MarksTextRole).toString();
    const int taken = qMin(QFontMetrics(option.font).horizontalAdvance(marks) + gap, second.width() / 2);
    paintLine(*painter, second.adjusted(second.width() - taken, 0, 0, 0), marks, Qt::AlignTrailing);
    paintLine(*painter, second.adjusted(0, 0, -(marks.isEmpty() ? 0 : taken + gap), 0),
              index.data(PersonTableModel::GroupsTextRole).toString(), Qt::AlignLeading);
    painter->restore();
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 24, metrics.height() * 2 + margin(option) * 3 / 2};
}

} // namespace widgets
