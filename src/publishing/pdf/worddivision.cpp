// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/hyphenator.h"
#include "publishing/pdf/linebreaks.h"
#include "publishing/pdf/textlayout.h"

namespace publishing::pdf {

// Words divided at a line's end. Lines are ragged at the right, so only a wide gap is worth a hyphen.

namespace {

constexpr double wideGap = 0.07; ///< of the width
constexpr int mostInARow = 2;

const ShapedText nothing;

} // namespace

/// Where a word goes that the line has no room for: the longest part of it that fits, 0 when none does.
qsizetype TextLayout::divisionFor(const TextRange &word, double room)
{
    const TextSpan &span = m_spans[qsizetype(m_span)];
    if (m_spanEnds[m_span] < word.end || span.link >= 0)
        return 0;
    const bool otherLanguage = m_format.otherLanguage != span.otherLanguage;
    const Hyphenator *hyphenator = m_hyphenators[otherLanguage ? 1 : 0];
    if (hyphenator == nullptr)
        return 0;
    const QStringView text = QStringView(m_text).sliced(word.start, word.end - word.start);
    const std::vector<qsizetype> places = hyphenator->divisions(text);
    const double hyphen = m_shaper.lineEndHyphen(span.font).width;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        if (m_shaper.shape(text.first(*place), span.font).width + hyphen <= room)
            return word.start + *place;
    }
    return 0;
}

/// Takes back the box just added and adds the two parts of its word instead, when the line it begins would leave the
/// one before with a wide gap.
void TextLayout::divideLastWord(const TextRange &whole, bool forced, double limit, const LineSoFar &line, size_t span)
{
    const Box &box = m_boxes.back();
    const double room = limit - line.used;
    const bool leavesGap = line.used > 0 && box.width > room && room > wideGap * limit;
    if (!leavesGap || line.divisions >= mostInARow || whole.end == m_text.size() || !m_bidi.levels.empty())
        return;
    qsizetype wordEnd = whole.end;
    while (wordEnd > whole.start && (isBreakingSpace(m_text[wordEnd - 1]) || isForcedBreak(m_text[wordEnd - 1])))
        --wordEnd;
    const size_t spanAfter = m_span;
    m_span = span;
    while (m_span + 1 < m_spanEnds.size() && m_spanEnds[m_span] <= whole.start)
        ++m_span;
    const qsizetype division = divisionFor({whole.start, wordEnd}, room);
    if (division == 0) {
        m_span = spanAfter;
        return;
    }
    m_items.resize(box.firstItem);
    m_boxes.pop_back();
    const FontStyle font = m_spans[qsizetype(m_span)].font;
    Box first{m_items.size(), 0, 0, 0, 0, 0, false};
    first.width = addItems(whole.start, division);
    // Seen only where the line ends here.
    m_items.push_back({&nothing, m_span, 0, true, division, division});
    first.hyphen = m_shaper.lineEndHyphen(font).width;
    first.endWord = first.endItem = m_items.size();
    first.divided = true;
    m_boxes.push_back(first);
    addBox(division, whole.end, forced, limit);
}

/// A divided word is told whole where it begins, and its rest says nothing: readers that put lines together again would
/// else find two words, or a hyphen that nobody typed.
LineSegment TextLayout::tellingOf(size_t item, size_t firstBox, size_t endBox) const
{
    LineSegment out;
    const Box &last = m_boxes[endBox - 1];
    if (last.divided && endBox < m_boxes.size() && item >= last.firstItem && item < last.endWord) {
        const qsizetype start = m_items[last.firstItem].start;
        const qsizetype end = m_items[m_boxes[endBox].endWord - 1].end;
        out.told = item == last.firstItem ? LineSegment::Told::Begins : LineSegment::Told::GoesOn;
        out.text = m_text.sliced(start, end - start);
        return out;
    }
    const Box &first = m_boxes[firstBox];
    if (firstBox > 0 && m_boxes[firstBox - 1].divided && item < first.endWord)
        out.told = item == first.firstItem ? LineSegment::Told::Begins : LineSegment::Told::GoesOn;
    return out;
}

/// The line that the boxes from `first` on leave behind.
void TextLayout::follow(LineSoFar &line, size_t first, double limit) const
{
    for (size_t i = first; i < m_boxes.size(); ++i) {
        const Box &box = m_boxes[i];
        const bool divided = i > first;
        if (divided || (line.used > 0 && line.used + box.width > limit)) {
            line.used = 0;
            line.divisions = divided ? line.divisions + 1 : 0;
        }
        line.used += box.width + box.spaces;
        if (box.endsLine)
            line = {};
    }
}

} // namespace publishing::pdf
