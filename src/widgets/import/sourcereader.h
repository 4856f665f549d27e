// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importsource.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QIODevice>
#include <QObject>

#include <atomic>
#include <memory>

namespace widgets {

/// What a person chose, pasted or dropped.
struct ImportInput
{
    QString path;     ///< "" for what was pasted
    QByteArray bytes; ///< what was pasted
    std::optional<exchange::SourceFormat> format;

    /// A file's name, or "" for what was pasted.
    [[nodiscard]] QString name() const;
    /// Opened for reading.
    [[nodiscard]] domain::Result<std::shared_ptr<QIODevice>> open() const;
};

/// A source as far as it must be looked at before it can be planned.
struct SourceReading
{
    ImportInput input; ///< with its format
    std::optional<exchange::PageReading> page;
    std::optional<exchange::CsvPreview> table;
};

/// Reads sources in a worker; only the newest request is answered. Deleted, it stops, and nobody waits for it.
class SourceReader : public QObject
{
    Q_OBJECT

public:
    explicit SourceReader(QObject *parent = nullptr);
    ~SourceReader() override;

    void read(const ImportInput &input, const exchange::CsvImportOptions &options = {});
    /// What is being read ends in failed(), with ErrorKind::Cancelled.
    void cancel() { *m_cancelled = true; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const std::shared_ptr<const widgets::SourceReading> &reading);
    void failed(const domain::Error &error);

private:
    using Outcome = domain::Result<SourceReading>;
    [[nodiscard]] static Outcome readNow(ImportInput input, const exchange::CsvImportOptions &options,
                                         const exchange::ReadProgress &progress);
    void finish();

    QFutureWatcher<Outcome> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the worker
};

} // namespace widgets
