// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/textdiff.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace domain {
namespace {

using Kind = DiffRun::Kind;
using Words = std::vector<QStringView>;

// Beyond this many single-word edits a comparison says less than the two texts side by side.
constexpr int maxEdits = 2'000;

int classOf(QChar c)
{
    if (c.isSpace())
        return 0;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? 1 : 2;
}

// Runs of letters and runs of white space are words; each other character is one of its own.
Words wordsOf(QStringView text)
{
    Words words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool ends = i == text.size() || classOf(text[i]) != classOf(text[i - 1]) || classOf(text[i]) == 2;
        if (!ends)
            continue;
        words.push_back(text.sliced(start, i - start));
        start = i;
    }
    return words;
}

void append(QList<DiffRun> &runs, Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text.append(text);
    else
        runs.append({kind, text.toString()});
}

void appendAll(QList<DiffRun> &runs, Kind kind, const Words &words, size_t from, size_t to)
{
    for (size_t i = from; i < to; ++i)
        append(runs, kind, words[i]);
}

// The furthest reaching x of each diagonal, one row per number of edits, kept to walk the path back.
struct Trace
{
    std::vector<std::vector<int>> rows;
    bool found = false;
};

Trace search(const Words &a, const Words &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    const int limit = std::min(n + m, maxEdits);
    Trace trace;
    std::vector<int> furthest(size_t(2 * limit + 3), 0);
    const auto at = [&furthest, limit](int k) -> int & { return furthest[size_t(k + limit + 1)]; };
    for (int edits = 0; edits <= limit; ++edits) {
        trace.rows.emplace_back(furthest.begin() + (limit + 1 - edits - 1), furthest.begin() + (limit + 1 + edits + 2));
        for (int k = -edits; k <= edits; k += 2) {
            int x = k == -edits || (k != edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && x - k >= 0 && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m) {
                trace.found = true;
                return trace;
            }
        }
    }
    return trace;
}

struct Step
{
    Kind kind;
    QStringView word;
};

std::vector<Step> walkBack(const Trace &trace, const Words &a, const Words &b)
{
    std::vector<Step> steps;
    int x = int(a.size());
    int y = int(b.size());
    for (int edits = int(trace.rows.size()) - 1; edits >= 0; --edits) {
        const std::vector<int> &row = trace.rows[size_t(edits)];
        const auto at = [&row, edits](int k) { return row[size_t(k + edits + 1)]; };
        const int k = x - y;
        const bool down = k == -edits || (k != edits && at(k - 1) < at(k + 1));
        const int previousK = down ? k + 1 : k - 1;
        const int previousX = edits == 0 ? 0 : at(previousK);
        const int previousY = edits == 0 ? 0 : previousX - previousK;
        while (x > previousX && y > previousY) {
            steps.push_back({Kind::Same, a[size_t(x - 1)]});
            --x;
            --y;
        }
        if (edits == 0)
            break;
        steps.push_back(down ? Step{Kind::Added, b[size_t(y - 1)]} : Step{Kind::Removed, a[size_t(x - 1)]});
        x = previousX;
        y = previousY;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

// Within a changed stretch, all that went stands before all that came: easier to read than an alternation.
void appendSteps(QList<DiffRun> &runs, const std::vector<Step> &steps)
{
    for (size_t i = 0; i < steps.size();) {
        if (steps[i].kind == Kind::Same) {
            append(runs, Kind::Same, steps[i].word);
            ++i;
            continue;
        }
        size_t end = i;
        while (end < steps.size() && steps[end].kind != Kind::Same)
            ++end;
        for (const Kind kind : {Kind::Removed, Kind::Added}) {
            for (size_t j = i; j < end; ++j) {
                if (steps[j].kind == kind)
                    append(runs, kind, steps[j].word);
            }
        }
        i = end;
    }
}

} // namespace

QList<DiffRun> diffWords(const QString &before, const QString &after)
{
    Words a = wordsOf(before);
    Words b = wordsOf(after);
    size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;

    QList<DiffRun> runs;
    appendAll(runs, Kind::Same, a, 0, head);
    const Words middleA(a.begin() + qsizetype(head), a.end() - qsizetype(tail));
    const Words middleB(b.begin() + qsizetype(head), b.end() - qsizetype(tail));
    const Trace trace = search(middleA, middleB);
    if (trace.found) {
        appendSteps(runs, walkBack(trace, middleA, middleB));
    } else {
        appendAll(runs, Kind::Removed, middleA, 0, middleA.size());
        appendAll(runs, Kind::Added, middleB, 0, middleB.size());
    }
    appendAll(runs, Kind::Same, a, a.size() - tail, a.size());
    return runs;
}

} // namespace domain
