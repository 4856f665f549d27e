// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/markdowninline.h"

#include <array>

namespace domain {

namespace {

char32_t pointBefore(const QString &text, qsizetype at)
{
    if (at == 0)
        return u'\n';
    if (at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return text[at - 1].unicode();
}

char32_t pointAfter(const QString &text, qsizetype at)
{
    if (at >= text.size())
        return u'\n';
    if (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

bool isPunctuation(char32_t point)
{
    return QChar::isPunct(point) || QChar::isSymbol(point);
}

/// The chain of runs that may still pair, and for each sort of closing run the place below which no opener is left.
class Pairing
{
public:
    Pairing(std::vector<Delimiter> &delimiters, qsizetype from) : m_delimiters(delimiters)
    {
        m_bottoms.fill(-1);
        qsizetype last = -1;
        for (auto index = from; index < static_cast<qsizetype>(delimiters.size()); ++index) {
            Delimiter &each = at(index);
            if (each.done)
                continue;
            each.done = true;
            each.previous = last;
            each.next = -1;
            (last < 0 ? m_first : at(last).next) = index;
            last = index;
        }
    }

    void run()
    {
        for (qsizetype closer = m_first; closer >= 0;) {
            const Delimiter &closing = at(closer);
            const qsizetype opener = closing.canClose ? openerOf(closer) : -1;
            if (opener >= 0) {
                pair(opener, closer);
                if (closing.left > 0)
                    continue;
            }
            const bool stays = opener < 0 && closing.canOpen;
            if (!stays)
                unchain(closer);
            closer = closing.next;
        }
    }

private:
    Delimiter &at(qsizetype index) { return m_delimiters[static_cast<std::size_t>(index)]; }

    qsizetype &bottomFor(const Delimiter &closing)
    {
        const auto remainder = static_cast<std::size_t>(closing.length % 3);
        return m_bottoms[remainder + (closing.canOpen ? 3U : 0U) + (closing.mark == u'*' ? 6U : 0U)];
    }

    qsizetype openerOf(qsizetype closer)
    {
        const Delimiter &closing = at(closer);
        qsizetype &bottom = bottomFor(closing);
        for (qsizetype index = closing.previous; index > bottom; index = at(index).previous) {
            const Delimiter &opening = at(index);
            if (!opening.canOpen || opening.mark != closing.mark)
                continue;
            const bool bothThirds = opening.length % 3 == 0 && closing.length % 3 == 0;
            const bool ambiguous = opening.canClose || closing.canOpen;
            if (!ambiguous || bothThirds || (opening.length + closing.length) % 3 != 0)
                return index;
        }
        bottom = closing.previous;
        return -1;
    }

    void pair(qsizetype opener, qsizetype closer)
    {
        Delimiter &opening = at(opener);
        Delimiter &closing = at(closer);
        const bool strong = opening.left >= 2 && closing.left >= 2;
        opening.left -= strong ? 2 : 1;
        closing.left -= strong ? 2 : 1;
        ++(strong ? opening.boldBegins : opening.italicBegins);
        ++(strong ? closing.boldEnds : closing.italicEnds);
        opening.next = closer; // those in between found no partner
        closing.previous = opener;
        if (opening.left == 0)
            unchain(opener);
    }

    void unchain(qsizetype index)
    {
        const Delimiter &gone = at(index);
        if (gone.previous >= 0)
            at(gone.previous).next = gone.next;
        if (gone.next >= 0)
            at(gone.next).previous = gone.previous;
    }

    std::vector<Delimiter> &m_delimiters;
    std::array<qsizetype, 12> m_bottoms{};
    qsizetype m_first = -1;
};

} // namespace

Delimiter delimiterAt(const QString &source, qsizetype begin, qsizetype end)
{
    const char32_t before = pointBefore(source, begin);
    const char32_t after = pointAfter(source, end);
    const bool spaceBefore = QChar::isSpace(before);
    const bool spaceAfter = QChar::isSpace(after);
    const bool punctuationBefore = isPunctuation(before);
    const bool punctuationAfter = isPunctuation(after);
    const bool leftFlanking = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
    const bool rightFlanking = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
    Delimiter run;
    run.length = run.left = end - begin;
    run.mark = source[begin];
    const bool star = run.mark == u'*';
    run.canOpen = leftFlanking && (star || !rightFlanking || punctuationBefore);
    run.canClose = rightFlanking && (star || !leftFlanking || punctuationAfter);
    return run;
}

void pairDelimiters(std::vector<Delimiter> &delimiters, qsizetype from)
{
    Pairing(delimiters, from).run();
}

} // namespace domain
