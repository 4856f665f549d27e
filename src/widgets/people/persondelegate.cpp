// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/persondelegate.h"

#include "models/persontablemodel.h"
#include "widgets/colors.h"
#include "widgets/matchformat.h"
#include "widgets/twolinedelegate.h"

#include <QPainter>

namespace widgets {

using models::PersonTableModel;

namespace {

int margin(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() * 2 / 3;
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
    paintRowGround(*painter, option);
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
    drawWithMatches(*painter, first, index.data(PersonTableModel::NameRole).toString().simplified(),
                    index.data(PersonTableModel::SearchedWordsRole).toStringList(), option.palette);
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
