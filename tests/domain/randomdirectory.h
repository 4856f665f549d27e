// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"

#include <QRandomGenerator>

namespace testing {

/// A random directory. Whatever must never reach the public holds the word "secret" and nothing else does.
class RandomDirectory
{
public:
    explicit RandomDirectory(quint32 seed) : m_random(seed) {}

    [[nodiscard]] domain::DirectoryContent make()
    {
        domain::DirectoryContent content;
        content.info.title.french = word();
        content.info.website = QStringLiteral("https://example.org");
        for (int index = 1; index <= 1 + count(6); ++index)
            content.persons += person(index);
        for (int index = 1; index <= 1 + count(6); ++index)
            content.groups += group(index, content.persons.size());
        hideWhoeverFacilitatesNothing(content);
        domain::Edition edition;
        edition.id = domain::EditionId(1);
        edition.note = secret();
        content.editions += edition;
        content.savedFilters += domain::SavedFilter{domain::SavedFilterId(1), secret(), secret()};
        return content;
    }

private:
    [[nodiscard]] int count(int most) { return static_cast<int>(m_random.bounded(most + 1)); }
    [[nodiscard]] bool chance() { return m_random.bounded(2) == 1; }
    [[nodiscard]] QString word() { return QStringLiteral("mot%1").arg(m_random.bounded(10'000)); }
    [[nodiscard]] QString secret() { return QStringLiteral("secret%1").arg(m_random.bounded(10'000)); }

    [[nodiscard]] domain::Contact contact()
    {
        domain::Contact contact;
        contact.publishable = chance();
        contact.value = contact.publishable ? word() : secret();
        contact.agreedHow = secret();
        contact.agreedOn = *domain::PartialDate::of(1987);
        return contact;
    }

    [[nodiscard]] domain::Person person(int index)
    {
        domain::Person person;
        person.id = domain::PersonId(index);
        person.displayName = word() + u' ' + word();
        person.gender = static_cast<domain::Gender>(count(2));
        person.email = contact();
        person.phone = contact();
        person.note = secret();
        return person;
    }

    [[nodiscard]] domain::MailingList mailingList()
    {
        domain::MailingList list;
        list.isPublic = chance();
        list.address = (list.isPublic ? word() : secret()) + QStringLiteral("@example.org");
        list.label.french = list.isPublic ? word() : secret();
        list.subscribeUrl = QStringLiteral("https://example.org/") + (list.isPublic ? word() : secret());
        return list;
    }

    [[nodiscard]] domain::WorkGroup group(int index, qsizetype persons)
    {
        domain::WorkGroup group;
        group.id = domain::GroupId(index);
        group.name.french = word();
        group.description.french = word() + QStringLiteral("\n\n- ") + word();
        group.status = static_cast<domain::GroupStatus>(count(3));
        group.note = secret();
        group.verifiedBy = secret();
        for (int each = count(3); each > 0; --each) {
            domain::Facilitation facilitation;
            facilitation.personId = domain::PersonId(1 + count(static_cast<int>(persons)));
            facilitation.ended = chance();
            group.facilitations += facilitation;
        }
        for (int each = count(3); each > 0; --each)
            group.mailingLists += mailingList();
        for (int each = count(2); each > 0; --each) {
            domain::Lineage lineage;
            lineage.kind = static_cast<domain::LineageKind>(count(3));
            lineage.target = domain::GroupId(1 + count(7));
            group.lineages += lineage;
        }
        return group;
    }

    void hideWhoeverFacilitatesNothing(domain::DirectoryContent &content)
    {
        QSet<domain::PersonId> facilitators;
        for (const domain::WorkGroup &group : std::as_const(content.groups)) {
            for (const domain::Facilitation &each : group.facilitations)
                facilitators.insert(each.personId);
        }
        for (domain::Person &person : content.persons) {
            if (facilitators.contains(person.id))
                continue;
            person.displayName = secret();
            person.email.value = secret();
            person.phone.value = secret();
        }
    }

    QRandomGenerator m_random;
};

} // namespace testing
