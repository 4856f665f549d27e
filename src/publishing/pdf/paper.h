// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace publishing::pdf {

enum class PaperSize { A4, Letter };

} // namespace publishing::pdf
