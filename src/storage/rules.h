// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/validation.h"

#include <QList>

namespace storage {

/// InvalidInput with the first broken rule's own sentence, if any is broken.
[[nodiscard]] domain::Result<void> requireValid(const QList<domain::Problem> &problems);

} // namespace storage
