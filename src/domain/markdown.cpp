// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/markdown.h"

#include "domain/markdowninline.h"

#include <algorithm>

namespace domain {

namespace {

constexpr int deepestLevel = 2;

bool isBlank(QChar unit)
{
    return unit == u' ' || unit == u'\t';
}

/// Takes the blanks at the beginning off and tells how many columns they fill (a tab goes to the next fourth).
int takeIndent(QStringView &line)
{
    int columns = 0;
    qsizetype at = 0;
    for (; at < line.size() && isBlank(line[at]); ++at)
        columns += line[at] == u'\t' ? 4 - columns % 4 : 1;
    line = line.mid(at);
    return columns;
}

/// Gathers lines into blocks.
class BlockReader
{
public:
    void readLine(QStringView line, bool forcedBreak);
    [[nodiscard]] QList<Block> finish();

private:
    [[nodiscard]] bool beginsBullet(QStringView line) const;
    void beginBullet(QStringView &line, int indent);
    void append(QStringView line, bool forcedBreak);
    void closeBlock();

    QList<Block> m_blocks;
    Block m_block;
    QString m_raw;
    QChar m_joiner = u'\n';
    bool m_open = false;
    bool m_hasLine = false;
    bool m_continues = false; ///< the next line belongs to this block, whatever it looks like
    QList<int> m_indents;     ///< where the texts of the items around begin
};

void BlockReader::readLine(QStringView line, bool forcedBreak)
{
    const int indent = takeIndent(line);
    if (!m_continues) {
        if (line.isEmpty()) {
            closeBlock();
            return;
        }
        if (beginsBullet(line)) {
            closeBlock();
            beginBullet(line, indent);
        } else if (!m_open) {
            m_indents.clear();
            m_block = Block{};
            m_open = true;
        }
    }
    append(line, forcedBreak);
}

bool BlockReader::beginsBullet(QStringView line) const
{
    if (line.front() != u'-' && line.front() != u'*' && line.front() != u'+')
        return false;
    const bool emptyItem = std::all_of(line.begin() + 1, line.end(), &isBlank);
    if (emptyItem) // never inside a paragraph, where it would be a dash (CommonMark 5.2)
        return !m_open || m_block.kind == Block::Kind::Bullet;
    return isBlank(line[1]);
}

void BlockReader::beginBullet(QStringView &line, int indent)
{
    while (!m_indents.isEmpty() && indent < m_indents.last())
        m_indents.removeLast();
    m_block = Block{};
    m_block.kind = Block::Kind::Bullet;
    m_block.level = static_cast<int>(std::min<qsizetype>(m_indents.size(), deepestLevel));
    m_open = true;
    line = line.mid(1);
    const int gap = takeIndent(line);
    m_indents += indent + 1 + (gap >= 1 && gap <= 4 && !line.isEmpty() ? gap : 1);
}

void BlockReader::append(QStringView line, bool forcedBreak)
{
    qsizetype spaces = 0;
    qsizetype end = line.size();
    while (!forcedBreak && end > 0 && isBlank(line[end - 1])) {
        spaces += line[end - 1] == u' ' ? 1 : 0;
        --end;
    }
    if (m_hasLine)
        m_raw += m_joiner;
    m_raw += line.left(end);
    m_hasLine = m_hasLine || !line.isEmpty();
    m_joiner = forcedBreak || spaces >= 2 ? hardBreak : QChar(u'\n');
    m_continues = forcedBreak;
}

void BlockReader::closeBlock()
{
    if (m_open) {
        m_block.inlines = parseInlines(m_raw);
        if (!m_block.inlines.isEmpty())
            m_blocks += m_block;
    }
    m_open = m_hasLine = m_continues = false;
    m_raw.clear();
}

QList<Block> BlockReader::finish()
{
    closeBlock();
    settleLevels(m_blocks);
    return std::move(m_blocks);
}

} // namespace

void settleLevels(QList<Block> &blocks)
{
    int deepest = 0;
    for (Block &block : blocks) {
        const bool bullet = block.kind == Block::Kind::Bullet;
        block.level = bullet ? std::clamp(block.level, 0, deepest) : 0;
        deepest = bullet ? std::min(block.level + 1, deepestLevel) : 0;
    }
}

QString Block::plainText() const
{
    QString text;
    for (const Inline &run : inlines)
        text += run.text;
    return text;
}

QList<Block> parseMarkdown(const QString &source)
{
    BlockReader reader;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const QChar unit = source[at];
        const bool paragraphEnd = unit == u'\u2029';
        if (unit != u'\n' && unit != u'\r' && unit != hardBreak && !paragraphEnd)
            continue;
        reader.readLine(QStringView(source).mid(begin, at - begin), unit == hardBreak);
        if (paragraphEnd)
            reader.readLine({}, false);
        if (unit == u'\r' && at + 1 < source.size() && source[at + 1] == u'\n')
            ++at;
        begin = at + 1;
    }
    reader.readLine(QStringView(source).mid(begin), false);
    return reader.finish();
}

QString markdownToPlainText(const QString &source)
{
    QString text;
    const QList<Block> blocks = parseMarkdown(source);
    for (const Block &block : blocks) {
        if (!text.isEmpty())
            text += u'\n';
        text += block.plainText();
    }
    return text.replace(hardBreak, u'\n');
}

} // namespace domain
