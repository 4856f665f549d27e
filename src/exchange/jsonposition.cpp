// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonposition.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// Walks over valid JSON without building it. Never goes beyond the end, whatever it is given.
class JsonScanner
{
public:
    explicit JsonScanner(const QByteArray &json) : m_json(json) { skipByteOrderMark(); }

    [[nodiscard]] bool enter(const JsonStep &step)
    {
        return step.key.isEmpty() ? enterItem(step.index) : enterMember(step.key);
    }
    [[nodiscard]] qsizetype valueOffset()
    {
        skipBlanks();
        return m_at;
    }

private:
    [[nodiscard]] char current() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    void skipByteOrderMark()
    {
        if (m_json.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }

    void skipBlanks()
    {
        while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r')
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; m_at < m_json.size() && current() != '"'; ++m_at) {
            if (current() == '\\')
                ++m_at;
        }
        ++m_at;
    }

    void skipValue()
    {
        int depth = 0;
        while (m_at < m_json.size()) {
            const char character = current();
            if (depth == 0 && (character == ',' || character == '}' || character == ']'))
                return;
            if (character == '"') {
                skipString();
                continue;
            }
            if (character == '{' || character == '[')
                ++depth;
            else if (character == '}' || character == ']')
                --depth;
            ++m_at;
        }
    }

    [[nodiscard]] bool open(char bracket)
    {
        skipBlanks();
        if (current() != bracket)
            return false;
        ++m_at;
        return true;
    }

    /// At the comma after a value: goes past it, or says that there is no further one.
    [[nodiscard]] bool nextValue()
    {
        skipBlanks();
        if (current() != ',')
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool enterItem(qsizetype index)
    {
        if (!open('['))
            return false;
        for (qsizetype i = 0; i < index; ++i) {
            skipValue();
            if (!nextValue())
                return false;
        }
        return true;
    }

    /// A key given twice counts the last time, as it does for the reader.
    [[nodiscard]] bool enterMember(const QString &key)
    {
        if (!open('{'))
            return false;
        qsizetype found = -1;
        do {
            skipBlanks();
            if (current() != '"')
                break;
            const qsizetype begin = m_at;
            skipString();
            const QByteArray quoted = m_json.mid(begin, m_at - begin);
            skipBlanks();
            ++m_at; // the colon
            if (unquoted(quoted) == key)
                found = m_at;
            skipValue();
        } while (nextValue());
        m_at = std::max(found, qsizetype{0});
        return found >= 0;
    }

    [[nodiscard]] static QString unquoted(const QByteArray &quoted)
    {
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

QString jsonPathText(const JsonPath &path)
{
    QString text;
    for (const JsonStep &step : path) {
        if (step.key.isEmpty()) {
            text += u'[' + QString::number(step.index) + u']';
            continue;
        }
        if (!text.isEmpty())
            text += u'.';
        text += step.key;
    }
    return text;
}

TextPosition textPosition(const QByteArray &utf8, qsizetype offset)
{
    TextPosition position;
    const qsizetype end = std::min(offset, utf8.size());
    for (qsizetype i = utf8.startsWith("\xef\xbb\xbf") ? 3 : 0; i < end; ++i) {
        const auto byte = static_cast<unsigned char>(utf8.at(i));
        if (byte == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((byte & 0xc0) != 0x80) {
            ++position.column;
        }
    }
    return position;
}

std::optional<TextPosition> jsonPosition(const QByteArray &json, const JsonPath &path)
{
    JsonScanner scanner(json);
    for (const JsonStep &step : path) {
        if (!scanner.enter(step))
            return std::nullopt;
    }
    return textPosition(json, scanner.valueOffset());
}

} // namespace exchange
