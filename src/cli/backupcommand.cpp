// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/backupcommand.h"

#include "cli/directoryaccess.h"
#include "cli/options.h"
#include "cli/output.h"
#include "storage/backup/backupstore.h"
#include "storage/backup/directorycopy.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::description() const
{
    return tr("Keep the directory as it is now.");
}

QString BackupCommand::details() const
{
    return tr(
        "Without OUT it is kept among its backups, which “backups” lists. OUT is one file that opens anywhere; an "
        "existing one is replaced only when the copy is complete and checked. It holds everything, the history "
        "and what is not public too.");
}

QList<Positional> BackupCommand::positionals() const
{
    return {Options::file(), {tr("OUT"), tr("the file to write"), true, false, Positional::Kind::Path}};
}

QList<QCommandLineOption> BackupCommand::options() const
{
    return {{u"consultation"_s, tr("OUT is write-protected: a copy to read, on any medium.")}};
}

ExitCode BackupCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const QStringList given = arguments.positionalArguments();
    const bool consultation = arguments.isSet(u"consultation"_s);
    if (consultation && given.size() < 2)
        return wrongUsage(streams, tr("--consultation needs OUT, the file to write."));
    auto database = openForReading(given.first(), environment(), streams);
    if (!database)
        return fail(streams, database.error());
    storage::Connection &connection = (*database)->connection();
    QString path;
    if (given.size() < 2) {
        storage::BackupStore store(environment().backupRoot, connection.location());
        const auto made = store.make(connection, storage::BackupReason::Manual);
        if (!made)
            return fail(streams, made.error());
        path = made->path;
    } else {
        path = QFileInfo(given.at(1)).absoluteFilePath();
        const auto use =
            consultation ? storage::DirectoryCopy::Use::Consultation : storage::DirectoryCopy::Use::Editing;
        if (auto written = storage::DirectoryCopy::write(connection, path, use); !written)
            return misused(streams, written.error());
    }
    Output output(streams);
    output.line(QDir::toNativeSeparators(path));
    return output.finish();
}

} // namespace cli
