// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/searchquery.h"

#include <optional>

namespace domain {

// The words of the query syntax. Of each meaning the first word of a language is the one it is written with.

[[nodiscard]] std::optional<SearchTerm::Kind> searchKey(const QString &folded);
[[nodiscard]] std::optional<GroupStatus> searchStatus(const QString &folded);
[[nodiscard]] std::optional<SearchPart> searchPart(const QString &folded);

/// True for the beginning of such a word, or the whole of it.
[[nodiscard]] bool beginsKey(const QString &folded);
[[nodiscard]] bool beginsStatus(const QString &folded);
[[nodiscard]] bool beginsPart(const QString &folded);

[[nodiscard]] QString searchKeyWord(SearchTerm::Kind kind, Language language);
[[nodiscard]] QString searchStatusWord(GroupStatus status, Language language);
[[nodiscard]] QString searchPartWord(SearchPart part, Language language);

} // namespace domain
