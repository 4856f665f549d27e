// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/fontface.h"

#include <QHash>
#include <QRawFont>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <hb-ot.h>

namespace publishing::pdf {

namespace {

QByteArrayView tableBytes(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return QByteArrayView(data, qsizetype(length));
}

/// A font of the system with the tables read so far. They are kept as long as the face is: hb-subset keeps pointers
/// into tables whose blobs it has let go.
class RawFontTables
{
public:
    explicit RawFontTables(const QRawFont &font) : m_font(font) {}

    [[nodiscard]] const QByteArray &table(hb_tag_t tag)
    {
        const auto known = m_tables.constFind(tag);
        if (known != m_tables.constEnd())
            return *known;
        std::array<char, 5> name{};
        hb_tag_to_string(tag, name.data());
        return *m_tables.insert(tag, m_font.fontTable(name.data()));
    }

private:
    QRawFont m_font;
    QHash<hb_tag_t, QByteArray> m_tables;
};

hb_blob_t *rawFontTable(hb_face_t *, hb_tag_t tag, void *userData)
{
    if (tag == HB_TAG_NONE)
        return nullptr;
    const QByteArray &table = static_cast<RawFontTables *>(userData)->table(tag);
    return hb_blob_create(table.constData(), unsigned(table.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
}

bool mayBeEmbedded(const QRawFont &font)
{
    if (font.fontTable("glyf").isEmpty() || font.fontTable("loca").isEmpty())
        return false;
    const QByteArray os2 = font.fontTable("OS/2");
    constexpr qsizetype typeOffset = 8;
    constexpr quint16 restricted = 0x0002;
    return os2.size() < typeOffset + 2 || (qFromBigEndian<quint16>(os2.constData() + typeOffset) & 0xF) != restricted;
}

} // namespace

FontFace::FontFace(hb_face_t *face)
    : m_face(face), m_font(hb_font_create(face)), m_scale(1000.0 / double(hb_face_get_upem(face)))
{}

std::unique_ptr<FontFace> FontFace::fromData(QByteArrayView data)
{
    hb_blob_t *blob = hb_blob_create(data.data(), unsigned(data.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    std::unique_ptr<FontFace> out(new FontFace(face));
    return hb_face_get_glyph_count(face) > 0 ? std::move(out) : nullptr;
}

std::unique_ptr<FontFace> FontFace::fromRawFont(const QRawFont &font)
{
    if (!font.isValid() || !mayBeEmbedded(font))
        return nullptr;
    hb_face_t *face = hb_face_create_for_tables(rawFontTable, new RawFontTables(font),
                                                [](void *data) { delete static_cast<RawFontTables *>(data); });
    std::unique_ptr<FontFace> out(new FontFace(face));
    return hb_face_get_glyph_count(face) > 0 ? std::move(out) : nullptr;
}

QByteArray FontFace::postScriptName() const
{
    std::array<char, 64> name{};
    unsigned size = name.size();
    hb_ot_name_get_utf8(face(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name.data());
    QByteArray out(name.data());
    out.removeIf([](char c) { return !(std::isalnum(quint8(c)) || c == '-'); });
    return out.isEmpty() ? QByteArray("Font") : out;
}

FontMetrics FontFace::metrics() const
{
    FontMetrics out;
    const auto metric = [this](hb_ot_metrics_tag_t tag, int otherwise) {
        hb_position_t units = 0;
        return hb_ot_metrics_get_position(font(), tag, &units) ? int(std::lround(thousandths(units))) : otherwise;
    };
    out.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 800);
    out.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -200);
    out.capHeight = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 700);
    out.italicAngle = int(std::lround(hb_style_get_value(font(), HB_STYLE_TAG_SLANT_ANGLE)));

    hb_blob_t *head = hb_face_reference_table(face(), HB_TAG('h', 'e', 'a', 'd'));
    const QByteArrayView bytes = tableBytes(head);
    constexpr qsizetype boxOffset = 36;
    if (bytes.size() >= boxOffset + 8) {
        const auto side = [&](qsizetype index) {
            return int(std::lround(thousandths(qFromBigEndian<qint16>(bytes.data() + boxOffset + 2 * index))));
        };
        out.boxLeft = side(0);
        out.boxBottom = side(1);
        out.boxRight = side(2);
        out.boxTop = side(3);
    }
    hb_blob_destroy(head);
    return out;
}

bool FontFace::hasGlyph(char32_t codePoint) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font(), codePoint, &glyph) != 0;
}

int FontFace::glyphWidth(hb_codepoint_t glyph) const
{
    return int(std::lround(thousandths(hb_font_get_glyph_h_advance(font(), glyph))));
}

} // namespace publishing::pdf
