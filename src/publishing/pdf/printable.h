// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace publishing::pdf {

/// The text with what a page cannot show taken out: control characters dropped, tabs as spaces, every kind of line end
/// as U+2028, lone surrogates and non-characters as U+FFFD, U+FEFF as U+2060.
[[nodiscard]] QString printable(const QString &text);

} // namespace publishing::pdf
