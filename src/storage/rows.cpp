// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows.h"

#include "domain/text.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// Reads columns one after the other.
class RowReader
{
public:
    explicit RowReader(const Query &row, int first = 0) : m_row(row), m_column(first) {}

    QString text() { return m_row.value(m_column++).toString(); }
    int number() { return m_row.value(m_column++).toInt(); }
    qint64 big() { return m_row.value(m_column++).toLongLong(); }
    bool flag() { return number() != 0; }
    domain::LocalizedText localized()
    {
        QString french = text();
        return {french, text()};
    }
    QDate date() { return QDate::fromString(text(), Qt::ISODate); }
    // What another program may have written that is no date counts as unknown.
    domain::PartialDate partialDate() { return domain::PartialDate::fromIso(text()).value_or(domain::PartialDate()); }
    domain::Language language() { return domain::languageFromCode(text()).value_or(domain::Language::French); }

private:
    const Query &m_row;
    int m_column = 0;
};

domain::Contact contactFrom(RowReader &reader)
{
    domain::Contact contact;
    contact.value = reader.text();
    contact.publishable = reader.flag();
    contact.agreedOn = reader.partialDate();
    contact.agreedHow = reader.text();
    return contact;
}

} // namespace

GroupKeys keysOf(const domain::LocalizedText &name)
{
    return {domain::fold(name.preferring(domain::Language::French)),
            domain::fold(name.preferring(domain::Language::English))};
}

PersonKeys keysOf(const QString &displayName, const QString &sortName)
{
    return {domain::fold(displayName),
            domain::fold(sortName.isEmpty() ? domain::proposeSortName(displayName) : sortName)};
}

domain::DirectoryInfo infoFromRow(const Query &row)
{
    RowReader reader(row);
    domain::DirectoryInfo info;
    info.rowVersion = reader.big();
    info.title = reader.localized();
    info.subtitle = reader.localized();
    info.association = reader.text();
    info.website = reader.text();
    info.mainLanguage = reader.language();
    info.verifyEveryMonths = reader.number();
    info.logo = QByteArray::fromBase64(reader.text().toLatin1());
    return info;
}

domain::WorkGroup groupFromRow(const Query &row)
{
    RowReader reader(row);
    domain::WorkGroup group;
    group.id = domain::GroupId(reader.big());
    group.rowVersion = reader.big();
    group.name = reader.localized();
    group.status = domain::statusFromCode(reader.text()).value_or(domain::GroupStatus::Active);
    group.statusSince = reader.partialDate();
    group.verifiedOn = reader.date();
    group.verifiedBy = reader.text();
    group.originalLanguage = reader.language();
    group.originalRevision = reader.number();
    group.translatedRevision = reader.number();
    group.reviewOn = reader.date();
    group.verifyEveryMonths = reader.number();
    group.statusReason = reader.localized();
    group.note = reader.text();
    group.description = reader.localized();
    return group;
}

domain::Person personFromRow(const Query &row)
{
    RowReader reader(row);
    domain::Person person;
    person.id = domain::PersonId(reader.big());
    person.rowVersion = reader.big();
    person.displayName = reader.text();
    person.sortName = reader.text();
    person.gender = domain::genderFromCode(reader.text()).value_or(domain::Gender::Unspecified);
    person.email = contactFrom(reader);
    person.phone = contactFrom(reader);
    person.note = reader.text();
    person.withdrawnOn = reader.date();
    return person;
}

domain::WorkGroup lookedAtGroupFromRow(const Query &row)
{
    RowReader reader(row);
    domain::WorkGroup group;
    group.id = domain::GroupId(reader.big());
    group.name = reader.localized();
    reader.text(); // the key of its name
    group.status = domain::statusFromCode(reader.text()).value_or(domain::GroupStatus::Active);
    group.statusSince = reader.partialDate();
    group.verifiedOn = reader.date();
    group.originalLanguage = reader.language();
    group.originalRevision = reader.number();
    group.translatedRevision = reader.number();
    group.reviewOn = reader.date();
    group.verifyEveryMonths = reader.number();
    group.statusReason = reader.localized();
    group.description = reader.localized();
    if (reader.flag())
        group.facilitations += domain::Facilitation();
    if (reader.flag())
        group.mailingLists += domain::MailingList();
    return group;
}

domain::Person lookedAtPersonFromRow(const Query &row)
{
    RowReader reader(row);
    domain::Person person;
    person.id = domain::PersonId(reader.big());
    person.displayName = reader.text();
    person.gender = domain::genderFromCode(reader.text()).value_or(domain::Gender::Unspecified);
    person.email.value = reader.text();
    person.phone.value = reader.text();
    return person;
}

domain::Facilitation facilitationFromRow(const Query &row)
{
    RowReader reader(row, 1);
    domain::Facilitation facilitation;
    facilitation.id = domain::FacilitationId(reader.big());
    facilitation.personId = domain::PersonId(reader.big());
    reader.big(); // the position: rows come in their order
    facilitation.role = domain::roleFromCode(reader.text()).value_or(domain::FacilitationRole::Facilitator);
    facilitation.since = reader.partialDate();
    facilitation.until = reader.partialDate();
    facilitation.ended = reader.flag();
    return facilitation;
}

domain::MailingList mailingListFromRow(const Query &row)
{
    RowReader reader(row, 1);
    domain::MailingList list;
    list.id = domain::MailingListId(reader.big());
    reader.big();
    list.label = reader.localized();
    list.address = reader.text();
    list.subscribeUrl = reader.text();
    list.archiveUrl = reader.text();
    list.isPublic = reader.flag();
    list.state = domain::mailingListStateFromCode(reader.text()).value_or(domain::MailingListState::Open);
    return list;
}

domain::Lineage lineageFromRow(const Query &row)
{
    RowReader reader(row, 1);
    domain::Lineage lineage;
    lineage.id = domain::LineageId(reader.big());
    reader.big();
    lineage.kind = domain::lineageKindFromCode(reader.text()).value_or(domain::LineageKind::TakesOverFrom);
    lineage.target = domain::GroupId(reader.big());
    lineage.targetName = reader.text();
    lineage.note = reader.localized();
    return lineage;
}

domain::Edition editionFromRow(const Query &row)
{
    RowReader reader(row);
    domain::Edition edition;
    edition.id = domain::EditionId(reader.big());
    edition.number = reader.number();
    edition.date = reader.date();
    edition.title = reader.localized();
    edition.note = reader.text();
    edition.upTo = domain::ChangeSetId(reader.big());
    return edition;
}

domain::SavedFilter savedFilterFromRow(const Query &row)
{
    RowReader reader(row);
    domain::SavedFilter filter;
    filter.id = domain::SavedFilterId(reader.big());
    filter.name = reader.text();
    filter.query = reader.text();
    return filter;
}

} // namespace storage
