// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publication.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

void hideUnpublishable(Contact &contact)
{
    contact = contact.publishable ? Contact{contact.value, true, {}, {}} : Contact{};
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

DirectoryContent visibleTo(const DirectoryContent &content, Audience audience)
{
    DirectoryContent visible = content;
    if (audience == Audience::Internal)
        return visible;
    QSet<PersonId> facilitators;
    for (WorkGroup &group : visible.groups) {
        group.note.clear();
        group.verifiedBy.clear();
        group.mailingLists.removeIf([](const MailingList &list) { return !list.isPublic; });
        for (const Facilitation &facilitation : std::as_const(group.facilitations))
            facilitators.insert(facilitation.personId);
    }
    visible.persons.removeIf(
        [&](const Person &person) { return person.isWithdrawn() || !facilitators.contains(person.id); });
    for (Person &person : visible.persons) {
        hideUnpublishable(person.email);
        hideUnpublishable(person.phone);
        person.note.clear();
    }
    for (Edition &edition : visible.editions)
        edition.note.clear();
    visible.savedFilters.clear();
    return visible;
}

} // namespace domain
