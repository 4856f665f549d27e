// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "includechecker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The headers from outside Qt, and whose they are; a name with a dash at its end stands for all that begin so.
const QHash<QString, QString> &otherLibraries()
{
    static const QHash<QString, QString> libraries{
        {u"zlib.h"_s, u"zlib"_s},       {u"hb.h"_s, u"harfbuzz"_s},      {u"hb-"_s, u"harfbuzz"_s},
        {u"fribidi.h"_s, u"fribidi"_s}, {u"hyphen.h"_s, u"hyphen"_s},    {u"xlsxwriter.h"_s, u"xlsxwriter"_s},
        {u"poppler-"_s, u"poppler"_s},  {u"unistd.h"_s, u"system"_s},    {u"fcntl.h"_s, u"system"_s},
        {u"sys/stat.h"_s, u"system"_s}, {u"sys/xattr.h"_s, u"system"_s}, {u"sys/resource.h"_s, u"system"_s},
        {u"windows.h"_s, u"system"_s},  {u"io.h"_s, u"system"_s},
    };
    return libraries;
}

/// "algorithm", "cstdio": no dot, no folder, nothing but small letters.
bool isStandardHeader(const QString &include)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]*$"_s);
    return form.match(include).hasMatch();
}

QString otherLibrary(const QString &include)
{
    const QHash<QString, QString> &known = otherLibraries();
    const QString family = include.section(u'-', 0, 0) + u'-';
    return known.value(include, include.contains(u'-') ? known.value(family) : QString());
}

} // namespace

IncludeChecker::IncludeChecker(const QHash<QString, Room> &rooms, const QHash<QString, QString> &libraryOfHeader)
    : m_rooms(rooms), m_libraryOfHeader(libraryOfHeader)
{}

QStringList IncludeChecker::violations(const QString &sourceDirectory) const
{
    m_filesRead = 0;
    QStringList found;
    const QDir root(sourceDirectory);
    const QStringList directories = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &room : directories) {
        if (!m_rooms.contains(room)) {
            found += room + u": is a room nobody drew"_s;
            continue;
        }
        QDirIterator files(root.filePath(room), {u"*.h"_s, u"*.cpp"_s, u"*.inc"_s, u"*.hpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            check(room, path, root.relativeFilePath(path), found);
        }
    }
    found.sort();
    return found;
}

void IncludeChecker::check(const QString &room, const QString &path, const QString &shown,
                           QStringList &violations) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        violations += shown + u": cannot be read"_s;
        return;
    }
    ++m_filesRead;
    static const QRegularExpression form(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    for (int line = 1; !file.atEnd(); ++line) {
        const auto match = form.match(QString::fromUtf8(file.readLine()));
        if (!match.hasMatch())
            continue;
        const QString include = match.captured(2);
        const QString reason = reasonAgainst(room, include, match.captured(1) == u"\"");
        if (!reason.isEmpty())
            violations += u"%1:%2: %3: %4"_s.arg(shown, QString::number(line), include, reason);
    }
}

QString IncludeChecker::reasonAgainst(const QString &room, const QString &include, bool quoted) const
{
    const Room &rules = m_rooms[room];
    const QString first = include.section(u'/', 0, 0);
    if (include.contains(u".."_s))
        return u"is not written from src/"_s;
    if (quoted) {
        if (include.startsWith(u"ui_"_s))
            return rules.libraries.contains(u"QtWidgets"_s) ? QString() : u"is a form"_s;
        const bool qualified = include.contains(u'/') && m_rooms.contains(first);
        if (!qualified && !include.endsWith(u".moc"_s))
            return u"is not written from src/"_s;
        return !qualified || first == room || rules.rooms.contains(first) ? QString() : u"no arrow leads there"_s;
    }
    if (m_rooms.contains(first) && include.contains(u'/'))
        return u"is ours: in quotes"_s;
    return reasonAgainstLibrary(room, include);
}

QString IncludeChecker::reasonAgainstLibrary(const QString &room, const QString &include) const
{
    const QString first = include.section(u'/', 0, 0);
    QString library = otherLibrary(include);
    if (library.isEmpty())
        library = first.startsWith(u"Qt"_s) && include.contains(u'/') ? first : m_libraryOfHeader.value(include);
    if (library.isEmpty())
        return isStandardHeader(include) ? QString() : u"is of a library nobody listed"_s;
    return m_rooms[room].libraries.contains(library) ? QString() : u"this room does without "_s + library;
}

QHash<QString, QString> qtHeaders(const QString &includeDirectory)
{
    QHash<QString, QString> headers;
    const QDir root(includeDirectory);
    const QStringList modules = root.entryList({u"Qt*"_s}, QDir::Dirs, QDir::Name);
    for (const QString &module : modules) {
        const QStringList names = QDir(root.filePath(module)).entryList(QDir::Files);
        for (const QString &name : names)
            headers.insert(name, module);
        headers.insert(module, module); // the header that includes all of it
    }
    return headers;
}
