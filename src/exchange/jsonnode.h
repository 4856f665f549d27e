// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/partialdate.h"
#include "exchange/jsonposition.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>

namespace exchange {

/// The first thing found wrong in a document, and where.
struct JsonProblem
{
    JsonPath path;
    QString message;
};

/// A value of a JSON document that is read with suspicion: every accessor checks type and bounds, notes the first
/// problem with its place, and gives a harmless default then. Lives on the stack beside its parent.
class JsonNode
{
    Q_DECLARE_TR_FUNCTIONS(exchange::JsonNode)

public:
    JsonNode(const QJsonValue &document, std::optional<JsonProblem> &problem);

    [[nodiscard]] bool isPresent() const { return !m_value.isUndefined(); }
    [[nodiscard]] bool hasProblem() const { return m_problem->has_value(); }
    void fail(const QString &message) const;

    /// Must be an object with none but these members.
    bool expectObject(std::initializer_list<QLatin1StringView> keys) const;
    /// The member, absent when there is none.
    [[nodiscard]] JsonNode at(QLatin1StringView key) const;
    /// The member; a problem when there is none.
    [[nodiscard]] JsonNode required(QLatin1StringView key) const;

    // Absent values give "", the fallback, or nothing known.
    [[nodiscard]] QString text(qsizetype longest) const;
    [[nodiscard]] qint64 integer(qint64 least, qint64 most, qint64 fallback) const;
    [[nodiscard]] bool boolean(bool fallback) const;
    [[nodiscard]] domain::LocalizedText localized(qsizetype longest) const;
    [[nodiscard]] QDate date() const;
    [[nodiscard]] domain::PartialDate partialDate() const;

    /// A code that `fromCode` knows.
    template<typename T>
    [[nodiscard]] T code(std::optional<T> (*fromCode)(const QString &), T fallback) const
    {
        if (!isPresent())
            return fallback;
        const QString given = text(longestCode);
        const std::optional<T> known = fromCode(given);
        if (!known && !hasProblem())
            fail(tr("“%1” is not one of the known values.").arg(given));
        return known.value_or(fallback);
    }

    /// Calls `read` with each element of an array, until something is wrong.
    template<typename Read>
    void forEach(Read read) const
    {
        if (!isPresent() || !expectArray())
            return;
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size() && !hasProblem(); ++i)
            read(JsonNode(this, {}, i, array.at(i), m_problem));
    }

private:
    static constexpr qsizetype longestCode = 40;

    JsonNode(const JsonNode *parent, QLatin1StringView key, qsizetype index, const QJsonValue &value,
             std::optional<JsonProblem> *problem);
    bool expectArray() const;
    [[nodiscard]] JsonPath path() const;

    const JsonNode *m_parent = nullptr;
    QLatin1StringView m_key;
    qsizetype m_index = -1;
    QJsonValue m_value;
    std::optional<JsonProblem> *m_problem = nullptr;
};

} // namespace exchange
