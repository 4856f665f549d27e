// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace widgets {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    auto item = std::unique_ptr<QLayoutItem>(new QWidgetItem(widget));
    m_items.insert(m_items.begin() + std::clamp(index, 0, count()), std::move(item));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    for (const auto &item : m_items)
        width += item->sizeHint().width() + spacing();
    const int hintWidth = std::min(width, 400) + margins.left() + margins.right();
    return {hintWidth, heightForWidth(hintWidth)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    std::vector<QRect> line;
    size_t first = 0;
    int x = 0;
    int y = area.top();
    int height = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i].get();
        const QSize size = item->isEmpty() ? QSize(0, 0) : item->sizeHint().expandedTo(item->minimumSize());
        const int width = std::min(size.width(), std::max(area.width(), item->minimumSize().width()));
        if (x > 0 && x + width > area.width()) {
            if (apply)
                applyLine(area, y, height, line, first);
            y += height + spacing();
            line.clear();
            first = i;
            x = 0;
            height = 0;
        }
        line.emplace_back(x, 0, width, size.height());
        if (width > 0)
            x += width + spacing();
        height = std::max(height, size.height());
    }
    if (apply && !line.empty())
        applyLine(area, y, height, line, first);
    return y + height - rect.top() + margins.bottom();
}

void FlowLayout::applyLine(const QRect &area, int y, int height, const std::vector<QRect> &line, size_t first) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (size_t i = 0; i < line.size(); ++i) {
        QLayoutItem *item = m_items[first + i].get();
        QRect cell = line[i];
        const bool last = first + i + 1 == m_items.size();
        if (last && item->expandingDirections().testFlag(Qt::Horizontal))
            cell.setWidth(std::max(cell.width(), area.width() - cell.left()));
        const QRect placed(area.left() + cell.left(), y + (height - cell.height()) / 2, cell.width(), cell.height());
        item->setGeometry(QStyle::visualRect(direction, area, placed));
    }
}

} // namespace widgets
