// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype longest = 100;

bool isDevice(const QString &name)
{
    static const QRegularExpression devices(u"^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])( *\\.|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString fileNameFrom(const QString &text)
{
    QString name = text;
    for (QChar &character : name) {
        if (u"\\/:*?\"<>|"_s.contains(character) || character < u' ' || character == u'\x7f')
            character = u'-';
    }
    name.truncate(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty() && !text.isEmpty())
        return u"-"_s;
    return isDevice(name) ? u'_' + name : name;
}

} // namespace domain
