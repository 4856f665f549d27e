// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <QFileDevice>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

bool turnsDirection(char32_t character)
{
    return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

/// The blocks of Unicode's East Asian Width "wide" that names are written in, and pictographs.
bool isWide(char32_t character)
{
    return (character >= 0x1100 && character <= 0x115f) || (character >= 0x2e80 && character <= 0xa4cf) ||
           (character >= 0xac00 && character <= 0xd7a3) || (character >= 0xf900 && character <= 0xfaff) ||
           (character >= 0xfe30 && character <= 0xfe6f) || (character >= 0xff00 && character <= 0xff60) ||
           (character >= 0xffe0 && character <= 0xffe6) || (character >= 0x1f300 && character <= 0x1faff) ||
           (character >= 0x20000 && character <= 0x3fffd);
}

QString wrappedLine(const QString &line, qsizetype width, const QString &indent)
{
    QString out;
    qsizetype used = 0;
    bool first = true;
    for (const QString &word : line.split(u' ')) {
        const qsizetype length = columns(word);
        if (!first && used + 1 + length > width) {
            out += u'\n' + indent;
            used = indent.size();
        } else if (!first) {
            out += u' ';
            ++used;
        }
        out += word;
        used += length;
        first = false;
    }
    return out;
}

} // namespace

QString programName()
{
    return u"annuaire-cli"_s;
}

QString printable(const QString &text, bool lines)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const bool control =
            QChar::category(character) == QChar::Other_Control || character == 0x2028 || character == 0x2029;
        const bool allowed = lines && character == U'\n';
        if (character == U'\t')
            out += u' ';
        else if ((control && !allowed) || turnsDirection(character))
            out += QChar::ReplacementCharacter;
        else
            out += QStringView(QChar::fromUcs4(character));
    }
    return out;
}

qsizetype columns(const QString &text)
{
    qsizetype count = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0; begin = end, end = finder.toNextBoundary()) {
        const QList<uint> characters = QStringView(text).mid(begin, end - begin).toUcs4();
        count += !characters.isEmpty() && isWide(characters.first()) ? 2 : 1;
    }
    return count;
}

QString padded(const QString &text, qsizetype width)
{
    const qsizetype missing = width - columns(text);
    return missing > 0 ? text + QString(missing, u' ') : text;
}

QString wrapped(const QString &text, qsizetype width, const QString &indent)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines += wrappedLine(line, width, indent);
    return lines.join(u'\n' + indent);
}

void sayError(Streams &streams, const QString &message, const QString &detail)
{
    say(streams, programName() + u": "_s + message);
    if (!detail.isEmpty())
        say(streams, u"  "_s + detail);
}

void say(Streams &streams, const QString &message)
{
    streams.err.write(printable(message, true).toUtf8() + '\n');
}

void Output::line(const QString &text)
{
    m_text += printable(text).toUtf8() + '\n';
}

void Output::text(const QString &text)
{
    m_text += printable(text, true).toUtf8();
}

void Output::bytes(const QByteArray &utf8)
{
    m_text += utf8;
}

ExitCode Output::finish(ExitCode code)
{
    auto *file = qobject_cast<QFileDevice *>(&m_streams.out);
    const bool written = m_streams.out.write(m_text) == m_text.size() && (!file || file->flush());
    m_text.clear();
    if (written)
        return code;
    sayError(m_streams, tr("The result could not be written. The directory is as it was."),
             m_streams.out.errorString());
    return ExitCode::CannotReadOrWrite;
}

} // namespace cli
