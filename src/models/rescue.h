// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace models {

/// Of a directory that is not open: restoring, and recovering what can be read. For whoever opens directories. Works
/// beside the window, one task at a time; answers come as signals on the GUI thread.
class Rescue : public QObject
{
    Q_OBJECT

public:
    explicit Rescue(QString dataFolder, QObject *parent = nullptr);
    ~Rescue() override;

    /// "" for none, else the path of the newest backup that opens and is whole; `text` is when it was made.
    [[nodiscard]] QString newestGood(const QString &file, QString *text) const;

    void restore(const QString &file, const QString &backup);
    void repair(const QString &damaged, const QString &target);
    /// Only a repair can be stopped; a restore is short, and whole or not done.
    void cancel();
    /// The file that is being restored or made; "" when nothing goes on.
    [[nodiscard]] const QString &busyWith() const { return m_busyWith; }

Q_SIGNALS:
    /// Where what was there before is kept.
    void restored(const QString &file, const domain::Result<QString> &kept);
    /// What was recovered and what was not, in sentences.
    void repaired(const QString &damaged, const QString &target, const domain::Result<QStringList> &report);

private:
    using Answer = std::function<void()>;
    void begin(const QString &file, const std::function<Answer()> &work);

    QString m_dataFolder;
    QString m_busyWith;
    std::shared_ptr<std::atomic_bool> m_stopped; ///< shared with the worker
    QThreadPool m_worker;
};

} // namespace models
