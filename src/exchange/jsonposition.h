// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace exchange {

/// One step into a JSON document: a member's key, or an element's index when the key is empty.
struct JsonStep
{
    QString key;
    qsizetype index = -1;

    friend bool operator==(const JsonStep &, const JsonStep &) = default;
};
using JsonPath = QList<JsonStep>;

/// "groups[3].name.fr"; "" for the document itself.
[[nodiscard]] QString jsonPathText(const JsonPath &path);

/// A place in a text, both counted from 1; columns are characters, not bytes.
struct TextPosition
{
    qsizetype line = 1;
    qsizetype column = 1;

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

[[nodiscard]] TextPosition textPosition(const QByteArray &utf8, qsizetype offset);

/// Where the value that the path leads to begins in a document known to be valid JSON; nullopt when nothing is there.
[[nodiscard]] std::optional<TextPosition> jsonPosition(const QByteArray &json, const JsonPath &path);

} // namespace exchange
