// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace domain {

/// A name a file may have on every system, made from what a person wrote: without what Windows forbids (\ / : * ? " < >
/// |, control characters, a dot or blank at the end, the names of devices such as CON or COM1), at most 100 units long.
/// Without suffix; "" stays "".
[[nodiscard]] QString fileNameFrom(const QString &text);

} // namespace domain
