// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groupjson.h"

#include "exchange/jsonemitter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using exchange::JsonEmitter;

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

void writeCommon(JsonEmitter &json, const domain::PublishedGroup &group)
{
    json.integer("id"_L1, group.id.value());
    json.text("name"_L1, group.name);
    json.text("status"_L1, domain::statusCode(group.status));
    json.text("statusText"_L1, group.statusText);
    json.text("verifiedOn"_L1, isoDate(group.verifiedOn));
}

void writeFacilitators(JsonEmitter &json, const QList<domain::PublishedPerson> &facilitators)
{
    json.beginArray("facilitators"_L1);
    for (const domain::PublishedPerson &person : facilitators) {
        json.beginObject();
        json.text("name"_L1, person.name);
        json.text("sortName"_L1, person.sortName);
        json.text("email"_L1, person.email);
        json.text("phone"_L1, person.phone);
        json.endObject();
    }
    json.endArray();
}

void writeMailingLists(JsonEmitter &json, const QList<domain::PublishedList> &lists)
{
    json.beginArray("mailingLists"_L1);
    for (const domain::PublishedList &list : lists) {
        json.beginObject();
        json.text("label"_L1, list.label);
        json.text("address"_L1, list.address);
        json.text("subscribeUrl"_L1, list.subscribeUrl);
        json.text("archiveUrl"_L1, list.archiveUrl);
        json.endObject();
    }
    json.endArray();
}

void writeLineages(JsonEmitter &json, const QList<domain::PublishedLineage> &lineages)
{
    json.beginArray("lineages"_L1);
    for (const domain::PublishedLineage &lineage : lineages) {
        json.beginObject();
        json.text("label"_L1, lineage.label);
        json.text("name"_L1, lineage.name);
        json.integer("group"_L1, lineage.target.value());
        json.text("note"_L1, lineage.note);
        json.endObject();
    }
    json.endArray();
}

/// Writes into memory, which never refuses.
template<typename Write>
QByteArray inMemory(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonEmitter json(buffer);
    json.beginObject();
    write(json);
    json.endObject();
    return json.finish() ? buffer.data() : QByteArray();
}

} // namespace

QByteArray groupListJson(const domain::Publication &publication)
{
    return inMemory([&publication](JsonEmitter &json) {
        json.text("language"_L1, domain::languageCode(publication.language));
        json.beginArray("groups"_L1);
        for (const domain::PublishedGroup &group : publication.groups) {
            json.beginObject();
            writeCommon(json, group);
            json.beginArray("facilitators"_L1);
            for (const domain::PublishedPerson &person : group.facilitators)
                json.item(person.name);
            json.endArray();
            json.endObject();
        }
        json.endArray();
    });
}

QByteArray groupJson(const domain::PublishedGroup &group, domain::Language language)
{
    return inMemory([&group, language](JsonEmitter &json) {
        json.text("language"_L1, domain::languageCode(language));
        writeCommon(json, group);
        json.boolean("nameIsFallback"_L1, group.nameIsFallback);
        writeFacilitators(json, group.facilitators);
        json.text("description"_L1, domain::toMarkdown(group.description));
        json.boolean("descriptionIsFallback"_L1, group.descriptionIsFallback);
        json.boolean("descriptionIsTranslation"_L1, group.descriptionIsTranslation);
        writeMailingLists(json, group.mailingLists);
        writeLineages(json, group.lineages);
    });
}

} // namespace cli
