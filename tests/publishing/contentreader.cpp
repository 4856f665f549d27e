// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace testing {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\0' || c == '\f';
}

bool isDelimiter(char c)
{
    return QByteArrayView("()<>[]{}/%").contains(c);
}

} // namespace

QByteArray ContentReader::literalString()
{
    QByteArray out;
    int depth = 1;
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\') {
            out += m_bytes.mid(++m_at, 1);
            continue;
        }
        depth += c == '(' ? 1 : (c == ')' ? -1 : 0);
        if (depth == 0)
            break;
        out += c;
    }
    ++m_at;
    return out;
}

QByteArray ContentReader::dictionary()
{
    const qsizetype start = m_at;
    int depth = 0;
    do {
        if (m_bytes.mid(m_at, 2) == "<<") {
            ++depth;
            m_at += 2;
        } else if (m_bytes.mid(m_at, 2) == ">>") {
            --depth;
            m_at += 2;
        } else if (m_bytes[m_at] == '(') {
            static_cast<void>(literalString());
        } else if (m_bytes[m_at] == '<') { // a string of hexadecimal digits, whose end is no part of ">>"
            const qsizetype end = m_bytes.indexOf('>', m_at);
            m_at = end < 0 ? m_bytes.size() : end + 1;
        } else {
            ++m_at;
        }
    } while (depth > 0 && m_at < m_bytes.size());
    return m_bytes.sliced(start, m_at - start);
}

/// The next operand or operator; strings go to m_strings. Empty at the end.
QByteArray ContentReader::token()
{
    while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
        ++m_at;
    if (m_at >= m_bytes.size())
        return {};
    const qsizetype start = m_at;
    const char c = m_bytes[m_at];
    if (c == '(') {
        m_strings += literalString();
        return "()";
    }
    if (m_bytes.mid(m_at, 2) == "<<")
        return dictionary();
    if (c == '<') {
        m_at = m_bytes.indexOf('>', m_at) + 1;
        m_strings += QByteArray::fromHex(m_bytes.sliced(start + 1, m_at - start - 2));
        return "<>";
    }
    ++m_at;
    if (c == '[' || c == ']')
        return m_bytes.sliced(start, 1);
    while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && !isDelimiter(m_bytes[m_at]))
        ++m_at;
    return m_bytes.sliced(start, m_at - start);
}

bool ContentReader::next()
{
    m_operands.clear();
    m_strings.clear();
    m_contentId = -1;
    for (QByteArray word = token(); !word.isEmpty(); word = token()) {
        const char c = word.front();
        const bool isOperator = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '\'' || c == '"';
        if (!isOperator) {
            m_operands += word;
            continue;
        }
        m_operator = word;
        act();
        return true;
    }
    return false;
}

void ContentReader::act()
{
    if (beginsContent()) {
        static const QRegularExpression number(u"/MCID (\\d+)"_s);
        const auto id = number.match(QString::fromLatin1(m_operands.value(1)));
        if (id.hasMatch())
            m_contentId = id.captured(1).toInt();
        const bool artifact = m_operands.value(0) == "/Artifact";
        m_stack += artifact ? Mark::Artifact : (id.hasMatch() ? Mark::Tagged : Mark::Other);
    } else if (m_operator == "EMC") {
        m_broken = m_broken || m_stack.isEmpty();
        if (!m_stack.isEmpty())
            m_stack.removeLast();
    } else if (m_operator == "Tf") {
        m_font = QString::fromLatin1(m_operands.value(0));
    }
}

bool ContentReader::paints() const
{
    static const QList<QByteArray> painters{"Tj", "TJ", "'",  "\"", "S",  "s",  "f",  "F",
                                            "f*", "B",  "B*", "b",  "b*", "sh", "Do", "BI"};
    return painters.contains(m_operator);
}

bool ContentReader::isTagged() const
{
    return m_stack.contains(Mark::Tagged);
}

bool ContentReader::isInArtifact() const
{
    return m_stack.contains(Mark::Artifact);
}

QList<quint16> ContentReader::shownCodes() const
{
    QList<quint16> out;
    if (m_operator != "Tj" && m_operator != "TJ")
        return out;
    for (const QByteArray &string : m_strings) {
        for (qsizetype i = 0; i + 1 < string.size(); i += 2)
            out += quint16(quint8(string[i]) << 8 | quint8(string[i + 1]));
    }
    return out;
}

} // namespace testing
