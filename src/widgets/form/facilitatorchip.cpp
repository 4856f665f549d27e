// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/facilitatorchip.h"

#include "widgets/colors.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace widgets {

namespace {

constexpr int sideMargin = 8;
constexpr int widestText = 320;

} // namespace

FacilitatorChip::FacilitatorChip(QWidget *parent) : QAbstractButton(parent), m_remove(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setText(QStringLiteral("✕"));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus);
    connect(m_remove, &QToolButton::clicked, this, &FacilitatorChip::removeRequested);
    retranslate();
}

void FacilitatorChip::setContent(const QString &name, const QString &detail, bool withDetail)
{
    m_detail = detail;
    m_withDetail = withDetail;
    QString label = name;
    setText(label.replace(u'&', QStringLiteral("&&")));
    retranslate();
    updateGeometry();
    update();
}

QString FacilitatorChip::shownText() const
{
    QString name = text();
    name.replace(QStringLiteral("&&"), QStringLiteral("&"));
    return m_withDetail && !m_detail.isEmpty() ? QString(name + u" · " + m_detail) : name;
}

void FacilitatorChip::retranslate()
{
    QString name = text();
    name.replace(QStringLiteral("&&"), QStringLiteral("&"));
    setAccessibleName(m_detail.isEmpty() ? name : QString(name + u", " + m_detail));
    setAccessibleDescription(tr("Enter: since when. Delete: remove. Alt and arrows: change the order."));
    setToolTip(m_detail.isEmpty() ? tr("%1\nClick to say since when; drag to change the order.").arg(name)
                                  : QString(name + u"\n" + m_detail));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_remove->setToolTip(tr("Remove %1").arg(name));
}

QSize FacilitatorChip::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(shownText()) + 2, widestText);
    const int height = fontMetrics().height() + 8;
    return {sideMargin + width + height, height};
}

QSize FacilitatorChip::minimumSizeHint() const
{
    const int height = fontMetrics().height() + 8;
    return {fontMetrics().averageCharWidth() * 8 + height, height};
}

void FacilitatorChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
    painter.setBrush(isDown() || m_dragging ? palette().color(QPalette::Midlight) : selectionTint(palette()));
    painter.drawRoundedRect(shape, 4, 4);
    painter.setPen(palette().color(QPalette::Text));
    const QRect area = style()->visualRect(layoutDirection(), rect(), rect().adjusted(sideMargin, 0, -height(), 0));
    painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(shownText(), Qt::ElideRight, area.width()));
}

void FacilitatorChip::resizeEvent(QResizeEvent *event)
{
    const int side = height() - 4;
    const QRect cross(width() - side - 2, 2, side, side);
    m_remove->setGeometry(style()->visualRect(layoutDirection(), rect(), cross));
    QAbstractButton::resizeEvent(event);
}

void FacilitatorChip::keyPressEvent(QKeyEvent *event)
{
    const int towardsEnd = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int step = event->key() == towardsEnd ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::AltModifier))
            Q_EMIT moveRequested(step);
        else
            Q_EMIT stepRequested(step);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        click();
        return;
    default:
        typeElsewhere(event);
    }
}

/// A name that is begun while a chip has the focus is not lost; Space stays the button's.
void FacilitatorChip::typeElsewhere(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier));
    if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace())
        Q_EMIT typed(text);
    else
        QAbstractButton::keyPressEvent(event);
}

void FacilitatorChip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_dragging = false;
    QAbstractButton::mousePressEvent(event);
}

void FacilitatorChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool held = event->buttons().testFlag(Qt::LeftButton);
    if (m_movable && held && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (!m_dragging) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    Q_EMIT dragged(event->globalPosition().toPoint());
    update();
}

void FacilitatorChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    setDown(false);
    update();
}

void FacilitatorChip::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Since when…")), &QAction::triggered, this, &QAbstractButton::click);
    if (m_movable) {
        connect(menu.addAction(tr("Move earlier")), &QAction::triggered, this, [this] { Q_EMIT moveRequested(-1); });
        connect(menu.addAction(tr("Move later")), &QAction::triggered, this, [this] { Q_EMIT moveRequested(1); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Remove")), &QAction::triggered, this, &FacilitatorChip::removeRequested);
    menu.exec(event->globalPos());
}

void FacilitatorChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace widgets
