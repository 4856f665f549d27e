// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"

#include <QByteArray>

namespace cli {

// The JSON results of docs/command-line.md: every member is always there.

[[nodiscard]] QByteArray groupListJson(const domain::Publication &publication);
[[nodiscard]] QByteArray groupJson(const domain::PublishedGroup &group, domain::Language language);

} // namespace cli
