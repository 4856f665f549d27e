// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/personroles.h"
#include "domain/result.h"

#include <QDate>

class QIODevice;

namespace publishing {

/// All that is held about a person, as a page for that person to read or print: their entry, roles, the editions that
/// may name them, and what the history keeps. In the interface's language. Never for anybody else.
[[nodiscard]] domain::Result<void> writePersonReport(const domain::PersonData &data, const domain::DirectoryInfo &info,
                                                     QDate today, QIODevice &device);
/// The same as a tagged PDF on the paper of this country.
[[nodiscard]] domain::Result<void>
writePersonReportPdf(const domain::PersonData &data, const domain::DirectoryInfo &info, QDate today, QIODevice &device);

} // namespace publishing
