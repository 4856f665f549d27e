// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/repair/repair.h"

#include "storage/database.h"
#include "storage/query.h"
#include "storage/repair/damagedfile.h"
#include "storage/searchindex.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(storage::Repair)
};

/// Fills a new directory with rows as they were. Works below the storages: history, ids and versions stay what they
/// are, so the triggers that would record this are put away meanwhile.
class Refilling
{
public:
    Refilling(Connection &connection, const DamagedFile &damaged, const Progress &progress)
        : m_connection(connection), m_damaged(damaged), m_progress(progress)
    {}

    [[nodiscard]] domain::Result<RepairReport> run();

private:
    [[nodiscard]] domain::Result<QStringList> column(const QString &sql);
    [[nodiscard]] domain::Result<void> execute(const QString &sql);
    [[nodiscard]] domain::Result<void> executeAll(const QStringList &statements);
    [[nodiscard]] domain::Result<QStringList> tables();
    [[nodiscard]] domain::Result<void> refill(const QString &table);
    [[nodiscard]] domain::Result<void> dropOrphans();
    [[nodiscard]] bool isStopped();

    Connection &m_connection;
    const DamagedFile &m_damaged;
    const Progress &m_progress;
    RepairReport m_report;
    qint64 m_read = 0;
    bool m_stopped = false;
};

domain::Result<void> Refilling::execute(const QString &sql)
{
    const auto done = m_connection.execute(sql);
    return done ? domain::Result<void>() : done.error();
}

domain::Result<void> Refilling::executeAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = execute(sql); !done)
            return done;
    }
    return {};
}

domain::Result<QStringList> Refilling::column(const QString &sql)
{
    QSqlQuery query(m_connection.database());
    if (!query.exec(sql))
        return toError(query.lastError(), Engine::Sqlite);
    QStringList values;
    while (query.next())
        values += query.value(0).toString();
    return values;
}

/// Those that hold what people wrote; the search index is built anew.
domain::Result<QStringList> Refilling::tables()
{
    return column(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                  "AND name NOT LIKE '%search%' ORDER BY name"_s);
}

domain::Result<RepairReport> Refilling::run()
{
    const auto names = tables();
    if (!names)
        return names.error();
    const auto triggers = column(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s);
    const auto triggerTexts = column(u"SELECT sql FROM sqlite_schema WHERE type = 'trigger'"_s);
    if (!triggers || !triggerTexts)
        return triggers ? triggerTexts.error() : triggers.error();
    if (auto done = execute(u"PRAGMA foreign_keys = OFF"_s); !done)
        return done.error();
    auto transaction = Transaction::beginWrite(m_connection);
    if (!transaction)
        return transaction.error();
    for (const QString &trigger : *triggers) {
        if (auto done = execute(u"DROP TRIGGER "_s + trigger); !done)
            return done.error();
    }
    for (const QString &table : *names) {
        if (auto done = refill(table); !done)
            return done.error();
    }
    if (auto done = dropOrphans(); !done)
        return done.error();
    if (auto done = executeAll(*triggerTexts); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    if (auto done = execute(u"PRAGMA foreign_keys = ON"_s); !done)
        return done.error();
    return m_report;
}

/// Told of each record; asks now and then.
bool Refilling::isStopped()
{
    constexpr qint64 step = 32;
    if (++m_read % step == 0 && m_progress)
        m_stopped = m_stopped || !m_progress(m_read, 0);
    return m_stopped;
}

domain::Result<void> Refilling::refill(const QString &table)
{
    const auto columns = column(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
    if (!columns)
        return columns.error();
    RepairReport::Table told{table};
    bool first = true;
    QStringList shared;
    QSqlQuery insert(m_connection.database());
    const auto take = [&](const QSqlRecord &row) {
        if (isStopped())
            return;
        if (std::exchange(first, false)) {
            // What the new directory was made with gives way to the first row of the old.
            QSqlQuery(m_connection.database()).exec(u"DELETE FROM "_s + table);
            for (const QString &name : *columns) {
                if (row.contains(name))
                    shared += name;
            }
            const QStringList marks(shared.size(), u"?"_s);
            insert.prepare(
                u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, shared.join(u", "_s), marks.join(u", "_s)));
        }
        for (qsizetype i = 0; i < shared.size(); ++i)
            insert.bindValue(int(i), row.value(shared.at(i)));
        const bool inserted = insert.exec() && insert.numRowsAffected() == 1;
        ++(inserted ? told.recovered : told.refused);
    };
    told.whole = m_damaged.readTable(table, take);
    if (m_stopped)
        return messageOf(domain::ErrorKind::Cancelled);
    m_report.tables += told;
    if (table != u"directory" || first || told.recovered > 0)
        return {};
    // There is always one: without it nothing could be opened.
    const auto empty = statement(Engine::Sqlite, u"insert_empty_directory"_s);
    return empty ? execute(*empty) : domain::Result<void>(empty.error());
}

/// Parts whose group or person could not be read; each round may orphan others.
domain::Result<void> Refilling::dropOrphans()
{
    for (;;) {
        QSqlQuery query(m_connection.database());
        if (!query.exec(u"PRAGMA foreign_key_check"_s))
            return toError(query.lastError(), Engine::Sqlite);
        QSet<std::pair<QString, qint64>> orphans;
        while (query.next())
            orphans.insert({query.value(0).toString(), query.value(1).toLongLong()});
        query.finish();
        if (orphans.isEmpty())
            return {};
        for (const auto &[table, id] : std::as_const(orphans)) {
            if (auto done = execute(u"DELETE FROM %1 WHERE rowid = %2"_s.arg(table).arg(id)); !done)
                return done;
            for (RepairReport::Table &told : m_report.tables) {
                if (told.name == table) {
                    --told.recovered;
                    ++told.refused;
                }
            }
        }
    }
}

domain::Result<RepairReport> repairInto(const QString &path, const QString &title, const DamagedFile &damaged,
                                        const Progress &progress)
{
    domain::DirectoryInfo info;
    info.title = {title, title};
    auto made = Database::create(Location::ofFile(path), info, {});
    if (!made)
        return made.error();
    Connection &connection = (*made)->connection();
    auto report = Refilling(connection, damaged, progress).run();
    if (!report)
        return report.error();
    if (report->recovered(u"work_group"_s) + report->recovered(u"person"_s) + report->recovered(u"change_set"_s) == 0)
        return domain::Error{
            domain::ErrorKind::Damaged,
            Text::tr("Nothing could be recovered: no group, person or change can be read any more. The "
                     "file was left as it is; restore a backup."),
            {}};
    if (auto keys = (*made)->rebuildKeys(); !keys)
        return keys.error();
    SearchIndex index(connection);
    if (index.inspect() != SearchIndexState::Impossible) {
        if (auto done = index.startOver(); !done)
            return done.error();
        if (auto done = index.build(progress); !done)
            return done.error();
    }
    const auto single = connection.execute(u"PRAGMA journal_mode = DELETE"_s);
    return single ? report : single.error();
}

} // namespace

