// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfua.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace testing {

// The conditions about fonts (checkpoint 31), and that every code has a meaning (10).

namespace {

/// A table of a TrueType file; empty when there is none.
QByteArray table(const QByteArray &file, const char *tag)
{
    constexpr qsizetype header = 12;
    constexpr qsizetype entry = 16;
    if (file.size() < header)
        return {};
    const int count = qFromBigEndian<quint16>(file.constData() + 4);
    for (int i = 0; i < count && header + (i + 1) * entry <= file.size(); ++i) {
        const char *at = file.constData() + header + i * entry;
        if (QByteArray(at, 4) == tag)
            return file.mid(qFromBigEndian<quint32>(at + 8), qFromBigEndian<quint32>(at + 12));
    }
    return {};
}

/// The advance of each glyph in thousandths of the em, as the font itself has it.
class Advances
{
public:
    explicit Advances(const QByteArray &file) : m_metrics(table(file, "hmtx"))
    {
        const QByteArray head = table(file, "head");
        const QByteArray hhea = table(file, "hhea");
        if (head.size() >= 20 && hhea.size() >= 36) {
            m_unitsPerEm = qFromBigEndian<quint16>(head.constData() + 18);
            m_count = qFromBigEndian<quint16>(hhea.constData() + 34);
        }
    }
    [[nodiscard]] double of(int glyph) const
    {
        const qsizetype at = 4 * std::min(glyph, m_count - 1);
        return at < 0 || at + 2 > m_metrics.size() || m_unitsPerEm == 0
                   ? -1
                   : 1000.0 * qFromBigEndian<quint16>(m_metrics.constData() + at) / m_unitsPerEm;
    }

private:
    QByteArray m_metrics;
    int m_unitsPerEm = 0;
    int m_count = 0;
};

} // namespace

/// 31-016: within one thousandth of the em.
void PdfUaChecker::checkWidths(const QString &name, const QJsonObject &font, const QByteArray &file,
                               const QByteArray &glyphs)
{
    const QJsonArray all = value(font[u"/W"_s]).toArray();
    if (all.size() != 2 || all[0].toInt(-1) != 0) {
        fault(u"31-016: the widths of %1 are written in a way this checker does not follow"_s.arg(name));
        return;
    }
    const QJsonArray widths = all[1].toArray();
    const Advances advances(file);
    for (const quint16 code : m_codes.value(name)) {
        if (glyphs.size() < 2 * code + 2)
            continue; // told of by 31-030
        const int glyph = qFromBigEndian<quint16>(glyphs.constData() + 2 * code);
        if (std::abs(advances.of(glyph) - widths.at(code).toDouble(-1)) > 1)
            fault(u"31-016: the width of code %1 of %2 is not the font's"_s.arg(code).arg(name));
    }
}

void PdfUaChecker::checkFonts()
{
    QJsonObject fonts;
    for (const QJsonValue &object : m_objects) {
        const QJsonObject body = object[u"value"_s].toObject();
        const QString kind = body[u"/Subtype"_s].toString();
        if (body[u"/Type"_s].toString() == "/Font"_L1 && kind != "/Type0"_L1 && kind != "/CIDFontType2"_L1)
            fault(u"31-017 to 31-026: a font of kind %1 needs checks of its own"_s.arg(kind));
        if (body.contains(u"/Font"_s))
            fonts = body[u"/Font"_s].toObject();
    }
    static const QRegularExpression pair(u"<([0-9A-F]{4})><([0-9A-F]+)>"_s);
    for (auto used = m_codes.cbegin(); used != m_codes.cend(); ++used) {
        const QJsonObject font = dictionary(fonts[used.key()]);
        const QJsonObject descendant = dictionary(font[u"/DescendantFonts"_s][0]);
        const QJsonObject descriptor = dictionary(descendant[u"/FontDescriptor"_s]);
        if (font[u"/Encoding"_s].toString() != "/Identity-H"_L1)
            fault(u"31-006: %1 has another encoding than Identity-H"_s.arg(used.key()));
        if (!descriptor.contains(u"/FontFile2"_s))
            fault(u"31-009: %1 is not embedded"_s.arg(used.key()));
        if (!descendant.contains(u"/CIDToGIDMap"_s))
            fault(u"31-004: %1 has no /CIDToGIDMap"_s.arg(used.key()));
        QHash<quint16, QString> meanings;
        const QString table = QString::fromLatin1(stream(font[u"/ToUnicode"_s].toString()));
        for (auto match = pair.globalMatch(table); match.hasNext();) {
            const auto found = match.next();
            meanings.insert(found.captured(1).toUShort(nullptr, 16), found.captured(2));
        }
        const QByteArray glyphs = stream(descendant[u"/CIDToGIDMap"_s].toString());
        checkWidths(used.key(), descendant, stream(descriptor[u"/FontFile2"_s].toString()), glyphs);
        if (descriptor.contains(u"/CharSet"_s) || descriptor.contains(u"/CIDSet"_s))
            fault(u"31-012 to 31-015: %1 has a /CharSet or /CIDSet"_s.arg(used.key()));
        for (const quint16 code : used.value()) {
            const QString meaning = meanings.value(code);
            if (meaning.isEmpty())
                fault(u"10-001, 31-027: code %1 of %2 has no meaning"_s.arg(code).arg(used.key()));
            for (qsizetype i = 0; i < meaning.size(); i += 4) {
                if (QStringList{u"0000"_s, u"FEFF"_s, u"FFFE"_s}.contains(meaning.sliced(i, 4)))
                    fault(u"31-028: code %1 of %2 means %3"_s.arg(code).arg(used.key(), meaning));
            }
            if (glyphs.size() < 2 * code + 2 || (glyphs[2 * code] == 0 && glyphs[2 * code + 1] == 0))
                fault(u"31-030: code %1 of %2 shows .notdef"_s.arg(code).arg(used.key()));
        }
    }
}

} // namespace testing
