// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/fieldlabel.h"

#include "widgets/colors.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace widgets {

namespace {

constexpr int dotSpace = 12;

} // namespace

FieldLabel::FieldLabel(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(layoutDirection() == Qt::RightToLeft ? dotSpace : 0, 0,
                       layoutDirection() == Qt::RightToLeft ? 0 : dotSpace, 0);
}

void FieldLabel::setModified(bool modified)
{
    if (m_modified == modified)
        return;
    m_modified = modified;
    retranslate();
    update();
}

void FieldLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!m_modified)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentText(palette()));
    const QRect area = style()->visualRect(layoutDirection(), rect(), QRect(width() - 9, 0, 6, height()));
    const int middle = std::min(height() / 2, fontMetrics().height());
    painter.drawEllipse(QPointF(area.center().x(), middle), 3, 3);
}

void FieldLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

void FieldLabel::retranslate()
{
    setToolTip(m_modified ? tr("Changed, not saved yet") : QString());
    setAccessibleDescription(toolTip());
}

} // namespace widgets
