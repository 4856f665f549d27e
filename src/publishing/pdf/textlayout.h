// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/bidi.h"
#include "publishing/pdf/line.h"

#include <QList>

#include <array>

namespace publishing::pdf {

class Hyphenator;

/// How a paragraph is set, in points.
struct ParagraphFormat
{
    double size = 10;
    double width = 400;
    bool balanced = false;      ///< lines of about one length, for titles
    bool divided = false;       ///< words may be divided at a line's end, where hyphenators were given
    bool otherLanguage = false; ///< all of it is in the other language
};

/// Cuts paragraphs into lines: breaks, direction, words, emergency cuts in words longer than a line.
class TextLayout
{
public:
    explicit TextLayout(Shaper &shaper) : m_shaper(shaper) {}

    /// For the document's language and for the other one; nullptr: words are not divided.
    void setHyphenators(const Hyphenator *own, const Hyphenator *other) { m_hyphenators = {own, other}; }

    /// At least one line, even for an empty paragraph.
    [[nodiscard]] std::vector<Line> lay(const QList<TextSpan> &spans, const ParagraphFormat &format);
    /// A text of one style on one line, shortened with an ellipsis when it is wider than `width`.
    [[nodiscard]] Line layOneLine(const TextSpan &span, double size, double width);

private:
    /// Text of one style and one direction inside a box.
    struct Item
    {
        const ShapedText *shaped = nullptr;
        size_t span = 0;
        quint8 level = 0;
        bool softHyphen = false;
        qsizetype start = 0; ///< in the text
        qsizetype end = 0;
    };
    /// What cannot be cut, and the spaces after it, which hang at a line's end.
    struct Box
    {
        size_t firstItem = 0;
        size_t endWord = 0;
        size_t endItem = 0;
        double width = 0; ///< of the word, in thousandths of the em, as all widths below
        double hyphen = 0;
        double spaces = 0;
        bool endsLine = false;
        bool divided = false; ///< its word goes on in the next box
    };

    struct TextRange
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };
    /// The line being filled, greedily.
    struct LineSoFar
    {
        double used = 0;
        int divisions = 0; ///< lines before it that end with a divided word, one after the other
    };

    void load(const QList<TextSpan> &spans);
    void makeBoxes(double limit);
    [[nodiscard]] qsizetype divisionFor(const TextRange &word, double room);
    void divideLastWord(const TextRange &whole, bool forced, double limit, const LineSoFar &line, size_t span);
    void follow(LineSoFar &line, size_t first, double limit) const;
    void addBox(qsizetype start, qsizetype end, bool forced, double limit);
    void cutWord(qsizetype start, qsizetype end, double limit);
    double addItems(qsizetype start, qsizetype end);
    [[nodiscard]] std::vector<size_t> fill(double width) const;
    [[nodiscard]] std::vector<size_t> fillWell(double width, bool balanced) const;
    [[nodiscard]] Line makeLine(size_t firstBox, size_t endBox, const ParagraphFormat &format);
    [[nodiscard]] std::vector<int> findTurned(Line &line, size_t firstItem, size_t endItem) const;
    [[nodiscard]] LineSegment tellingOf(size_t item, size_t firstBox, size_t endBox) const;
    /// `dress` says how the item is told; its style comes from its span.
    void appendItem(Line &line, const Item &item, const ShapedText &shaped, LineSegment dress) const;
    static void addExtent(Line &line, int link, double from, double to);

    Shaper &m_shaper;
    std::array<const Hyphenator *, 2> m_hyphenators{};
    ParagraphFormat m_format;
    QList<TextSpan> m_spans;
    QString m_text;
    std::vector<qsizetype> m_spanEnds;
    size_t m_span = 0; ///< where addItems stands
    BidiLevels m_bidi;
    std::vector<Item> m_items;
    std::vector<Box> m_boxes;
};

} // namespace publishing::pdf
