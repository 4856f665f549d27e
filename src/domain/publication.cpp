// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publication.h"

#include "domain/contentlabels.h"
#include "domain/text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

QString sortNameOf(const Person &person)
{
    return person.sortName.isEmpty() ? proposeSortName(person.displayName) : person.sortName;
}

QString allowed(const QString &link)
{
    return isAllowedLink(link) ? link : QString();
}

/// True when the text is shown in the other language for want of a translation.
bool isFallback(const LocalizedText &text, Language wanted)
{
    return text.in(wanted).isEmpty() && !text.isEmpty();
}

/// Sorts as a reader looks names up, then by the text itself, then as they came: the same on every system, unlike a
/// collator.
template<typename Item, typename KeyOf>
void sortByText(QList<Item> &items, KeyOf keyOf)
{
    struct Keyed
    {
        QString folded;
        QString text;
        qsizetype index = 0;
    };
    QList<Keyed> keys;
    for (qsizetype index = 0; index < items.size(); ++index)
        keys += Keyed{sortKey(keyOf(items[index])), keyOf(items[index]), index};
    std::stable_sort(keys.begin(), keys.end(), [](const Keyed &left, const Keyed &right) {
        return left.folded != right.folded ? left.folded < right.folded : left.text < right.text;
    });
    QList<Item> sorted;
    sorted.reserve(items.size());
    for (const Keyed &key : std::as_const(keys))
        sorted += std::move(items[key.index]);
    items = std::move(sorted);
}

/// Builds one publication; holds what all its groups look up.
class Publisher
{
public:
    Publisher(const DirectoryContent &content, const PublicationOptions &options)
        : m_content(content), m_options(options)
    {
        for (const Person &person : content.persons)
            m_persons.insert(person.id, &person);
        for (const WorkGroup &group : content.groups)
            addGroup(group);
    }

    [[nodiscard]] Publication publication() const;

private:
    struct InverseTie
    {
        const WorkGroup *from = nullptr;
        const Lineage *tie = nullptr;
    };

    void addGroup(const WorkGroup &group)
    {
        m_groups.insert(group.id, &group);
        const bool chosen = m_options.selection.isEmpty() || m_options.selection.contains(group.id);
        if (chosen && m_options.statuses.contains(group.status))
            m_published.insert(group.id);
        for (const Lineage &tie : group.lineages) {
            if (tie.target.isValid())
                m_inverse[tie.target] += InverseTie{&group, &tie};
        }
    }

    [[nodiscard]] PublishedGroup published(const WorkGroup &group) const;
    [[nodiscard]] QString statusText(const WorkGroup &group) const;
    [[nodiscard]] QString statusReason(const WorkGroup &group) const;
    [[nodiscard]] QList<PublishedList> lists(const WorkGroup &group) const;
    [[nodiscard]] QList<PublishedLineage> lineages(const WorkGroup &group) const;
    [[nodiscard]] PublishedLineage tie(const QString &label, const WorkGroup &other, const Lineage &lineage) const;
    void addFacilitators(PublishedGroup &to, const WorkGroup &group) const;
    void addFormerFacilitators(PublishedGroup &to, const WorkGroup &group) const;
    void addDescription(PublishedGroup &to, const WorkGroup &group) const;

    const DirectoryContent &m_content;
    const PublicationOptions &m_options;
    QHash<PersonId, const Person *> m_persons;
    QHash<GroupId, const WorkGroup *> m_groups;
    QHash<GroupId, QList<InverseTie>> m_inverse;
    QSet<GroupId> m_published;
};

QString Publisher::statusReason(const WorkGroup &group) const
{
    return group.statusReason.preferring(m_options.language);
}

QString Publisher::statusText(const WorkGroup &group) const
{
    QString text = statusLabel(group.status, m_options.language);
    const QString since = sinceLabel(group.statusSince, m_options.language);
    if (!since.isEmpty())
        text += u' ' + since;
    const QString reason = statusReason(group);
    if (!reason.isEmpty())
        text += u", " + reason;
    return text;
}

QList<PublishedList> Publisher::lists(const WorkGroup &group) const
{
    QList<PublishedList> result;
    const PublishedList unknown;
    for (const MailingList &list : group.mailingLists) {
        PublishedList published;
        published.label = list.label.preferring(m_options.language);
        published.labelIsFallback = isFallback(list.label, m_options.language);
        published.address = list.address;
        if (list.state == MailingListState::Open)
            published.subscribeUrl = allowed(list.subscribeUrl);
        published.archiveUrl = allowed(list.archiveUrl);
        published.state = list.state;
        // "Address to be completed" is said once, however many lists it is true of.
        if (published != unknown || !result.contains(unknown))
            result += published;
    }
    return result;
}

PublishedLineage Publisher::tie(const QString &label, const WorkGroup &other, const Lineage &lineage) const
{
    const GroupId target = m_published.contains(other.id) ? other.id : GroupId();
    const Language language = m_options.language;
    return {label,
            other.name.preferring(language),
            target,
            lineage.note.preferring(language),
            isFallback(other.name, language),
            isFallback(lineage.note, language)};
}

