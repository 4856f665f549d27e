// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/persondata.h"

#include "exchange/jsonemitter.h"
#include "exchange/jsonformat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

class PersonDataWriter
{
    Q_DECLARE_TR_FUNCTIONS(exchange::PersonDataWriter)

public:
    PersonDataWriter(const domain::PersonData &data, QDate today, QIODevice &device)
        : m_data(data), m_today(today), m_device(device), m_json(device)
    {}

    domain::Result<void> write(const domain::DirectoryInfo &info)
    {
        m_json.beginObject();
        m_json.text(key::format, u"annuaire-person"_s);
        m_json.integer(key::version, personFormatVersion);
        localized(key::directory, info.title);
        optional(key::association, info.association);
        m_json.text(QLatin1StringView("givenOn"), m_today.toString(Qt::ISODate));
        person();
        merged();
        roles();
        editions();
        signatures();
        texts();
        history();
        m_json.endObject();
        if (m_json.finish())
            return {};
        return domain::Error{
            domain::ErrorKind::InputOutput,
            tr("The file could not be written to its end. The directory is as it was; make room or choose another "
               "place, then try again."),
            m_device.errorString()};
    }

private:
    void optional(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_json.text(name, value);
    }
    void localized(QLatin1StringView name, const domain::LocalizedText &text)
    {
        m_json.beginObject(name);
        optional(key::french, text.french);
        optional(key::english, text.english);
        m_json.endObject();
    }
    void contact(QLatin1StringView name, const domain::Contact &contact)
    {
        if (contact == domain::Contact{})
            return;
        m_json.beginObject(name);
        m_json.text(key::value, contact.value);
        m_json.boolean(key::publishable, contact.publishable);
        optional(key::agreedOn, contact.agreedOn.toIso());
        optional(key::agreedHow, contact.agreedHow);
        m_json.endObject();
    }
    void person()
    {
        m_json.beginObject(key::person);
        fields(m_data.person);
        m_json.endObject();
    }
    void merged()
    {
        m_json.beginArray(QLatin1StringView("merged"));
        for (const domain::Person &person : m_data.merged) {
            m_json.beginObject();
            fields(person);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void fields(const domain::Person &person)
    {
        m_json.integer(key::id, person.id.value());
        optional(key::name, person.displayName);
        optional(key::sortName, person.sortName);
        optional(key::gender, domain::genderCode(person.gender));
        contact(key::email, person.email);
        contact(key::phone, person.phone);
        optional(key::note, person.note);
        optional(key::withdrawnOn, person.withdrawnOn.toString(Qt::ISODate));
    }
    void roles()
    {
        m_json.beginArray(QLatin1StringView("roles"));
        for (const domain::PersonRole &role : m_data.roles) {
            m_json.beginObject();
            m_json.integer(key::group, role.group.value());
            localized(key::name, role.groupName);
            m_json.text(key::role, domain::roleCode(role.facilitation.role));
            optional(key::since, role.facilitation.since.toIso());
            optional(key::until, role.facilitation.until.toIso());
            m_json.boolean(QLatin1StringView("current"), domain::isCurrent(role.facilitation, m_today));
            if (role.groupInBin)
                m_json.boolean(QLatin1StringView("inBin"), true);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void editions()
    {
        m_json.beginArray(key::editions);
        for (const domain::NamingEdition &naming : m_data.editions) {
            m_json.beginObject();
            m_json.integer(key::number, naming.edition.number);
            optional(key::date, naming.edition.date.toString(Qt::ISODate));
            localized(key::title, naming.edition.title);
            m_json.boolean(QLatin1StringView("certain"), naming.certain);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void signatures()
    {
        m_json.beginArray(QLatin1StringView("verified"));
        for (const domain::VerifiedGroup &verified : m_data.verified) {
            m_json.beginObject();
            m_json.integer(key::group, verified.group.value());
            localized(key::name, verified.name);
            optional(QLatin1StringView("on"), verified.on.toString(Qt::ISODate));
            m_json.endObject();
        }
        m_json.endArray();
        m_json.beginArray(QLatin1StringView("signedChanges"));
        for (const domain::SignedChanges &changes : m_data.signedChanges) {
            m_json.beginObject();
            m_json.text(key::kind, changes.changeKind);
            m_json.integer(QLatin1StringView("count"), changes.count);
            m_json.text(QLatin1StringView("first"), changes.first.toString(Qt::ISODateWithMs));
            m_json.text(QLatin1StringView("last"), changes.last.toString(Qt::ISODateWithMs));
            m_json.endObject();
        }
        m_json.endArray();
    }
    /// Whom a note is about is that person’s: notes are counted.
    void texts()
    {
        const domain::NamingTexts &texts = m_data.texts;
        m_json.beginObject(QLatin1StringView("namedIn"));
        m_json.beginArray(key::groups);
        for (const auto &[id, name] : texts.groups) {
            m_json.beginObject();
            m_json.integer(key::group, id.value());
            localized(key::name, name);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.integer(QLatin1StringView("notesAboutOthers"), texts.persons.size() + texts.personsInBin.size());
        m_json.integer(QLatin1StringView("savedFilters"), texts.filters.size());
        m_json.boolean(QLatin1StringView("properties"), texts.properties);
        m_json.integer(QLatin1StringView("earlierTexts"), m_data.earlierTexts);
        m_json.endObject();
    }
    void history()
    {
        m_json.beginArray(QLatin1StringView("history"));
        for (const domain::PersonHistoryEntry &entry : m_data.history) {
            m_json.beginObject();
            m_json.text(QLatin1StringView("at"), entry.at.toString(Qt::ISODateWithMs));
            optional(QLatin1StringView("by"), entry.author);
            m_json.text(key::kind, entry.changeKind);
            m_json.text(QLatin1StringView("record"), entry.table);
            if (entry.group.isValid())
                m_json.integer(key::group, entry.group.value());
            m_json.text(QLatin1StringView("operation"), entry.operation);
            before(entry);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void before(const domain::PersonHistoryEntry &entry)
    {
        QStringList fields = entry.before.keys();
        std::sort(fields.begin(), fields.end());
        m_json.beginObject(QLatin1StringView("before"));
        for (const QString &field : std::as_const(fields)) {
            const QByteArray name = field.toLatin1();
            m_json.text(QLatin1StringView(name), entry.before.value(field));
        }
        m_json.endObject();
    }

    const domain::PersonData &m_data;
    QDate m_today;
    QIODevice &m_device;
    JsonEmitter m_json;
};

} // namespace

domain::Result<void> writePersonData(const domain::PersonData &data, const domain::DirectoryInfo &info, QDate today,
                                     QIODevice &device)
{
    return PersonDataWriter(data, today, device).write(info);
}

} // namespace exchange
