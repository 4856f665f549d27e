// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/historyclearing.h"

#include "storage/query.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr std::array personalFields{QLatin1StringView("display_name"),
                                    QLatin1StringView("sort_name"),
                                    QLatin1StringView("gender"),
                                    QLatin1StringView("email"),
                                    QLatin1StringView("email_publishable"),
                                    QLatin1StringView("email_agreed_on"),
                                    QLatin1StringView("email_agreed_how"),
                                    QLatin1StringView("phone"),
                                    QLatin1StringView("phone_publishable"),
                                    QLatin1StringView("phone_agreed_on"),
                                    QLatin1StringView("phone_agreed_how"),
                                    QLatin1StringView("note")};

/// What a person is called and reached by belongs to that person.
bool isOwn(const QString &table, const QString &field)
{
    return table == u"person" &&
           (field == u"display_name" || field == u"sort_name" || field == u"email" || field == u"phone");
}

/// Where a mark would be an address or a link that leads nowhere.
bool leadsSomewhere(const QString &table, const QString &field)
{
    return table == u"mailing_list" && (field == u"address" || field == u"subscribe_url" || field == u"archive_url");
}

/// A record that was deleted keeps all its fields, empty: an emptied one can come back from there.
QJsonObject emptied(const QString &operation, QJsonObject values)
{
    for (const QLatin1StringView field : personalFields) {
        if (!values.contains(field))
            continue;
        if (operation != u"delete")
            values.remove(field);
        else
            values.insert(field, values.value(field).isString() ? QJsonValue(QString()) : QJsonValue(0));
    }
    return values;
}

} // namespace

HistoryClearing::HistoryClearing(Connection &connection, QList<qint64> ids, domain::NameMatcher names)
    : m_connection(connection), m_ids(std::move(ids)), m_names(std::move(names))
{}

QJsonObject HistoryClearing::cleared(const QString &table, const QString &operation, const QJsonObject &values) const
{
    QJsonObject result = values;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString field = value.key();
        const QString text = value->toString();
        if (text.isEmpty() || isOwn(table, field) || field == u"logo" || !m_names.isIn(text))
            continue;
        const bool isSignature = field == u"verified_by" && m_names.isWhole(text);
        if (leadsSomewhere(table, field) && operation == u"update")
            result.remove(field); // going back then leaves what stands there now
        else
            result.insert(field, isSignature || leadsSomewhere(table, field) ? QString() : m_names.without(text));
    }
    return result;
}

domain::Result<QList<HistoryClearing::Values>> HistoryClearing::values()
{
    Query query(m_connection, u"list_old_values"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QList<Values> all;
    while (query.next()) {
        const QString table = query.value(1).toString();
        const QJsonObject before = QJsonDocument::fromJson(query.value(4).toString().toUtf8()).object();
        Values values{query.value(0).toLongLong(), table == u"person" && m_ids.contains(query.value(2).toLongLong()),
                      before};
        const QString operation = query.value(3).toString();
        values.cleared = values.isTheirs ? emptied(operation, before) : cleared(table, operation, before);
        if (values.cleared != before)
            all += values;
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<Values>>(all) : ended.error();
}

domain::Result<QList<std::pair<qint64, QString>>> HistoryClearing::notes()
{
    Query query(m_connection, u"list_change_set_notes"_s);
    if (auto done = query.exec(); !done)
        return done.error();
    QList<std::pair<qint64, QString>> all;
    while (query.next()) {
        const QString note = query.value(1).toString();
        if (m_names.isIn(note))
            all.append({query.value(0).toLongLong(), m_names.without(note)});
    }
    auto ended = query.ended();
    return ended ? domain::Result<QList<std::pair<qint64, QString>>>(all) : ended.error();
}

domain::Result<void> HistoryClearing::apply()
{
    const auto allValues = values();
    if (!allValues)
        return allValues.error();
    Query update(m_connection, u"update_change_old_values"_s);
    for (const Values &each : *allValues) {
        const QString json = QString::fromUtf8(QJsonDocument(each.cleared).toJson(QJsonDocument::Compact));
        if (auto done = update.bind(u":old_values"_s, json).bind(u":id"_s, each.change).execOne(); !done)
            return done;
    }
    const auto allNotes = notes();
    if (!allNotes)
        return allNotes.error();
    Query updateNote(m_connection, u"update_change_set_note"_s);
    for (const auto &[set, note] : *allNotes) {
        if (auto done = updateNote.bind(u":note"_s, note).bind(u":id"_s, set).execOne(); !done)
            return done;
    }
    return {};
}

domain::Result<qint64> HistoryClearing::countOthers()
{
    const auto allValues = values();
    if (!allValues)
        return allValues.error();
    const auto allNotes = notes();
    if (!allNotes)
        return allNotes.error();
    const auto others =
        std::count_if(allValues->begin(), allValues->end(), [](const Values &each) { return !each.isTheirs; });
    return qint64(others) + allNotes->size();
}

} // namespace storage
