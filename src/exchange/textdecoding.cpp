// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exchange {

QString encodingCode(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"utf-8"_s;
    case Encoding::Utf16LittleEndian:
        return u"utf-16le"_s;
    case Encoding::Utf16BigEndian:
        return u"utf-16be"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    }
    return {};
}

std::optional<Encoding> encodingFromCode(const QString &code)
{
    for (const Encoding encoding :
         {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian, Encoding::Windows1252}) {
        if (code.compare(encodingCode(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

Encoding guessEncoding(const QByteArray &bytes, bool complete)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return Encoding::Utf8;
    if (bytes.startsWith("\xff\xfe"))
        return Encoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return Encoding::Utf16BigEndian;
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (odd > sample / 5 && even * 8 < odd)
        return Encoding::Utf16LittleEndian;
    if (even > sample / 5 && odd * 8 < even)
        return Encoding::Utf16BigEndian;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    bool wrong = decoder.hasError();
    if (complete && !wrong) { // what is left of a character that did not end
        const QString stateless = QString::fromUtf8(bytes);
        wrong = stateless.size() != text.size();
    }
    return wrong ? Encoding::Windows1252 : Encoding::Utf8;
}

QChar fromWindows1252(unsigned char byte)
{
    // The WHATWG index; the five bytes without a meaning are the C1 controls of the same number.
    static constexpr std::array<char16_t, 32> high{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? QChar(high[byte - 0x80U]) : QChar(char16_t(byte));
}

QString decodedText(const QByteArray &bytes, Encoding encoding)
{
    if (encoding == Encoding::Windows1252) {
        QString text;
        text.reserve(bytes.size());
        for (const char byte : bytes)
            text += fromWindows1252(static_cast<unsigned char>(byte));
        return text;
    }
    QStringDecoder decoder(encoding == Encoding::Utf8                ? QStringDecoder::Utf8
                           : encoding == Encoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                     : QStringDecoder::Utf16BE,
                           QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

} // namespace exchange
