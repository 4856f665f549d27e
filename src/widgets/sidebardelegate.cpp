// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/sidebardelegate.h"

#include "widgets/colors.h"

#include <QPainter>

namespace widgets {

namespace {

QFont headingFont(QFont font)
{
    font.setBold(true);
    font.setCapitalization(QFont::AllUppercase);
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int gap = QFontMetrics(option.font).height() / 2;
    const bool heading = index.data(HeadingRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(gap, gap / 6, -gap, -gap / 6);
    const QRect text = row.adjusted(gap, 0, -gap, 0);
    if (heading) {
        painter->setFont(headingFont(option.font));
        painter->setPen(quietText(option.palette));
        painter->drawText(text.adjusted(0, 0, 0, -gap / 2), Qt::AlignLeading | Qt::AlignBottom,
                          index.data().toString());
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(accentText(option.palette), 1)
                                                                  : QPen(Qt::NoPen));
    if (selected || hovered)
        painter->setBrush(selected ? selectionTint(option.palette) : hoverTint(option.palette));
    painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), gap / 1.6, gap / 1.6);
    QFont font = option.font;
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(selected ? accentText(option.palette) : option.palette.color(QPalette::WindowText));
    painter->drawText(text, Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
    painter->setFont(option.font);
    if (!selected)
        painter->setPen(quietText(option.palette));
    if (const QVariant count = index.data(CountRole); count.isValid()) {
        painter->drawText(text, Qt::AlignTrailing | Qt::AlignVCenter, QLocale().toString(count.toLongLong()));
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const bool heading = index.data(HeadingRole).toBool();
    return {metrics.averageCharWidth() * 16, metrics.height() * (heading ? 10 : 8) / 5};
}

} // namespace widgets
