// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/backupscommand.h"

#include "cli/options.h"
#include "cli/output.h"
#include "storage/backup/backupstore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {

QString BackupsCommand::name() const
{
    return u"backups"_s;
}

QString BackupsCommand::description() const
{
    return tr("List the backups of the directory, the newest first.");
}

QString BackupsCommand::details() const
{
    return tr("Made once a day when something changed, before an import, before a newer version changes the file, "
              "before a restore, and on demand. Those of the last 7 days, 5 weeks and 12 months are kept. The "
              "directory itself need not exist any more. Exit code 1 when there are none.");
}

QList<Positional> BackupsCommand::positionals() const
{
    return {Options::file()};
}

QList<QCommandLineOption> BackupsCommand::options() const
{
    return {Options::resultFormat()};
}

ExitCode BackupsCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const auto format = Options::resultFormat(arguments);
    if (!format)
        return misused(streams, format.error());
    const auto location = storage::Location::parse(arguments.positionalArguments().first());
    if (!location)
        return misused(streams, location.error());
    const QList<storage::Backup> backups = storage::BackupStore(environment().backupRoot, *location).list();
    Output output(streams);
    QJsonArray rows;
    for (const storage::Backup &backup : backups) {
        const QString at = backup.at.toString(Qt::ISODate);
        const QString reason = storage::backupReasonCode(backup.reason);
        rows += QJsonObject{{u"at"_s, at}, {u"reason"_s, reason}, {u"bytes"_s, backup.bytes}, {u"path"_s, backup.path}};
        if (*format == Options::ResultFormat::Text)
            output.line(u"%1  %2  %3"_s.arg(at, reason.leftJustified(9), QDir::toNativeSeparators(backup.path)));
    }
    if (*format == Options::ResultFormat::Json)
        output.bytes(QJsonDocument(rows).toJson());
    else if (backups.isEmpty())
        say(streams, tr("There is no backup of this directory yet."));
    return output.finish(backups.isEmpty() ? ExitCode::DataProblem : ExitCode::Done);
}

} // namespace cli
