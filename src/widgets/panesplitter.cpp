// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panesplitter.h"

#include "widgets/colors.h"

#include <QPainter>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

class HairlineHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.fillRect(rect(), separator(palette()));
    }
};

} // namespace

PaneSplitter::PaneSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
{
    setObjectName(u"paneSplitter"_s);
    setChildrenCollapsible(false);
    setHandleWidth(1); // QSplitter widens the part that takes the mouse by itself
}

QSplitterHandle *PaneSplitter::createHandle()
{
    return new HairlineHandle(orientation(), this);
}

} // namespace widgets
