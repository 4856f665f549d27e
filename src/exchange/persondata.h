// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/personroles.h"
#include "domain/result.h"

#include <QDate>
#include <QIODevice>

namespace exchange {

/// Writes all that is held about a person, for them to have: the document "annuaire-person" of docs/json-format.md.
/// `today` is the day it is given on, by which roles are current or past.
[[nodiscard]] domain::Result<void> writePersonData(const domain::PersonData &data, const domain::DirectoryInfo &info,
                                                   QDate today, QIODevice &device);

} // namespace exchange
