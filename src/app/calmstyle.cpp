// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calmstyle.h"

#include "widgets/colors.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QTreeView>
#include <QWidget>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 5.0;

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QPen &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = border.widthF() / 2;
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QPen borderOf(const QStyleOption &option, const QColor &fill, bool focused)
{
    if (focused)
        return {option.palette.color(QPalette::Highlight), 2};
    return {widgets::blended(fill, option.palette.color(QPalette::WindowText), 0.22), 1};
}

QColor buttonFill(const QStyleOption &option)
{
    const QColor button = option.palette.color(QPalette::Button);
    const QColor text = option.palette.color(QPalette::ButtonText);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return widgets::blended(button, option.palette.color(QPalette::Window), 0.6);
    if (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On))
        return widgets::blended(button, text, 0.16);
    if (option.state.testFlag(QStyle::State_MouseOver))
        return widgets::blended(button, text, 0.07);
    return button;
}

void drawButton(QPainter &painter, const QStyleOption &option)
{
    const QColor fill = buttonFill(option);
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    QPen border = borderOf(option, fill, focused);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!focused && button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        border.setColor(widgets::blended(fill, option.palette.color(QPalette::Highlight), 0.7));
    // On an accent-coloured button, a frame in the accent's colour would not show.
    if (focused && option.palette.color(QPalette::Button) == option.palette.color(QPalette::Highlight))
        border.setColor(option.palette.color(QPalette::WindowText));
    drawBox(painter, option.rect, fill, border);
}

/// A tab is its word; the one that is shown has a line below.
void drawTab(QPainter &painter, const QStyleOptionTab &tab)
{
    const bool focused = tab.state.testFlag(QStyle::State_HasFocus);
    if (tab.state.testFlag(QStyle::State_MouseOver) && !tab.state.testFlag(QStyle::State_Selected))
        painter.fillRect(tab.rect, widgets::hoverTint(tab.palette));
    if (tab.state.testFlag(QStyle::State_Selected)) {
        const int line = qMax(2, tab.fontMetrics.height() / 7);
        painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() - line + 1, tab.rect.width(), line),
                         widgets::accentText(tab.palette));
    }
    if (focused)
        drawBox(painter, tab.rect.adjusted(1, 1, -1, -1), Qt::transparent, {tab.palette.color(QPalette::Highlight), 1});
}

/// In trees as in our lists: a tint and a bar, not the accent's full colour.
void drawTreeRow(QPainter &painter, const QStyleOptionViewItem &row)
{
    if (!row.state.testFlag(QStyle::State_Selected))
        return;
    painter.fillRect(row.rect, widgets::selectionTint(row.palette));
    const int bar = qMax(2, row.fontMetrics.height() / 6);
    if (row.rect.left() <= 0)
        painter.fillRect(QRect(row.rect.left(), row.rect.top(), bar, row.rect.height()),
                         widgets::accentText(row.palette));
}

bool isTree(const QWidget *widget)
{
    return qobject_cast<const QTreeView *>(widget);
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(u"fusion"_s) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*painter, *option);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On | State_MouseOver))
            drawBox(*painter, option->rect, buttonFill(*option), Qt::NoPen);
        return;
    case PE_Frame:
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            const QColor ground = option->palette.color(area->viewport()->backgroundRole());
            drawBox(*painter, option->rect, ground, borderOf(*option, ground, option->state.testFlag(State_HasFocus)));
            return;
        }
        break;
    case PE_FrameLineEdit:
        drawBox(*painter, option->rect, Qt::transparent,
                borderOf(*option, option->palette.color(QPalette::Base), option->state.testFlag(State_HasFocus)));
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            const QColor base = option->palette.color(QPalette::Base);
            drawBox(*painter, option->rect, base, borderOf(*option, base, option->state.testFlag(State_HasFocus)));
            return;
        }
        break;
    }
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option); row && isTree(widget)) {
            drawTreeRow(*painter, *row);
            return;
        }
        break;
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && element == CE_TabBarTabShape) {
        drawTab(*painter, *tab);
        return;
    }
    const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (row && element == CE_ItemViewItem && isTree(widget)) {
        QStyleOptionViewItem calm = *row;
        calm.palette.setColor(QPalette::HighlightedText, row->palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &calm, painter, widget);
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element != CE_MenuItem || !item || item->icon.isNull() || !item->state.testFlag(State_Selected)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // Fusion draws the icon of the chosen entry as any other: dark on the accent's colour.
    QStyleOptionMenuItem chosen = *item;
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    const qreal ratio = widget ? widget->devicePixelRatioF() : 1.0;
    chosen.icon = QIcon(item->icon.pixmap(QSize(side, side), ratio, QIcon::Selected));
    QProxyStyle::drawControl(element, &chosen, painter, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical)
        return 0;
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
        return 3; // what scrolls has square corners; they stay inside the round ones of the frame
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const int gap = option->fontMetrics.height() / 5;
    return rect.adjusted(gap, 0, -gap, 0);
}

/// Of a line edit: what else is chosen or typed in a form is as high.
int CalmStyle::lineHeight(const QStyleOption &option) const
{
    constexpr int margin = 1; // QLineEdit's own, above and below its text
    QStyleOptionFrame frame;
    frame.fontMetrics = option.fontMetrics;
    frame.lineWidth = pixelMetric(PM_DefaultFrameWidth, &frame);
    return sizeFromContents(CT_LineEdit, &frame, QSize(0, option.fontMetrics.height() + 2 * margin)).height();
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField || !combo || combo->editable)
        return rect;
    const int gap = option->fontMetrics.height() / 4; // its text stands where that of a line edit does
    const bool mirrored = option->direction == Qt::RightToLeft;
    return rect.adjusted(mirrored ? 0 : gap, 0, mirrored ? -gap : 0, 0);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int room = option ? option->fontMetrics.height() / 3 : 0;
    if (type == CT_PushButton)
        result += QSize(room * 4, room / 2);
    else if (type == CT_LineEdit)
        result += QSize(0, room);
    else if (option && (type == CT_ComboBox || type == CT_SpinBox))
        result.setHeight(std::max(result.height(), lineHeight(*option)));
    return result;
}

} // namespace app
