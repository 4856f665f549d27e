// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/textlayout.h"

#include "publishing/pdf/linebreaks.h"
#include "publishing/pdf/printable.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar softHyphen(0xAD);
/// Longer than any line: cut without being measured as a whole.
constexpr qsizetype longestWord = 400;

} // namespace

void TextLayout::load(const QList<TextSpan> &spans)
{
    m_shaper.trim();
    m_spans = spans;
    m_text.clear();
    m_spanEnds.clear();
    m_items.clear();
    m_boxes.clear();
    m_span = 0;
    for (const TextSpan &span : spans) {
        m_text += printable(span.text);
        m_spanEnds.push_back(m_text.size());
    }
    m_bidi = bidiLevels(m_text);
}

std::vector<Line> TextLayout::lay(const QList<TextSpan> &spans, const ParagraphFormat &format)
{
    m_format = format;
    load(spans);
    if (m_text.isEmpty())
        return {Line()};
    const double width = format.width * 1000 / format.size;
    makeBoxes(width);
    const std::vector<size_t> ends = fillWell(width, format.balanced);
    std::vector<Line> lines;
    lines.reserve(ends.size());
    size_t first = 0;
    for (const size_t end : ends) {
        lines.push_back(makeLine(first, end, format));
        first = end;
    }
    return lines;
}

Line TextLayout::layOneLine(const TextSpan &span, double size, double width)
{
    TextSpan shown = span;
    shown.text.replace(QChar::LineFeed, u' ');
    ParagraphFormat format{size, 1e6, false};
    Line line = lay({shown}, format).front();
    if (line.width <= width)
        return line;
    const QString whole = shown.text;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, whole);
    words.toEnd();
    QString cut;
    do {
        const qsizetype end = words.toPreviousBoundary();
        cut = end > 0 ? whole.first(end) : QString();
        while (!cut.isEmpty() && isBreakingSpace(cut.back()))
            cut.chop(1);
        shown.text = cut + u'…';
        line = lay({shown}, format).front();
    } while (line.width > width && !cut.isEmpty());
    return line;
}

void TextLayout::makeBoxes(double limit)
{
    const bool divides = m_format.divided && m_hyphenators != decltype(m_hyphenators)();
    qsizetype start = 0;
    LineSoFar line;
    for (const BreakPoint &point : lineBreaks(m_text)) {
        const bool forced = point.kind == LineBreak::Forced;
        const size_t first = m_boxes.size();
        const size_t span = m_span;
        addBox(start, point.position, forced, limit);
        if (divides && m_boxes.size() == first + 1 && m_boxes.back().hyphen == 0)
            divideLastWord({start, point.position}, forced, limit, line, span);
        if (divides)
            follow(line, first, limit);
        start = point.position;
    }
}

void TextLayout::addBox(qsizetype start, qsizetype end, bool forced, double limit)
{
    qsizetype contentEnd = end;
    while (contentEnd > start && isForcedBreak(m_text[contentEnd - 1]))
        --contentEnd;
    qsizetype wordEnd = contentEnd;
    while (wordEnd > start && isBreakingSpace(m_text[wordEnd - 1]))
        --wordEnd;
    const size_t firstItem = m_items.size();
    const size_t span = m_span;
    Box box{firstItem, firstItem, firstItem, 0, 0, 0, forced};
    const bool hyphenated = wordEnd > start && wordEnd == end && m_text[wordEnd - 1] == softHyphen;
    if (wordEnd - start <= longestWord)
        box.width = addItems(start, hyphenated ? wordEnd - 1 : wordEnd);
    if (wordEnd - start > longestWord || box.width > limit) {
        m_items.resize(firstItem);
        m_span = span;
        cutWord(start, wordEnd, limit);
        m_boxes.back().endsLine = forced;
        m_boxes.back().spaces = addItems(wordEnd, contentEnd);
        m_boxes.back().endItem = m_items.size();
        return;
    }
    if (hyphenated) {
        addItems(wordEnd - 1, wordEnd);
        m_items.back().softHyphen = true;
        box.hyphen = m_shaper.lineEndHyphen(m_spans[qsizetype(m_items.back().span)].font).width;
    }
    box.endWord = m_items.size();
    box.spaces = addItems(wordEnd, contentEnd);
    box.endItem = m_items.size();
    m_boxes.push_back(box);
}

