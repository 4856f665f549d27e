// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"

#include <QString>

namespace cli {

/// Aligned lines "id, name, status, facilitators".
[[nodiscard]] QString groupLines(const domain::Publication &publication);

/// A group as a page of plain text, in the publication's language.
[[nodiscard]] QString groupPage(const domain::PublishedGroup &group, domain::Language language);

} // namespace cli
