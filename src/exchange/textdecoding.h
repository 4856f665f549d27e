// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace exchange {

/// The encodings that files of the association come in.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// "utf-8", "utf-16le", "utf-16be", "windows-1252": as told and as given on a command line.
[[nodiscard]] QString encodingCode(Encoding encoding);
[[nodiscard]] std::optional<Encoding> encodingFromCode(const QString &code);

/// By the byte order mark, else by zero bytes at every other place (UTF-16), else UTF-8 when the bytes are, else
/// Windows-1252, in which every text of western Europe that is none of the others is written. `complete` is false for
/// the beginning of a larger file, which may end amid a character.
[[nodiscard]] Encoding guessEncoding(const QByteArray &bytes, bool complete = true);

/// The text, without a byte order mark; bytes that mean nothing become U+FFFD.
[[nodiscard]] QString decodedText(const QByteArray &bytes, Encoding encoding);

/// One byte of Windows-1252.
[[nodiscard]] QChar fromWindows1252(unsigned char byte);

} // namespace exchange
