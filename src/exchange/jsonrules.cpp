// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonrules.h"

#include "exchange/jsonformat.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using Keys = QList<QLatin1StringView>;

Keys memberOf(domain::Field field)
{
    using domain::Field;
    switch (field) {
    case Field::NameFrench:
        return {key::name, key::french};
    case Field::NameEnglish:
        return {key::name, key::english};
    case Field::DescriptionFrench:
        return {key::description, key::french};
    case Field::DescriptionEnglish:
        return {key::description, key::english};
    case Field::Status:
        return {key::status};
    case Field::StatusSince:
        return {key::statusSince};
    case Field::StatusReason:
        return {key::statusReason};
    case Field::Facilitators:
        return {key::facilitators};
    case Field::MailingLists:
        return {key::mailingLists};
    case Field::Lineages:
        return {key::lineages};
    case Field::Verification:
    case Field::DirectoryInterval:
        return {key::verifyEveryMonths};
    case Field::Note:
        return {key::note};
    case Field::PersonName:
        return {key::name};
    case Field::PersonEmail:
        return {key::email, key::value};
    case Field::PersonPhone:
        return {key::phone, key::value};
    case Field::DirectoryTitle:
        return {key::title};
    case Field::DirectoryWebsite:
        return {key::website};
    }
    return {};
}

/// Fails at the deepest part of the way that is there.
void failAt(const JsonNode &node, const Keys &keys, int row, const QString &message)
{
    if (keys.isEmpty()) {
        if (row < 0) {
            node.fail(message);
            return;
        }
        int index = 0;
        node.forEach([&](const JsonNode &each) {
            if (index++ == row)
                each.fail(message);
        });
        node.fail(message);
        return;
    }
    const JsonNode member = node.at(keys.first());
    if (member.isPresent())
        failAt(member, keys.mid(1), row, message);
    else
        node.fail(message);
}

/// Notes ids that come twice among the records of one kind.
template<typename Id>
class UniqueIds
{
public:
    /// None (0) may come as often as it likes.
    void add(const JsonNode &node, Id id)
    {
        if (id.isValid() && m_seen.contains(id))
            node.at(key::id).fail(JsonNode::tr("the id %1 was already given.").arg(id.value()));
        m_seen.insert(id);
    }
    [[nodiscard]] bool contains(Id id) const { return m_seen.contains(id); }

private:
    QSet<Id> m_seen;
};

/// Goes through the document a second time, beside the records that were read from it.
class ReferenceCheck
{
public:
    explicit ReferenceCheck(const domain::DirectoryContent &content) : m_content(content) {}

    void ids(const JsonNode &document)
    {
        beside(document.at(key::persons), m_content.persons,
               [this](const JsonNode &node, const domain::Person &person) { m_persons.add(node, person.id); });
        beside(document.at(key::groups), m_content.groups,
               [this](const JsonNode &node, const domain::WorkGroup &group) { m_groups.add(node, group.id); });
        UniqueIds<domain::EditionId> editions;
        beside(document.at(key::editions), m_content.editions,
               [&](const JsonNode &node, const domain::Edition &edition) { editions.add(node, edition.id); });
        UniqueIds<domain::SavedFilterId> filters;
        beside(document.at(key::savedFilters), m_content.savedFilters,
               [&](const JsonNode &node, const domain::SavedFilter &filter) { filters.add(node, filter.id); });
    }

    void references(const JsonNode &document)
    {
        beside(document.at(key::groups), m_content.groups,
               [this](const JsonNode &node, const domain::WorkGroup &group) { references(node, group); });
    }

private:
    void references(const JsonNode &node, const domain::WorkGroup &group)
    {
        beside(node.at(key::facilitators), group.facilitations,
               [this](const JsonNode &each, const domain::Facilitation &facilitation) {
                   m_facilitations.add(each, facilitation.id);
                   if (!m_persons.contains(facilitation.personId))
                       each.at(key::person).fail(JsonNode::tr("there is no person of that id."));
               });
        beside(node.at(key::mailingLists), group.mailingLists,
               [this](const JsonNode &each, const domain::MailingList &list) { m_lists.add(each, list.id); });
        beside(node.at(key::lineages), group.lineages, [this](const JsonNode &each, const domain::Lineage &lineage) {
            m_lineages.add(each, lineage.id);
            if (lineage.target.isValid() && !m_groups.contains(lineage.target))
                each.at(key::group).fail(JsonNode::tr("there is no group of that id."));
        });
    }

    template<typename Record, typename Check>
    static void beside(const JsonNode &array, const QList<Record> &records, Check check)
    {
        qsizetype index = 0;
        array.forEach([&](const JsonNode &node) {
            if (index < records.size())
                check(node, records.at(index++));
        });
    }

    const domain::DirectoryContent &m_content;
    UniqueIds<domain::PersonId> m_persons;
    UniqueIds<domain::GroupId> m_groups;
    UniqueIds<domain::FacilitationId> m_facilitations;
    UniqueIds<domain::MailingListId> m_lists;
    UniqueIds<domain::LineageId> m_lineages;
};

} // namespace

void noteBrokenRule(const JsonNode &node, const QList<domain::Problem> &problems)
{
    for (const domain::Problem &problem : problems) {
        if (problem.severity == domain::Severity::Error) {
            failAt(node, memberOf(problem.field), problem.row, problem.message);
            return;
        }
    }
}

void checkReferences(const JsonNode &document, const domain::DirectoryContent &content)
{
    ReferenceCheck check(content);
    check.ids(document);
    check.references(document);
}

} // namespace exchange
