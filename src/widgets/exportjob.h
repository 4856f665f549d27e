// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "publishing/progress.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QIODevice;

namespace widgets {

/// Writes a directory to a file in a worker. The file appears, or is replaced, only when it is complete; stopped or
/// failed, nothing of it remains.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    /// Turns the content into bytes; runs in the worker.
    using Writer = std::function<domain::Result<void>(const domain::DirectoryContent &content, QIODevice &device,
                                                      const publishing::Progress &progress)>;
    using Content = domain::Result<domain::DirectoryContent>;

    ExportJob(QFuture<Content> content, QString path, Writer writer, QObject *parent = nullptr);
    ~ExportJob() override;

    void cancel();
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void progressed(int done, int total);
    void succeeded();
    void failed(const domain::Error &error);

private:
    void write();
    void finish();

    QString m_path;
    Writer m_writer;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the worker
    QFutureWatcher<Content> m_reading;
    QFutureWatcher<domain::Result<void>> m_writing;
};

} // namespace widgets
