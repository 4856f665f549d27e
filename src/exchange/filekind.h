// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "exchange/importsource.h"

#include <QByteArray>

#include <optional>

namespace exchange {

/// How much of a file tells what it is.
inline constexpr qint64 beginningBytes = 64 * 1024;

/// What another kind of file than one of that format says by its first bytes: a picture, a PDF, a text processor's
/// document, a program, or anything that is no text. `isEncodingGiven`: somebody says that it is text all the same.
[[nodiscard]] std::optional<domain::Error> refusalOf(const QByteArray &beginning, SourceFormat format,
                                                     bool isEncodingGiven = false);

} // namespace exchange
