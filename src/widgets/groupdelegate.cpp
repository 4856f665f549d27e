// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupdelegate.h"

#include "models/grouptablemodel.h"
#include "widgets/colors.h"
#include "widgets/matchformat.h"
#include "widgets/statuspill.h"
#include "widgets/twolinedelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace widgets {

using models::GroupTableModel;

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

domain::GroupStatus statusOf(const QModelIndex &index)
{
    return static_cast<domain::GroupStatus>(index.data(GroupTableModel::StatusCodeRole).toInt());
}

} // namespace

void paintClock(QPainter &painter, const QRect &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(color, qMax(1.0, circle.width() / 11)));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    const QPointF centre = circle.center();
    painter.drawPolyline(
        QPolygonF({centre - QPointF(0, circle.height() * 0.3), centre, centre + QPointF(circle.width() * 0.22, 0)}));
    painter.restore();
}

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(*painter, option);
    const QFontMetrics metrics(option.font);
    const int margin = padding(metrics);
    const QRect content = option.rect.adjusted(margin + margin / 4, margin * 3 / 4, -margin, -margin * 3 / 4);
    QRect first = content;
    first.setHeight(QFontMetrics(nameFont(option.font)).height());
    QRect second = content;
    second.setTop(content.bottom() - QFontMetrics(detailFont(option.font)).height() + 1);
    paintFirstLine(*painter, option, first, index);
    paintSecondLine(*painter, option, second, index);
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    const QFontMetrics metrics(option.font);
    const int lines = QFontMetrics(nameFont(option.font)).height() + QFontMetrics(detailFont(option.font)).height();
    return {metrics.averageCharWidth() * 24, lines + padding(metrics) * 3 / 2 + metrics.height() / 5};
}

bool GroupDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data(GroupTableModel::NameRole).toString(),
                      index.data(GroupTableModel::FacilitatorLineRole).toString()};
    if (index.data(GroupTableModel::VerificationDueRole).toBool())
        lines.append(tr("To verify"));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>"))), view);
    return true;
}

void GroupDelegate::paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, QRect line,
                                   const QModelIndex &index) const
{
    const QString status = index.data(GroupTableModel::StatusTextRole).toString();
    const QSize pill = statusPillSize(status, option.font);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, pill, line);
    paintStatusPill(painter, place, status, statusOf(index), option.font, option.palette);
    const int taken = pill.width() + padding(QFontMetrics(option.font));
    if (option.direction == Qt::LeftToRight)
        line.setRight(line.right() - taken);
    else
        line.setLeft(line.left() + taken);
    painter.setFont(nameFont(option.font));
    painter.setPen(option.palette.color(QPalette::Text));
    const QString name = index.data(GroupTableModel::NameRole).toString().simplified();
    drawWithMatches(painter, line, name, index.data(GroupTableModel::SearchedWordsRole).toStringList(), option.palette);
}

void GroupDelegate::paintSecondLine(QPainter &painter, const QStyleOptionViewItem &option, QRect line,
                                    const QModelIndex &index) const
{
    painter.setFont(detailFont(option.font));
    const QFontMetrics metrics(painter.font());
    if (index.data(GroupTableModel::VerificationDueRole).toBool()) {
        const int side = metrics.ascent() * 9 / 10;
        const QRect clock = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, line);
        paintClock(painter, clock, toneText(Tone::Warning, option.palette));
        const int taken = side + metrics.horizontalAdvance(u' ') * 3 / 2;
        if (option.direction == Qt::LeftToRight)
            line.setLeft(line.left() + taken);
        else
            line.setRight(line.right() - taken);
    }
    painter.setPen(quietText(option.palette));
    QString text = index.data(GroupTableModel::SnippetRole).toString();
    if (text.isEmpty())
        text = index.data(GroupTableModel::FacilitatorLineRole).toString().simplified();
    drawWithMatches(painter, line, text, index.data(GroupTableModel::SearchedWordsRole).toStringList(), option.palette);
}

} // namespace widgets
