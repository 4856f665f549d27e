// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publication.h"
#include "domain/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

void hideUnpublishable(Contact &contact)
{
    contact = contact.publishable ? Contact{contact.value, true, {}, {}} : Contact{};
}

void hideStaffFields(WorkGroup &group)
{
    group.rowVersion = 0;
    group.reviewOn = {};
    group.verifiedBy.clear();
    group.verifyEveryMonths = 0;
    group.note.clear();
    // How often a text was written is nobody's business; that there is an up to date translation is.
    group.originalRevision = 1;
    group.translatedRevision = group.translatedRevision > 0 ? 1 : 0;
}

void hideRoles(WorkGroup &group, const PublicationOptions &options)
{
    group.facilitations.removeIf([&](const Facilitation &facilitation) {
        const bool isTold =
            isCurrent(facilitation, options.date) || (options.formerFacilitators && isPast(facilitation, options.date));
        return !isTold || facilitation.role != FacilitationRole::Facilitator;
    });
    for (Facilitation &facilitation : group.facilitations) {
        if (!isPast(facilitation, options.date))
            facilitation.since = facilitation.until = {}; // an end to come is not announced here
    }
}

void hideLists(WorkGroup &group)
{
    group.mailingLists.removeIf([](const MailingList &list) { return !list.isPublic; });
    for (MailingList &list : group.mailingLists) {
        if (list.state != MailingListState::Open || !isAllowedLink(list.subscribeUrl))
            list.subscribeUrl.clear();
        if (!isAllowedLink(list.archiveUrl))
            list.archiveUrl.clear();
    }
}

void hidePersonal(Person &person)
{
    hideUnpublishable(person.email);
    hideUnpublishable(person.phone);
    person.rowVersion = 0;
    person.gender = Gender::Unspecified;
    person.note.clear();
}

} // namespace

QString audienceCode(Audience audience)
{
    return audience == Audience::Public ? u"public"_s : u"internal"_s;
}

std::optional<Audience> audienceFromCode(const QString &code)
{
    for (const Audience audience : {Audience::Public, Audience::Internal}) {
        if (code == audienceCode(audience))
            return audience;
    }
    return std::nullopt;
}

DirectoryContent visibleTo(const DirectoryContent &content, const PublicationOptions &options)
{
    DirectoryContent visible = content;
    if (options.audience == Audience::Internal)
        return visible;
    visible.info.rowVersion = 0;
    if (!isAllowedLink(visible.info.website))
        visible.info.website.clear();
    QSet<PersonId> facilitators;
    for (WorkGroup &group : visible.groups) {
        hideStaffFields(group);
        hideRoles(group, options);
        hideLists(group);
        for (const Facilitation &facilitation : std::as_const(group.facilitations))
            facilitators.insert(facilitation.personId);
    }
    QSet<PersonId> withdrawn;
    for (const Person &person : std::as_const(visible.persons)) {
        if (person.isWithdrawn())
            withdrawn.insert(person.id);
    }
    visible.persons.removeIf(
        [&](const Person &person) { return person.isWithdrawn() || !facilitators.contains(person.id); });
    for (Person &person : visible.persons)
        hidePersonal(person);
    for (WorkGroup &group : visible.groups) {
        group.facilitations.removeIf(
            [&](const Facilitation &facilitation) { return withdrawn.contains(facilitation.personId); });
    }
    for (Edition &edition : visible.editions) {
        edition.note.clear();
        edition.upTo = {};
    }
    visible.savedFilters.clear();
    return visible;
}

} // namespace domain
