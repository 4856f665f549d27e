// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "domain/result.h"
#include "publishing/progress.h"

class QIODevice;

namespace publishing {

/// Writes a publication as one HTML file that needs nothing else: contents, groups, index of people, a search field
/// that works without a network, light and dark, fit for print. Its own script and style are all that a browser is
/// allowed to run (a Content-Security-Policy with their hashes). The same publication gives the same bytes.
domain::Result<void> writeHtml(const domain::Publication &publication, QIODevice &device,
                               const Progress &progress = {});

} // namespace publishing
