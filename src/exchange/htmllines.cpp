// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/markdown.h"
#include "domain/text.h"
#include "exchange/pagelines.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// Elements whose content is no text of the page.
const QSet<QString> &silentElements()
{
    static const QSet<QString> names{u"script"_s, u"style"_s,  u"head"_s,   u"noscript"_s, u"template"_s,
                                     u"svg"_s,    u"iframe"_s, u"object"_s, u"textarea"_s, u"select"_s,
                                     u"nav"_s,    u"form"_s,   u"footer"_s};
    return names;
}

const QSet<QString> &blockElements()
{
    static const QSet<QString> names{
        u"p"_s,       u"div"_s,  u"li"_s,      u"ul"_s, u"ol"_s,  u"table"_s, u"tr"_s,     u"td"_s,         u"th"_s,
        u"dl"_s,      u"dt"_s,   u"dd"_s,      u"h1"_s, u"h2"_s,  u"h3"_s,    u"h4"_s,     u"h5"_s,         u"h6"_s,
        u"section"_s, u"main"_s, u"article"_s, u"hr"_s, u"pre"_s, u"body"_s,  u"header"_s, u"blockquote"_s, u"aside"_s};
    return names;
}

QString entity(const QString &name)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u"\u00a0"_s}, {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},
        {u"rsquo"_s, u"’"_s},  {u"lsquo"_s, u"‘"_s},     {u"ldquo"_s, u"“"_s},  {u"rdquo"_s, u"”"_s},
        {u"hellip"_s, u"…"_s}, {u"ndash"_s, u"–"_s},     {u"mdash"_s, u"—"_s},  {u"eacute"_s, u"é"_s},
        {u"egrave"_s, u"è"_s}, {u"ecirc"_s, u"ê"_s},     {u"agrave"_s, u"à"_s}, {u"acirc"_s, u"â"_s},
        {u"ccedil"_s, u"ç"_s}, {u"ocirc"_s, u"ô"_s},     {u"ucirc"_s, u"û"_s},  {u"ugrave"_s, u"ù"_s},
        {u"icirc"_s, u"î"_s},  {u"iuml"_s, u"ï"_s},      {u"oelig"_s, u"œ"_s},  {u"Eacute"_s, u"É"_s},
        {u"Egrave"_s, u"È"_s}, {u"Agrave"_s, u"À"_s},    {u"euml"_s, u"ë"_s},   {u"bull"_s, u"•"_s},
    };
    if (!name.startsWith(u'#'))
        return named.value(name);
    bool ok = false;
    const bool hex = name.size() > 1 && name[1].toLower() == u'x';
    const uint code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

QString decoded(const QString &text)
{
    constexpr qsizetype longestName = 10;
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&') {
            const qsizetype end = text.indexOf(u';', at);
            const QString value =
                end > at && end - at <= longestName ? entity(text.mid(at + 1, end - at - 1)) : QString();
            if (!value.isEmpty()) {
                result += value;
                at = end;
                continue;
            }
        }
        result += text[at];
    }
    return result;
}

class HtmlLines
{
public:
    explicit HtmlLines(const QString &html) : m_html(html) {}
    QList<PageLine> read();

private:
    void text(const QString &words);
    void append(const QString &run);
    void tag(const QString &source);
    void open(const QString &name, const QString &source);
    void close(const QString &name);
    void passOver(const QString &name);
    void flush();
    void lineBreak();
    [[nodiscard]] static QString attribute(const QString &source, const QString &name);

    const QString &m_html;
    QList<PageLine> m_lines;
    QList<domain::Inline> m_inlines;
    qsizetype m_at = 0;
    qsizetype m_counted = 0; ///< where the line number holds
    qsizetype m_number = 1;
    qsizetype m_startLine = 1;
    int m_heading = 0;
    int m_bold = 0;
    int m_italic = 0;
    bool m_bullet = false;
    int m_depth = 0; ///< of lists in lists
    QString m_link;
};

void HtmlLines::flush()
{
    while (!m_inlines.isEmpty() && m_inlines.last().text.trimmed().isEmpty())
        m_inlines.removeLast();
    if (!m_inlines.isEmpty()) {
        while (m_inlines.last().text.back().isSpace() && m_inlines.last().text.back() != u'\u00a0')
            m_inlines.last().text.chop(1);
        const QString text = domain::toMarkdown({domain::Block{domain::Block::Kind::Paragraph, 0, m_inlines}});
        const bool isBullet = m_bullet && m_heading == 0;
        m_lines += PageLine{m_heading, isBullet, text, {m_startLine, 1}, isBullet ? std::max(0, m_depth - 1) : 0};
    }
    m_inlines.clear();
}

void HtmlLines::text(const QString &words)
{
    QString run;
    for (const QChar unit : decoded(words)) {
        const bool space = unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r';
        const QChar before = !run.isEmpty() ? run.back() : m_inlines.isEmpty() ? u' ' : m_inlines.last().text.back();
        if (space && (before == u' ' || before == QChar(QChar::LineSeparator)))
            continue;
        run += space ? QChar(u' ') : unit;
    }
    if (!run.isEmpty())
        append(run);
}

