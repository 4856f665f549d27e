// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace publishing {

/// Told how far a document is, in groups done of all; returns false to stop it. May be empty.
using Progress = std::function<bool(int done, int total)>;

} // namespace publishing
