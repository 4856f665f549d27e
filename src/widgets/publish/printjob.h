// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

class QPrinter;

namespace widgets {

/// Sends the pages of a PDF to a printer, drawn in a worker.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    PrintJob(QByteArray pdf, std::shared_ptr<QPrinter> printer, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();
    void cancel() { *m_cancelled = true; }

Q_SIGNALS:
    void progressed(int done, int total);
    void succeeded();
    void failed(const domain::Error &error);

private:
    QByteArray m_pdf;
    std::shared_ptr<QPrinter> m_printer;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the worker
    QFutureWatcher<domain::Result<void>> m_printing;
};

} // namespace widgets
