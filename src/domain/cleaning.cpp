// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "domain/validation.h"

namespace domain {

namespace {

void cleanLines(LocalizedText &text)
{
    for (const Language language : allLanguages)
        text.in(language) = cleanLine(text.in(language));
}

void clean(MailingList &list)
{
    cleanLines(list.label);
    list.address = cleanLine(list.address);
    list.subscribeUrl = cleanLine(list.subscribeUrl);
    list.archiveUrl = cleanLine(list.archiveUrl);
}

void clean(Lineage &lineage)
{
    lineage.targetName = lineage.target.isValid() ? QString() : cleanLine(lineage.targetName);
    cleanLines(lineage.note);
}

bool isBlank(const Facilitation &facilitation)
{
    return !facilitation.personId.isValid();
}

bool isBlank(const Lineage &lineage)
{
    return !lineage.target.isValid() && lineage.targetName.isEmpty() && lineage.note.isEmpty();
}

void clean(Contact &contact)
{
    contact.value = cleanLine(contact.value);
    contact.agreedHow = cleanLine(contact.agreedHow);
}

} // namespace

WorkGroup cleaned(WorkGroup group)
{
    cleanLines(group.name);
    cleanLines(group.statusReason);
    for (const Language language : allLanguages)
        group.description.in(language) = cleanText(group.description.in(language));
    group.verifiedBy = cleanLine(group.verifiedBy);
    group.note = cleanText(group.note);
    for (MailingList &list : group.mailingLists)
        clean(list);
    for (Lineage &lineage : group.lineages)
        clean(lineage);
    group.facilitations.removeIf([](const Facilitation &each) { return isBlank(each); });
    group.lineages.removeIf([](const Lineage &each) { return isBlank(each); });
    return group;
}

Person cleaned(Person person)
{
    person.displayName = cleanLine(person.displayName);
    person.sortName = cleanLine(person.sortName);
    clean(person.email);
    clean(person.phone);
    person.note = cleanText(person.note);
    return person;
}

DirectoryInfo cleaned(DirectoryInfo info)
{
    cleanLines(info.title);
    cleanLines(info.subtitle);
    info.association = cleanLine(info.association);
    info.website = cleanLine(info.website);
    return info;
}

} // namespace domain
