// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/markdowncommands.h"

#include "domain/contentlabels.h"
#include "domain/text.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

/// The lines of a selection; Qt gives its line ends as paragraph separators.
QStringList selectedLines(const QTextCursor &cursor)
{
    return cursor.selectedText().split(QChar::ParagraphSeparator);
}

/// Replaces the selection and selects what replaced it.
QTextCursor replaceSelection(QTextCursor cursor, const QString &text)
{
    const int start = cursor.selectionStart();
    cursor.insertText(text);
    const int end = cursor.position();
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

/// True when the text stands between exactly this mark, not a longer run of the same character.
bool isMarked(const QString &text, const QString &mark)
{
    const QChar sign = mark.front();
    if (text.size() < 2 * mark.size() + 1 || !text.startsWith(mark) || !text.endsWith(mark))
        return false;
    const auto run = std::find_if(text.begin(), text.end(), [sign](QChar each) { return each != sign; });
    const qsizetype signs = run - text.begin();
    return mark.size() == 1 ? signs != 2 : signs >= 2;
}

/// Widens a selection by the marks around it, so that a second press takes them away again.
QTextCursor withMarksAround(const QTextCursor &cursor, const QString &mark)
{
    const int length = int(mark.size());
    QTextCursor wider = cursor;
    const int start = cursor.selectionStart() - length;
    const int end = cursor.selectionEnd() + length;
    if (start < cursor.document()->findBlock(cursor.selectionStart()).position() ||
        end >= cursor.document()->characterCount())
        return cursor;
    wider.setPosition(start);
    wider.setPosition(end, QTextCursor::KeepAnchor);
    return isMarked(wider.selectedText(), mark) ? wider : cursor;
}

QString toggledLine(const QString &line, const QString &mark, bool remove)
{
    const QString core = line.trimmed();
    if (core.isEmpty())
        return line;
    const qsizetype before = line.indexOf(core);
    const QString inner = remove ? core.mid(mark.size(), core.size() - 2 * mark.size()) : QString(mark + core + mark);
    return line.left(before) + inner + line.mid(before + core.size());
}

QString withoutBullet(const QString &line)
{
    const QString core = line.trimmed();
    const bool bullet = core.startsWith(u"- "_s) || core.startsWith(u"* "_s) || core.startsWith(u"+ "_s);
    return bullet ? core.mid(2) : QString();
}

} // namespace

QTextCursor toggleMark(QTextCursor cursor, const QString &mark)
{
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    cursor.beginEditBlock();
    if (!cursor.hasSelection()) {
        cursor.insertText(mark + mark);
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(mark.size()));
        cursor.endEditBlock();
        return cursor;
    }
    cursor = withMarksAround(cursor, mark);
    QStringList lines = selectedLines(cursor);
    const bool remove = std::all_of(lines.begin(), lines.end(), [&mark](const QString &line) {
        return line.trimmed().isEmpty() || isMarked(line.trimmed(), mark);
    });
    for (QString &line : lines)
        line = toggledLine(line, mark, remove);
    cursor = replaceSelection(cursor, lines.join(u'\n'));
    cursor.endEditBlock();
    return cursor;
}

QTextCursor toggleBullets(QTextCursor cursor)
{
    const int end = cursor.selectionEnd();
    cursor.setPosition(cursor.selectionStart());
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QStringList lines = selectedLines(cursor);
    const bool single = lines.size() == 1;
    const bool remove = std::all_of(lines.begin(), lines.end(), [single](const QString &line) {
        return (line.trimmed().isEmpty() && !single) || !withoutBullet(line).isNull();
    });
    for (QString &line : lines) {
        if (remove && !line.trimmed().isEmpty())
            line = withoutBullet(line);
        else if (!remove && (single || !line.trimmed().isEmpty()) && withoutBullet(line).isNull())
            line.prepend(u"- "_s);
    }
    cursor.beginEditBlock();
    cursor = replaceSelection(cursor, lines.join(u'\n'));
    cursor.endEditBlock();
    if (single)
        cursor.setPosition(cursor.selectionEnd());
    return cursor;
}

QTextCursor insertLink(QTextCursor cursor)
{
    const QString selected = cursor.selectedText().replace(QChar::ParagraphSeparator, u' ');
    const bool isAddress = domain::isAllowedLink(selected);
    const QString text = isAddress ? QString() : selected;
    const QString address = isAddress ? selected : u"https://"_s;
    cursor.beginEditBlock();
    const int start = cursor.selectionStart();
    cursor.insertText(u"["_s + text + u"]("_s + address + u")"_s);
    cursor.endEditBlock();
    if (text.isEmpty()) {
        cursor.setPosition(start + 1);
        return cursor;
    }
    const int addressStart = start + 3 + int(text.size());
    cursor.setPosition(addressStart);
    cursor.setPosition(addressStart + int(address.size()), QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor insertQuotes(QTextCursor cursor, domain::Language language)
{
    const QStringList marks = domain::quoted(u"\n"_s, language).split(u'\n');
    const QString selected = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    cursor.beginEditBlock();
    cursor.insertText(marks.value(0) + selected + marks.value(1));
    cursor.endEditBlock();
    if (selected.isEmpty())
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(marks.value(1).size()));
    return cursor;
}

} // namespace widgets
