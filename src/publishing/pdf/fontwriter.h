// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace publishing::pdf {

class FontResource;
class ObjectWriter;

/// Writes a font with the glyphs used of it and their meaning; `id` is its reserved object. False when HarfBuzz cannot
/// cut the font.
[[nodiscard]] bool writeFont(ObjectWriter &writer, int id, const FontResource &font);

} // namespace publishing::pdf
