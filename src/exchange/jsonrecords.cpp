// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonrecords.h"

#include "domain/text.h"
#include "exchange/jsonformat.h"
#include "exchange/jsonrules.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using domain::maxLineLength;
using domain::maxNameLength;
using domain::maxTextLength;

constexpr int maxInt = std::numeric_limits<int>::max();

template<typename Id>
Id requiredId(const JsonNode &node)
{
    return Id(node.required(key::id).integer(1, maxJsonInteger, 0));
}

template<typename Id>
Id optionalId(const JsonNode &node, QLatin1StringView key = key::id)
{
    return Id(node.at(key).integer(1, maxJsonInteger, 0));
}

qint64 rowVersion(const JsonNode &node)
{
    return node.at(key::rowVersion).integer(0, maxJsonInteger, 0);
}

int smallInteger(const JsonNode &node, int least, int fallback)
{
    return static_cast<int>(node.integer(least, maxInt, fallback));
}

QString nameNeeded()
{
    return JsonNode::tr("a name is needed here.");
}

QString oneTargetNeeded()
{
    return JsonNode::tr("either “group” or “name” says which group this tie leads to.");
}

QByteArray readLogo(const JsonNode &node)
{
    constexpr qsizetype longest = (maxLogoBytes + 2) / 3 * 4;
    const auto decoded =
        QByteArray::fromBase64Encoding(node.text(longest).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray image = *decoded;
    const bool isImage = image.startsWith("\x89PNG\r\n\x1a\n") || image.startsWith("\xff\xd8\xff");
    if (!decoded || (!image.isEmpty() && !isImage))
        node.fail(JsonNode::tr("this is not a PNG or JPEG image written in Base64."));
    return image;
}

domain::Contact readContact(const JsonNode &node)
{
    if (!node.isPresent() || !node.expectObject({key::value, key::publishable, key::agreedOn, key::agreedHow}))
        return {};
    domain::Contact contact;
    contact.value = node.required(key::value).text(maxNameLength);
    contact.publishable = node.at(key::publishable).boolean(false);
    contact.agreedOn = node.at(key::agreedOn).partialDate();
    contact.agreedHow = node.at(key::agreedHow).text(maxLineLength);
    return contact;
}

domain::Facilitation readFacilitation(const JsonNode &node)
{
    if (!node.expectObject({key::id, key::person, key::role, key::since, key::until, key::ended}))
        return {};
    domain::Facilitation facilitation;
    facilitation.id = optionalId<domain::FacilitationId>(node);
    facilitation.personId = domain::PersonId(node.required(key::person).integer(1, maxJsonInteger, 0));
    facilitation.role = node.at(key::role).code(domain::roleFromCode, domain::FacilitationRole::Facilitator);
    facilitation.since = node.at(key::since).partialDate();
    facilitation.until = node.at(key::until).partialDate();
    facilitation.ended = node.at(key::ended).boolean(false);
    return facilitation;
}

domain::MailingList readMailingList(const JsonNode &node)
{
    if (!node.expectObject(
            {key::id, key::label, key::address, key::subscribeUrl, key::archiveUrl, key::isPublic, key::state})) {
        return {};
    }
    domain::MailingList list;
    list.id = optionalId<domain::MailingListId>(node);
    list.label = node.at(key::label).localized(maxNameLength);
    list.address = node.required(key::address).text(maxNameLength);
    list.subscribeUrl = node.at(key::subscribeUrl).text(maxLineLength);
    list.archiveUrl = node.at(key::archiveUrl).text(maxLineLength);
    list.isPublic = node.at(key::isPublic).boolean(true);
    list.state = node.at(key::state).code(domain::mailingListStateFromCode, domain::MailingListState::Open);
    return list;
}

domain::Lineage readLineage(const JsonNode &node)
{
    if (!node.expectObject({key::id, key::kind, key::group, key::name, key::note}))
        return {};
    if (node.at(key::group).isPresent() == node.at(key::name).isPresent())
        node.fail(oneTargetNeeded());
    domain::Lineage lineage;
    lineage.id = optionalId<domain::LineageId>(node);
    lineage.kind = node.required(key::kind).code(domain::lineageKindFromCode, domain::LineageKind::TakesOverFrom);
    lineage.target = optionalId<domain::GroupId>(node, key::group);
    lineage.targetName = node.at(key::name).text(maxNameLength);
    if (!lineage.target.isValid() && domain::cleanLine(lineage.targetName).isEmpty())
        node.at(key::name).fail(nameNeeded());
    lineage.note = node.at(key::note).localized(maxLineLength);
    return lineage;
}

void readState(const JsonNode &node, domain::WorkGroup &group)
{
    group.status = node.required(key::status).code(domain::statusFromCode, domain::GroupStatus::Active);
    group.statusSince = node.at(key::statusSince).partialDate();
    group.statusReason = node.at(key::statusReason).localized(maxLineLength);
    group.reviewOn = node.at(key::reviewOn).date();
    group.verifiedOn = node.at(key::verifiedOn).date();
    group.verifiedBy = node.at(key::verifiedBy).text(maxNameLength);
    group.verifyEveryMonths = smallInteger(node.at(key::verifyEveryMonths), 0, 0);
}

} // namespace

