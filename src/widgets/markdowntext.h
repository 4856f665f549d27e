// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/markdown.h"

#include <QTextCharFormat>

class QTextCursor;
class QTextList;

namespace widgets {

/// Puts parsed blocks into a text document at a cursor; whoever calls starts each block.
class MarkdownText
{
public:
    MarkdownText(QTextCursor &cursor, QTextCharFormat plain, QTextCharFormat link);

    void writeBlock(const domain::Block &block);
    /// The next block is no list item.
    void endList();

private:
    void writeInline(const domain::Inline &part);
    void joinList(int level);

    QTextCursor &m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_link;
    QList<QTextList *> m_lists; ///< the open list of each level; the document owns them
};

} // namespace widgets
