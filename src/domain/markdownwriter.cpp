// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/markdown.h"
#include "domain/markdowninline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// What a run is wrapped in. A mark that spans several runs is written once around them.
struct Wrap
{
    enum class Kind { Link, Bold, Italic };
    Kind kind = Kind::Bold;
    QString link;

    friend bool operator==(const Wrap &, const Wrap &) = default;
};

QString escapedTarget(const QString &link)
{
    QString target;
    for (const QChar unit : link) {
        if (unit == u'(' || unit == u')' || unit == u'\\' || unit == u'<')
            target += u'\\';
        target += unit;
    }
    return target;
}

/// Writes the text of one block, with as few marks and escapes as it needs.
class InlineWriter
{
public:
    /// With separators, every mark stands alone whatever is beside it; without, the text reads better.
    InlineWriter(const QString &lineStart, bool separated) : m_lineStart(lineStart), m_separated(separated) {}

    [[nodiscard]] QString write(const QList<Inline> &inlines);

private:
    void turnTo(const QList<Inline> &inlines, qsizetype index);
    void open(const Wrap &wrap);
    void close(const Wrap &wrap);
    void separate()
    {
        if (m_separated)
            m_out += markdownSeparator;
    }
    void writeText(const QString &text);
    void writeUnit(const QString &text, qsizetype at);
    [[nodiscard]] bool needsEscape(const QString &text, qsizetype at) const;
    [[nodiscard]] bool beginsListOrHeading(const QString &text, qsizetype at) const;

    QString m_lineStart;
    bool m_separated = false;
    bool m_atLineStart = true;
    bool m_inNumber = false; ///< only digits since the line's start: "1." would be a numbered item elsewhere
    QString m_out;
    QList<Wrap> m_open;
};

QList<Wrap> wrapsOf(const Inline &run)
{
    QList<Wrap> wraps;
    if (!run.link.isEmpty())
        wraps += Wrap{Wrap::Kind::Link, run.link};
    if (run.bold)
        wraps += Wrap{Wrap::Kind::Bold, {}};
    if (run.italic)
        wraps += Wrap{Wrap::Kind::Italic, {}};
    return wraps;
}

QString InlineWriter::write(const QList<Inline> &inlines)
{
    separate();
    for (qsizetype index = 0; index < inlines.size(); ++index) {
        turnTo(inlines, index);
        writeText(inlines[index].text);
    }
    turnTo(inlines, inlines.size());
    separate();
    return m_out;
}

/// Closes what the run at `index` does not have and opens what it has, the longest-lasting first.
void InlineWriter::turnTo(const QList<Inline> &inlines, qsizetype index)
{
    QList<Wrap> wanted = index < inlines.size() ? wrapsOf(inlines[index]) : QList<Wrap>();
    const auto isWanted = [&](const Wrap &wrap) { return wanted.contains(wrap); };
    qsizetype kept = 0;
    while (!m_separated && kept < m_open.size() && isWanted(m_open[kept]))
        ++kept;
    while (m_open.size() > kept)
        close(m_open.takeLast());
    wanted.removeIf([this](const Wrap &wrap) { return m_open.contains(wrap); });
    const auto lasts = [&](const Wrap &wrap) {
        constexpr qsizetype farEnough = 64;
        qsizetype end = index + 1;
        while (end < inlines.size() && end < index + farEnough && wrapsOf(inlines[end]).contains(wrap))
            ++end;
        return end;
    };
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](const Wrap &left, const Wrap &right) { return lasts(left) > lasts(right); });
    for (const Wrap &wrap : std::as_const(wanted))
        open(wrap);
}

void InlineWriter::open(const Wrap &wrap)
{
    const bool link = wrap.kind == Wrap::Kind::Link;
    if (link && m_out.endsWith(u'!'))
        m_out.insert(m_out.size() - 1, u'\\'); // elsewhere "![" is an image
    separate();
    m_out += link ? u"["_s : wrap.kind == Wrap::Kind::Bold ? u"**"_s : u"*"_s;
    separate();
    m_open += wrap;
    m_atLineStart = m_inNumber = false;
}

void InlineWriter::close(const Wrap &wrap)
{
    separate();
    if (wrap.kind == Wrap::Kind::Link)
        m_out += u"](" + escapedTarget(wrap.link) + u')';
    else
        m_out += wrap.kind == Wrap::Kind::Bold ? u"**"_s : u"*"_s;
    separate();
}

void InlineWriter::writeText(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        writeUnit(text, at);
}

void InlineWriter::writeUnit(const QString &text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit == hardBreak || unit == u'\u2029') {
        m_out += u"\\\n" + m_lineStart;
        m_atLineStart = true;
        m_inNumber = false;
        separate();
        return;
    }
    if (unit == u'\n' || unit == u'\r') {
        m_out += u' ';
        return;
    }
    if (needsEscape(text, at))
        m_out += u'\\';
    m_out += unit;
    const bool digit = unit >= u'0' && unit <= u'9';
    m_inNumber = digit && (m_atLineStart || m_inNumber);
    m_atLineStart = false;
}

bool InlineWriter::needsEscape(const QString &text, qsizetype at) const
{
    const QChar unit = text[at];
    const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
    switch (unit.unicode()) {
    case u'*':
    case u'[':
    case u']':
    case u'`':
    case u'\\':
        return true;
    case u'_':
        return !before.isLetterOrNumber() || !after.isLetterOrNumber();
    case u'<':
        return !after.isSpace() && !after.isDigit();
    case u'&': {
        const qsizetype end = text.indexOf(u';', at);
        return end > at + 1 && end - at < 32 && (after.isLetter() || after == u'#');
    }
    default:
        return beginsListOrHeading(text, at);
    }
}

bool InlineWriter::beginsListOrHeading(const QString &text, qsizetype at) const
{
    const QChar unit = text[at];
    if (m_inNumber)
        return unit == u'.' || unit == u')';
    if (!m_atLineStart)
        return false;
    if (unit == u'#' || unit == u'>' || unit == u'=')
        return true;
    const bool marker = unit == u'-' || unit == u'+';
    return marker && (at + 1 == text.size() || text[at + 1].isSpace() || text[at + 1] == unit);
}

QString written(const Block &block)
{
    const bool bullet = block.kind == Block::Kind::Bullet;
    const QString indent = bullet ? QString(2 * block.level, u' ') : QString();
    const QString lineStart = bullet ? QString(indent + u"  ") : QString();
    QString text = InlineWriter(lineStart, false).write(block.inlines);
    Block bare = block;
    bare.kind = Block::Kind::Paragraph;
    bare.level = 0;
    if (parseMarkdown(text) != QList<Block>{bare})
        text = InlineWriter(lineStart, true).write(block.inlines);
    return bullet ? QString(indent + u"- " + text) : text;
}

} // namespace

QString toMarkdown(const QList<Block> &blocks)
{
    QList<Block> settled = blocks;
    settleLevels(settled);
    QString source;
    Block::Kind previous = Block::Kind::Paragraph;
    for (const Block &block : std::as_const(settled)) {
        if (!source.isEmpty()) {
            const bool inList = previous == Block::Kind::Bullet && block.kind == Block::Kind::Bullet;
            source += inList ? u"\n"_s : u"\n\n"_s;
        }
        source += written(block);
        previous = block.kind;
    }
    return source;
}

} // namespace domain