domain::DirectoryInfo readInfo(const JsonNode &node)
{
    if (!node.expectObject({key::rowVersion, key::title, key::subtitle, key::association, key::website, key::logo,
                            key::mainLanguage, key::verifyEveryMonths})) {
        return {};
    }
    domain::DirectoryInfo info;
    info.rowVersion = rowVersion(node);
    info.title = node.required(key::title).localized(maxNameLength);
    info.subtitle = node.at(key::subtitle).localized(maxLineLength);
    info.association = node.at(key::association).text(maxNameLength);
    info.website = node.at(key::website).text(maxLineLength);
    info.logo = readLogo(node.at(key::logo));
    info.mainLanguage = node.at(key::mainLanguage).code(domain::languageFromCode, info.mainLanguage);
    info.verifyEveryMonths = smallInteger(node.at(key::verifyEveryMonths), 1, info.verifyEveryMonths);
    return heldToRules(node, domain::cleaned(std::move(info)));
}

domain::Person readPerson(const JsonNode &node)
{
    if (!node.expectObject({key::id, key::rowVersion, key::name, key::sortName, key::gender, key::email, key::phone,
                            key::note, key::withdrawnOn})) {
        return {};
    }
    domain::Person person;
    person.id = requiredId<domain::PersonId>(node);
    person.rowVersion = rowVersion(node);
    person.withdrawnOn = node.at(key::withdrawnOn).date();
    const JsonNode name = person.isWithdrawn() ? node.at(key::name) : node.required(key::name);
    person.displayName = name.text(maxNameLength);
    person.sortName = node.at(key::sortName).text(maxNameLength);
    person.gender = node.at(key::gender).code(domain::genderFromCode, domain::Gender::Unspecified);
    person.email = readContact(node.at(key::email));
    person.phone = readContact(node.at(key::phone));
    person.note = node.at(key::note).text(maxTextLength);
    return heldToRules(node, domain::cleaned(std::move(person)));
}

domain::WorkGroup readGroup(const JsonNode &node)
{
    if (!node.expectObject({key::id, key::rowVersion, key::name, key::description, key::originalLanguage,
                            key::originalRevision, key::translatedRevision, key::status, key::statusSince,
                            key::statusReason, key::reviewOn, key::verifiedOn, key::verifiedBy, key::verifyEveryMonths,
                            key::note, key::facilitators, key::mailingLists, key::lineages})) {
        return {};
    }
    domain::WorkGroup group;
    group.id = requiredId<domain::GroupId>(node);
    group.rowVersion = rowVersion(node);
    group.name = node.required(key::name).localized(maxNameLength);
    group.description = node.at(key::description).localized(maxTextLength);
    group.originalLanguage = node.at(key::originalLanguage).code(domain::languageFromCode, group.originalLanguage);
    group.originalRevision = smallInteger(node.at(key::originalRevision), 1, 1);
    group.translatedRevision = smallInteger(node.at(key::translatedRevision), 0, 0);
    readState(node, group);
    group.note = node.at(key::note).text(maxTextLength);
    node.at(key::facilitators).forEach([&](const JsonNode &each) { group.facilitations += readFacilitation(each); });
    node.at(key::mailingLists).forEach([&](const JsonNode &each) { group.mailingLists += readMailingList(each); });
    node.at(key::lineages).forEach([&](const JsonNode &each) { group.lineages += readLineage(each); });
    return heldToRules(node, domain::cleaned(std::move(group)));
}

domain::Edition readEdition(const JsonNode &node)
{
    if (!node.expectObject({key::id, key::number, key::date, key::title, key::note, key::upTo}))
        return {};
    domain::Edition edition;
    edition.id = requiredId<domain::EditionId>(node);
    edition.number = smallInteger(node.required(key::number), 0, 0);
    edition.date = node.at(key::date).date();
    edition.title = node.at(key::title).localized(maxNameLength);
    for (const domain::Language language : domain::allLanguages)
        edition.title.in(language) = domain::cleanLine(edition.title.in(language));
    edition.note = domain::cleanText(node.at(key::note).text(maxTextLength));
    edition.upTo = optionalId<domain::ChangeSetId>(node, key::upTo);
    return edition;
}

domain::SavedFilter readSavedFilter(const JsonNode &node)
{
    if (!node.expectObject({key::id, key::name, key::query}))
        return {};
    domain::SavedFilter filter;
    filter.id = requiredId<domain::SavedFilterId>(node);
    filter.name = domain::cleanLine(node.required(key::name).text(maxNameLength));
    filter.query = domain::cleanLine(node.at(key::query).text(maxLineLength));
    if (filter.name.isEmpty())
        node.at(key::name).fail(nameNeeded());
    return filter;
}

} // namespace exchange
