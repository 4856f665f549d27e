// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// Which rooms, and which libraries from outside, a room of src/ may use. C++'s own headers are everybody's.
struct Room
{
    QSet<QString> rooms;
    QSet<QString> libraries; ///< "QtCore", "QtSql", "zlib", "system", …
};

/// Reads the #include lines of a source tree and tells those no arrow is drawn for.
class IncludeChecker
{
public:
    /// `libraryOfHeader`: qtHeaders(); the other libraries are known.
    IncludeChecker(const QHash<QString, Room> &rooms, const QHash<QString, QString> &libraryOfHeader);

    /// One line per wrong include: "domain/text.cpp:4: may not include …".
    [[nodiscard]] QStringList violations(const QString &sourceDirectory) const;
    /// How many files the last call read: a check that read nothing proves nothing.
    [[nodiscard]] int filesRead() const { return m_filesRead; }

private:
    void check(const QString &room, const QString &path, const QString &shown, QStringList &violations) const;
    [[nodiscard]] QString reasonAgainst(const QString &room, const QString &include, bool quoted) const;
    [[nodiscard]] QString reasonAgainstLibrary(const QString &room, const QString &include) const;

    QHash<QString, Room> m_rooms;
    QHash<QString, QString> m_libraryOfHeader;
    mutable int m_filesRead = 0;
};

/// The headers of all of Qt's modules by name ("QPainter" → "QtGui"), read from Qt's own include directory.
[[nodiscard]] QHash<QString, QString> qtHeaders(const QString &includeDirectory);
