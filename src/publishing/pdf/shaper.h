// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "publishing/pdf/fontlibrary.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <hb.h>
#include <memory>
#include <vector>

namespace publishing::pdf {

/// Glyphs ready to be shown, in one font: the inside of a TJ array, "(codes)-12(codes)".
struct GlyphPiece
{
    quint16 resource = 0; ///< the font's number in the FontLibrary
    qint16 rise = 0;      ///< above the baseline, in thousandths of the em
    QByteArray codes;
    QString actualText;      ///< what this piece, and those that share it, say together; "" when the glyphs tell
    bool sharesText = false; ///< covered by the actual text of the piece before
};

/// Appends glyph codes to others as one TJ array: "(ab)" and "(cd)-3" make "(abcd)-3".
void appendCodes(QByteArray &codes, const QByteArray &more);

/// A run of text as glyphs, in the order they are set.
struct ShapedText
{
    std::vector<GlyphPiece> pieces; ///< from left to right
    double width = 0;               ///< in thousandths of the em
};

/// Turns short texts of one style and one direction into glyphs, and remembers the words it has met.
class Shaper
{
public:
    Shaper(FontLibrary &fonts, domain::Language language, bool remembersWords);
    ~Shaper();
    Shaper(const Shaper &) = delete;
    Shaper &operator=(const Shaper &) = delete;

    /// Valid until trim(). `text` holds neither control characters nor lone surrogates.
    const ShapedText &shape(QStringView text, FontStyle style, bool rightToLeft = false);
    /// A visible hyphen that stands for the soft hyphen at a line's end.
    const ShapedText &lineEndHyphen(FontStyle style);
    /// Forgets words when there are too many. Called between paragraphs, when nothing refers to them any more.
    void trim();

private:
    struct Run
    {
        qsizetype start = 0;
        qsizetype length = 0;
        const FontFace *face = nullptr;
        hb_script_t script = HB_SCRIPT_COMMON;
        bool missing = false; ///< no font has it: a box is drawn
    };
    [[nodiscard]] ShapedText shapeNow(QStringView text, FontStyle style, bool rightToLeft);
    [[nodiscard]] std::vector<Run> itemise(QStringView text, FontStyle style);
    void shapeRun(QStringView text, const Run &run, bool rightToLeft, ShapedText &out);

    FontLibrary &m_fonts;
    bool m_remembers = true;
    hb_language_t m_language;
    std::unique_ptr<hb_buffer_t, void (*)(hb_buffer_t *)> m_buffer;
    std::array<QHash<QString, ShapedText *>, 8> m_words; ///< by style and direction
    std::deque<ShapedText> m_storage;
    std::array<std::unique_ptr<ShapedText>, 4> m_hyphens;
};

} // namespace publishing::pdf
