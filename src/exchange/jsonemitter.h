// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

namespace exchange {

/// Writes JSON to a device as it is told, in the order it is told: UTF-8, two spaces a level, so that the same calls
/// give the same bytes and memory does not grow with the document. Keys are the program's own words: plain ASCII.
class JsonEmitter
{
public:
    explicit JsonEmitter(QIODevice &device);

    void beginObject(QLatin1StringView key = {});
    void endObject();
    void beginArray(QLatin1StringView key = {});
    void endArray();
    void text(QLatin1StringView key, const QString &value);
    void integer(QLatin1StringView key, qint64 value);
    void boolean(QLatin1StringView key, bool value);
    /// A text standing alone in an array.
    void item(const QString &value);

    /// Ends the document; false when the device refused a part of it.
    [[nodiscard]] bool finish();

private:
    void begin(QLatin1StringView key, char bracket);
    void end(char bracket);
    void startValue(QLatin1StringView key);
    void append(const QString &text);
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    int m_depth = 0;
    bool m_first = true; ///< nothing written yet at this level
    bool m_failed = false;
};

} // namespace exchange
