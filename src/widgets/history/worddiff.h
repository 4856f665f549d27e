// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"

#include <QString>

namespace widgets {

/// Two texts as one page of HTML, word by word: what went is struck out and said to be removed, what came is underlined
/// and said to be added; never told by colour alone.
[[nodiscard]] QString wordDiffHtml(const QString &title, const QString &before, const QString &after);

} // namespace widgets
