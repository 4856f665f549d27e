// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/linebreaks.h"

#include <QString>
#include <QTextBoundaryFinder>

namespace publishing::pdf {

namespace {

bool staysWithWordBefore(QChar c)
{
    constexpr QStringView signs = u":;!?»›%€";
    return signs.contains(c);
}

bool staysWithWordAfter(QChar c)
{
    constexpr QStringView signs = u"«‹";
    return signs.contains(c);
}

/// A break after spaces that would part a sign from its word.
bool partsSignFromWord(QStringView text, qsizetype position)
{
    qsizetype wordEnd = position;
    while (wordEnd > 0 && isBreakingSpace(text[wordEnd - 1]))
        --wordEnd;
    if (wordEnd == position || wordEnd == 0 || position >= text.size())
        return false;
    return staysWithWordBefore(text[position]) || staysWithWordAfter(text[wordEnd - 1]);
}

bool hasNoSpaces(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

/// True inside what is too long to stay whole: web addresses and the like.
bool isInLongWord(QStringView text, qsizetype position)
{
    constexpr qsizetype longWord = 40;
    if (text[position - 1] == u'-')
        return false; // readers drop a hyphen at a line's end
    qsizetype start = position;
    while (start > 0 && position - start <= longWord && !text[start - 1].isSpace())
        --start;
    qsizetype end = position;
    while (end < text.size() && end - start <= longWord && !text[end].isSpace())
        ++end;
    return end - start > longWord;
}

bool isBetweenWords(QStringView text, qsizetype position)
{
    const QChar before = text[position - 1];
    constexpr QChar softHyphen(0xAD);
    constexpr QChar zeroWidthSpace(0x200B);
    if (isBreakingSpace(before) || before == softHyphen || before == zeroWidthSpace)
        return true;
    const QChar after = text[position];
    if (before.isSurrogate() || after.isSurrogate())
        return true;
    return hasNoSpaces(before.script()) || hasNoSpaces(after.script());
}

} // namespace

std::vector<BreakPoint> lineBreaks(QStringView text)
{
    std::vector<BreakPoint> out;
    // Line by line: QTextBoundaryFinder overlooks a line's end after a digit.
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !isForcedBreak(text[end]))
            ++end;
        const QStringView line = text.sliced(start, end - start);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, line.data(), line.size());
        for (qsizetype position = finder.toNextBoundary(); position > 0 && position < line.size();
             position = finder.toNextBoundary()) {
            if (!partsSignFromWord(line, position) && (isBetweenWords(line, position) || isInLongWord(line, position)))
                out.push_back({start + position, LineBreak::Allowed});
        }
        start = end + 1;
        if (start < text.size())
            out.push_back({start, LineBreak::Forced});
    }
    out.push_back({text.size(), LineBreak::Forced});
    return out;
}

} // namespace publishing::pdf
