// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publicationchanges.h"

#include "domain/contentlabels.h"
#include "domain/publication.h"
#include "domain/text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

class Comparison
{
public:
    Comparison(const Publication &before, const Publication &now, Language language)
        : m_before(before), m_now(now), m_language(language)
    {}

    [[nodiscard]] QList<NewsItem> items()
    {
        QHash<GroupId, const PublishedGroup *> earlier;
        for (const PublishedGroup &group : m_before.groups)
            earlier.insert(group.id, &group);
        for (const PublishedGroup &group : m_now.groups) {
            if (const PublishedGroup *before = earlier.take(group.id))
                compare(*before, group);
            else
                add(NewsKind::NewGroups, group, group.status == GroupStatus::Active ? QString() : group.statusText);
        }
        for (const PublishedGroup &group : m_before.groups) {
            if (earlier.contains(group.id))
                m_items.append({NewsKind::GoneGroups, {}, group.name, group.nameIsFallback, {}});
        }
        const auto key = [](const NewsItem &item) { return std::pair(int(item.kind), sortKey(item.name)); };
        std::stable_sort(m_items.begin(), m_items.end(),
                         [&key](const NewsItem &left, const NewsItem &right) { return key(left) < key(right); });
        return m_items;
    }

private:
    [[nodiscard]] QString either(const QString &french, const QString &english) const
    {
        return m_language == Language::French ? french : english;
    }

    void add(NewsKind kind, const PublishedGroup &group, const QString &text)
    {
        m_items.append({kind, group.id, group.name, group.nameIsFallback, text});
    }

    void compare(const PublishedGroup &before, const PublishedGroup &now)
    {
        if (before.status != now.status)
            add(NewsKind::StatusChanges, now,
                now.statusText + either(u" (était %1)"_s, u" (was %1)"_s).arg(statusLabel(before.status, m_language)));
        // A translation that came or went is no new name.
        if (before.name != now.name && before.nameIsFallback == now.nameIsFallback)
            add(NewsKind::NewNames, now,
                either(u"s’appelait %1"_s, u"was called %1"_s).arg(quoted(before.name, m_language)));
        compareFacilitators(before, now);
        compareLists(before, now);
    }

    [[nodiscard]] static bool names(const QList<PublishedPerson> &people, PersonId person)
    {
        return std::any_of(people.begin(), people.end(), [&](const auto &each) { return each.id == person; });
    }

    void compareFacilitators(const PublishedGroup &before, const PublishedGroup &now)
    {
        QStringList came;
        for (const PublishedPerson &person : now.facilitators) {
            if (!names(before.facilitators, person.id))
                came.append(person.name);
        }
        QStringList left;
        for (const PublishedFormerFacilitator &person : now.formerFacilitators) {
            const bool facilitated = person.id.isValid() && names(before.facilitators, person.id);
            if (facilitated && !names(now.facilitators, person.id) && !left.contains(person.name))
                left.append(person.name);
        }
        QStringList parts;
        if (!came.isEmpty())
            parts.append(labelled(either(u"arrivée"_s, u"joined"_s), joinNames(came, m_language), m_language));
        if (!left.isEmpty())
            parts.append(labelled(either(u"départ"_s, u"left"_s), joinNames(left, m_language), m_language));
        if (!parts.isEmpty())
            add(NewsKind::Facilitators, now, parts.join(either(u"\u00A0; "_s, u"; "_s)));
    }

    void compareLists(const PublishedGroup &before, const PublishedGroup &now)
    {
        QHash<QString, MailingListState> earlier;
        for (const PublishedList &list : before.mailingLists)
            earlier.insert(list.address, list.state);
        QStringList parts;
        for (const PublishedList &list : now.mailingLists) {
            if (list.address.isEmpty())
                continue;
            const auto known = earlier.constFind(list.address);
            const bool isNew = known == earlier.cend();
            if (isNew || *known != list.state) {
                const bool opens = list.state == MailingListState::Open;
                const QString what = opens ? either(isNew ? u"nouvelle liste"_s : u"liste rouverte"_s,
                                                    isNew ? u"new list"_s : u"list open again"_s)
                                           : mailingListStateLabel(list.state, m_language);
                parts.append(labelled(what, list.address, m_language));
            }
        }
        if (!parts.isEmpty())
            add(NewsKind::MailingLists, now, parts.join(either(u"\u00A0; "_s, u"; "_s)));
    }

    const Publication &m_before;
    const Publication &m_now;
    Language m_language;
    QList<NewsItem> m_items;
};

} // namespace

PublicationChanges changesSince(const EarlierContent &earlier, const DirectoryContent &content,
                                const PublicationOptions &options)
{
    PublicationOptions every = options;
    every.statuses = {allStatuses.begin(), allStatuses.end()}; // a group that closed is news, wherever it is told
    every.order = PublicationOrder::AsInDirectory;
    every.formerFacilitators = true;
    PublicationOptions then = every;
    then.date = earlier.date;
    then.formerFacilitators = false;
    const Publication now = publish(content, every);
    PublicationChanges out;
    out.since = earlier.date;
    out.items = Comparison(publish(earlier.content, then), now, options.language).items();
    for (NewsItem &item : out.items) {
        const WorkGroup *group = content.group(item.group);
        if (group == nullptr || !options.statuses.contains(group->status))
            item.group = {};
    }
    return out;
}

} // namespace domain
