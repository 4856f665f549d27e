// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "domain/result.h"
#include "publishing/progress.h"

class QIODevice;

namespace publishing {

/// Writes a publication as an OpenDocument text (1.3) for those who want to edit it: headings, paragraphs and lists
/// with styles, links, the language of each text. The same publication gives the same bytes.
domain::Result<void> writeOdt(const domain::Publication &publication, QIODevice &device, const Progress &progress = {});

} // namespace publishing
