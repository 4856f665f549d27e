// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/fontlibrary.h"

#include "publishing/pdf/codepoints.h"

#include <QFont>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QResource>
#include <QTextLayout>

#include <algorithm>

// Must stand outside any namespace.
static void initialiseFontResources()
{
    Q_INIT_RESOURCE(annuaire_fonts);
}

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fallbackMemoryLimit = 20'000;

std::unique_ptr<FontFace> embeddedFace(const QString &fileName)
{
    const QResource resource(u":/annuaire/fonts/"_s + fileName);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return nullptr;
    return FontFace::fromData(QByteArrayView(resource.data(), qsizetype(resource.size())));
}

/// The fonts Qt would draw a text with.
QList<QRawFont> systemFonts(const QString &text, FontStyle style)
{
    QFont font(u"Noto Sans"_s);
    font.setBold(style == FontStyle::Bold || style == FontStyle::BoldItalic);
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<QRawFont> out;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs)
        out.append(run.rawFont());
    return out;
}

} // namespace

FontLibrary::FontLibrary()
{
    initialiseFontResources();
    static constexpr std::array names{"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf",
                                      "NotoSans-BoldItalic.ttf"};
    for (size_t i = 0; i < names.size(); ++i)
        m_primary[i] = embeddedFace(QString::fromLatin1(names[i]));
    m_usable = std::all_of(m_primary.begin(), m_primary.end(), [](const auto &face) { return face != nullptr; });
}

const FontFace *FontLibrary::fallback(const QString &text, FontStyle style)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return nullptr;
    const QString key = QChar(u'0' + int(style)) + text;
    if (const auto known = m_fallbacks.constFind(key); known != m_fallbacks.cend())
        return *known;
    if (m_fallbacks.size() >= fallbackMemoryLimit)
        m_fallbacks.clear();
    const FontFace *face = lookUp(text, style);
    m_fallbacks.insert(key, face);
    return face;
}

const FontFace *FontLibrary::lookUp(const QString &text, FontStyle style)
{
    for (const auto &known : m_system) {
        if (covers(*known, text))
            return known.get();
    }
    const QList<QRawFont> fonts = systemFonts(text, style);
    for (const QRawFont &font : fonts) {
        if (font.fontTable("head").isEmpty())
            continue; // Qt's stand-in where no font has the character: asked for its name, it crashes
        const QString name = font.familyName() + u'/' + font.styleName();
        auto place = m_systemByName.constFind(name);
        if (place == m_systemByName.cend()) {
            auto face = FontFace::fromRawFont(font);
            place = m_systemByName.insert(name, face ? int(m_system.size()) : -1);
            if (face)
                m_system.push_back(std::move(face));
        }
        if (*place >= 0 && covers(*m_system[size_t(*place)], text))
            return m_system[size_t(*place)].get();
    }
    return nullptr;
}

void FontLibrary::noteMissing(QStringView grapheme)
{
    constexpr qsizetype mostTold = 100;
    if (m_missing.size() < mostTold && !m_missing.contains(grapheme))
        m_missing.append(grapheme.toString());
}

QStringList FontLibrary::missingCharacters() const
{
    QStringList out;
    for (const QString &grapheme : m_missing) {
        QStringList points;
        for (qsizetype i = 0; i < grapheme.size();)
            points.append(u"U+"_s + QString::number(nextCodePoint(grapheme, i), 16).toUpper().rightJustified(4, u'0'));
        out.append(grapheme + u" ("_s + points.join(u' ') + u')');
    }
    return out;
}

FontLibrary::Code FontLibrary::code(const FontFace &face, hb_codepoint_t glyph, QStringView text)
{
    const auto current = m_current.constFind(&face);
    if (current != m_current.cend()) {
        if (const auto code = m_resources[*current].code(glyph, text))
            return {*current, *code};
    }
    const auto fresh = quint16(m_resources.size());
    m_resources.emplace_back(face);
    m_current.insert(&face, fresh);
    return {fresh, m_resources[fresh].code(glyph, text).value()};
}

bool isInvisible(char32_t codePoint)
{
    return codePoint == 0xAD || codePoint == 0x34F || codePoint == 0x61C ||
           (codePoint >= 0x180B && codePoint <= 0x180F) || (codePoint >= 0x200B && codePoint <= 0x200F) ||
           (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2060 && codePoint <= 0x206F) ||
           (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || codePoint == 0xFEFF ||
           (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
}

bool covers(const FontFace &face, QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const char32_t codePoint = nextCodePoint(text, i);
        if (!isInvisible(codePoint) && !face.hasGlyph(codePoint))
            return false;
    }
    return true;
}

} // namespace publishing::pdf
