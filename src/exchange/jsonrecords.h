// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "exchange/jsonnode.h"

namespace exchange {

// One function per kind of record: reads it, cleans it, and holds it to the domain's rules. Problems are noted in the
// node; what is given back is only worth keeping when there is none.

[[nodiscard]] domain::DirectoryInfo readInfo(const JsonNode &node);
[[nodiscard]] domain::Person readPerson(const JsonNode &node);
[[nodiscard]] domain::WorkGroup readGroup(const JsonNode &node);
[[nodiscard]] domain::Edition readEdition(const JsonNode &node);
[[nodiscard]] domain::SavedFilter readSavedFilter(const JsonNode &node);

} // namespace exchange
