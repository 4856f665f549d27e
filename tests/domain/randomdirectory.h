// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"

#include <QRandomGenerator>

namespace testing {

/// A random directory. Whatever must never reach the public on the day `today` holds the word "secret", days the year
/// 1987, and nothing else does.
class RandomDirectory
{
public:
    enum class Former { Untold, Told };
    explicit RandomDirectory(quint32 seed, Former former = Former::Untold) : m_random(seed), m_former(former) {}

    static QDate today() { return {2026, 11, 23}; }

    [[nodiscard]] domain::DirectoryContent make()
    {
        domain::DirectoryContent content;
        content.info.title.french = word();
        content.info.website = QStringLiteral("https://example.org");
        for (int index = 1; index <= 1 + count(6); ++index)
            content.persons += person(index);
        for (int index = 1; index <= 1 + count(6); ++index)
            content.groups += group(index, content.persons.size());
        hideWhoeverIsNotTold(content);
        domain::Edition edition;
        edition.id = domain::EditionId(1);
        edition.note = secret();
        edition.title.french = word();
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

    /// One that runs, is over, was ended on some day, or is still to come.
    [[nodiscard]] domain::Facilitation facilitation(int persons)
    {
        domain::Facilitation facilitation;
        facilitation.personId = domain::PersonId(1 + count(persons));
        switch (count(4)) {
        case 0:
            facilitation.ended = true;
            break;
        case 1:
            facilitation.until = *domain::PartialDate::of(2019);
            break;
        case 2:
            facilitation.since = domain::PartialDate(today().addDays(1 + count(900)));
            break;
        case 3:
            facilitation.until = domain::PartialDate(today().addDays(count(900)));
            [[fallthrough]];
        default:
            facilitation.since = *domain::PartialDate::of(1987);
        }
        return facilitation;
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
        group.reviewOn = QDate(1987, 1 + count(11), 1);
        group.verifyEveryMonths = count(12);
        for (int each = count(3); each > 0; --each)
            group.facilitations += facilitation(static_cast<int>(persons));
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

    void hideWhoeverIsNotTold(domain::DirectoryContent &content)
    {
        QSet<domain::PersonId> facilitators;
        for (const domain::WorkGroup &group : std::as_const(content.groups)) {
            for (const domain::Facilitation &each : group.facilitations) {
                const bool past = domain::isPast(each, today());
                if (domain::isCurrent(each, today()) || (past && m_former == Former::Told))
                    facilitators.insert(each.personId);
            }
        }
        for (domain::Person &person : content.persons) {
            if (facilitators.contains(person.id))
                continue;
            person.displayName = secret();
            person.email.value = secret();
            person.phone.value = secret();
            person.sortName = secret();
        }
    }

    QRandomGenerator m_random;
    Former m_former;
};

} // namespace testing
