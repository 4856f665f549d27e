// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "includechecker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

IncludeChecker::IncludeChecker(const QHash<QString, Room> &rooms, const QHash<QString, QString> &moduleOfHeader)
    : m_rooms(rooms), m_moduleOfHeader(moduleOfHeader)
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
            return rules.modules.contains(u"QtWidgets"_s) ? QString() : u"is a form"_s;
        const bool qualified = include.contains(u'/') && m_rooms.contains(first);
        if (!qualified && !include.endsWith(u".moc"_s))
            return u"is not written from src/"_s;
        return !qualified || first == room || rules.rooms.contains(first) ? QString() : u"no arrow leads there"_s;
    }
    if (m_rooms.contains(first) && include.contains(u'/'))
        return u"is ours: in quotes"_s;
    const QString module = include.contains(u'/') ? first : m_moduleOfHeader.value(include);
    static const QSet<QString> watched{u"QtGui"_s, u"QtSql"_s, u"QtWidgets"_s};
    if (watched.contains(module) && !rules.modules.contains(module))
        return u"this room does without "_s + module;
    return {};
}

QHash<QString, QString> qtHeaders(const QString &includeDirectory, const QStringList &modules)
{
    QHash<QString, QString> headers;
    for (const QString &module : modules) {
        const QStringList names = QDir(includeDirectory + u'/' + module).entryList(QDir::Files);
        for (const QString &name : names)
            headers.insert(name, module);
    }
    return headers;
}
