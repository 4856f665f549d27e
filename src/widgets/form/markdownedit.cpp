// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/markdownedit.h"

#include "domain/text.h"
#include "widgets/form/richtextreader.h"

#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace widgets {

namespace {

constexpr int fewestLines = 5;
constexpr int mostLines = 18;
/// Markup weighs more than the text in it; beyond this it is no longer looked at and the plain text is taken.
constexpr qsizetype largestHtml = 2'000'000;

bool holdsUnwanted(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t' &&
               character != u'\r';
    });
}

} // namespace

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(fontMetrics().height() / 3.0); // as far from the frame as in the lines
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MarkdownEdit::adjustHeight);
}

int MarkdownEdit::heightOf(int lines) const
{
    const int margins = int(2 * document()->documentMargin()) + 2 * frameWidth();
    return lines * fontMetrics().lineSpacing() + margins + 2;
}

QSize MarkdownEdit::sizeHint() const
{
    // Of a plain text layout, the document's height is its number of lines.
    const int lines = int(document()->documentLayout()->documentSize().height());
    return {fontMetrics().averageCharWidth() * 60, heightOf(std::clamp(lines, fewestLines, mostLines))};
}

QSize MarkdownEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightOf(fewestLines)};
}

void MarkdownEdit::adjustHeight()
{
    if (height() != sizeHint().height())
        updateGeometry();
}

void MarkdownEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

QString MarkdownEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

QMimeData *MarkdownEdit::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return mime;
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml();
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasHtml()) {
        const QString html = source->html();
        if (html.size() <= largestHtml) {
            insertWithin(markdownFromHtml(html), true);
            return;
        }
    }
    insertWithin(source->text(), false);
}

void MarkdownEdit::insertWithin(const QString &text, bool reduced)
{
    const qsizetype room = domain::maxTextLength - (document()->characterCount() - 1) +
                           (textCursor().selectionEnd() - textCursor().selectionStart());
    if (text.size() > room) {
        Q_EMIT noticed(
            tr("The pasted text (%L1 characters) is longer than what fits here (%L2). It was not put in; what "
               "was here is kept.")
                .arg(text.size())
                .arg(domain::maxTextLength));
        return;
    }
    const bool unwanted = holdsUnwanted(text);
    insertPlainText(unwanted ? domain::cleanText(text) : text);
    ensureCursorVisible();
    if (unwanted)
        Q_EMIT noticed(tr("Control characters in the pasted text were left out."));
    else if (reduced && text.contains(u'*'))
        Q_EMIT noticed(tr("The pasted text keeps its bold, italic, bullets and links; other formatting was left out."));
    else
        Q_EMIT noticed({});
}

} // namespace widgets