QList<PublishedLineage> Publisher::lineages(const WorkGroup &group) const
{
    QList<PublishedLineage> origins;
    for (const Lineage &lineage : group.lineages) {
        const QString label = lineageLabel(lineage.kind, m_options.language);
        if (const WorkGroup *other = m_groups.value(lineage.target))
            origins += tie(label, *other, lineage);
        else if (!lineage.targetName.isEmpty())
            origins += PublishedLineage{label, lineage.targetName,
                                        {},    lineage.note.preferring(m_options.language),
                                        false, isFallback(lineage.note, m_options.language)};
    }
    QList<PublishedLineage> successors;
    const QList<InverseTie> inverseTies = m_inverse.value(group.id);
    for (const InverseTie &inverse : inverseTies)
        successors += tie(inverseLineageLabel(inverse.tie->kind, m_options.language), *inverse.from, *inverse.tie);
    return group.status == GroupStatus::Closed ? successors + origins : origins + successors;
}

void Publisher::addFacilitators(PublishedGroup &to, const WorkGroup &group) const
{
    QList<Gender> genders;
    QSet<PersonId> seen;
    for (const Facilitation &facilitation : group.facilitations) {
        const Person *person = m_persons.value(facilitation.personId);
        const bool facilitates = facilitation.role == FacilitationRole::Facilitator;
        if (!person || !facilitates || !isCurrent(facilitation, m_options.date) || seen.contains(person->id))
            continue;
        if (person->isWithdrawn())
            continue;
        seen.insert(person->id);
        genders += person->gender;
        to.facilitators += PublishedPerson{person->id, person->displayName, sortNameOf(*person), person->email.value,
                                           person->phone.value};
    }
    to.facilitatorLabel = facilitatorLabel(genders, m_options.language);
}

void Publisher::addFormerFacilitators(PublishedGroup &to, const WorkGroup &group) const
{
    for (const Facilitation &facilitation : group.facilitations) {
        const Person *person = m_persons.value(facilitation.personId);
        if (!person || facilitation.role != FacilitationRole::Facilitator || !isPast(facilitation, m_options.date))
            continue;
        to.formerFacilitators += PublishedFormerFacilitator{
            person->isWithdrawn() ? PersonId() : person->id, shownName(*person, m_options.language),
            periodLabel(facilitation.since, facilitation.until, m_options.language)};
    }
}

void Publisher::addDescription(PublishedGroup &to, const WorkGroup &group) const
{
    const Language wanted = m_options.language;
    const bool fallback = group.description.in(wanted).isEmpty() && !group.description.isEmpty();
    const Language shown = fallback ? otherLanguage(wanted) : wanted;
    to.description = parseMarkdown(group.description.in(shown));
    to.descriptionIsFallback = fallback;
    to.descriptionIsTranslation = shown != group.originalLanguage && !group.description.in(shown).isEmpty() &&
                                  !group.description.in(group.originalLanguage).isEmpty();
}

PublishedGroup Publisher::published(const WorkGroup &group) const
{
    PublishedGroup result;
    result.id = group.id;
    result.name = group.name.preferring(m_options.language);
    result.nameIsFallback = isFallback(group.name, m_options.language);
    result.status = group.status;
    result.statusText = statusText(group);
    result.statusReason = statusReason(group);
    result.statusReasonIsFallback =
        !result.statusReason.isEmpty() && isFallback(group.statusReason, m_options.language);
    result.verifiedOn = group.verifiedOn;
    result.verifiedText = verifiedLabel(group.verifiedOn, m_options.language);
    addFacilitators(result, group);
    if (m_options.formerFacilitators)
        addFormerFacilitators(result, group);
    addDescription(result, group);
    result.mailingLists = lists(group);
    if (!group.mailingLists.isEmpty())
        result.mailingListLabel = mailingListLabel(group.mailingLists.size(), m_options.language);
    result.lineages = lineages(group);
    return result;
}

Publication Publisher::publication() const
{
    Publication result;
    result.audience = m_options.audience;
    result.language = m_options.language;
    result.date = m_options.date;
    result.association = m_content.info.association;
    result.website = allowed(m_content.info.website);
    result.logo = m_content.info.logo;
    result.title = m_content.info.title.preferring(m_options.language);
    result.subtitle = m_content.info.subtitle.preferring(m_options.language);
    result.titleIsFallback = isFallback(m_content.info.title, m_options.language);
    result.subtitleIsFallback = isFallback(m_content.info.subtitle, m_options.language);
    result.order = m_options.order;
    for (const WorkGroup &group : m_content.groups) {
        if (m_published.contains(group.id))
            result.groups += published(group);
    }
    if (m_options.order != PublicationOrder::AsInDirectory)
        sortByText(result.groups, [](const PublishedGroup &group) { return group.name; });
    if (m_options.order == PublicationOrder::ByStatusThenName) {
        const auto byStatus = [](const PublishedGroup &left, const PublishedGroup &right) {
            return left.status < right.status;
        };
        std::stable_sort(result.groups.begin(), result.groups.end(), byStatus);
    }
    QSet<PersonId> named;
    for (const PublishedGroup &group : std::as_const(result.groups)) {
        for (const PublishedPerson &person : group.facilitators) {
            if (!named.contains(person.id))
                result.facilitators += person;
            named.insert(person.id);
        }
    }
    sortByText(result.facilitators, [](const PublishedPerson &person) { return person.sortName; });
    return result;
}

} // namespace

Publication publish(const DirectoryContent &content, const PublicationOptions &options)
{
    DirectoryContent visible = visibleTo(content, options);
    // Labels agree with whom they are about; nothing else is told of that.
    QHash<PersonId, Gender> genders;
    for (const Person &person : content.persons)
        genders.insert(person.id, person.gender);
    for (Person &person : visible.persons)
        person.gender = genders.value(person.id);
    return Publisher(visible, options).publication();
}

} // namespace domain
