// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/grouppages.h"

#include "domain/contentlabels.h"
#include "storage/connection.h"
#include "storage/query.h"

#include <QSet>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

GroupPages::GroupPages(storage::Connection &connection)
    : m_connection(connection), m_pages(pagesKept), m_descriptions(descriptionsKept), m_today(QDate::currentDate())
{}

GroupPages::~GroupPages() = default;

void GroupPages::setLanguage(domain::Language language)
{
    m_language = language;
    m_pages.clear();
}

void GroupPages::setToday(QDate today)
{
    m_today = today;
    m_pages.clear();
}

void GroupPages::clear()
{
    m_pages.clear();
    m_descriptions.clear();
}

std::optional<domain::Error> GroupPages::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

const GroupRow &GroupPages::row(const QList<qint64> &ids, qsizetype row)
{
    const qsizetype number = row / pageSize;
    const auto place = static_cast<std::size_t>(row % pageSize);
    const qint64 id = ids.at(row);
    Page *page = m_pages.object(number);
    // Rows may have come or gone before this page since it was read.
    if (!page || place >= page->size() || (*page)[place].id != id) {
        m_pages.insert(number, readPage(ids, number * pageSize).release());
        page = m_pages.object(number); // the cache owns it, and would have dropped what it cannot hold
    }
    return page ? (*page)[place] : m_blank;
}

std::unique_ptr<GroupPages::Page> GroupPages::readPage(const QList<qint64> &ids, qsizetype first)
{
    const qsizetype count = std::min(pageSize, ids.size() - first);
    auto page = std::make_unique<Page>(static_cast<std::size_t>(count));
    for (qsizetype at = 0; at < count; ++at)
        (*page)[static_cast<std::size_t>(at)].id = ids.at(first + at);
    const QString wanted = storage::idSet(m_connection.engine(), ids.sliced(first, count));
    auto done = readRows(*page, wanted);
    if (done)
        done = readFacilitators(*page, wanted);
    if (!done)
        m_error = done.error();
    return page;
}

domain::Result<void> GroupPages::readRows(Page &page, const QString &ids)
{
    if (!m_rowsQuery)
        m_rowsQuery = std::make_unique<storage::Query>(m_connection, u"list_group_page"_s);
    auto done = m_rowsQuery->bind(u":ids"_s, ids).exec();
    while (done && m_rowsQuery->next()) {
        GroupRow &row = page[m_rowsQuery->value(0).toULongLong()];
        row.name = {m_rowsQuery->value(1).toString(), m_rowsQuery->value(2).toString()};
        row.status = domain::statusFromCode(m_rowsQuery->value(3).toString()).value_or(domain::GroupStatus::Active);
        row.statusSince = m_rowsQuery->value(4).toString();
        row.verifiedOn = m_rowsQuery->value(5).toString();
        row.verifiedBy = m_rowsQuery->value(6).toString();
        row.updatedAt = m_rowsQuery->value(7).toString();
        row.rowVersion = m_rowsQuery->value(8).toLongLong();
        row.verifyEveryMonths = m_rowsQuery->value(9).toInt();
        row.facilitatorLine = domain::noFacilitatorLabel(m_language);
    }
    return done ? m_rowsQuery->ended() : done;
}

domain::Result<void> GroupPages::readFacilitators(Page &page, const QString &ids)
{
    if (!m_facilitatorsQuery)
        m_facilitatorsQuery = std::make_unique<storage::Query>(m_connection, u"list_group_page_facilitators"_s);
    auto done = m_facilitatorsQuery->bind(u":ids"_s, ids).bind(u":today"_s, m_today.toString(Qt::ISODate)).exec();
    QList<domain::Person> together;
    QSet<qint64> named;
    std::size_t place = 0;
    const auto write = [&] {
        if (together.isEmpty())
            return;
        page[place].hasFacilitator = true;
        page[place].facilitatorLine = domain::facilitatorLine(together, m_language);
        together.clear();
        named.clear();
    };
    while (done && m_facilitatorsQuery->next()) {
        const auto next = static_cast<std::size_t>(m_facilitatorsQuery->value(0).toULongLong());
        if (next != place)
            write();
        place = next;
        // Somebody with two roles in time that both run is named once.
        const qint64 id = m_facilitatorsQuery->value(3).toLongLong();
        if (named.contains(id))
            continue;
        named.insert(id);
        domain::Person person;
        person.displayName = m_facilitatorsQuery->value(1).toString();
        person.gender =
            domain::genderFromCode(m_facilitatorsQuery->value(2).toString()).value_or(domain::Gender::Unspecified);
        together.append(std::move(person));
    }
    write();
    return done ? m_facilitatorsQuery->ended() : done;
}

domain::LocalizedText GroupPages::description(qint64 id)
{
    if (const domain::LocalizedText *known = m_descriptions.object(id))
        return *known;
    const auto read = readDescription(id);
    if (!read) {
        m_error = read.error();
        return {};
    }
    m_descriptions.insert(id, new domain::LocalizedText(*read));
    return *read;
}

domain::Result<domain::LocalizedText> GroupPages::readDescription(qint64 id)
{
    if (!m_descriptionQuery)
        m_descriptionQuery = std::make_unique<storage::Query>(m_connection, u"read_group_descriptions"_s);
    const auto done = m_descriptionQuery->bind(u":id"_s, id).exec();
    if (!done)
        return done.error();
    domain::LocalizedText text;
    if (m_descriptionQuery->next())
        text = {m_descriptionQuery->value(0).toString(), m_descriptionQuery->value(1).toString()};
    m_descriptionQuery->finish();
    return text;
}

} // namespace models
