// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importsource.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QIODevice>
#include <QObject>

#include <functional>
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

/// Reads sources in a worker; only the newest request is answered.
class SourceReader : public QObject
{
    Q_OBJECT

public:
    explicit SourceReader(QObject *parent = nullptr);
    ~SourceReader() override;

    void read(const ImportInput &input, const exchange::CsvImportOptions &options = {});

Q_SIGNALS:
    void finished(const std::shared_ptr<const widgets::SourceReading> &reading);
    void failed(const domain::Error &error);

private:
    using Outcome = domain::Result<SourceReading>;
    [[nodiscard]] static Outcome readNow(ImportInput input, const exchange::CsvImportOptions &options);
    void finish();

    QFutureWatcher<Outcome> m_watcher;
};

} // namespace widgets
