// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/markdowntext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

#include <array>

namespace widgets {

MarkdownText::MarkdownText(QTextCursor &cursor, QTextCharFormat plain, QTextCharFormat link)
    : m_cursor(cursor), m_plain(std::move(plain)), m_link(std::move(link))
{}

void MarkdownText::writeBlock(const domain::Block &block)
{
    if (block.kind == domain::Block::Kind::Bullet)
        joinList(block.level);
    else
        endList();
    for (const domain::Inline &part : block.inlines)
        writeInline(part);
}

void MarkdownText::endList()
{
    m_lists.clear();
}

void MarkdownText::joinList(int level)
{
    if (m_lists.size() > level + 1)
        m_lists.resize(level + 1);
    if (m_lists.size() == level + 1 && m_lists.at(level)) {
        m_lists.at(level)->add(m_cursor.block());
        return;
    }
    QTextListFormat format;
    constexpr std::array styles{QTextListFormat::ListDisc, QTextListFormat::ListCircle, QTextListFormat::ListSquare};
    format.setStyle(styles.at(static_cast<std::size_t>(qBound(0, level, 2))));
    format.setIndent(level + 1);
    m_lists.resize(level + 1);
    m_lists[level] = m_cursor.createList(format);
}

void MarkdownText::writeInline(const domain::Inline &part)
{
    QTextCharFormat format = part.link.isEmpty() ? m_plain : m_link;
    if (!part.link.isEmpty()) {
        format.setAnchorHref(part.link);
        format.setToolTip(part.link.toHtmlEscaped());
    }
    if (part.bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(part.italic);
    m_cursor.insertText(part.text, format);
}

} // namespace widgets
