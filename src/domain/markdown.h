// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace domain {

/// A run of text of one style inside a block.
struct Inline
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString link; ///< "" or an allowed link (http, https, mailto, tel)

    friend bool operator==(const Inline &, const Inline &) = default;
};

/// A paragraph, or one item of a bullet list (level 0 is the outermost).
struct Block
{
    enum class Kind { Paragraph, Bullet };
    Kind kind = Kind::Paragraph;
    int level = 0;
    QList<Inline> inlines;

    [[nodiscard]] QString plainText() const;
    friend bool operator==(const Block &, const Block &) = default;
};

/// Reads our subset of CommonMark: paragraphs, bullets (-, *, +; nested up to 3 levels), **bold**, *italic* (also with
/// underscores), [text](link), <link>, backslash escapes, hard line breaks (kept as U+2028). Anything else, HTML
/// included, is literal text; a link that is not allowed keeps its text only. Never fails; linear in the input.
[[nodiscard]] QList<Block> parseMarkdown(const QString &source);

/// The words without the marks, blocks separated by one line feed.
[[nodiscard]] QString markdownToPlainText(const QString &source);

/// Writes blocks back so that parseMarkdown(toMarkdown(blocks)) == blocks.
[[nodiscard]] QString toMarkdown(const QList<Block> &blocks);

} // namespace domain