void HtmlLines::append(const QString &run)
{
    if (m_inlines.isEmpty()) {
        m_number += std::count(m_html.begin() + m_counted, m_html.begin() + m_at, u'\n');
        m_counted = m_at;
        m_startLine = m_number;
    }
    const domain::Inline next{run, m_bold > 0 && m_heading == 0, m_italic > 0 && m_heading == 0, m_link};
    if (!m_inlines.isEmpty() && m_inlines.last().bold == next.bold && m_inlines.last().italic == next.italic &&
        m_inlines.last().link == next.link) {
        m_inlines.last().text += run;
        return;
    }
    m_inlines += next;
}

/// One stays a line break, two are the end of a paragraph, as is one in a heading.
void HtmlLines::lineBreak()
{
    if (m_inlines.isEmpty())
        return;
    QString &before = m_inlines.last().text;
    if (m_heading > 0 || before.trimmed().isEmpty() || before.endsWith(QChar(QChar::LineSeparator)))
        return flush();
    while (before.endsWith(u' '))
        before.chop(1);
    append(QChar(QChar::LineSeparator));
}

QString HtmlLines::attribute(const QString &source, const QString &name)
{
    const qsizetype at = source.indexOf(u' ' + name + u'=', 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    qsizetype start = at + name.size() + 2;
    const QChar quote = start < source.size() ? source[start] : QChar(u' ');
    const bool isQuoted = quote == u'"' || quote == u'\'';
    const qsizetype end = isQuoted ? source.indexOf(quote, ++start) : source.indexOf(u' ', start);
    return decoded(source.mid(start, end < 0 ? -1 : end - start).trimmed());
}

void HtmlLines::open(const QString &name, const QString &source)
{
    if (silentElements().contains(name) && !source.endsWith(u'/'))
        return passOver(name);
    if (blockElements().contains(name)) {
        flush();
        m_depth += name == u"ul"_s || name == u"ol"_s ? 1 : 0;
        m_bullet = name == u"li"_s || (m_bullet && name != u"ul"_s && name != u"ol"_s);
        m_heading = name.size() == 2 && name[0] == u'h' && name[1].isDigit() ? name[1].digitValue() : 0;
    } else if (name == u"br"_s) {
        lineBreak();
    } else if (name == u"b"_s || name == u"strong"_s) {
        ++m_bold;
    } else if (name == u"i"_s || name == u"em"_s) {
        ++m_italic;
    } else if (name == u"a"_s) {
        const QString href = attribute(source, u"href"_s);
        m_link = domain::isAllowedLink(href) ? href : QString();
    }
}

void HtmlLines::close(const QString &name)
{
    if (blockElements().contains(name)) {
        flush();
        m_heading = 0;
        m_depth -= m_depth > 0 && (name == u"ul"_s || name == u"ol"_s) ? 1 : 0;
        if (name == u"li"_s || name == u"ul"_s || name == u"ol"_s)
            m_bullet = false;
        m_bold = 0;
        m_italic = 0;
        m_link.clear();
    } else if (name == u"b"_s || name == u"strong"_s) {
        m_bold = std::max(0, m_bold - 1);
    } else if (name == u"i"_s || name == u"em"_s) {
        m_italic = std::max(0, m_italic - 1);
    } else if (name == u"a"_s) {
        m_link.clear();
    }
}

void HtmlLines::passOver(const QString &name)
{
    const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

void HtmlLines::tag(const QString &source)
{
    const bool closing = source.startsWith(u'/');
    qsizetype end = closing ? 1 : 0;
    const qsizetype start = end;
    while (end < source.size() && source[end].isLetterOrNumber())
        ++end;
    const QString name = source.mid(start, end - start).toLower();
    if (closing)
        close(name);
    else
        open(name, source);
}

QList<PageLine> HtmlLines::read()
{
    while (m_at < m_html.size()) {
        const qsizetype start = m_html.indexOf(u'<', m_at);
        const bool isTag = start >= 0 && start + 1 < m_html.size() &&
                           (m_html[start + 1].isLetter() || m_html[start + 1] == u'/' || m_html[start + 1] == u'!' ||
                            m_html[start + 1] == u'?');
        const qsizetype end = start < 0 ? m_html.size() : isTag ? start : start + 1;
        if (end > m_at)
            text(m_html.mid(m_at, end - m_at));
        m_at = end;
        if (!isTag)
            continue;
        const bool comment = QStringView(m_html).mid(start).startsWith(u"<!--");
        const qsizetype close = m_html.indexOf(comment ? u"-->"_s : u">"_s, start);
        if (close < 0)
            break;
        m_at = close + (comment ? 3 : 1);
        if (!comment)
            tag(m_html.mid(start + 1, close - start - 1));
    }
    flush();
    return m_lines;
}

} // namespace

QList<PageLine> linesOfHtml(const QString &html)
{
    return HtmlLines(html).read();
}

} // namespace exchange
