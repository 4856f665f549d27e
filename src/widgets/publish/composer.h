// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publicationremarks.h"
#include "domain/result.h"
#include "widgets/publish/documentchoices.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace widgets {

/// A PDF as it will be written, and what there is to know of it.
struct ComposedDocument
{
    QByteArray pdf;
    publishing::PdfReport report;
    QList<domain::PublicationRemark> remarks;
    qsizetype groups = 0;
};

/// Composes documents in a worker from one reading of a directory. The newest call wins: what was being made is
/// dropped.
class Composer : public QObject
{
    Q_OBJECT

public:
    using Content = domain::Result<domain::DirectoryContent>;

    explicit Composer(QObject *parent = nullptr);
    ~Composer() override;

    /// What the next documents are made of.
    void setContent(const QFuture<Content> &content) { m_content = content; }
    [[nodiscard]] QFuture<Content> content() const { return m_content; }
    /// As it was when what changed since is told of.
    void setEarlier(const EarlierContent &earlier) { m_earlier = earlier; }
    [[nodiscard]] EarlierContent earlier() const { return m_earlier; }
    void compose(const DocumentChoices &choices);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void progressed(int done, int total);
    void composed(const ComposedDocument &document);
    /// Of kind Cancelled after cancel().
    void failed(const domain::Error &error);

private:
    using Outcome = domain::Result<ComposedDocument>;
    void start(const domain::DirectoryContent &content, const DocumentChoices &choices);
    void fail(const domain::Error &error);

    QFuture<Content> m_content;
    EarlierContent m_earlier;
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< shared with the worker
    bool m_busy = false;
};

} // namespace widgets
