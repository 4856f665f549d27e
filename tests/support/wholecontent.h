// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

namespace support {

/// The tables that going back to a date leaves as they are: what was published, and kept searches.
inline const QStringList otherTables{QStringLiteral("edition"), QStringLiteral("saved_filter")};
/// Those of the content itself.
inline const QStringList contentTables{QStringLiteral("directory"),    QStringLiteral("work_group"),
                                       QStringLiteral("person"),       QStringLiteral("facilitation"),
                                       QStringLiteral("mailing_list"), QStringLiteral("lineage")};

/// Every row of these tables, without what only counts or dates writes; one line a row.
inline QStringList contentOf(storage::Connection &connection, const QStringList &tables)
{
    static const QStringList ignored{QStringLiteral("row_version"), QStringLiteral("updated_at"),
                                     QStringLiteral("updated_by")};
    QStringList lines;
    for (const QString &table : tables) {
        QSqlQuery query(connection.database());
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(table)))
            lines += query.lastError().text();
        const QSqlRecord columns = query.record();
        while (query.next()) {
            QString line = table;
            for (int column = 0; column < columns.count(); ++column) {
                if (!ignored.contains(columns.fieldName(column)))
                    line += QStringLiteral(" %1=%2").arg(columns.fieldName(column),
                                                         query.isNull(column) ? QStringLiteral("NULL")
                                                                              : query.value(column).toString());
            }
            lines += line;
        }
    }
    return lines;
}

/// Every row of every table but history itself.
inline QStringList wholeContent(storage::Connection &connection)
{
    return contentOf(connection, contentTables + otherTables);
}

} // namespace support
