// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/twolinedelegate.h"

#include "widgets/colors.h"

#include <QPainter>

namespace widgets {

namespace {

QFont nameFont(QFont font)
{
    font.setBold(true);
    return font;
}

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.95);
    return font;
}

int padding(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 3;
}

} // namespace

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
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

TwoLineDelegate::TwoLineDelegate(int nameRole, int textRole, QObject *parent)
    : QStyledItemDelegate(parent), m_nameRole(nameRole), m_textRole(textRole)
{}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(*painter, option);
    const int margin = padding(QFontMetrics(option.font));
    const QRect content = option.rect.adjusted(margin + margin / 4, margin * 3 / 4, -margin, -margin * 3 / 4);
    const auto line = [&](const QFont &font, const QColor &color, int top, int role) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(color);
        const QRect place(content.left(), top, content.width(), metrics.height());
        painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
                          metrics.elidedText(index.data(role).toString().simplified(), Qt::ElideRight, place.width()));
    };
    line(nameFont(option.font), option.palette.color(QPalette::Text), content.top(), m_nameRole);
    const int height = QFontMetrics(detailFont(option.font)).height();
    line(detailFont(option.font), quietText(option.palette), content.bottom() - height + 1, m_textRole);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QFontMetrics metrics(option.font);
    const int lines = QFontMetrics(nameFont(option.font)).height() + QFontMetrics(detailFont(option.font)).height();
    return {metrics.averageCharWidth() * 24, lines + padding(metrics) * 3 / 2 + metrics.height() / 5};
}

} // namespace widgets
