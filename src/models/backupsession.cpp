// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backupsession.h"

#include "models/directorysession.h"
#include "storage/backup/backupstore.h"
#include "storage/backup/directorycopy.h"
#include "storage/quietthread.h"

namespace models {

using namespace Qt::StringLiterals;
using storage::BackupStore;

namespace {

BackupStore storeOf(const storage::Location &location, const QString &dataFolder)
{
    return {dataFolder + u"/backups"_s, location};
}

storage::DirectoryCopy::Use useOf(bool consultation)
{
    return consultation ? storage::DirectoryCopy::Use::Consultation : storage::DirectoryCopy::Use::Editing;
}

} // namespace

BackupSession::BackupSession(DirectorySession &session, QObject *parent)
    : QObject(parent), m_session(session), m_model(new BackupModel(this))
{
    m_worker.setMaxThreadCount(1);
}

BackupSession::~BackupSession()
{
    m_worker.waitForDone();
}

storage::Location BackupSession::location() const
{
    return m_session.location();
}

QString BackupSession::folder() const
{
    return storeOf(location(), m_session.dataFolder()).folder();
}

QStringList BackupSession::conflictedCopies() const
{
    return location().engine() == storage::Engine::Sqlite ? storage::conflictedCopies(location().path())
                                                          : QStringList();
}

void BackupSession::refresh()
{
    m_model->setBackups(storeOf(location(), m_session.dataFolder()).list());
}

/// `work` runs beside the window; what it gives back runs here.
void BackupSession::inWorker(const Work &work, const std::function<void(const domain::Error &)> &fail)
{
    m_worker.start([this, work, fail, location = location()] {
        auto connection = storage::Connection::open(location, storage::OpenMode::ReadOnly);
        std::function<void()> answer;
        if (connection) {
            storage::workQuietly(**connection);
            answer = work(**connection);
        } else {
            answer = [this, fail, error = connection.error()] {
                if (fail)
                    fail(error);
                else
                    Q_EMIT failed(error);
            };
        }
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void BackupSession::lookAtDay(const QDateTime &now)
{
    const QDate day = now.toUTC().date();
    if (m_session.dataFolder().isEmpty() || day == m_day)
        return;
    m_day = day;
    makeDaily(now);
}

void BackupSession::makeDaily(const QDateTime &now)
{
    const auto fail = [this](const domain::Error &error) {
        // Nobody asked for this one: that the file is gone is told already, with what to do.
        if (m_session.fileLoss() == FileLoss::None)
            Q_EMIT failed(error);
    };
    const auto work = [fail, now,
                       store = storeOf(location(), m_session.dataFolder())](storage::Connection &connection) mutable {
        const auto made = store.makeDaily(connection, now);
        return std::function<void()>([fail, made] {
            if (!made)
                fail(made.error());
        });
    };
    inWorker(work, fail);
}

void BackupSession::make()
{
    inWorker([this, store = storeOf(location(), m_session.dataFolder())](storage::Connection &connection) mutable {
        const auto done = store.make(connection, BackupReason::Manual);
        return std::function<void()>([this, done] {
            refresh();
            if (done)
                Q_EMIT made();
            else
                Q_EMIT failed(done.error());
        });
    });
}

void BackupSession::compare(const QString &path)
{
    inWorker([this, path](storage::Connection &connection) {
        const auto found = BackupStore::difference(connection, path);
        return std::function<void()>([this, path, found] {
            if (found)
                Q_EMIT compared(path, *found);
            else
                Q_EMIT failed(found.error());
        });
    });
}

void BackupSession::saveCopy(const QString &path, bool consultation)
{
    const auto answer = [this, path, consultation](const domain::Result<void> &written) {
        return std::function<void()>([this, path, consultation, written] {
            if (written)
                Q_EMIT copied(path, consultation);
            else
                Q_EMIT failed(written.error());
        });
    };
    if (m_session.fileLoss() == FileLoss::Overwritten) {
        Q_EMIT failed({domain::ErrorKind::InputOutput,
                       tr("Another program wrote over this directory’s file, so no copy of what is shown can be made. "
                          "Open the file as it is now, or a backup."),
                       {}});
        return;
    }
    if (m_session.fileLoss() != FileLoss::None) {
        // Only the connection that is open still reaches what is shown.
        answer(storage::DirectoryCopy::write(m_session.connection(), path, useOf(consultation)))();
        return;
    }
    inWorker([answer, path, consultation](storage::Connection &connection) {
        return answer(storage::DirectoryCopy::write(connection, path, useOf(consultation)));
    });
}

domain::Result<void> BackupSession::backUpBeforeImport(storage::Connection &connection, const QString &dataFolder)
{
    if (dataFolder.isEmpty())
        return {};
    const auto made = storeOf(connection.location(), dataFolder).make(connection, BackupReason::Import);
    return made ? domain::Result<void>() : made.error();
}

} // namespace models
