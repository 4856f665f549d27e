// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QString>

namespace domain {

/// "novembre", "November"; `month` from 1 to 12.
[[nodiscard]] QString monthName(int month, Language language);

} // namespace domain
