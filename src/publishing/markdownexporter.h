// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "domain/result.h"
#include "publishing/progress.h"

class QIODevice;

namespace publishing {

/// Writes a publication as CommonMark, the page as a wiki takes it: a heading for each part and group, the line of
/// facilitators, the description, lists and lineage as bullets. UTF-8.
domain::Result<void> writeMarkdown(const domain::Publication &publication, QIODevice &device,
                                   const Progress &progress = {});

} // namespace publishing
