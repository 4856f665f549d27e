// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "exchange/importwords.h"
#include "exchange/vcard.h"

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QByteArray escaped(const QString &value)
{
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
    return text.toUtf8();
}

/// Lines of at most 75 bytes, never cut amid a character.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype longest = 74;
    QByteArray out;
    qsizetype at = 0;
    while (line.size() - at > longest) {
        qsizetype cut = at + longest;
        while ((quint8(line[cut]) & 0xC0U) == 0x80U)
            --cut;
        out += line.sliced(at, cut - at) + "\r\n ";
        at = cut;
    }
    return out + line.sliced(at) + "\r\n";
}

/// "Carrey Conte, Fanélie" tells the two parts; a name that is not cut so is all family name.
QByteArray structuredName(const domain::Person &person)
{
    const QString sortName = person.sortName.isEmpty() ? domain::proposeSortName(person.displayName) : person.sortName;
    const qsizetype comma = sortName.indexOf(u',');
    const QString family = comma < 0 ? sortName : sortName.left(comma).trimmed();
    const QString given = comma < 0 ? QString() : sortName.mid(comma + 1).trimmed();
    return escaped(family) + ';' + escaped(given) + ";;;";
}

QByteArray card(const domain::Person &person, VCardVersion version)
{
    QByteArray out("BEGIN:VCARD\r\n");
    const bool isFour = version == VCardVersion::V4;
    out += isFour ? "VERSION:4.0\r\n" : "VERSION:3.0\r\n";
    out += folded("FN:" + escaped(person.displayName));
    QByteArray name = isFour && !person.sortName.isEmpty()
                          ? "N;SORT-AS=\"" + person.sortName.toUtf8().replace('"', "'").replace('\n', ' ') + "\":"
                          : QByteArray("N:");
    out += folded(name + structuredName(person));
    if (!isFour && !person.sortName.isEmpty())
        out += folded("SORT-STRING:" + escaped(person.sortName));
    if (isFour && person.gender != domain::Gender::Unspecified)
        out += person.gender == domain::Gender::Feminine ? "GENDER:F\r\n" : "GENDER:M\r\n";
    if (!person.email.value.isEmpty())
        out += folded("EMAIL:" + escaped(person.email.value));
    if (!person.phone.value.isEmpty())
        out += folded("TEL:" + escaped(person.phone.value));
    if (!person.note.isEmpty())
        out += folded("NOTE:" + escaped(person.note));
    return out + "END:VCARD\r\n";
}

} // namespace

domain::Result<void> writeVCards(const QList<domain::Person> &persons, VCardVersion version, QIODevice &device)
{
    for (const domain::Person &person : persons) {
        if (person.isWithdrawn())
            continue;
        const QByteArray bytes = card(person, version);
        if (device.write(bytes) != bytes.size())
            return ImportWords::unwritable(device.errorString());
    }
    return {};
}

} // namespace exchange
