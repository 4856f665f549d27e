// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pagebrowser.h"

#include <QEvent>
#include <QFocusEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace widgets {

namespace {

constexpr int lineLength = 68; // characters: what an eye follows without losing the line

} // namespace

PageBrowser::PageBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    setBackgroundRole(QPalette::Window);
    document()->setDocumentMargin(0);
}

QVariant PageBrowser::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

void PageBrowser::setSideMargin(int pixels)
{
    m_sideMargin = pixels;
    fitLines();
}

void PageBrowser::fitLines()
{
    setViewportMargins(m_sideMargin, 0, 0, 0);
    const int room = viewport()->width() - m_sideMargin / 2;
    // An average character of running text is narrower than the font's average glyph.
    const int wanted = fontMetrics().horizontalAdvance(QString(lineLength / 2, u'n')) +
                       fontMetrics().horizontalAdvance(QString(lineLength / 2, u'e'));
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(qMax(1, qMin(room, wanted)));
}

void PageBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitLines();
}

void PageBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLines();
}

void PageBrowser::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    ensureCursorVisible();
}

} // namespace widgets
