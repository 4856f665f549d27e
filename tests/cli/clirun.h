// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/program.h"

#include <QBuffer>
#include <QFile>
#include <QString>
#include <QStringList>

/// One run of the program inside the test: what a script would see.
struct CliRun
{
    int code = -1;
    QString out;
    QString err;
};

inline CliRun runCli(const QStringList &arguments, const QString &backupRoot = {})
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Streams streams{out, err};
    const cli::Environment environment{QDate(2026, 11, 23), QLocale(QLocale::French, QLocale::France),
                                       QStringLiteral("Test"), backupRoot};
    const cli::ExitCode code = cli::run(arguments, streams, environment);
    return {static_cast<int>(code), QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
