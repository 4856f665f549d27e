// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rescue.h"

#include "models/backupmodel.h"
#include "storage/backup/backupstore.h"
#include "storage/repair/repair.h"

#include <utility>

namespace models {

using namespace Qt::StringLiterals;
using storage::BackupStore;

namespace {

BackupStore storeOf(const QString &file, const QString &dataFolder)
{
    return {dataFolder + u"/backups"_s, storage::Location::ofFile(file)};
}

domain::Result<QStringList> sentencesOf(const domain::Result<storage::RepairReport> &report)
{
    if (!report)
        return report.error();
    return report->sentences();
}

} // namespace

Rescue::Rescue(QString dataFolder, QObject *parent)
    : QObject(parent), m_dataFolder(std::move(dataFolder)), m_stopped(std::make_shared<std::atomic_bool>(false))
{
    m_worker.setMaxThreadCount(1);
}

Rescue::~Rescue()
{
    cancel();
    m_worker.waitForDone();
}

QString Rescue::newestGood(const QString &file, QString *text) const
{
    const auto backup = storeOf(file, m_dataFolder).newestGood();
    if (backup)
        *text = BackupModel::timeText(*backup);
    return backup ? backup->path : QString();
}

void Rescue::begin(const QString &file, const std::function<Answer()> &work)
{
    m_busyWith = file;
    m_stopped->store(false);
    m_worker.start([this, work] {
        // This object outlives the worker: its destructor waits for it.
        QMetaObject::invokeMethod(
            this,
            [this, answer = work()] {
                m_busyWith.clear();
                answer();
            },
            Qt::QueuedConnection);
    });
}

void Rescue::restore(const QString &file, const QString &backup)
{
    begin(file, [this, file, backup, store = storeOf(file, m_dataFolder)]() mutable -> Answer {
        return [this, file, kept = store.restore(backup)] { Q_EMIT restored(file, kept); };
    });
}

void Rescue::repair(const QString &damaged, const QString &target)
{
    begin(target, [this, damaged, target, stopped = m_stopped]() -> Answer {
        const auto report =
            storage::repairDirectory(damaged, target, [&stopped](qint64, qint64) { return !stopped->load(); });
        const auto told = sentencesOf(report);
        return [this, damaged, target, told] { Q_EMIT repaired(damaged, target, told); };
    });
}

void Rescue::cancel()
{
    m_stopped->store(true);
}

} // namespace models
