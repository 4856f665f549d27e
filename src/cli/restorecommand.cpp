// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/restorecommand.h"

#include "cli/directoryaccess.h"
#include "cli/options.h"
#include "cli/output.h"
#include "domain/historywords.h"
#include "storage/backup/backupstore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cli {

QString RestoreCommand::name() const
{
    return u"restore"_s;
}

QString RestoreCommand::description() const
{
    return tr("Put a backup in the directory’s place.");
}

QString RestoreCommand::details() const
{
    return tr("What is there now is kept: as one more backup, or beside it under another name when it is damaged. "
              "--dry-run only tells what would change. Exit code 3 while a program has the directory open.");
}

QList<Positional> RestoreCommand::positionals() const
{
    return {Options::file(),
            {tr("BACKUP"), tr("a backup, or any copy of the directory: a file"), false, false, Positional::Kind::Path}};
}

QList<QCommandLineOption> RestoreCommand::options() const
{
    return {{u"dry-run"_s, tr("Only show what would change.")}};
}

ExitCode RestoreCommand::execute(const QCommandLineParser &arguments, Streams &streams)
{
    const QStringList given = arguments.positionalArguments();
    Output output(streams);
    if (arguments.isSet(u"dry-run"_s)) {
        auto database = openForReading(given.first(), environment(), streams);
        if (!database)
            return fail(streams, database.error());
        const auto differences = storage::BackupStore::difference((*database)->connection(), given.at(1));
        if (!differences)
            return fail(streams, differences.error());
        for (const domain::Difference &difference : *differences) {
            const QString what = domain::HistoryWords::recordWord(difference.record.kind) + u' ' + difference.name;
            switch (difference.kind) {
            case domain::Difference::Kind::Changed:
                output.line(tr("changes back: %1").arg(what));
                break;
            case domain::Difference::Kind::OnlyNow:
                output.line(tr("goes: %1").arg(what));
                break;
            case domain::Difference::Kind::OnlyOther:
                output.line(tr("comes back: %1").arg(what));
                break;
            }
        }
        if (differences->isEmpty())
            say(streams, tr("Nothing would change."));
        return output.finish();
    }
    const auto location = storage::Location::parse(given.first());
    if (!location)
        return fail(streams, location.error());
    const auto kept = storage::BackupStore(environment().backupRoot, *location).restore(given.at(1));
    if (!kept)
        return fail(streams, kept.error());
    say(streams, kept->isEmpty()
                     ? tr("Restored.")
                     : tr("Restored. What was there before is kept in “%1”.").arg(QDir::toNativeSeparators(*kept)));
    return ExitCode::Done;
}

} // namespace cli
