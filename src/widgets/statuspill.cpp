// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/statuspill.h"

#include "widgets/colors.h"

#include <QFontMetrics>
#include <QPainter>

namespace widgets {

namespace {

QFont pillFont(QFont base)
{
    base.setBold(true);
    base.setPointSizeF(base.pointSizeF() * 0.86);
    return base;
}

} // namespace

QSize statusPillSize(const QString &text, const QFont &base)
{
    const QFontMetrics metrics(pillFont(base));
    return {metrics.horizontalAdvance(text) + metrics.height(), metrics.height() + metrics.height() / 4};
}

void paintStatusPill(QPainter &painter, const QRect &rect, const QString &text, domain::GroupStatus status,
                     const QFont &base, const QPalette &palette)
{
    const ToneColors colors = statusColors(status, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    const qreal radius = rect.height() / 2.0;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(colors.text);
    painter.setFont(pillFont(base));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setStatus(domain::GroupStatus status, const QString &text)
{
    m_status = status;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return statusPillSize(m_text, font());
}

void StatusPill::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintStatusPill(painter, rect(), m_text, m_status, font(), palette());
}

} // namespace widgets
