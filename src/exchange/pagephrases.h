// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pagereading.h"

#include <QList>
#include <QString>

namespace exchange {

/// What a paragraph of Markdown tells. First what the paragraph is as a whole (a description when it is nothing else),
/// then the ties its words tell of.
[[nodiscard]] QList<PageProposal> phrasesOf(const QString &markdown, bool isBullet, const domain::SourcePlace &place);

/// “Groupes actifs”, “Dormant groups”: a heading over groups of one status.
[[nodiscard]] std::optional<domain::GroupStatus> statusOfHeading(const QString &heading);

/// "A, B et C", "A; B and C" → the names.
[[nodiscard]] QStringList splitNames(const QString &text);

} // namespace exchange
