// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pagelines.h"

#include "domain/markdown.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

bool isBullet(const QString &trimmed)
{
    return trimmed.size() > 1 && u"-*+•–"_s.contains(trimmed[0]) && trimmed[1].isSpace();
}

/// Plain words as Markdown that means just them.
QString escaped(const QString &words)
{
    return domain::toMarkdown({domain::Block{domain::Block::Kind::Paragraph, 0, {domain::Inline{words, {}, {}, {}}}}});
}

/// Collects the lines of Markdown into headings, items and paragraphs.
class MarkdownLines
{
public:
    QList<PageLine> read(const QString &text);

private:
    void take(const QString &line, qsizetype number);
    void flush();

    QList<PageLine> m_lines;
    PageLine m_open;
    QList<qsizetype> m_indents; ///< where the texts of the items around begin
};

void MarkdownLines::flush()
{
    if (!m_open.text.isEmpty())
        m_lines += m_open;
    m_open = {};
}

void MarkdownLines::take(const QString &line, qsizetype number)
{
    static const QRegularExpression heading(u"^(#{1,6})\\s+(.*?)\\s*#*$"_s);
    static const QRegularExpression underline(u"^(=+|-+)$"_s);
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return flush();
    const QString end = line.endsWith(u"  "_s) ? u"  "_s : QString();
    if (const auto match = heading.match(trimmed); match.hasMatch()) {
        flush();
        m_lines += PageLine{int(match.capturedLength(1)), false, match.captured(2), {number, 1}};
        return;
    }
    if (!m_open.text.isEmpty() && !m_open.isBullet && underline.match(trimmed).hasMatch()) {
        m_open.heading = trimmed[0] == u'=' ? 1 : 2;
        return flush();
    }
    if (isBullet(trimmed)) {
        flush();
        const qsizetype indent = line.indexOf(trimmed);
        while (!m_indents.isEmpty() && indent < m_indents.last())
            m_indents.removeLast();
        m_open = {0, true, trimmed.mid(1).trimmed() + end, {number, 1}, int(m_indents.size())};
        m_indents += indent + 2;
        return;
    }
    if (m_open.text.isEmpty()) {
        m_open = {0, false, trimmed + end, {number, 1}};
        m_indents.clear();
    } else {
        const bool isMeant = m_open.text.endsWith(u"  "_s) || m_open.text.endsWith(u'\\');
        m_open.text += (isMeant ? u'\n' : u' ') + trimmed + end;
    }
}

QList<PageLine> MarkdownLines::read(const QString &text)
{
    qsizetype number = 0;
    for (const QString &line : text.split(u'\n'))
        take(line, ++number);
    flush();
    return m_lines;
}

} // namespace

QList<PageLine> linesOfText(const QString &text)
{
    QList<PageLine> lines;
    qsizetype number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const bool bullet = isBullet(trimmed);
        lines += PageLine{0, bullet, escaped(bullet ? trimmed.mid(1).trimmed() : trimmed), {number, 1}};
    }
    return lines;
}

QList<PageLine> linesOfMarkdown(const QString &text)
{
    return MarkdownLines().read(text);
}

} // namespace exchange
