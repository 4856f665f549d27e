// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace storage {

class Connection;

/// For work that nobody waits for, or that must not hold up the window: from now on the calling thread lets others go
/// first.
void workQuietly();
/// The same, and what it reads through this connection once does not stay in memory.
void workQuietly(Connection &connection);

} // namespace storage
