// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/previewpane.h"

#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/publish/pageview.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>

#include <array>
#include <cmath>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array percents{50, 75, 100, 125, 150, 200, 300};
constexpr int firstPercent = 2; ///< below "page width" and "whole page"

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_view(new PageView(this))
    , m_nothing(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_page(new QSpinBox(m_bar))
    , m_pageLabel(new QLabel(m_bar))
    , m_count(new QLabel(m_bar))
    , m_zoom(new QComboBox(m_bar))
{
    setObjectName(u"previewPane"_s);
    m_view->setObjectName(u"pageView"_s);
    m_nothing->setObjectName(u"noPreview"_s);
    setupActions();
    setupBar();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);
    connect(m_view, &PageView::pagesChanged, this, &PreviewPane::showPage);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewPane::showPage);
    connect(m_view, &PageView::scaleChanged, this, &PreviewPane::showScale);
    retranslate();
    showPage();
}

QAction *PreviewPane::addAction(const QString &name, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), {}, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

void PreviewPane::setupActions()
{
    m_previous = addAction(u"actionPreviousPage"_s, u"chevron-up"_s, Qt::CTRL | Qt::Key_PageUp);
    m_next = addAction(u"actionNextPage"_s, u"chevron-down"_s, Qt::CTRL | Qt::Key_PageDown);
    m_zoomIn = addAction(u"actionZoomIn"_s, u"zoom-in"_s, QKeySequence::ZoomIn);
    m_zoomOut = addAction(u"actionZoomOut"_s, u"zoom-out"_s, QKeySequence::ZoomOut);
    m_pageWidth = addAction(u"actionPageWidth"_s, {}, Qt::CTRL | Qt::Key_0);
    m_wholePage = addAction(u"actionWholePage"_s, {}, Qt::CTRL | Qt::Key_9);
    connect(m_previous, &QAction::triggered, this, [this] { m_view->goTo(m_view->currentPage() - 1); });
    connect(m_next, &QAction::triggered, this, [this] { m_view->goTo(m_view->currentPage() + 1); });
    connect(m_zoomIn, &QAction::triggered, m_view, &PageView::zoomIn);
    connect(m_zoomOut, &QAction::triggered, m_view, &PageView::zoomOut);
    connect(m_pageWidth, &QAction::triggered, this, [this] { chooseZoom(0); });
    connect(m_wholePage, &QAction::triggered, this, [this] { chooseZoom(1); });
}

void PreviewPane::setupBar()
{
    m_page->setObjectName(u"pageSpinBox"_s);
    m_page->setKeyboardTracking(false);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_pageLabel->setBuddy(m_page);
    m_count->setObjectName(u"pageCountLabel"_s);
    m_zoom->setObjectName(u"zoomComboBox"_s);
    for (int entry = 0; entry < firstPercent + int(percents.size()); ++entry)
        m_zoom->addItem(QString());
    const auto button = [this](QAction *action) {
        auto *made = new QToolButton(m_bar);
        made->setObjectName(action->objectName().mid(6) + u"ToolButton"_s);
        made->setDefaultAction(action);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        m_buttons.append(made);
        return made;
    };
    const int gap = fontMetrics().height() / 3;
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(gap * 2, gap, gap * 2, gap);
    layout->setSpacing(gap);
    layout->addWidget(button(m_previous));
    layout->addWidget(button(m_next));
    layout->addSpacing(gap);
    layout->addWidget(m_pageLabel);
    layout->addWidget(m_page);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(button(m_zoomOut));
    layout->addWidget(m_zoom);
    layout->addWidget(button(m_zoomIn));
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goTo(page - 1); });
    connect(m_zoom, &QComboBox::activated, this, &PreviewPane::chooseZoom);
}

void PreviewPane::setDocument(const QByteArray &pdf)
{
    m_view->setDocument(pdf);
    m_stack->setCurrentWidget(m_view);
    m_bar->setEnabled(true);
}

void PreviewPane::showNothing(const QString &title, const QString &explanation)
{
    m_nothing->setTexts(title, explanation);
    m_stack->setCurrentWidget(m_nothing);
    m_bar->setEnabled(false);
}

QList<QAction *> PreviewPane::actions() const
{
    return {m_previous, m_next, nullptr, m_zoomIn, m_zoomOut, m_pageWidth, m_wholePage};
}

void PreviewPane::chooseZoom(int entry)
{
    if (entry >= firstPercent)
        m_view->setScale(percents.at(size_t(entry - firstPercent)) / 100.0);
    else
        m_view->setZoomMode(entry == 0 ? PageView::Zoom::PageWidth : PageView::Zoom::WholePage);
    showScale();
}

void PreviewPane::showScale()
{
    const auto percent = int(std::lround(m_view->scale() * 100));
    int entry = m_view->zoomMode() == PageView::Zoom::PageWidth ? 0 : 1;
    if (m_view->zoomMode() == PageView::Zoom::Fixed) {
        const auto found = std::find(percents.begin(), percents.end(), percent);
        entry = found == percents.end() ? -1 : firstPercent + int(found - percents.begin());
    }
    m_zoom->setPlaceholderText(tr("%1%").arg(QLocale().toString(percent)));
    m_zoom->setCurrentIndex(entry);
}

void PreviewPane::showPage()
{
    const int count = m_view->pageCount();
    const QSignalBlocker blocker(m_page);
    m_page->setRange(count > 0 ? 1 : 0, count);
    m_page->setValue(m_view->currentPage() + (count > 0 ? 1 : 0));
    m_count->setText(tr("of %Ln", nullptr, count));
    m_previous->setEnabled(m_view->currentPage() > 0);
    m_next->setEnabled(m_view->currentPage() + 1 < count);
}

void PreviewPane::retranslate()
{
    m_previous->setText(tr("&Previous page"));
    m_next->setText(tr("&Next page"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_pageWidth->setText(tr("Page &width"));
    m_wholePage->setText(tr("W&hole page"));
    m_pageLabel->setText(tr("Pa&ge"));
    m_page->setAccessibleName(tr("Page"));
    m_view->setAccessibleName(tr("Preview of the document"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setItemText(0, tr("Page width"));
    m_zoom->setItemText(1, tr("Whole page"));
    for (int entry = 0; entry < int(percents.size()); ++entry)
        m_zoom->setItemText(firstPercent + entry, tr("%1%").arg(QLocale().toString(percents.at(size_t(entry)))));
    for (QToolButton *button : std::as_const(m_buttons))
        button->setAccessibleName(button->defaultAction()->text().remove(u'&'));
    showScale();
    showPage();
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