/// Cuts a word that no line can hold between its letters, into boxes as wide as a line.
void TextLayout::cutWord(qsizetype start, qsizetype end, double limit)
{
    const QStringView word = QStringView(m_text).sliced(start, end - start);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    const auto addPiece = [&](qsizetype from, qsizetype to) {
        const size_t firstItem = m_items.size();
        const double width = addItems(start + from, start + to);
        m_boxes.push_back({firstItem, m_items.size(), m_items.size(), width, 0, 0, false});
    };
    constexpr double slack = 0.98; // letters measured alone may come out wider together
    qsizetype pieceStart = 0;
    qsizetype letterStart = 0;
    double width = 0;
    size_t span = m_span;
    for (qsizetype next = letters.toNextBoundary(); next > letterStart; next = letters.toNextBoundary()) {
        while (span + 1 < m_spanEnds.size() && m_spanEnds[span] <= start + letterStart)
            ++span;
        const QStringView letter = word.sliced(letterStart, next - letterStart);
        const double letterWidth = m_shaper.shape(letter, m_spans[qsizetype(span)].font).width;
        if (width + letterWidth > limit * slack && letterStart > pieceStart) {
            addPiece(pieceStart, letterStart);
            pieceStart = letterStart;
            width = 0;
        }
        width += letterWidth;
        letterStart = next;
    }
    addPiece(pieceStart, word.size());
}

/// Shapes a range, cut where the style or the direction changes; returns its width.
double TextLayout::addItems(qsizetype start, qsizetype end)
{
    double width = 0;
    while (start < end) {
        while (m_span + 1 < m_spanEnds.size() && m_spanEnds[m_span] <= start)
            ++m_span;
        qsizetype stop = std::min(end, m_spanEnds[m_span]);
        const quint8 level = m_bidi.at(start);
        for (qsizetype i = start; !m_bidi.levels.empty() && i < stop; ++i) {
            if (m_bidi.at(i) != level)
                stop = i;
        }
        const QStringView text = QStringView(m_text).sliced(start, stop - start);
        const ShapedText &shaped = m_shaper.shape(text, m_spans[qsizetype(m_span)].font, level % 2 != 0);
        m_items.push_back({&shaped, m_span, level, false, start, stop});
        width += shaped.width;
        start = stop;
    }
    return width;
}

/// Greedy: for each line, the box after its last one.
std::vector<size_t> TextLayout::fill(double width) const
{
    std::vector<size_t> ends;
    double used = 0;
    bool empty = true;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const Box &box = m_boxes[i];
        if (!empty && used + box.width + box.hyphen > width) {
            ends.push_back(i);
            used = 0;
        }
        empty = false;
        used += box.width + box.spaces;
        if (box.endsLine && i + 1 < m_boxes.size()) {
            ends.push_back(i + 1);
            used = 0;
            empty = true;
        }
    }
    ends.push_back(m_boxes.size());
    return ends;
}

/// As fill(), and no line with a scrap of a word at a paragraph's end when a little less width avoids it.
std::vector<size_t> TextLayout::fillWell(double width, bool balanced) const
{
    std::vector<size_t> best = fill(width);
    if (best.size() < 2)
        return best;
    if (!balanced) {
        double last = 0;
        for (size_t i = best[best.size() - 2]; i < m_boxes.size(); ++i)
            last += m_boxes[i].width + m_boxes[i].spaces;
        constexpr double scrap = 0.12;
        constexpr double narrower = 0.94;
        if (last > scrap * width)
            return best;
        std::vector<size_t> other = fill(width * narrower);
        return other.size() == best.size() ? other : best;
    }
    double low = width / 3;
    double high = width;
    constexpr int steps = 10;
    for (int step = 0; step < steps; ++step) {
        const double middle = (low + high) / 2;
        std::vector<size_t> other = fill(middle);
        if (other.size() > best.size()) {
            low = middle;
        } else {
            high = middle;
            best = std::move(other);
        }
    }
    return best;
}

} // namespace publishing::pdf
