// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/fontresource.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <deque>
#include <memory>
#include <vector>

namespace publishing::pdf {

enum class FontStyle : quint8 { Regular, Bold, Italic, BoldItalic };
[[nodiscard]] constexpr FontStyle fontStyle(bool bold, bool italic)
{
    return bold ? (italic ? FontStyle::BoldItalic : FontStyle::Bold)
                : (italic ? FontStyle::Italic : FontStyle::Regular);
}

/// The fonts a document may use: the four embedded in the program, the same everywhere, and for a character they lack
/// whatever the system has, which needs a QGuiApplication (without one such a character is a visible box).
class FontLibrary
{
public:
    FontLibrary();

    /// False when the fonts of the program itself cannot be read.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] const FontFace &primary(FontStyle style) const { return *m_primary[size_t(style)]; }
    /// A face of the system that has every visible character of `text`; nullptr when there is none.
    [[nodiscard]] const FontFace *fallback(const QString &text, FontStyle style);

    /// Remembers that no font shows a grapheme.
    void noteMissing(QStringView grapheme);
    /// Each of them once, in the order met, at most a hundred: "日 (U+65E5)".
    [[nodiscard]] QStringList missingCharacters() const;

    /// The resource number and the code to show `glyph` of `face`, meaning `text`.
    struct Code
    {
        quint16 resource = 0;
        quint16 code = 0;
    };
    [[nodiscard]] Code code(const FontFace &face, hb_codepoint_t glyph, QStringView text);
    /// Every font in use, by resource number.
    [[nodiscard]] const std::deque<FontResource> &resources() const { return m_resources; }

private:
    const FontFace *lookUp(const QString &text, FontStyle style);

    std::array<std::unique_ptr<FontFace>, 4> m_primary;
    bool m_usable = false;
    std::vector<std::unique_ptr<FontFace>> m_system;
    QHash<QString, int> m_systemByName; ///< family and style → place in m_system, -1 when unusable
    QHash<QString, const FontFace *> m_fallbacks;
    QStringList m_missing;
    std::deque<FontResource> m_resources;
    QHash<const FontFace *, quint16> m_current; ///< the resource of a face that still has room
};

/// True when every character of `text` has a glyph, or shows nothing anyway.
[[nodiscard]] bool covers(const FontFace &face, QStringView text);
/// Joiners, variation selectors, direction marks, soft hyphen: they show nothing of their own.
[[nodiscard]] bool isInvisible(char32_t codePoint);

} // namespace publishing::pdf
