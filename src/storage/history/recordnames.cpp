// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/recordnames.h"

#include "domain/contentlabels.h"
#include "domain/historywords.h"

using namespace Qt::StringLiterals;
using domain::RecordKind;

namespace storage {

QString personNameOf(const QString &stored)
{
    return stored.isEmpty() ? domain::withdrawnPersonLabel(domain::wordsLanguage()) : stored;
}

RowState RecordNames::lastState(domain::RecordRef record)
{
    // A name that cannot be read is a name that is not known: the record itself is told of all the same.
    const auto now = m_reader.read(record);
    if (now && now->exists)
        return *now;
    if (!m_deleted)
        m_deleted.emplace(m_connection, u"read_deleted_record"_s);
    m_deleted->bind(u":table_name"_s, domain::recordTable(record.kind)).bind(u":row_id"_s, record.id);
    const auto values = m_deleted->execValue();
    if (!values || !values->isValid())
        return {};
    return {true, valuesFromJson(values->toString())};
}

QString RecordNames::storedName(domain::RecordRef record)
{
    if (record.kind != RecordKind::Group && record.kind != RecordKind::Person)
        return {};
    std::optional<Query> &query = record.kind == RecordKind::Group ? m_groupName : m_personName;
    if (!query)
        query.emplace(m_connection, u"read_name_of_"_s + domain::recordTable(record.kind));
    const auto name = query->bind(u":id"_s, record.id).execValue();
    query->finish();
    if (!name || !name->isValid())
        return {};
    return record.kind == RecordKind::Person ? personNameOf(name->toString()) : u""_s + name->toString();
}

QString RecordNames::of(domain::RecordRef record)
{
    const auto known = m_names.constFind(record);
    if (known != m_names.constEnd())
        return *known;
    constexpr qsizetype most = 4096;
    if (m_names.size() > most)
        m_names.clear();
    const QString stored = storedName(record);
    const QString name = stored.isNull() ? in(record, lastState(record)) : stored;
    m_names.insert(record, name);
    return name;
}

QString RecordNames::in(domain::RecordRef record, const RowState &state)
{
    const auto value = [&state](const QString &field) { return state.values.value(field).toString(); };
    const auto either = [&value](const QString &one, const QString &other) {
        const QString first = value(one);
        return first.isEmpty() ? value(other) : first;
    };
    switch (record.kind) {
    case RecordKind::Directory:
        return tr("the directory");
    case RecordKind::Group:
        return state.exists ? either(u"name_fr"_s, u"name_en"_s) : tr("group %1").arg(record.id);
    case RecordKind::Person:
        return state.exists ? personNameOf(value(u"display_name"_s)) : tr("person %1").arg(record.id);
    case RecordKind::Facilitation:
        return state.exists ? of({RecordKind::Person, state.values.value(u"person_id"_s).toLongLong()}) : QString();
    case RecordKind::MailingList: {
        const QString name = either(u"address"_s, u"label_fr"_s);
        return name.isEmpty() ? value(u"label_en"_s) : name;
    }
    case RecordKind::Lineage: {
        const qint64 target = state.values.value(u"target_id"_s).toLongLong();
        return target > 0 ? of({RecordKind::Group, target}) : value(u"target_name"_s);
    }
    case RecordKind::Edition:
        return tr("edition %1").arg(value(u"number"_s));
    case RecordKind::SavedFilter:
        return value(u"name"_s);
    }
    return {};
}

QString RecordNames::text(domain::RecordRef record, const QString &field, const QVariant &value)
{
    return domain::HistoryWords::valueText(record.kind, field, value,
                                           [this](domain::RecordRef other) { return of(other); });
}

} // namespace storage
