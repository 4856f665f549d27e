// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/shaper.h"

#include "publishing/pdf/codepoints.h"
#include "publishing/pdf/glyphwriter.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rememberedWordLength = 40;
constexpr size_t rememberedWords = 20'000;

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x250 && c.unicode() != 0xAD; });
}

/// The script of a grapheme: its first character that belongs to one.
hb_script_t scriptOf(QStringView grapheme)
{
    for (qsizetype i = 0; i < grapheme.size();) {
        const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), nextCodePoint(grapheme, i));
        if (script != HB_SCRIPT_COMMON && script != HB_SCRIPT_INHERITED && script != HB_SCRIPT_UNKNOWN)
            return script;
    }
    return HB_SCRIPT_COMMON;
}

} // namespace

void appendCodes(QByteArray &codes, const QByteArray &more)
{
    if (codes.endsWith(')') && more.startsWith('(')) {
        codes.chop(1);
        codes.append(QByteArrayView(more).sliced(1));
    } else {
        codes += more;
    }
}

Shaper::Shaper(FontLibrary &fonts, domain::Language language, bool remembersWords)
    : m_fonts(fonts)
    , m_remembers(remembersWords)
    , m_language(hb_language_from_string(domain::languageCode(language).toLatin1().constData(), -1))
    , m_buffer(hb_buffer_create(), hb_buffer_destroy)
{}

Shaper::~Shaper() = default;

const ShapedText &Shaper::shape(QStringView text, FontStyle style, bool rightToLeft)
{
    if (!m_remembers || text.size() > rememberedWordLength)
        return m_storage.emplace_back(shapeNow(text, style, rightToLeft));
    auto &words = m_words[size_t(style) * 2 + (rightToLeft ? 1 : 0)];
    // A look-up without copying the text; copied only when it is new.
    if (const auto known = words.constFind(QString::fromRawData(text.data(), text.size())); known != words.cend())
        return **known;
    ShapedText &fresh = m_storage.emplace_back(shapeNow(text, style, rightToLeft));
    words.insert(text.toString(), &fresh);
    return fresh;
}

const ShapedText &Shaper::lineEndHyphen(FontStyle style)
{
    auto &hyphen = m_hyphens[size_t(style)];
    if (!hyphen) {
        hyphen = std::make_unique<ShapedText>();
        const FontFace &face = m_fonts.primary(style);
        hb_codepoint_t glyph = 0;
        hb_font_get_nominal_glyph(face.font(), '-', &glyph);
        GlyphWriter(m_fonts, face, *hyphen).single(glyph, u"\u00AD"_s);
    }
    return *hyphen;
}

void Shaper::trim()
{
    if (m_storage.size() < rememberedWords && m_remembers)
        return;
    for (auto &words : m_words)
        words.clear();
    m_storage.clear();
}

ShapedText Shaper::shapeNow(QStringView text, FontStyle style, bool rightToLeft)
{
    ShapedText out;
    std::vector<Run> runs = itemise(text, style);
    if (rightToLeft)
        std::reverse(runs.begin(), runs.end());
    for (const Run &run : runs)
        shapeRun(text, run, rightToLeft, out);
    return out;
}

std::vector<Shaper::Run> Shaper::itemise(QStringView text, FontStyle style)
{
    const FontFace &primary = m_fonts.primary(style);
    if (isPlain(text) && covers(primary, text))
        return {{0, text.size(), &primary, HB_SCRIPT_LATIN, false}};
    std::vector<Run> runs;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype end = graphemes.toNextBoundary(); end > start; end = graphemes.toNextBoundary()) {
        const QStringView grapheme = text.sliced(start, end - start);
        const FontFace *face = &primary;
        if (!covers(primary, grapheme)) {
            const bool sameAsBefore = !runs.empty() && !runs.back().missing && covers(*runs.back().face, grapheme);
            face = sameAsBefore ? runs.back().face : m_fonts.fallback(grapheme.toString(), style);
            if (face == nullptr) {
                m_fonts.noteMissing(grapheme);
                runs.push_back({start, grapheme.size(), &primary, HB_SCRIPT_COMMON, true});
                start = end;
                continue;
            }
        }
        const hb_script_t script = scriptOf(grapheme);
        const bool continues =
            !runs.empty() && !runs.back().missing && runs.back().face == face &&
            (script == runs.back().script || script == HB_SCRIPT_COMMON || runs.back().script == HB_SCRIPT_COMMON);
        if (continues) {
            runs.back().length += grapheme.size();
            if (runs.back().script == HB_SCRIPT_COMMON)
                runs.back().script = script;
        } else {
            runs.push_back({start, grapheme.size(), face, script, false});
        }
        start = end;
    }
    return runs;
}

void Shaper::shapeRun(QStringView text, const Run &run, bool rightToLeft, ShapedText &out)
{
    const QStringView part = text.sliced(run.start, run.length);
    if (run.missing) {
        // Not .notdef, which says that something went wrong (PDF/UA-1, 7.21.8): the sign for what cannot be shown.
        hb_codepoint_t box = 0;
        hb_font_get_nominal_glyph(run.face->font(), QChar::ReplacementCharacter, &box);
        GlyphWriter(m_fonts, *run.face, out).single(box, part.toString());
        return;
    }
    hb_buffer_t *buffer = m_buffer.get();
    hb_buffer_reset(buffer);
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t *>(part.utf16()), int(part.size()), 0,
                        int(part.size()));
    hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, run.script);
    hb_buffer_set_language(buffer, m_language);
    hb_shape(run.face->font(), buffer, nullptr, 0);
    GlyphWriter(m_fonts, *run.face, out).write(buffer, part);
}

} // namespace publishing::pdf
