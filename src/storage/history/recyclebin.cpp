// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/recyclebin.h"

#include "domain/language.h"
#include "storage/groupstorage.h"
#include "storage/history/historyplanner.h"
#include "storage/history/planwriter.h"
#include "storage/history/recordnames.h"
#include "storage/personstorage.h"

using namespace Qt::StringLiterals;
using domain::BinEntry;
using domain::RecordKind;

namespace storage {

namespace {

QDateTime timeOf(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

} // namespace

domain::Result<QList<BinEntry>> RecycleBin::entries()
{
    QList<BinEntry> all;
    Query groups(m_connection, u"list_bin_groups"_s);
    if (auto done = groups.exec(); !done)
        return done.error();
    while (groups.next()) {
        const domain::LocalizedText name{groups.value(1).toString(), groups.value(2).toString()};
        all.append({{RecordKind::Group, groups.value(0).toLongLong()},
                    name.preferring(domain::Language::French),
                    timeOf(groups.value(3)),
                    groups.value(4).toString(),
                    groups.value(5).toLongLong()});
    }
    if (auto ended = groups.ended(); !ended)
        return ended.error();
    Query persons(m_connection, u"list_bin_persons"_s);
    if (auto done = persons.exec(); !done)
        return done.error();
    while (persons.next())
        all.append({{RecordKind::Person, persons.value(0).toLongLong()},
                    personNameOf(persons.value(1).toString()),
                    timeOf(persons.value(2)),
                    persons.value(3).toString(),
                    persons.value(4).toLongLong()});
    auto ended = persons.ended();
    return ended ? domain::Result<QList<BinEntry>>(all) : ended.error();
}

domain::Result<qint64> RecycleBin::count()
{
    const auto count = Query(m_connection, u"count_bin"_s).execValue();
    return count ? domain::Result<qint64>(count->toLongLong()) : count.error();
}

domain::Result<void> RecycleBin::restore(ChangeSetTransaction &transaction, const QList<domain::RecordRef> &records)
{
    for (const domain::RecordRef &record : records) {
        const auto done = record.kind == RecordKind::Group
                              ? GroupStorage(m_connection).restore(transaction, domain::GroupId(record.id))
                              : PersonStorage(m_connection).restore(transaction, domain::PersonId(record.id));
        if (!done)
            return done;
    }
    return {};
}

domain::Result<void> RecycleBin::remove(ChangeSetTransaction &transaction, const QList<domain::RecordRef> &records)
{
    const auto plan = HistoryPlanner(m_connection).ofRemoval(records);
    if (!plan)
        return plan.error();
    return PlanWriter(transaction).write(*plan);
}

} // namespace storage
