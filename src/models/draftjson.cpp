// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts as text. Read by the same program only; what is unknown or missing is left as it is in a new record.

#include "models/draftstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;

QJsonObject of(const domain::LocalizedText &text)
{
    return {{u"fr"_s, text.french}, {u"en"_s, text.english}};
}

domain::LocalizedText text(const QJsonValue &value)
{
    return {value[u"fr"].toString(), value[u"en"].toString()};
}

domain::PartialDate date(const QJsonValue &value)
{
    return domain::PartialDate::fromIso(value.toString()).value_or(domain::PartialDate());
}

QJsonValue of(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

template<typename T, typename Write>
QJsonArray array(const QList<T> &values, const Write &write)
{
    QJsonArray written;
    for (const T &value : values)
        written += write(value);
    return written;
}

template<typename T, typename Read>
QList<T> list(const QJsonValue &value, const Read &read)
{
    QList<T> values;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        values += read(item);
    return values;
}

QJsonObject ofFacilitation(const domain::Facilitation &facilitation)
{
    return {{u"id"_s, facilitation.id.value()},
            {u"person"_s, facilitation.personId.value()},
            {u"role"_s, domain::roleCode(facilitation.role)},
            {u"since"_s, facilitation.since.toIso()},
            {u"until"_s, facilitation.until.toIso()},
            {u"ended"_s, facilitation.ended}};
}

domain::Facilitation facilitation(const QJsonValue &value)
{
    domain::Facilitation read;
    read.id = domain::FacilitationId(value[u"id"].toInteger());
    read.personId = domain::PersonId(value[u"person"].toInteger());
    read.role = domain::roleFromCode(value[u"role"].toString()).value_or(read.role);
    read.since = date(value[u"since"]);
    read.until = date(value[u"until"]);
    read.ended = value[u"ended"].toBool();
    return read;
}

QJsonObject ofList(const domain::MailingList &list)
{
    return {{u"id"_s, list.id.value()},
            {u"label"_s, of(list.label)},
            {u"address"_s, list.address},
            {u"subscribe"_s, list.subscribeUrl},
            {u"archive"_s, list.archiveUrl},
            {u"public"_s, list.isPublic},
            {u"state"_s, domain::mailingListStateCode(list.state)}};
}

domain::MailingList mailingList(const QJsonValue &value)
{
    domain::MailingList read;
    read.id = domain::MailingListId(value[u"id"].toInteger());
    read.label = text(value[u"label"]);
    read.address = value[u"address"].toString();
    read.subscribeUrl = value[u"subscribe"].toString();
    read.archiveUrl = value[u"archive"].toString();
    read.isPublic = value[u"public"].toBool(true);
    read.state = domain::mailingListStateFromCode(value[u"state"].toString()).value_or(read.state);
    return read;
}

QJsonObject ofLineage(const domain::Lineage &lineage)
{
    return {{u"id"_s, lineage.id.value()},
            {u"kind"_s, domain::lineageKindCode(lineage.kind)},
            {u"target"_s, lineage.target.value()},
            {u"targetName"_s, lineage.targetName},
            {u"note"_s, of(lineage.note)}};
}

domain::Lineage lineage(const QJsonValue &value)
{
    domain::Lineage read;
    read.id = domain::LineageId(value[u"id"].toInteger());
    read.kind = domain::lineageKindFromCode(value[u"kind"].toString()).value_or(read.kind);
    read.target = domain::GroupId(value[u"target"].toInteger());
    read.targetName = value[u"targetName"].toString();
    read.note = text(value[u"note"]);
    return read;
}

QJsonObject ofGroup(const domain::WorkGroup &group)
{
    return {{u"id"_s, group.id.value()},
            {u"version"_s, group.rowVersion},
            {u"name"_s, of(group.name)},
            {u"description"_s, of(group.description)},
            {u"language"_s, domain::languageCode(group.originalLanguage)},
            {u"originalRevision"_s, group.originalRevision},
            {u"translatedRevision"_s, group.translatedRevision},
            {u"status"_s, domain::statusCode(group.status)},
            {u"statusSince"_s, group.statusSince.toIso()},
            {u"statusReason"_s, of(group.statusReason)},
            {u"reviewOn"_s, of(group.reviewOn)},
            {u"verifiedOn"_s, of(group.verifiedOn)},
            {u"verifiedBy"_s, group.verifiedBy},
            {u"verifyEveryMonths"_s, group.verifyEveryMonths},
            {u"note"_s, group.note},
            {u"facilitations"_s, array(group.facilitations, ofFacilitation)},
            {u"lists"_s, array(group.mailingLists, ofList)},
            {u"lineages"_s, array(group.lineages, ofLineage)}};
}

domain::WorkGroup group(const QJsonValue &value)
{
    domain::WorkGroup read;
    read.id = domain::GroupId(value[u"id"].toInteger());
    read.rowVersion = value[u"version"].toInteger();
    read.name = text(value[u"name"]);
    read.description = text(value[u"description"]);
    read.originalLanguage = domain::languageFromCode(value[u"language"].toString()).value_or(read.originalLanguage);
    read.originalRevision = value[u"originalRevision"].toInt(read.originalRevision);
    read.translatedRevision = value[u"translatedRevision"].toInt();
    read.status = domain::statusFromCode(value[u"status"].toString()).value_or(read.status);
    read.statusSince = date(value[u"statusSince"]);
    read.statusReason = text(value[u"statusReason"]);
    read.reviewOn = day(value[u"reviewOn"]);
    read.verifiedOn = day(value[u"verifiedOn"]);
    read.verifiedBy = value[u"verifiedBy"].toString();
    read.verifyEveryMonths = value[u"verifyEveryMonths"].toInt();
    read.note = value[u"note"].toString();
    read.facilitations = list<domain::Facilitation>(value[u"facilitations"], facilitation);
    read.mailingLists = list<domain::MailingList>(value[u"lists"], mailingList);
    read.lineages = list<domain::Lineage>(value[u"lineages"], lineage);
    return read;
}

QJsonObject ofContact(const domain::Contact &contact)
{
    return {{u"value"_s, contact.value},
            {u"publishable"_s, contact.publishable},
            {u"agreedOn"_s, contact.agreedOn.toIso()},
            {u"agreedHow"_s, contact.agreedHow}};
}

domain::Contact contact(const QJsonValue &value)
{
    return {value[u"value"].toString(), value[u"publishable"].toBool(), date(value[u"agreedOn"]),
            value[u"agreedHow"].toString()};
}

QJsonObject ofPerson(const domain::Person &person)
{
    return {{u"id"_s, person.id.value()},
            {u"version"_s, person.rowVersion},
            {u"name"_s, person.displayName},
            {u"sortName"_s, person.sortName},
            {u"gender"_s, domain::genderCode(person.gender)},
            {u"email"_s, ofContact(person.email)},
            {u"phone"_s, ofContact(person.phone)},
            {u"note"_s, person.note}};
}

/// Nobody who withdrew is edited.
domain::Person person(const QJsonValue &value)
{
    domain::Person read;
    read.id = domain::PersonId(value[u"id"].toInteger());
    read.rowVersion = value[u"version"].toInteger();
    read.displayName = value[u"name"].toString();
    read.sortName = value[u"sortName"].toString();
    read.gender = domain::genderFromCode(value[u"gender"].toString()).value_or(read.gender);
    read.email = contact(value[u"email"]);
    read.phone = contact(value[u"phone"]);
    read.note = value[u"note"].toString();
    return read;
}

} // namespace

QByteArray toJson(const FormDraft &draft)
{
    QJsonObject object{{u"annuaireDraft"_s, formatNumber},
                       {u"at"_s, draft.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"base"_s, ofGroup(draft.base)},
                       {u"typed"_s, ofGroup(draft.typed)},
                       {u"newPersons"_s, array(draft.newPersons, ofPerson)}};
    if (draft.person) {
        object.insert(u"personBase"_s, ofPerson(draft.person->base));
        object.insert(u"personTyped"_s, ofPerson(draft.person->typed));
    }
    return QJsonDocument(object).toJson();
}

std::optional<FormDraft> draftFromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[u"annuaireDraft"].toInt() != formatNumber)
        return std::nullopt;
    FormDraft draft;
    draft.at = QDateTime::fromString(object[u"at"].toString(), Qt::ISODateWithMs);
    draft.base = group(object[u"base"]);
    draft.typed = group(object[u"typed"]);
    draft.newPersons = list<domain::Person>(object[u"newPersons"], person);
    if (object.contains(u"personTyped"_s))
        draft.person = PersonDraft{person(object[u"personBase"]), person(object[u"personTyped"])};
    return draft;
}

} // namespace models
