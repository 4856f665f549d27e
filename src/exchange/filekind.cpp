// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/filekind.h"

#include "exchange/importwords.h"
#include "exchange/textdecoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using Kind = ImportWords::FileKind;

struct Signature
{
    QByteArray bytes;
    qsizetype at;
    Kind kind;
};

const QList<Signature> &signatures()
{
    static const QList<Signature> all{
        {QByteArray("\xff\xfe\0\0", 4), 0, Kind::Utf32},
        {QByteArray("\0\0\xfe\xff", 4), 0, Kind::Utf32},
        {"%PDF-", 0, Kind::Pdf},
        {"\x89PNG\r\n", 0, Kind::Picture},
        {"\xff\xd8\xff", 0, Kind::Picture},
        {"GIF8", 0, Kind::Picture},
        {"WEBPVP8", 8, Kind::Picture},
        {QByteArray("II*\0", 4), 0, Kind::Picture},
        {QByteArray("MM\0*", 4), 0, Kind::Picture},
        {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, Kind::OldOffice},
        {"{\\rtf", 0, Kind::TextDocument},
        {QByteArray("SQLite format 3\0", 16), 0, Kind::Database},
        {"\x7f"
         "ELF",
         0, Kind::Program},
        {QByteArray("MZ\x90\0", 4), 0, Kind::Program},
        {"\x1f\x8b\x08", 0, Kind::Archive},
        {"7z\xbc\xaf\x27\x1c", 0, Kind::Archive},
        {"Rar!\x1a\x07", 0, Kind::Archive},
        {"BZh91AY", 0, Kind::Archive},
        {QByteArray("\xfd"
                    "7zXZ\0",
                    6),
         0, Kind::Archive},
        {"ftyp", 4, Kind::Film},
        {"OggS", 0, Kind::Film},
        {"ID3\x03", 0, Kind::Film},
        {"ID3\x04", 0, Kind::Film},
    };
    return all;
}

/// What is packed in it: the first names of an archive tell.
std::optional<Kind> kindOfZip(const QByteArray &beginning, SourceFormat format)
{
    if (beginning.contains("word/") || beginning.contains("opendocument.text"))
        return Kind::TextDocument;
    if (beginning.contains("ppt/") || beginning.contains("opendocument.presentation"))
        return Kind::Slides;
    if (format == SourceFormat::Xlsx || format == SourceFormat::Ods)
        return std::nullopt;
    return beginning.contains("xl/") || beginning.contains("opendocument.spreadsheet") ? Kind::Spreadsheet
                                                                                       : Kind::Archive;
}

/// NUL, or more control characters than a text has.
bool isNoText(const QByteArray &beginning)
{
    const Encoding encoding = guessEncoding(beginning, false);
    if (encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian)
        return false;
    const auto controls = std::count_if(beginning.begin(), beginning.end(), [](char byte) {
        return byte >= 0 && byte < ' ' && !QByteArrayView("\t\n\r\f\v\x1b").contains(byte);
    });
    return beginning.contains('\0') || controls * 20 > beginning.size();
}

std::optional<Kind> kindOf(const QByteArray &beginning, SourceFormat format, bool isEncodingGiven)
{
    for (const Signature &each : signatures()) {
        if (QByteArrayView(beginning).sliced(std::min(each.at, beginning.size())).startsWith(each.bytes))
            return each.kind;
    }
    if (beginning.startsWith("PK\3\4"))
        return kindOfZip(beginning, format);
    const bool isText = format != SourceFormat::Xlsx && format != SourceFormat::Ods;
    return isText && !isEncodingGiven && isNoText(beginning) ? std::optional(Kind::Unknown) : std::nullopt;
}

} // namespace

std::optional<domain::Error> refusalOf(const QByteArray &beginning, SourceFormat format, bool isEncodingGiven)
{
    const auto kind = kindOf(beginning, format, isEncodingGiven);
    return kind ? std::optional(ImportWords::otherKind(*kind)) : std::nullopt;
}

} // namespace exchange
