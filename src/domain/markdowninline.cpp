// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/markdowninline.h"

#include "domain/text.h"

namespace domain {

namespace {

struct Bracket
{
    qsizetype position = 0;       ///< of its [ in the text collected
    qsizetype firstDelimiter = 0; ///< the first one inside
};

struct LinkRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool bracketed = true; ///< then its first character is a [, which is not shown
    QString link;
};

/// Reads one block's text from left to right, pairs the marks, then cuts the text into runs.
class InlineReader
{
public:
    explicit InlineReader(const QString &source) : m_source(source) { m_text.reserve(source.size()); }

    [[nodiscard]] QList<Inline> read();

private:
    void readNext();
    bool readEscape();
    bool readAngle();
    void readMarks();
    void readClosingBracket();
    bool readTarget(QString &link, qsizetype &end) const;
    void passTitle(qsizetype &at) const;

    void emitUpTo(qsizetype end);
    void emitRun(qsizetype end, const QString &link);

    const QString &m_source;
    qsizetype m_at = 0;
    QString m_text;
    std::vector<Delimiter> m_delimiters;
    std::vector<Bracket> m_brackets;
    std::vector<LinkRange> m_links;

    QList<Inline> m_inlines;
    qsizetype m_cut = 0;
    std::size_t m_nextLink = 0;
    int m_bold = 0;
    int m_italic = 0;
};

QList<Inline> InlineReader::read()
{
    while (m_at < m_source.size())
        readNext();
    pairDelimiters(m_delimiters, 0);
    for (const Delimiter &each : m_delimiters) {
        emitUpTo(each.position);
        m_bold -= each.boldEnds;
        m_italic -= each.italicEnds;
        m_cut = each.position + each.length - each.left;
        emitUpTo(each.position + each.length);
        m_bold += each.boldBegins;
        m_italic += each.italicBegins;
    }
    emitUpTo(m_text.size());
    return std::move(m_inlines);
}

void InlineReader::readNext()
{
    const QChar unit = m_source[m_at];
    if ((unit == u'\\' && readEscape()) || (unit == u'<' && readAngle()))
        return;
    if (unit == u'*' || unit == u'_') {
        readMarks();
    } else if (unit == u']') {
        readClosingBracket();
    } else {
        if (unit == u'[')
            m_brackets.push_back({m_text.size(), static_cast<qsizetype>(m_delimiters.size())});
        m_text += unit == u'\n' ? QChar(u' ') : unit;
        ++m_at;
    }
}

bool InlineReader::readEscape()
{
    if (m_at + 1 >= m_source.size())
        return false;
    const QChar escaped = m_source[m_at + 1];
    if (escaped != u'\n' && !isEscapable(escaped))
        return false;
    m_text += escaped == u'\n' ? hardBreak : escaped;
    m_at += 2;
    return true;
}

/// Reads <link> or the separator.
bool InlineReader::readAngle()
{
    if (QStringView(m_source).mid(m_at).startsWith(markdownSeparator)) {
        m_at += markdownSeparator.size();
        return true;
    }
    qsizetype end = m_at + 1;
    while (end < m_source.size() && m_source[end] != u'>' && m_source[end] != u'<' && !m_source[end].isSpace())
        ++end;
    if (end >= m_source.size() || m_source[end] != u'>')
        return false;
    const QString shown = m_source.mid(m_at + 1, end - m_at - 1);
    const QString link = isMailAddress(shown) ? QString(QStringLiteral("mailto:") + shown) : shown;
    if (!isAllowedLink(link))
        return false;
    m_brackets.clear(); // a link holds no other link: the brackets before it stay text
    m_links.push_back({m_text.size(), m_text.size() + shown.size(), false, link});
    m_text += shown;
    m_at = end + 1;
    return true;
}

void InlineReader::readMarks()
{
    const QChar mark = m_source[m_at];
    qsizetype end = m_at;
    while (end < m_source.size() && m_source[end] == mark)
        ++end;
    Delimiter run = delimiterAt(m_source, m_at, end);
    run.position = m_text.size();
    if (run.canOpen || run.canClose)
        m_delimiters.push_back(run);
    m_text += QString(run.length, mark);
    m_at = end;
}

void InlineReader::readClosingBracket()
{
    ++m_at;
    QString link;
    qsizetype end = m_at;
    if (m_brackets.empty() || !readTarget(link, end)) {
        if (!m_brackets.empty())
            m_brackets.pop_back();
        m_text += u']';
        return;
    }
    const Bracket bracket = m_brackets.back();
    m_brackets.clear();
    m_at = end;
    pairDelimiters(m_delimiters, bracket.firstDelimiter);
    m_links.push_back({bracket.position, m_text.size(), true, isAllowedLink(link) ? link : QString()});
}

/// Reads "(target)", "(<target>)" or either with a title, from `end`, which moves behind it.
bool InlineReader::readTarget(QString &link, qsizetype &end) const
{
    // Both limits keep a hostile text linear; the first is that of CommonMark's reference program.
    constexpr int deepestParentheses = 32;
    constexpr qsizetype longest = 4'000;
    const auto has = [this](qsizetype at, QChar unit) { return at < m_source.size() && m_source[at] == unit; };
    if (!has(end, u'('))
        return false;
    qsizetype at = end + 1;
    const bool angled = has(at, u'<');
    at += angled ? 1 : 0;
    int depth = 0;
    for (; at < m_source.size() && link.size() <= longest; ++at) {
        const QChar unit = m_source[at];
        const bool blank = unit == u'\n' || unit == hardBreak || (!angled && unit.isSpace());
        if (blank || (angled ? unit == u'>' || unit == u'<' : unit == u')' && depth == 0))
            break;
        const bool escape = unit == u'\\' && at + 1 < m_source.size() && isEscapable(m_source[at + 1]);
        if (!escape && unit == u'(' && ++depth > deepestParentheses)
            return false;
        if (!escape && unit == u')')
            --depth;
        at += escape ? 1 : 0;
        link += m_source[at];
    }
    if (angled && !has(at++, u'>'))
        return false;
    passTitle(at);
    if (!has(at, u')'))
        return false;
    end = at + 1;
    return true;
}

/// Passes the spaces and the title in quotes behind a target, which we do not keep.
void InlineReader::passTitle(qsizetype &at) const
{
    const auto passSpaces = [&] {
        while (at < m_source.size() && (m_source[at] == u' ' || m_source[at] == u'\n'))
            ++at;
    };
    const qsizetype before = at;
    passSpaces();
    if (at == before || at >= m_source.size() || (m_source[at] != u'"' && m_source[at] != u'\''))
        return;
    const QChar quote = m_source[at++];
    while (at < m_source.size() && m_source[at] != quote)
        at += m_source[at] == u'\\' ? 2 : 1;
    ++at;
    passSpaces();
}

void InlineReader::emitUpTo(qsizetype end)
{
    while (m_cut < end) {
        while (m_nextLink < m_links.size() && m_links[m_nextLink].end <= m_cut)
            ++m_nextLink;
        const bool noLink = m_nextLink == m_links.size() || m_links[m_nextLink].begin >= end;
        if (noLink) {
            emitRun(end, {});
            continue;
        }
        const LinkRange &next = m_links[m_nextLink];
        if (m_cut < next.begin)
            emitRun(next.begin, {});
        else if (m_cut == next.begin && next.bracketed)
            ++m_cut;
        else
            emitRun(std::min(end, next.end), next.link);
    }
}

void InlineReader::emitRun(qsizetype end, const QString &link)
{
    const Inline run{m_text.mid(m_cut, end - m_cut), m_bold > 0, m_italic > 0, link};
    m_cut = end;
    if (!m_inlines.isEmpty()) {
        Inline &last = m_inlines.last();
        if (last.bold == run.bold && last.italic == run.italic && last.link == run.link) {
            last.text += run.text;
            return;
        }
    }
    m_inlines += run;
}

} // namespace

QList<Inline> parseInlines(const QString &source)
{
    return InlineReader(source).read();
}

bool isEscapable(QChar unit)
{
    return unit > u' ' && unit < u'\u007F' && !unit.isLetterOrNumber();
}

} // namespace domain
