// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/workgroup.h"
#include "storage/connection.h"
#include "storage/query.h"

#include <QHash>
#include <QList>

#include <optional>

namespace storage {

/// The rows of one kind of part of a group: its facilitations, mailing lists or ties (Part is one of these three).
template<typename Part>
class PartTable
{
public:
    explicit PartTable(Connection &connection);

    [[nodiscard]] domain::Result<QList<Part>> read(domain::GroupId group);
    /// Those of every group outside the bin.
    [[nodiscard]] domain::Result<QHash<qint64, QList<Part>>> readAll();
    [[nodiscard]] domain::Result<void> insert(domain::GroupId group, const Part &part, qint64 position);
    /// Makes the stored rows what `parts` says, touching only those that differ; true when one did. Rows keep their
    /// positions where the order allows it, so that history tells of real moves only.
    [[nodiscard]] domain::Result<bool> write(domain::GroupId group, const QList<Part> &parts);

private:
    struct Row
    {
        Part part;
        qint64 position = 0;
    };
    [[nodiscard]] domain::Result<QHash<qint64, Row>> readRows(domain::GroupId group);
    [[nodiscard]] domain::Result<void> update(domain::GroupId group, const Part &part, qint64 position);
    [[nodiscard]] domain::Result<void> remove(qint64 id);
    [[nodiscard]] domain::Result<qint64> removeMissing(const QHash<qint64, Row> &rows, const QList<Part> &parts);

    Connection &m_connection;
    std::optional<Query> m_insert; // prepared once: an import inserts thousands
};

extern template class PartTable<domain::Facilitation>;
extern template class PartTable<domain::MailingList>;
extern template class PartTable<domain::Lineage>;

} // namespace storage
