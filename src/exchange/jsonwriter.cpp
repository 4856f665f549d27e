// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonwriter.h"

#include "exchange/jsonemitter.h"
#include "exchange/jsonformat.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

class JsonWriter
{
    Q_DECLARE_TR_FUNCTIONS(exchange::JsonWriter)

public:
    JsonWriter(const domain::DirectoryContent &content, const domain::CopyScope &scope, QIODevice &device);
    domain::Result<void> write();

private:
    void writeInfo(const domain::DirectoryInfo &info);
    void writePerson(const domain::Person &person);
    void writeContact(QLatin1StringView key, const domain::Contact &contact);
    void writeGroup(const domain::WorkGroup &group);
    void writeState(const domain::WorkGroup &group);
    void writeFacilitations(const QList<domain::Facilitation> &facilitations);
    void writeMailingLists(const QList<domain::MailingList> &lists);
    void writeLineages(const QList<domain::Lineage> &lineages);
    void writeEditions();
    void writeSavedFilters();

    // What has its default value is not written.
    void optional(QLatin1StringView key, const QString &value);
    void optional(QLatin1StringView key, const domain::LocalizedText &value);
    void optional(QLatin1StringView key, QDate value);
    void optional(QLatin1StringView key, const domain::PartialDate &value);
    void optional(QLatin1StringView key, qint64 value, qint64 usual = 0);

    const domain::DirectoryContent &m_content;
    domain::CopyScope m_scope;
    QIODevice &m_device;
    JsonEmitter m_json;
    QSet<domain::PersonId> m_persons;
    QSet<domain::GroupId> m_groups;
};

JsonWriter::JsonWriter(const domain::DirectoryContent &content, const domain::CopyScope &scope, QIODevice &device)
    : m_content(content), m_scope(scope), m_device(device), m_json(device)
{
    m_persons.reserve(content.persons.size());
    for (const domain::Person &person : content.persons)
        m_persons.insert(person.id);
    m_groups.reserve(content.groups.size());
    for (const domain::WorkGroup &group : content.groups)
        m_groups.insert(group.id);
}

domain::Result<void> JsonWriter::write()
{
    m_json.beginObject();
    m_json.text(key::format, u"annuaire"_s);
    m_json.integer(key::version, jsonFormatVersion);
    m_json.text(key::audience, domain::audienceCode(m_scope.audience));
    if (m_scope.isSelection)
        m_json.boolean(key::selection, true);
    writeInfo(m_content.info);
    m_json.beginArray(key::persons);
    for (const domain::Person &person : m_content.persons)
        writePerson(person);
    m_json.endArray();
    m_json.beginArray(key::groups);
    for (const domain::WorkGroup &group : m_content.groups)
        writeGroup(group);
    m_json.endArray();
    writeEditions();
    writeSavedFilters();
    m_json.endObject();
    if (!m_json.finish()) {
        return domain::Error{
            domain::ErrorKind::InputOutput,
            tr("The JSON could not be written to its end. The directory itself is as it was; make room "
               "or choose another place, then try again."),
            m_device.errorString()};
    }
    return {};
}

void JsonWriter::writeInfo(const domain::DirectoryInfo &info)
{
    m_json.beginObject(key::directory);
    optional(key::rowVersion, info.rowVersion);
    optional(key::title, info.title);
    optional(key::subtitle, info.subtitle);
    optional(key::association, info.association);
    optional(key::website, info.website);
    optional(key::logo, QString::fromLatin1(info.logo.toBase64()));
    m_json.text(key::mainLanguage, domain::languageCode(info.mainLanguage));
    m_json.integer(key::verifyEveryMonths, info.verifyEveryMonths);
    m_json.endObject();
}

void JsonWriter::writePerson(const domain::Person &person)
{
    m_json.beginObject();
    m_json.integer(key::id, person.id.value());
    optional(key::rowVersion, person.rowVersion);
    if (!person.isWithdrawn())
        m_json.text(key::name, person.displayName);
    optional(key::sortName, person.sortName);
    optional(key::gender, domain::genderCode(person.gender));
    writeContact(key::email, person.email);
    writeContact(key::phone, person.phone);
    optional(key::note, person.note);
    optional(key::withdrawnOn, person.withdrawnOn);
    m_json.endObject();
}

void JsonWriter::writeContact(QLatin1StringView key, const domain::Contact &contact)
{
    if (contact == domain::Contact{})
        return;
    m_json.beginObject(key);
    m_json.text(key::value, contact.value);
    m_json.boolean(key::publishable, contact.publishable);
    optional(key::agreedOn, contact.agreedOn);
    optional(key::agreedHow, contact.agreedHow);
    m_json.endObject();
}

void JsonWriter::writeGroup(const domain::WorkGroup &group)
{
    m_json.beginObject();
    m_json.integer(key::id, group.id.value());
    optional(key::rowVersion, group.rowVersion);
    optional(key::name, group.name);
    optional(key::description, group.description);
    m_json.text(key::originalLanguage, domain::languageCode(group.originalLanguage));
    m_json.integer(key::originalRevision, group.originalRevision);
    m_json.integer(key::translatedRevision, group.translatedRevision);
    writeState(group);
    optional(key::note, group.note);
    writeFacilitations(group.facilitations);
    writeMailingLists(group.mailingLists);
    writeLineages(group.lineages);
    m_json.endObject();
}

