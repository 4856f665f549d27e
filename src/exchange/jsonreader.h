// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"
#include "exchange/readprogress.h"

#include <QByteArray>
#include <QIODevice>

namespace exchange {

/// Reads a directory from the JSON format of docs/json-format.md. Nothing in it is trusted: size, depth, types, dates,
/// codes, references and the domain's rules are checked, and texts are cleaned. NotADirectory for JSON that is not in
/// this format, NewerVersion for a later version of it, InvalidInput with the place (groups[3].name.fr, line, column)
/// for everything else that is wrong; then nothing is kept.
[[nodiscard]] domain::Result<domain::DirectoryContent> readJson(const QByteArray &json);
[[nodiscard]] domain::Result<domain::DirectoryContent> readJson(QIODevice &device);

/// A directory as a document holds it, and what was left out of it when it was written.
struct JsonCopy
{
    domain::DirectoryContent content;
    domain::CopyScope scope;
};
/// The same. A document of version 1 does not say for whom it was made: it counts as public unless it holds what the
/// public is not shown.
[[nodiscard]] domain::Result<JsonCopy> readJsonCopy(QIODevice &device, const ReadProgress &progress = {});

} // namespace exchange
