// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/textmatch.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

/// Of what is pasted by mistake no more is read.
constexpr qsizetype mostRead = 4'000;

void cut(QString &word)
{
    if (word.size() <= maxSearchWordLength)
        return;
    word.truncate(maxSearchWordLength);
    if (word.back().isHighSurrogate())
        word.chop(1);
}

struct Match
{
    TextRange range; ///< in the original
    qsizetype word = 0;
};

bool beginsWord(const QString &folded, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = folded[at - 1];
    // Outside the basic plane nearly everything that is searched is a letter.
    return !before.isLetterOrNumber() && !before.isMark() && !before.isSurrogate();
}

void findWord(const FoldedText &folded, const QString &word, qsizetype number, bool inside, QList<Match> &matches)
{
    const QString &text = folded.text();
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
        if (inside || beginsWord(text, at))
            matches.append({folded.original({at, word.size()}), number});
    }
}

/// All matches, in their order in the original.
QList<Match> matchesOf(const QString &original, const QStringList &words)
{
    QList<Match> matches;
    if (words.isEmpty() || original.isEmpty())
        return matches;
    const FoldedText folded(original);
    for (qsizetype number = 0; number < words.size(); ++number) {
        if (words.at(number).isEmpty())
            continue;
        const qsizetype before = matches.size();
        findWord(folded, words.at(number), number, false, matches);
        if (matches.size() == before && words.at(number).size() > 1)
            findWord(folded, words.at(number), number, true, matches);
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.range.start < b.range.start; });
    return matches;
}

QList<TextRange> joined(const QList<Match> &matches)
{
    QList<TextRange> ranges;
    for (const Match &match : matches) {
        const qsizetype end = match.range.start + match.range.length;
        if (!ranges.isEmpty() && match.range.start <= ranges.last().start + ranges.last().length)
            ranges.last().length = std::max(ranges.last().length, end - ranges.last().start);
        else
            ranges.append(match.range);
    }
    return ranges;
}

/// The match from which a stretch of that length holds the most different words.
qsizetype bestMatch(const QList<Match> &matches, qsizetype length)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0; first < matches.size(); ++first) {
        QSet<qsizetype> words;
        for (qsizetype next = first; next < matches.size(); ++next) {
            const TextRange &range = matches.at(next).range;
            if (range.start + range.length > matches.at(first).range.start + length || words.size() > most + 1)
                break;
            words.insert(matches.at(next).word);
        }
        if (words.size() > most) {
            most = words.size();
            best = first;
        }
    }
    return best;
}

/// The nearest place not before `at` (nor beyond `last`) where a word begins, else `at`, never inside a letter.
qsizetype wordStart(const QString &text, qsizetype at, qsizetype last)
{
    for (qsizetype place = at; place > 0 && place <= last; ++place) {
        if (text[place - 1].isSpace())
            return place;
    }
    return at > 0 && text[at].isLowSurrogate() ? at + 1 : at;
}

qsizetype wordEnd(const QString &text, qsizetype at, qsizetype first)
{
    if (at >= text.size())
        return text.size();
    for (qsizetype place = at; place >= first; --place) {
        if (text[place].isSpace())
            return place;
    }
    return text[at].isLowSurrogate() ? at - 1 : at;
}

} // namespace

QStringList searchWords(const QString &typed)
{
    QString text = typed.left(mostRead);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    QStringList words = indexWords(text);
    return words.first(std::min(words.size(), maxSearchWords));
}

QStringList indexWords(const QString &text)
{
    QStringList words = foldedWords(text);
    for (QString &word : words)
        cut(word);
    words.removeDuplicates();
    return words;
}

std::optional<NameMatch> nameMatch(const QString &key, const QString &text, const QStringList &words)
{
    const auto isHeld = [&key](const QString &word) { return key.contains(word); };
    if (!std::all_of(words.begin(), words.end(), isHeld))
        return std::nullopt;
    if (key.startsWith(text))
        return NameMatch::Begins;
    const auto begins = [&key](const QString &word) {
        for (qsizetype at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
            if (beginsWord(key, at))
                return true;
        }
        return false;
    };
    return std::all_of(words.begin(), words.end(), begins) ? NameMatch::Words : NameMatch::Inside;
}

QList<TextRange> matchRanges(const QString &original, const QStringList &words)
{
    return joined(matchesOf(original, words));
}

Excerpt excerptAround(const QString &original, const QStringList &words, qsizetype length)
{
    const QList<Match> matches = matchesOf(original, words);
    if (matches.isEmpty())
        return {};
    const TextRange found = matches.at(bestMatch(matches, length)).range;
    constexpr qsizetype lead = 4; // what comes before the match takes a quarter at most
    const qsizetype from = std::max<qsizetype>(0, found.start - length / lead);
    const qsizetype start = wordStart(original, from, found.start);
    const qsizetype foundEnd = found.start + found.length;
    const qsizetype end =
        wordEnd(original, std::max(foundEnd, std::min(original.size(), start + length)), std::max(foundEnd, start));
    Excerpt excerpt;
    excerpt.start = start;
    excerpt.text = original.mid(start, end - start);
    for (QChar &unit : excerpt.text) {
        if (unit.isSpace() || unit.category() == QChar::Other_Control)
            unit = u' ';
    }
    const qsizetype shift = start > 0 ? 1 : 0;
    for (const TextRange &range : joined(matches)) {
        if (range.start >= start && range.start + range.length <= end)
            excerpt.matches.append({range.start - start + shift, range.length});
    }
    if (start > 0)
        excerpt.text.prepend(u'…');
    if (end < original.size())
        excerpt.text.append(u'…');
    return excerpt;
}

} // namespace domain
