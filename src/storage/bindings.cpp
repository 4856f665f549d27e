// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType::fromType<qlonglong>());
}

void bindContact(Query &query, const QString &prefix, const domain::Contact &contact)
{
    query.bind(prefix, contact.value)
        .bind(prefix + u"_publishable", contact.publishable)
        .bind(prefix + u"_agreed_on", contact.agreedOn.toIso())
        .bind(prefix + u"_agreed_how", contact.agreedHow);
}

} // namespace

void bindInfo(Query &query, const domain::DirectoryInfo &info)
{
    query.bind(u":title_fr"_s, info.title.french)
        .bind(u":title_en"_s, info.title.english)
        .bind(u":subtitle_fr"_s, info.subtitle.french)
        .bind(u":subtitle_en"_s, info.subtitle.english)
        .bind(u":association"_s, info.association)
        .bind(u":website"_s, info.website)
        .bind(u":main_language"_s, domain::languageCode(info.mainLanguage))
        .bind(u":verify_every_months"_s, info.verifyEveryMonths)
        .bind(u":logo"_s, QString::fromLatin1(info.logo.toBase64()));
}

void bindGroup(Query &query, const domain::WorkGroup &group)
{
    const GroupKeys keys = keysOf(group.name);
    query.bind(u":name_fr"_s, group.name.french)
        .bind(u":name_en"_s, group.name.english)
        .bind(u":status"_s, domain::statusCode(group.status))
        .bind(u":status_since"_s, group.statusSince.toIso())
        .bind(u":verified_on"_s, isoDate(group.verifiedOn))
        .bind(u":verified_by"_s, group.verifiedBy)
        .bind(u":original_language"_s, domain::languageCode(group.originalLanguage))
        .bind(u":original_revision"_s, group.originalRevision)
        .bind(u":translated_revision"_s, group.translatedRevision)
        .bind(u":review_on"_s, isoDate(group.reviewOn))
        .bind(u":verify_every_months"_s, group.verifyEveryMonths)
        .bind(u":name_key"_s, keys.french)
        .bind(u":name_en_key"_s, keys.english)
        .bind(u":status_reason_fr"_s, group.statusReason.french)
        .bind(u":status_reason_en"_s, group.statusReason.english)
        .bind(u":note"_s, group.note)
        .bind(u":description_fr"_s, group.description.french)
        .bind(u":description_en"_s, group.description.english);
}

void bindPerson(Query &query, const domain::Person &person)
{
    const PersonKeys keys = keysOf(person.displayName, person.sortName);
    query.bind(u":display_name"_s, person.displayName)
        .bind(u":sort_name"_s, person.sortName)
        .bind(u":gender"_s, domain::genderCode(person.gender))
        .bind(u":sort_key"_s, keys.sort)
        .bind(u":name_key"_s, keys.name)
        .bind(u":note"_s, person.note)
        .bind(u":withdrawn_on"_s, isoDate(person.withdrawnOn));
    bindContact(query, u":email"_s, person.email);
    bindContact(query, u":phone"_s, person.phone);
}

void bindPart(Query &query, const domain::Facilitation &facilitation)
{
    query.bind(u":person_id"_s, facilitation.personId.value())
        .bind(u":role"_s, domain::roleCode(facilitation.role))
        .bind(u":since"_s, facilitation.since.toIso())
        .bind(u":until"_s, facilitation.until.toIso())
        .bind(u":ended"_s, facilitation.ended);
}

void bindPart(Query &query, const domain::MailingList &list)
{
    query.bind(u":label_fr"_s, list.label.french)
        .bind(u":label_en"_s, list.label.english)
        .bind(u":address"_s, list.address)
        .bind(u":subscribe_url"_s, list.subscribeUrl)
        .bind(u":archive_url"_s, list.archiveUrl)
        .bind(u":is_public"_s, list.isPublic)
        .bind(u":state"_s, domain::mailingListStateCode(list.state));
}

void bindPart(Query &query, const domain::Lineage &lineage)
{
    query.bind(u":kind"_s, domain::lineageKindCode(lineage.kind))
        .bind(u":target_id"_s, idOrNull(lineage.target.value()))
        .bind(u":target_name"_s, lineage.target.isValid() ? u""_s : lineage.targetName)
        .bind(u":note_fr"_s, lineage.note.french)
        .bind(u":note_en"_s, lineage.note.english);
}

void bindEdition(Query &query, const domain::Edition &edition)
{
    query.bind(u":number"_s, edition.number)
        .bind(u":published_on"_s, isoDate(edition.date))
        .bind(u":title_fr"_s, edition.title.french)
        .bind(u":title_en"_s, edition.title.english)
        .bind(u":note"_s, edition.note)
        .bind(u":up_to"_s, idOrNull(edition.upTo.value()));
}

void bindStamp(Query &query, const ChangeSetTransaction &transaction)
{
    query.bind(u":updated_at"_s, transaction.time()).bind(u":updated_by"_s, transaction.author());
}

} // namespace storage
