// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/historyreport.h"

#include "cli/output.h"
#include "domain/historywords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int pageSize = 256;

QString operationCode(domain::RecordChange::Operation operation)
{
    switch (operation) {
    case domain::RecordChange::Operation::Added:
        return u"added"_s;
    case domain::RecordChange::Operation::Changed:
        return u"changed"_s;
    case domain::RecordChange::Operation::Removed:
        return u"removed"_s;
    case domain::RecordChange::Operation::ToBin:
        return u"to-bin"_s;
    case domain::RecordChange::Operation::FromBin:
        return u"from-bin"_s;
    }
    return {};
}

/// What a record holds when nobody said anything: no news of one that comes or goes.
bool saysNothing(const domain::RecordChange &record, const QString &field, const QString &value)
{
    const bool isFlag = field == u"ended" || field.endsWith(u"_publishable");
    if (!isFlag && field != u"verify_every_months")
        return false;
    return value == domain::HistoryWords::valueText(record.record.kind, field, 0, {});
}

/// "    + name: value", each further line of the value under the first.
QString signedLine(QChar sign, const QString &name, const QString &value)
{
    const QString begin = u"    "_s + sign + u' ';
    return begin + printable(name) + u": "_s + printable(value, true).replace(u"\n"_s, u"\n"_s + begin + u"  ") + u'\n';
}

QJsonObject jsonOf(const domain::RecordChange &change)
{
    QJsonArray fields;
    for (const domain::FieldChange &field : change.fields)
        fields += QJsonObject{{u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}};
    return {{u"table"_s, domain::recordTable(change.record.kind)},
            {u"id"_s, change.record.id},
            {u"operation"_s, operationCode(change.operation)},
            {u"name"_s, change.name},
            {u"group"_s, change.group.value()},
            {u"groupName"_s, change.groupName},
            {u"fields"_s, fields}};
}

} // namespace

domain::Result<void> HistoryReport::read(storage::Connection &connection, const storage::HistoryFilter &filter)
{
    storage::HistoryStorage history(connection);
    domain::ChangeSetId before;
    while (true) {
        const auto sets = history.page(filter, before, pageSize);
        if (!sets)
            return sets.error();
        for (const domain::ChangeSet &set : *sets) {
            auto details = history.details(set.id, std::numeric_limits<int>::max());
            if (!details)
                return details.error();
            if (filter.group.isValid())
                details->records.removeIf([&](const auto &record) { return record.group != filter.group; });
            m_asJson ? addJson(set, details->records) : addText(set, details->records);
        }
        if (sets->size() < pageSize)
            return {};
        before = sets->last().id;
    }
}

void HistoryReport::addText(const domain::ChangeSet &set, const QList<domain::RecordChange> &records)
{
    QString text = set.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) + u"  "_s +
                   (set.author.isEmpty() ? u"?"_s : printable(set.author)) + u"  "_s +
                   printable(domain::HistoryWords::title(set)) + u'\n';
    if (!set.note.isEmpty())
        text += u"  "_s + printable(set.note, true).replace(u"\n"_s, u"\n  "_s) + u'\n';
    for (const domain::RecordChange &record : records) {
        text += u"  "_s + printable(domain::HistoryWords::recordLine(record)) + u'\n';
        for (const domain::FieldChange &field : record.fields) {
            const QString name = domain::HistoryWords::fieldName(record.record.kind, field.field);
            const bool comes = record.operation == domain::RecordChange::Operation::Added;
            const bool goes = record.operation == domain::RecordChange::Operation::Removed;
            if ((comes || goes) && saysNothing(record, field.field, comes ? field.after : field.before))
                continue;
            if (!field.before.isEmpty())
                text += signedLine(u'-', name, field.before);
            if (!field.after.isEmpty())
                text += signedLine(u'+', name, field.after);
        }
    }
    m_text += (m_text.isEmpty() ? text : u'\n' + text).toUtf8();
}

void HistoryReport::addJson(const domain::ChangeSet &set, const QList<domain::RecordChange> &records)
{
    QJsonArray changed;
    for (const domain::RecordChange &record : records)
        changed += jsonOf(record);
    m_changes += QJsonObject{{u"id"_s, set.id.value()},
                             {u"at"_s, set.at.toUTC().toString(Qt::ISODateWithMs)},
                             {u"kind"_s, domain::changeKindCode(set.kind)},
                             {u"author"_s, set.author},
                             {u"note"_s, set.note},
                             {u"title"_s, domain::HistoryWords::title(set)},
                             {u"reverses"_s, set.reverses.value()},
                             {u"undone"_s, set.undone},
                             {u"records"_s, changed}};
}

QByteArray HistoryReport::result() const
{
    return m_asJson ? QJsonDocument(QJsonObject{{u"changes"_s, m_changes}}).toJson() : m_text;
}

} // namespace cli
