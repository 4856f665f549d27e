// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonnode.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace exchange {

JsonNode::JsonNode(const QJsonValue &document, std::optional<JsonProblem> &problem)
    : m_value(document), m_problem(&problem)
{}

JsonNode::JsonNode(const JsonNode *parent, QLatin1StringView key, qsizetype index, const QJsonValue &value,
                   std::optional<JsonProblem> *problem)
    : m_parent(parent), m_key(key), m_index(index), m_value(value), m_problem(problem)
{}

JsonPath JsonNode::path() const
{
    JsonPath path;
    for (const JsonNode *node = this; node->m_parent; node = node->m_parent)
        path.prepend(JsonStep{node->m_key, node->m_index});
    return path;
}

void JsonNode::fail(const QString &message) const
{
    if (!hasProblem())
        *m_problem = JsonProblem{path(), message};
}

bool JsonNode::expectObject(std::initializer_list<QLatin1StringView> keys) const
{
    if (!m_value.isObject()) {
        fail(tr("an object is expected here."));
        return false;
    }
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        if (std::any_of(keys.begin(), keys.end(), [&name](QLatin1StringView key) { return key == name; }))
            continue;
        constexpr qsizetype shown = 60;
        fail(tr("there is a member “%1”, which this format does not have.").arg(name.left(shown)));
        return false;
    }
    return true;
}

bool JsonNode::expectArray() const
{
    if (!m_value.isArray())
        fail(tr("a list is expected here."));
    return m_value.isArray();
}

JsonNode JsonNode::at(QLatin1StringView key) const
{
    return {this, key, -1, m_value.toObject().value(key), m_problem};
}

JsonNode JsonNode::required(QLatin1StringView key) const
{
    JsonNode member = at(key);
    if (!member.isPresent())
        fail(tr("the member “%1” is missing.").arg(key));
    return member;
}

QString JsonNode::text(qsizetype longest) const
{
    if (!isPresent())
        return {};
    if (!m_value.isString()) {
        fail(tr("a text is expected here."));
        return {};
    }
    const QString text = m_value.toString();
    if (text.size() > longest) {
        fail(tr("this text is too long: %L1 characters at most.").arg(longest));
        return {};
    }
    return text;
}

qint64 JsonNode::integer(qint64 least, qint64 most, qint64 fallback) const
{
    if (!isPresent())
        return fallback;
    constexpr qint64 noInteger = std::numeric_limits<qint64>::min();
    const qint64 number = m_value.toInteger(noInteger);
    if (number == noInteger || number < least || number > most) {
        fail(tr("a whole number between %1 and %2 is expected here.").arg(least).arg(most));
        return fallback;
    }
    return number;
}

bool JsonNode::boolean(bool fallback) const
{
    if (isPresent() && !m_value.isBool())
        fail(tr("true or false is expected here."));
    return m_value.toBool(fallback);
}

domain::LocalizedText JsonNode::localized(qsizetype longest) const
{
    if (!isPresent() || !expectObject({"fr"_L1, "en"_L1}))
        return {};
    return {at("fr"_L1).text(longest), at("en"_L1).text(longest)};
}

QDate JsonNode::date() const
{
    const domain::PartialDate date = partialDate();
    if (date.isUnknown() || date.hasDay())
        return date.firstDay();
    fail(tr("a full date such as 2026-11-23 is expected here."));
    return {};
}

domain::PartialDate JsonNode::partialDate() const
{
    const QString given = text(longestCode);
    const std::optional<domain::PartialDate> date = domain::PartialDate::fromIso(given);
    if (!date)
        fail(tr("“%1” is not a date that exists, written as 2026-11-23, 2026-11 or 2026.").arg(given));
    return date.value_or(domain::PartialDate());
}

} // namespace exchange
