// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace widgets {

enum class CopyFormat { Text, Markdown, Table };

/// Makes the text of many groups in a worker. Deleted, it stops and tells nothing.
class CopyJob : public QObject
{
    Q_OBJECT

public:
    using Content = domain::Result<domain::DirectoryContent>;

    CopyJob(const QFuture<Content> &content, QList<domain::GroupId> groups, domain::Language language,
            CopyFormat format, QObject *parent = nullptr);
    ~CopyJob() override;

    [[nodiscard]] static QString textOf(const domain::DirectoryContent &content, domain::Language language,
                                        CopyFormat format);

Q_SIGNALS:
    void finished(const QString &text, int groups);
    void failed(const domain::Error &error);

private:
    void write();

    QList<domain::GroupId> m_groups;
    domain::Language m_language;
    CopyFormat m_format;
    QFutureWatcher<Content> m_reading;
    QFutureWatcher<QString> m_writing;
};

} // namespace widgets
