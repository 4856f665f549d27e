// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/markdown.h"
#include "generate.h"
#include "random.h"

namespace testing {

/// A random directory in which everything that can be said of a group and a person is said somewhere: lists of lists,
/// line breaks and links in descriptions, labels and states of lists, one language missing, notes, past facilitators,
/// persons who withdrew.
class RichContent
{
public:
    explicit RichContent(quint64 seed) : m_random(seed, 7) { m_content = support::generateContent(30, seed); }

    [[nodiscard]] domain::DirectoryContent make()
    {
        for (domain::WorkGroup &group : m_content.groups)
            enrich(group);
        for (domain::Person &person : m_content.persons)
            enrich(person);
        domain::Edition edition;
        edition.id = domain::EditionId(1);
        edition.number = 1;
        edition.date = QDate(2025, 1, 1);
        m_content.editions = {edition};
        m_content.savedFilters = {domain::SavedFilter{domain::SavedFilterId(1), word(), word()}};
        return m_content;
    }

private:
    [[nodiscard]] QString word() { return QStringLiteral("mot%1").arg(m_random.below(10'000)); }

    [[nodiscard]] domain::Inline run()
    {
        domain::Inline inlined{word() + u' ' + word(), m_random.chance(20), m_random.chance(20), {}};
        if (m_random.chance(20))
            inlined.link = QStringLiteral("https://example.org/") + word();
        return inlined;
    }

    [[nodiscard]] QString description()
    {
        QList<domain::Block> blocks;
        for (int count = m_random.between(1, 6); count > 0; --count) {
            domain::Block block;
            if (!blocks.isEmpty() && m_random.chance(50)) {
                block.kind = domain::Block::Kind::Bullet;
                block.level = m_random.between(0, 2);
            }
            block.inlines += domain::Inline{word() + u' ', false, false, {}};
            for (int runs = m_random.between(1, 3); runs > 0; --runs) {
                block.inlines += run();
                QString between = m_random.chance(15) ? QString(QChar(QChar::LineSeparator)) : QStringLiteral(" ");
                between += word() + u' ';
                block.inlines += domain::Inline{between, false, false, {}};
            }
            block.inlines.last().text = block.inlines.last().text.trimmed().prepend(u' ');
            blocks += block;
        }
        return domain::toMarkdown(domain::parseMarkdown(domain::toMarkdown(blocks)));
    }

    void enrich(domain::MailingList &list)
    {
        if (m_random.chance(50))
            list.label.french = word() + u' ' + word();
        if (m_random.chance(50))
            list.label.english = word();
        if (m_random.chance(50))
            list.subscribeUrl = QStringLiteral("https://example.org/s/") + word();
        list.state = static_cast<domain::MailingListState>(m_random.below(3));
        if (list.state != domain::MailingListState::Open)
            list.subscribeUrl.clear(); // which nobody can follow, and no document tells
    }

    void enrich(domain::WorkGroup &group)
    {
        group.description = {description(), m_random.chance(60) ? description() : QString()};
        if (m_random.chance(15))
            std::swap(group.description.french, group.description.english);
        if (m_random.chance(15))
            group.name.english = group.name.french;
        group.note = word();
        group.verifiedBy = word();
        group.verifiedOn = QDate(2024, m_random.between(1, 12), m_random.between(1, 28));
        group.reviewOn = QDate(2027, m_random.between(1, 12), m_random.between(1, 28));
        group.verifyEveryMonths = m_random.between(1, 24);
        for (domain::MailingList &list : group.mailingLists)
            enrich(list);
        for (domain::Lineage &tie : group.lineages)
            tie.note = {word(), word()};
        for (domain::Facilitation &each : group.facilitations) {
            if (m_random.chance(40))
                each.since = *domain::PartialDate::of(m_random.between(2018, 2024));
        }
    }

    void enrich(domain::Person &person)
    {
        if (m_random.chance(12)) {
            domain::Person withdrawn;
            withdrawn.id = person.id;
            withdrawn.withdrawnOn = QDate(2026, m_random.between(1, 11), m_random.between(1, 22));
            person = withdrawn;
            return;
        }
        person.note = word();
        person.email.value = word() + QStringLiteral("@example.org");
        person.email.publishable = m_random.chance(50);
        person.phone.value = QStringLiteral("+33 6 00 00 %1").arg(m_random.between(10, 99));
        person.sortName = word() + u", " + word();
        person.gender = static_cast<domain::Gender>(m_random.below(3));
    }

    support::Random m_random;
    domain::DirectoryContent m_content;
};

} // namespace testing
