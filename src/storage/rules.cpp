// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rules.h"

namespace storage {

domain::Result<void> requireValid(const QList<domain::Problem> &problems)
{
    for (const domain::Problem &problem : problems) {
        if (problem.severity == domain::Severity::Error)
            return domain::Error{domain::ErrorKind::InvalidInput, problem.message, {}};
    }
    return {};
}

} // namespace storage
