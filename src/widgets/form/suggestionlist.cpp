// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/suggestionlist.h"

#include "widgets/colors.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace widgets {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int actionRole = Qt::UserRole + 1;

class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(detailRole).toString();
        option.text.clear();
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QPalette &palette = option.palette;
        const QColor plain = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor color = index.data(actionRole).toBool() && !selected ? palette.color(QPalette::Link) : plain;
        QRect rect = option.rect.adjusted(8, 0, -8, 0);
        painter->save();
        painter->setPen(color);
        const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading), shown);
        rect.setLeft(rect.left() + option.fontMetrics.horizontalAdvance(shown));
        painter->setPen(selected ? plain : quietText(palette));
        painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading),
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, rect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {10, option.fontMetrics.height() + 8};
    }
};

} // namespace

SuggestionList::SuggestionList(QLineEdit *line, QWidget *parent) : QListWidget(parent), m_line(line)
{
    setItemDelegate(new SuggestionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    line->installEventFilter(this);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT picked(row(item)); });
    hide();
}

void SuggestionList::offer(const QList<Suggestion> &suggestions)
{
    clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QListWidgetItem(suggestion.text, this);
        item->setData(detailRole, suggestion.detail);
        item->setData(actionRole, suggestion.isAction);
        item->setData(Qt::AccessibleTextRole, QString(suggestion.text + suggestion.detail));
        item->setToolTip(suggestion.text + suggestion.detail);
    }
    setCurrentRow(suggestions.isEmpty() ? -1 : 0);
    setVisible(!suggestions.isEmpty());
    updateGeometry();
    announce();
}

void SuggestionList::dismiss()
{
    hide();
    clear();
}

QSize SuggestionList::sizeHint() const
{
    int height = 4;
    for (int i = 0; i < count(); ++i)
        height += sizeHintForRow(i);
    return {200, height};
}

QSize SuggestionList::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

bool SuggestionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || isHidden() || count() == 0)
        return false;
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *keyEvent = static_cast<QKeyEvent *>(event);
        const bool plain = (keyEvent->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && event->type() == QEvent::KeyPress)
            return keyPressed(keyEvent->key());
        // Esc and Enter are ours while the list is open, before they are anybody's shortcut.
        if (plain && (keyEvent->key() == Qt::Key_Escape || keyEvent->key() == Qt::Key_Return ||
                      keyEvent->key() == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    return false;
}

bool SuggestionList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        if (QListWidgetItem *item = itemAt(static_cast<QMouseEvent *>(event)->pos()))
            setCurrentItem(item);
    }
    return QListWidget::viewportEvent(event);
}

bool SuggestionList::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        setCurrentRow((currentRow() + 1) % count());
        announce();
        return true;
    case Qt::Key_Up:
        setCurrentRow((currentRow() + count() - 1) % count());
        announce();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT picked(currentRow());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void SuggestionList::announce()
{
    if (!isVisible() || !currentItem())
        return;
    setAccessibleName(tr("Suggestion %1 of %2: %3")
                          .arg(currentRow() + 1)
                          .arg(count())
                          .arg(currentItem()->data(Qt::AccessibleTextRole).toString()));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace widgets
