// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "exchange/pagereading.h"

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using domain::ImportField;

/// Makes the groups and persons that a reading proposes.
class PageProposals
{
public:
    explicit PageProposals(const PageReading &reading) : m_reading(reading) {}
    [[nodiscard]] domain::ImportProposal all();

private:
    void add(const PageBlock &block);
    void take(const PageProposal &proposal, domain::ImportedGroup &imported);
    void takeFacilitators(const PageProposal &proposal, domain::ImportedGroup &imported);
    static void takeTie(const PageProposal &proposal, domain::WorkGroup &group);
    [[nodiscard]] domain::PersonId personNamed(const QString &name, domain::Gender gender,
                                               const domain::SourcePlace &place);
    [[nodiscard]] ImportField in(ImportField french, ImportField english) const
    {
        return m_reading.language == domain::Language::French ? french : english;
    }

    const PageReading &m_reading;
    domain::ImportProposal m_proposal;
    QHash<QString, qsizetype> m_persons; ///< folded name to place in the list
    bool m_afterBullet = false;          ///< the description ends in one
};

domain::PersonId PageProposals::personNamed(const QString &name, domain::Gender gender,
                                            const domain::SourcePlace &place)
{
    const QString key = domain::fold(name);
    auto found = m_persons.constFind(key);
    if (found == m_persons.constEnd()) {
        domain::ImportedPerson imported;
        imported.person.id = domain::PersonId(m_proposal.persons.size() + 1);
        imported.person.displayName = name.left(domain::maxNameLength);
        imported.told = {ImportField::PersonName};
        imported.place = place;
        imported.onlyNamed = true;
        m_proposal.persons += imported;
        found = m_persons.insert(key, m_proposal.persons.size() - 1);
    }
    domain::ImportedPerson &person = m_proposal.persons[*found];
    if (gender != domain::Gender::Unspecified) {
        person.person.gender = gender;
        person.told.insert(ImportField::Gender);
    }
    return person.person.id;
}

void PageProposals::takeFacilitators(const PageProposal &proposal, domain::ImportedGroup &imported)
{
    for (const QString &name : proposal.names) {
        domain::Facilitation facilitation;
        facilitation.personId = personNamed(name, proposal.gender, proposal.place);
        const auto isNamed = [&](const domain::Facilitation &each) { return each.personId == facilitation.personId; };
        if (std::none_of(imported.group.facilitations.begin(), imported.group.facilitations.end(), isNamed))
            imported.group.facilitations += facilitation;
    }
    imported.told.insert(ImportField::Facilitators);
}

/// A tie that the text tells too is told once, as the later line has it: lists of ties come last, and are exact.
void PageProposals::takeTie(const PageProposal &proposal, domain::WorkGroup &group)
{
    domain::Lineage tie;
    tie.kind = proposal.lineage;
    tie.targetName = proposal.target.left(domain::maxNameLength);
    const QStringList words = domain::foldedWords(tie.targetName);
    for (domain::Lineage &told : group.lineages) {
        if (told.kind == tie.kind && domain::foldedWords(told.targetName) == words) {
            told.targetName = tie.targetName;
            return;
        }
    }
    group.lineages += tie;
}

void PageProposals::take(const PageProposal &proposal, domain::ImportedGroup &imported)
{
    domain::WorkGroup &group = imported.group;
    QString &description = group.description.in(m_reading.language);
    switch (proposal.kind) {
    case PhraseKind::Description:
        if (!description.isEmpty())
            description += proposal.isBullet && m_afterBullet ? u"\n"_s : u"\n\n"_s;
        m_afterBullet = proposal.isBullet;
        description += proposal.isBullet ? QString(2 * proposal.level, u' ') + u"- "_s + proposal.text : proposal.text;
        imported.told.insert(in(ImportField::DescriptionFrench, ImportField::DescriptionEnglish));
        break;
    case PhraseKind::Facilitators:
        takeFacilitators(proposal, imported);
        break;
    case PhraseKind::MailingLists:
        for (domain::MailingList list : proposal.lists) {
            if (m_reading.language == domain::Language::English && list.label.english.isEmpty())
                std::swap(list.label.french, list.label.english); // read before the language was known
            group.mailingLists += list;
        }
        imported.told.insert(ImportField::MailingLists);
        break;
    case PhraseKind::Status:
        group.status = proposal.status;
        group.statusSince = proposal.since;
        group.statusReason.in(m_reading.language) = proposal.reason;
        imported.told.insert(ImportField::Status);
        imported.told.insert(ImportField::StatusSince);
        imported.told.insert(in(ImportField::StatusReasonFrench, ImportField::StatusReasonEnglish));
        break;
    case PhraseKind::Lineage:
        takeTie(proposal, group);
        imported.told.insert(ImportField::Lineages);
        break;
    case PhraseKind::Unused:
        break;
    }
}

void PageProposals::add(const PageBlock &block)
{
    domain::ImportedGroup imported;
    imported.group.id = domain::GroupId(m_proposal.groups.size() + 1);
    imported.group.name.in(m_reading.language) = block.name;
    imported.place = block.place;
    imported.told = {in(ImportField::NameFrench, ImportField::NameEnglish)};
    m_afterBullet = false;
    for (const PageProposal &proposal : block.proposals) {
        if (proposal.accepted)
            take(proposal, imported);
    }
    m_proposal.groups += imported;
}

domain::ImportProposal PageProposals::all()
{
    m_proposal.whole = {ImportField::Facilitators};
    m_proposal.asPublished = true;
    for (const PageBlock &block : m_reading.blocks) {
        if (block.accepted)
            add(block);
    }
    return std::move(m_proposal);
}

} // namespace

domain::ImportProposal proposalOf(const PageReading &reading)
{
    return PageProposals(reading).all();
}

} // namespace exchange
