// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drift.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// What an import would do, for people: a line of totals, then every row that is not unchanged.
[[nodiscard]] QString planText(const domain::ImportPlan &plan);
/// The same for scripts, every row; docs/command-line.md tells the members.
[[nodiscard]] QByteArray planJson(const domain::ImportPlan &plan);

/// Where a page and the directory differ, for people and for scripts.
[[nodiscard]] QString driftText(const domain::ImportPlan &plan, const QList<domain::UntoldGroup> &untold);
[[nodiscard]] QByteArray driftJson(const domain::ImportPlan &plan, const QList<domain::UntoldGroup> &untold);

} // namespace cli
