// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/fontwriter.h"

#include "publishing/pdf/fontresource.h"
#include "publishing/pdf/objectwriter.h"
#include "publishing/pdf/syntax.h"

#include <QCryptographicHash>

#include <hb-subset.h>
#include <memory>

namespace publishing::pdf {

namespace {

struct Subset
{
    QByteArray file;
    QByteArray glyphIds; ///< two bytes per code: the glyph in the subset
};

struct Destroy
{
    void operator()(hb_subset_input_t *input) const { hb_subset_input_destroy(input); }
    void operator()(hb_subset_plan_t *plan) const { hb_subset_plan_destroy(plan); }
    void operator()(hb_face_t *face) const { hb_face_destroy(face); }
    void operator()(hb_blob_t *blob) const { hb_blob_destroy(blob); }
};

void dropTables(hb_subset_input_t *input)
{
    // A CIDFontType2 needs the outlines and their metrics only (ISO 32000-1, 9.9); text is already shaped.
    static constexpr hb_tag_t unused[] = {
        HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('c', 'm', 'a', 'p'),
        HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'), HB_TAG('O', 'S', '/', '2'), HB_TAG('D', 'S', 'I', 'G'),
        HB_TAG('k', 'e', 'r', 'n'), HB_TAG('f', 'v', 'a', 'r'), HB_TAG('g', 'v', 'a', 'r'), HB_TAG('a', 'v', 'a', 'r'),
        HB_TAG('H', 'V', 'A', 'R'), HB_TAG('M', 'V', 'A', 'R'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('g', 'a', 's', 'p'),
        HB_TAG('M', 'A', 'T', 'H'), HB_TAG('B', 'A', 'S', 'E'), HB_TAG('m', 'e', 't', 'a'), HB_TAG('h', 'd', 'm', 'x'),
        HB_TAG('L', 'T', 'S', 'H'), HB_TAG('V', 'D', 'M', 'X'), HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'),
    };
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : unused)
        hb_set_add(dropped, tag);
}

Subset cut(const FontResource &font)
{
    const std::unique_ptr<hb_subset_input_t, Destroy> input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    dropTables(input.get());
    hb_set_t *glyphs = hb_subset_input_glyph_set(input.get());
    for (const auto &use : font.uses())
        hb_set_add(glyphs, use.glyph);
    const std::unique_ptr<hb_subset_plan_t, Destroy> plan(
        hb_subset_plan_create_or_fail(font.face().face(), input.get()));
    if (!plan)
        return {};
    const std::unique_ptr<hb_face_t, Destroy> face(hb_subset_plan_execute_or_fail(plan.get()));
    if (!face)
        return {};
    Subset out;
    const hb_map_t *newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const auto &use : font.uses()) {
        const hb_codepoint_t glyph = hb_map_get(newGlyphs, use.glyph);
        out.glyphIds += char(glyph >> 8 & 0xFF);
        out.glyphIds += char(glyph & 0xFF);
    }
    const std::unique_ptr<hb_blob_t, Destroy> blob(hb_face_reference_blob(face.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    out.file = QByteArray(data, qsizetype(length));
    return out;
}

QByteArray hexCode(size_t code)
{
    return QByteArray::number(quint64(code), 16).rightJustified(4, '0').toUpper();
}

QByteArray toUnicode(const FontResource &font)
{
    QByteArray out("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                   "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    constexpr int blockLimit = 100;
    QByteArray block;
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            out += QByteArray::number(count) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        count = 0;
    };
    for (size_t code = 1; code < font.uses().size(); ++code) {
        const QString &text = font.uses()[code].text;
        if (text.isEmpty())
            continue;
        block += '<' + hexCode(code) + "><";
        for (const QChar c : text)
            block += hexCode(c.unicode());
        block += ">\n";
        if (++count == blockLimit)
            flush();
    }
    flush();
    return out + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

QByteArray widths(const FontResource &font)
{
    QByteArray out("[0[");
    for (const auto &use : font.uses())
        out += QByteArray::number(font.face().glyphWidth(use.glyph)) + ' ';
    out.back() = ']';
    return out + ']';
}

/// "ABCDEF+NotoSans-Regular": six letters that depend on the glyphs alone.
QByteArray subsetName(const FontResource &font, const QByteArray &file)
{
    const QByteArray hash = QCryptographicHash::hash(file, QCryptographicHash::Md5);
    QByteArray tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += char('A' + quint8(hash[i]) % 26);
    return tag + '+' + font.face().postScriptName();
}

QByteArray descriptor(const FontMetrics &metrics, const QByteArray &name, int file)
{
    constexpr int symbolic = 4;
    constexpr int italic = 64;
    QByteArray out = "<</Type/FontDescriptor/FontName/" + name + "/Flags " +
                     QByteArray::number(symbolic | (metrics.italicAngle != 0 ? italic : 0));
    out += "/FontBBox" + rectangle(metrics.boxLeft, metrics.boxBottom, metrics.boxRight, metrics.boxTop);
    out += "/ItalicAngle " + QByteArray::number(metrics.italicAngle);
    out += "/Ascent " + QByteArray::number(metrics.ascent);
    out += "/Descent " + QByteArray::number(metrics.descent);
    out += "/CapHeight " + QByteArray::number(metrics.capHeight);
    return out + "/StemV 80/FontFile2 " + reference(file) + ">>";
}

} // namespace

bool writeFont(ObjectWriter &writer, int id, const FontResource &font)
{
    const Subset subset = cut(font);
    if (subset.file.isEmpty())
        return false;
    const QByteArray name = subsetName(font, subset.file);
    const int file = writer.reserve();
    writer.stream(file, "/Length1 " + QByteArray::number(subset.file.size()), subset.file);
    const int glyphIds = writer.reserve();
    writer.stream(glyphIds, {}, subset.glyphIds);
    const int meaning = writer.reserve();
    writer.stream(meaning, {}, toUnicode(font));
    const int description = writer.addObject(descriptor(font.face().metrics(), name, file));
    const int descendant = writer.addObject(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + reference(description) +
        "/DW 0/W" + widths(font) + "/CIDToGIDMap " + reference(glyphIds) + ">>");
    writer.object(id, "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                          reference(descendant) + "]/ToUnicode " + reference(meaning) + ">>");
    return true;
}

} // namespace publishing::pdf