void JsonWriter::writeState(const domain::WorkGroup &group)
{
    m_json.text(key::status, domain::statusCode(group.status));
    optional(key::statusSince, group.statusSince);
    optional(key::statusReason, group.statusReason);
    optional(key::reviewOn, group.reviewOn);
    optional(key::verifiedOn, group.verifiedOn);
    optional(key::verifiedBy, group.verifiedBy);
    optional(key::verifyEveryMonths, group.verifyEveryMonths);
}

void JsonWriter::writeFacilitations(const QList<domain::Facilitation> &facilitations)
{
    bool begun = false;
    for (const domain::Facilitation &facilitation : facilitations) {
        if (!m_persons.contains(facilitation.personId))
            continue;
        if (!begun)
            m_json.beginArray(key::facilitators);
        begun = true;
        m_json.beginObject();
        optional(key::id, facilitation.id.value());
        m_json.integer(key::person, facilitation.personId.value());
        if (facilitation.role != domain::FacilitationRole::Facilitator)
            m_json.text(key::role, domain::roleCode(facilitation.role));
        optional(key::since, facilitation.since);
        optional(key::until, facilitation.until);
        if (facilitation.ended)
            m_json.boolean(key::ended, true);
        m_json.endObject();
    }
    if (begun)
        m_json.endArray();
}

void JsonWriter::writeMailingLists(const QList<domain::MailingList> &lists)
{
    if (lists.isEmpty())
        return;
    m_json.beginArray(key::mailingLists);
    for (const domain::MailingList &list : lists) {
        m_json.beginObject();
        optional(key::id, list.id.value());
        optional(key::label, list.label);
        m_json.text(key::address, list.address);
        optional(key::subscribeUrl, list.subscribeUrl);
        optional(key::archiveUrl, list.archiveUrl);
        if (!list.isPublic)
            m_json.boolean(key::isPublic, false);
        if (list.state != domain::MailingListState::Open)
            m_json.text(key::state, domain::mailingListStateCode(list.state));
        m_json.endObject();
    }
    m_json.endArray();
}

void JsonWriter::writeLineages(const QList<domain::Lineage> &lineages)
{
    bool begun = false;
    for (const domain::Lineage &lineage : lineages) {
        if (lineage.target.isValid() && !m_groups.contains(lineage.target))
            continue;
        if (!begun)
            m_json.beginArray(key::lineages);
        begun = true;
        m_json.beginObject();
        optional(key::id, lineage.id.value());
        m_json.text(key::kind, domain::lineageKindCode(lineage.kind));
        optional(key::group, lineage.target.value());
        optional(key::name, lineage.targetName);
        optional(key::note, lineage.note);
        m_json.endObject();
    }
    if (begun)
        m_json.endArray();
}

void JsonWriter::writeEditions()
{
    if (m_content.editions.isEmpty())
        return;
    m_json.beginArray(key::editions);
    for (const domain::Edition &edition : m_content.editions) {
        m_json.beginObject();
        m_json.integer(key::id, edition.id.value());
        m_json.integer(key::number, edition.number);
        optional(key::date, edition.date);
        optional(key::title, edition.title);
        optional(key::note, edition.note);
        optional(key::upTo, edition.upTo.value());
        m_json.endObject();
    }
    m_json.endArray();
}

void JsonWriter::writeSavedFilters()
{
    if (m_content.savedFilters.isEmpty())
        return;
    m_json.beginArray(key::savedFilters);
    for (const domain::SavedFilter &filter : m_content.savedFilters) {
        m_json.beginObject();
        m_json.integer(key::id, filter.id.value());
        m_json.text(key::name, filter.name);
        optional(key::query, filter.query);
        m_json.endObject();
    }
    m_json.endArray();
}

void JsonWriter::optional(QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        m_json.text(key, value);
}

void JsonWriter::optional(QLatin1StringView key, const domain::LocalizedText &value)
{
    if (value.isEmpty())
        return;
    m_json.beginObject(key);
    optional(key::french, value.french);
    optional(key::english, value.english);
    m_json.endObject();
}

void JsonWriter::optional(QLatin1StringView key, QDate value)
{
    if (value.isValid())
        m_json.text(key, value.toString(Qt::ISODate));
}

void JsonWriter::optional(QLatin1StringView key, const domain::PartialDate &value)
{
    optional(key, value.toIso());
}

void JsonWriter::optional(QLatin1StringView key, qint64 value, qint64 usual)
{
    if (value != usual)
        m_json.integer(key, value);
}

} // namespace

domain::Result<void> writeJson(const domain::DirectoryContent &content, const domain::CopyScope &scope,
                               QIODevice &device)
{
    return JsonWriter(content, scope, device).write();
}

} // namespace exchange
