// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/fontface.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace publishing::pdf {

/// A font of the document: the glyphs used of a face, each under a two-byte code.
///
/// A code stands for a glyph *and the text it shows*, so the same glyph standing for "é", for "e" with a combining
/// acute or for a character no font has is copied and searched as what was typed. Codes never hold a byte that a
/// literal string would have to escape.
class FontResource
{
public:
    struct Use
    {
        hb_codepoint_t glyph = 0;
        QString text;
    };

    explicit FontResource(const FontFace &face) : m_face(&face), m_uses(1) {}

    [[nodiscard]] const FontFace &face() const { return *m_face; }
    /// The code of that pair, given on first use; nullopt when the font is full.
    [[nodiscard]] std::optional<quint16> code(hb_codepoint_t glyph, QStringView text);
    /// What each code stands for; codes that are skipped have an empty text.
    [[nodiscard]] const std::vector<Use> &uses() const { return m_uses; }

private:
    const FontFace *m_face;
    std::vector<Use> m_uses; ///< by code; 0 is .notdef
    QHash<std::pair<hb_codepoint_t, QString>, quint16> m_codes;
};

} // namespace publishing::pdf
