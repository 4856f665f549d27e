// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editframe.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionFrame>

namespace widgets {

EditFrame::EditFrame(QWidget *parent) : QWidget(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool inside = now && isAncestorOf(now);
        if (std::exchange(m_focusInside, inside) != inside)
            update();
    });
}

EditFrame::~EditFrame()
{
    // The focus may leave a part of it while the parts are taken down.
    disconnect(qApp, nullptr, this, nullptr);
}

void EditFrame::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStyleOptionFrame option;
    option.initFrom(this);
    option.rect = contentsRect();
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    option.state.setFlag(QStyle::State_HasFocus, m_focusInside);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void EditFrame::hideEvent(QHideEvent *event)
{
    m_focusInside = false;
    QWidget::hideEvent(event);
}

} // namespace widgets
