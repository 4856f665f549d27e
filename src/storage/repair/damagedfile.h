// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <functional>

namespace storage {

/// A damaged database, looked at through a copy whose header is set right. Rows are read around what is broken.
class DamagedFile
{
public:
    DamagedFile();
    ~DamagedFile();
    DamagedFile(const DamagedFile &) = delete;
    DamagedFile &operator=(const DamagedFile &) = delete;

    [[nodiscard]] domain::Result<void> open(const QString &path);
    /// Hands over every row of a table that can be read, each once. True when there was nothing else.
    [[nodiscard]] bool readTable(const QString &table, const std::function<void(const QSqlRecord &)> &take) const;

private:
    using Take = std::function<void(const QSqlRecord &)>;

    [[nodiscard]] domain::Result<void> mendHeader(const QString &path) const;
    [[nodiscard]] bool readOnward(const QString &table, qint64 &last, const Take &take) const;
    [[nodiscard]] qint64 readBackward(const QString &table, qint64 after, const Take &take) const;
    void readEach(const QString &table, qint64 first, qint64 last, const Take &take) const;

    QTemporaryDir m_folder;
    QString m_name;
};

} // namespace storage
