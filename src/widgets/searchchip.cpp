// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/searchchip.h"

#include "widgets/colors.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace widgets {

namespace {

constexpr int sideMargin = 8;
constexpr int widestText = 260;

} // namespace

SearchChip::SearchChip(const QString &label, Kind kind, QWidget *parent)
    : QAbstractButton(parent), m_label(kind == Kind::Begun ? QString(label + u'…') : label), m_kind(kind)
{
    setObjectName(QStringLiteral("searchChip"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

void SearchChip::retranslate()
{
    setAccessibleDescription(tr("Enter or Delete takes it away."));
    if (m_kind == Kind::Begun) {
        const QString waiting = tr("Not complete yet, without effect: %1").arg(m_label);
        setAccessibleName(waiting);
        setToolTip(waiting);
        return;
    }
    setAccessibleName(tr("Filter: %1").arg(m_label));
    setToolTip(tr("Take “%1” away").arg(m_label));
}

QSize SearchChip::sizeHint() const
{
    const int height = fontMetrics().height() + sideMargin;
    return {sideMargin + std::min(fontMetrics().horizontalAdvance(m_label) + 2, widestText) + height, height};
}

void SearchChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isBegun = m_kind == Kind::Begun;
    const QColor ground = isBegun ? palette().color(QPalette::Base) : selectionTint(palette());
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                   : isBegun  ? QPen(quietText(palette()), 1, Qt::DashLine)
                              : QPen(Qt::NoPen));
    painter.setBrush(isDown() ? palette().color(QPalette::Midlight) : ground);
    painter.drawRoundedRect(shape, height() / 2.0, height() / 2.0);
    painter.setPen(isBegun ? quietText(palette()) : readableOn(ground, palette().color(QPalette::Text)));
    const QRect area = style()->visualRect(layoutDirection(), rect(), rect().adjusted(sideMargin, 0, -height(), 0));
    painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(m_label, Qt::ElideRight, area.width()));
    const QRect cross = rect().adjusted(width() - height(), 0, 0, 0);
    painter.setPen(underMouse() ? palette().color(QPalette::Text) : quietText(palette()));
    painter.drawText(style()->visualRect(layoutDirection(), rect(), cross), Qt::AlignCenter, QStringLiteral("✕"));
}

void SearchChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Left:
        focusNextPrevChild(layoutDirection() == Qt::RightToLeft);
        return;
    case Qt::Key_Right:
        focusNextPrevChild(layoutDirection() == Qt::LeftToRight);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void SearchChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace widgets
