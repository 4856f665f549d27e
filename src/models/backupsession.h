// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contentdifference.h"
#include "domain/result.h"
#include "models/backupmodel.h"
#include "storage/connection.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace models {

class DirectorySession;

using storage::BackupReason;

/// Backups and copies of an open directory for the window. Everything long runs in a worker with a connection of its
/// own; answers come as signals on the GUI thread.
class BackupSession : public QObject
{
    Q_OBJECT

public:
    explicit BackupSession(DirectorySession &session, QObject *parent = nullptr);
    ~BackupSession() override;

    [[nodiscard]] BackupModel &backups() { return *m_model; }
    [[nodiscard]] QString folder() const;
    /// Copies that a sync tool left beside the directory, which another machine had changed too.
    [[nodiscard]] QStringList conflictedCopies() const;

    void refresh();
    /// The day's backup, the first time it is asked on a day (UTC): now and then, since a window may stay open for
    /// weeks.
    void lookAtDay(const QDateTime &now = QDateTime::currentDateTimeUtc());
    void make();
    /// What differs between the directory now and that backup or copy: answered by compared().
    void compare(const QString &path);
    /// One file for others: to read only, or to go on with. Of a directory whose file is gone, what is shown is kept.
    void saveCopy(const QString &path, bool consultation);

    /// Before an import, in whatever thread writes it. Nothing without a data folder.
    [[nodiscard]] static domain::Result<void> backUpBeforeImport(storage::Connection &connection,
                                                                 const QString &dataFolder);

Q_SIGNALS:
    void made();
    void compared(const QString &path, const QList<domain::Difference> &differences);
    void copied(const QString &path, bool consultation);
    void failed(const domain::Error &error);

private:
    using Work = std::function<std::function<void()>(storage::Connection &)>;

    void makeDaily(const QDateTime &now);
    [[nodiscard]] storage::Location location() const;
    /// `fail` takes what went wrong; without it failed() tells.
    void inWorker(const Work &work, const std::function<void(const domain::Error &)> &fail = {});

    DirectorySession &m_session;
    BackupModel *m_model = nullptr;
    QDate m_day; ///< whose backup was asked for last
    QThreadPool m_worker;
};

} // namespace models
