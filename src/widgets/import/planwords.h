// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/drift.h"

#include <QCoreApplication>

namespace widgets {

/// An import's plan in words.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::PlanWords)

public:
    /// "New group", "Changed person", "Left out".
    [[nodiscard]] static QString outcome(const domain::ImportRow &row);
    /// "3 new, 5 changed, 20 unchanged, 1 left out."
    [[nodiscard]] static QString totals(const domain::ImportPlan &plan);
    /// Why a record of the directory may be meant.
    [[nodiscard]] static QString candidate(const domain::ImportCandidate &candidate);
    /// What a page should say where the directory is right: for whoever keeps the page.
    [[nodiscard]] static QString corrections(const domain::ImportPlan &plan, const QList<domain::UntoldGroup> &untold);
    [[nodiscard]] static QString name(const domain::ImportRow &row);
};

} // namespace widgets
