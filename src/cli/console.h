// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

namespace cli {

/// The terminal as this program needs it while it runs: UTF-8, and the bytes of a result as they are written. What
/// was set before is set again at the end.
class Console
{
public:
    Console();
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// Whether a person watches it.
    [[nodiscard]] static bool isTerminal(std::FILE *file);

private:
    unsigned m_codePage = 0;
};

} // namespace cli
