// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/historyplan.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::RecordKind;

namespace storage {

RowTarget *HistoryPlan::row(domain::RecordRef record)
{
    for (qsizetype place = m_places.size(); place < rows.size(); ++place)
        m_places.insert(rows.at(place).record, place);
    const auto place = m_places.constFind(record);
    return place == m_places.constEnd() ? nullptr : &rows[*place];
}

QByteArray HistoryPlan::fingerprint() const
{
    QList<const RowTarget *> sorted;
    for (const RowTarget &row : rows)
        sorted += &row;
    std::sort(sorted.begin(), sorted.end(),
              [](const auto *one, const auto *other) { return one->record < other->record; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RowTarget *row : std::as_const(sorted)) {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << int(row->record.kind) << row->record.id << row->now.exists << row->now.values << row->target.exists
               << row->target.values;
        hash.addData(bytes);
    }
    return hash.result();
}

domain::RestoreCounts countsOf(const QList<RowTarget> &rows)
{
    domain::RestoreCounts counts;
    QSet<qint64> changed;
    QSet<qint64> own;
    for (const RowTarget &row : rows) {
        if (row.now == row.target)
            continue;
        const auto shown = [](const RowState &state) {
            return state.exists && state.values.value(u"deleted_at"_s).toString().isEmpty();
        };
        const bool isPerson = row.record.kind == RecordKind::Person;
        if (isPerson || row.record.kind == RecordKind::Group) {
            own += isPerson ? 0 : row.record.id;
            if (shown(row.now) && !shown(row.target))
                ++(isPerson ? counts.personsRemoved : counts.groupsRemoved);
            else if (!shown(row.now) && shown(row.target))
                ++(isPerson ? counts.personsBack : counts.groupsBack);
            else
                ++(isPerson ? counts.personsChanged : counts.groupsChanged);
        } else if (const QVariant group = (row.now.exists ? row.now : row.target).values.value(u"group_id"_s);
                   group.isValid()) {
            changed += group.toLongLong();
        } else {
            ++counts.others;
        }
    }
    counts.groupsChanged += (changed - own).size();
    return counts;
}

} // namespace storage