qint64 RepairReport::recovered(const QString &table) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&table](const Table &each) { return each.name == table; });
    return found == tables.end() ? 0 : found->recovered;
}

bool RepairReport::isWhole() const
{
    return std::all_of(tables.begin(), tables.end(),
                       [](const Table &table) { return table.whole && table.refused == 0; });
}

QString RepairReport::tableWord(const QString &table)
{
    if (table == u"directory")
        return tr("the title and settings");
    if (table == u"work_group")
        return tr("groups");
    if (table == u"person")
        return tr("people");
    if (table == u"facilitation")
        return tr("facilitators of groups");
    if (table == u"mailing_list")
        return tr("mailing lists");
    if (table == u"lineage")
        return tr("ties between groups");
    if (table == u"edition")
        return tr("editions");
    if (table == u"saved_filter")
        return tr("saved filters");
    return tr("the history");
}

QStringList RepairReport::sentences() const
{
    QStringList lines{tr("Recovered: %1.")
                          .arg(tr("%n group(s)", nullptr, int(recovered(u"work_group"_s))) + u", "_s +
                               tr("%n person(s)", nullptr, int(recovered(u"person"_s))) + u", "_s +
                               tr("%n change(s) of the history", nullptr, int(recovered(u"change_set"_s))))};
    for (const Table &table : tables) {
        const QString of = tableWord(table.name);
        if (!table.whole && !lines.contains(tr("Some of it could not be read: %1.").arg(of)))
            lines += tr("Some of it could not be read: %1.").arg(of);
        if (table.refused > 0)
            lines += tr("%n damaged record(s) left out: %1.", nullptr, int(table.refused)).arg(of);
    }
    if (isWhole())
        lines += tr("Nothing seems to be missing.");
    return lines;
}

domain::Result<RepairReport> repairDirectory(const QString &damaged, const QString &target, const Progress &progress)
{
    const QFileInfo place(target);
    if (place.exists() || place.isSymLink())
        return domain::Error{domain::ErrorKind::InvalidInput,
                             Text::tr("“%1” exists already and was left as it is. Choose a new name for what is "
                                      "recovered.")
                                 .arg(QDir::toNativeSeparators(target)),
                             {}};
    if (!QFileInfo(damaged).isFile())
        return domain::Error{
            domain::ErrorKind::NotFound, Text::tr("There is no file “%1”.").arg(QDir::toNativeSeparators(damaged)), {}};
    DamagedFile source;
    if (auto opened = source.open(damaged); !opened)
        return opened.error();
    const QString unfinished = place.absoluteFilePath() + u".part"_s;
    const auto discard = [&unfinished] {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(unfinished + suffix);
    };
    discard();
    auto report = repairInto(unfinished, place.completeBaseName(), source, progress);
    if (report && !QFile::rename(unfinished, place.absoluteFilePath()))
        report = messageOf(domain::ErrorKind::InputOutput, target);
    if (!report)
        discard();
    return report;
}

} // namespace storage
