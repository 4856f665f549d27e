// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/pastcontent.h"

#include "storage/groupparts.h"
#include "storage/history/historyplanner.h"
#include "storage/history/historystorage.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::DirectoryContent;
using domain::RecordKind;

namespace storage {

namespace {

/// The recorded fields of a record as the domain has them.
class Fields
{
public:
    explicit Fields(const QVariantMap &values) : m_values(values) {}

    [[nodiscard]] QString text(const QString &name) const { return m_values.value(name).toString(); }
    [[nodiscard]] qint64 number(const QString &name) const { return m_values.value(name).toLongLong(); }
    [[nodiscard]] bool flag(const QString &name) const { return number(name) != 0; }
    [[nodiscard]] domain::LocalizedText localized(const QString &name) const
    {
        return {text(name + u"_fr"_s), text(name + u"_en"_s)};
    }
    [[nodiscard]] QDate date(const QString &name) const { return QDate::fromString(text(name), Qt::ISODate); }
    [[nodiscard]] domain::PartialDate partial(const QString &name) const
    {
        return domain::PartialDate::fromIso(text(name)).value_or(domain::PartialDate());
    }
    [[nodiscard]] domain::Contact contact(const QString &name) const
    {
        return {text(name), flag(name + u"_publishable"_s), partial(name + u"_agreed_on"_s),
                text(name + u"_agreed_how"_s)};
    }

private:
    const QVariantMap &m_values;
};

/// Keeps the parts, which are records of their own.
void fill(domain::WorkGroup &group, const Fields &fields)
{
    group.name = fields.localized(u"name"_s);
    group.description = fields.localized(u"description"_s);
    group.originalLanguage =
        domain::languageFromCode(fields.text(u"original_language"_s)).value_or(domain::Language::French);
    group.originalRevision = int(fields.number(u"original_revision"_s));
    group.translatedRevision = int(fields.number(u"translated_revision"_s));
    group.status = domain::statusFromCode(fields.text(u"status"_s)).value_or(domain::GroupStatus::Active);
    group.statusSince = fields.partial(u"status_since"_s);
    group.statusReason = fields.localized(u"status_reason"_s);
    group.reviewOn = fields.date(u"review_on"_s);
    group.verifiedOn = fields.date(u"verified_on"_s);
    group.verifiedBy = fields.text(u"verified_by"_s);
    group.verifyEveryMonths = int(fields.number(u"verify_every_months"_s));
    group.note = fields.text(u"note"_s);
}

void fill(domain::Person &person, const Fields &fields)
{
    person.displayName = fields.text(u"display_name"_s);
    person.sortName = fields.text(u"sort_name"_s);
    person.gender = domain::genderFromCode(fields.text(u"gender"_s)).value_or(domain::Gender::Unspecified);
    person.email = fields.contact(u"email"_s);
    person.phone = fields.contact(u"phone"_s);
    person.note = fields.text(u"note"_s);
    person.withdrawnOn = fields.date(u"withdrawn_on"_s);
}

void fill(domain::Facilitation &facilitation, const Fields &fields)
{
    facilitation.personId = domain::PersonId(fields.number(u"person_id"_s));
    facilitation.role = domain::roleFromCode(fields.text(u"role"_s)).value_or(domain::FacilitationRole::Facilitator);
    facilitation.since = fields.partial(u"since"_s);
    facilitation.until = fields.partial(u"until"_s);
    facilitation.ended = fields.flag(u"ended"_s);
}

void fill(domain::MailingList &list, const Fields &fields)
{
    list.label = fields.localized(u"label"_s);
    list.address = fields.text(u"address"_s);
    list.subscribeUrl = fields.text(u"subscribe_url"_s);
    list.archiveUrl = fields.text(u"archive_url"_s);
    list.isPublic = fields.flag(u"is_public"_s);
    list.state = domain::mailingListStateFromCode(fields.text(u"state"_s)).value_or(domain::MailingListState::Open);
}

void fill(domain::Lineage &lineage, const Fields &fields)
{
    lineage.kind = domain::lineageKindFromCode(fields.text(u"kind"_s)).value_or(domain::LineageKind::TakesOverFrom);
    lineage.target = domain::GroupId(fields.number(u"target_id"_s));
    lineage.targetName = fields.text(u"target_name"_s);
    lineage.note = fields.localized(u"note"_s);
}

bool isShown(const RowState &state)
{
    return state.exists && state.values.value(u"deleted_at"_s).toString().isEmpty();
}

/// Puts one record of a list in its earlier state: changed, added or gone.
template<typename Record>
void rewindRecord(QList<Record> &records, const RowTarget &row)
{
    const auto id = decltype(Record::id)(row.record.id);
    const bool shown = isShown(row.target);
    auto found = std::find_if(records.begin(), records.end(), [id](const Record &each) { return each.id == id; });
    if (!shown) {
        if (found != records.end())
            records.erase(found);
        return;
    }
    if (found == records.end()) {
        records.append(Record());
        found = std::prev(records.end());
        found->id = id;
    }
    fill(*found, Fields(row.target.values));
}

/// The same of a part, in the group it is part of then.
template<typename Part>
void rewindPart(DirectoryContent &content, const RowTarget &row, QList<Part> domain::WorkGroup::*parts)
{
    const RowState &known = row.target.exists ? row.target : row.now;
    const domain::GroupId owner(known.values.value(u"group_id"_s).toLongLong());
    for (domain::WorkGroup &group : content.groups) {
        if (group.id == owner)
            rewindRecord(group.*parts, row);
    }
}

void rewindDirectory(domain::DirectoryInfo &info, const RowTarget &row)
{
    const Fields fields(row.target.values);
    info.title = fields.localized(u"title"_s);
    info.subtitle = fields.localized(u"subtitle"_s);
    info.association = fields.text(u"association"_s);
    info.website = fields.text(u"website"_s);
    info.logo = QByteArray::fromBase64(fields.text(u"logo"_s).toLatin1());
    info.mainLanguage = domain::languageFromCode(fields.text(u"main_language"_s)).value_or(info.mainLanguage);
    info.verifyEveryMonths = int(fields.number(u"verify_every_months"_s));
}

void rewindPart(DirectoryContent &content, const RowTarget &row)
{
    if (row.record.kind == RecordKind::Facilitation)
        rewindPart(content, row, &domain::WorkGroup::facilitations);
    else if (row.record.kind == RecordKind::MailingList)
        rewindPart(content, row, &domain::WorkGroup::mailingLists);
    else if (row.record.kind == RecordKind::Lineage)
        rewindPart(content, row, &domain::WorkGroup::lineages);
}

template<typename Record>
auto idsOf(const QList<Record> &records)
{
    QSet<decltype(Record::id)> ids;
    for (const Record &record : records)
        ids += record.id;
    return ids;
}

/// Groups that lie in the bin now were read without their parts, of which only those that changed since are in a plan.
domain::Result<void> readPartsOfOthers(Connection &connection, QList<domain::WorkGroup> &groups,
                                       const QSet<domain::GroupId> &known)
{
    for (domain::WorkGroup &group : groups) {
        if (known.contains(group.id))
            continue;
        auto facilitations = PartTable<domain::Facilitation>(connection).read(group.id);
        if (!facilitations)
            return facilitations.error();
        auto lists = PartTable<domain::MailingList>(connection).read(group.id);
        if (!lists)
            return lists.error();
        auto lineages = PartTable<domain::Lineage>(connection).read(group.id);
        if (!lineages)
            return lineages.error();
        group.facilitations = *std::move(facilitations);
        group.mailingLists = *std::move(lists);
        group.lineages = *std::move(lineages);
    }
    return {};
}

/// What leads to a person or group that lies in the bin now was not read, and is not in a plan unless it changed.
domain::Result<void> readPartsTo(Connection &connection, DirectoryContent &content, const RowTarget &parent)
{
    const bool isGroup = parent.record.kind == RecordKind::Group;
    Query query(connection, isGroup ? u"list_lineage_ids_to_group"_s : u"list_facilitation_ids_of_person"_s);
    if (auto done = query.bind(isGroup ? u":group_id"_s : u":person_id"_s, parent.record.id).exec(); !done)
        return done;
    QList<qint64> ids;
    while (query.next())
        ids += query.value(0).toLongLong();
    if (auto ended = query.ended(); !ended)
        return ended;
    RowReader reader(connection);
    for (const qint64 id : std::as_const(ids)) {
        const domain::RecordRef part{isGroup ? RecordKind::Lineage : RecordKind::Facilitation, id};
        const auto now = reader.read(part);
        if (!now)
            return now.error();
        rewindPart(content, {part, *now, *now});
    }
    return {};
}

/// What led into the bin then was not shown then.
void removePartsIntoBin(DirectoryContent &content)
{
    const auto groups = idsOf(content.groups);
    const auto persons = idsOf(content.persons);
    for (domain::WorkGroup &group : content.groups) {
        group.facilitations.removeIf([&persons](const auto &each) { return !persons.contains(each.personId); });
        group.lineages.removeIf(
            [&groups](const auto &each) { return each.target.isValid() && !groups.contains(each.target); });
    }
}

} // namespace

domain::Result<DirectoryContent> contentAfter(Connection &connection, domain::ChangeSetId upTo,
                                              const Progress &progress)
{
    auto content = DirectoryStorage(connection).readContent(progress);
    if (!content)
        return content;
    if (!upTo.isValid()) {
        content->groups.clear();
        content->persons.clear();
        return content;
    }
    const auto plan = HistoryPlanner(connection).ofDirectory(domain::ChangeSetId(upTo.value() + 1), progress);
    if (!plan)
        return plan.error();
    const QSet<domain::GroupId> known = idsOf(content->groups);
    for (const RowTarget &row : plan->rows) { // groups first: their parts are put in them
        if (row.record.kind == RecordKind::Group)
            rewindRecord(content->groups, row);
        else if (row.record.kind == RecordKind::Person)
            rewindRecord(content->persons, row);
        else if (row.record.kind == RecordKind::Directory)
            rewindDirectory(content->info, row);
    }
    if (auto done = readPartsOfOthers(connection, content->groups, known); !done)
        return done.error();
    for (const RowTarget &row : plan->rows) {
        const bool isParent = row.record.kind == RecordKind::Group || row.record.kind == RecordKind::Person;
        if (!isParent || isShown(row.now) || !isShown(row.target))
            continue;
        if (auto done = readPartsTo(connection, *content, row); !done)
            return done.error();
    }
    for (const RowTarget &row : plan->rows)
        rewindPart(*content, row);
    removePartsIntoBin(*content);
    content->editions.clear(); // what was published, and kept searches, are no part of what is compared
    content->savedFilters.clear();
    return content;
}

domain::Result<DirectoryContent> contentOn(Connection &connection, QDate day, const Progress &progress)
{
    const QDateTime end = QDateTime(day.addDays(1), QTime(0, 0)).addMSecs(-1).toUTC();
    const auto newest = HistoryStorage(connection).newestUntil(end);
    return newest ? contentAfter(connection, *newest, progress) : newest.error();
}

} // namespace storage
