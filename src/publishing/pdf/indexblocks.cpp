// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/indexblocks.h"

#include "domain/text.h"
#include "publishing/documentlabels.h"

#include <QHash>

#include <algorithm>

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr TypeStyle indexType{9, 2 * gridStep};
constexpr size_t fewEntries = 40;

/// "A" for "Álvarez"; "#" for what begins with no letter.
QString letterOf(const QString &name)
{
    for (const QChar c : domain::sortKey(name)) {
        if (c.isLetter())
            return QString(c.toUpper());
        if (c.isDigit())
            break;
    }
    return u"#"_s;
}

void sortEntries(std::vector<IndexEntry> &entries)
{
    QHash<QString, QString> keys;
    for (const IndexEntry &entry : entries)
        keys.insert(entry.name, domain::sortKey(entry.name));
    std::stable_sort(entries.begin(), entries.end(), [&keys](const IndexEntry &left, const IndexEntry &right) {
        const QString &leftKey = keys[left.name];
        const QString &rightKey = keys[right.name];
        return leftKey != rightKey ? leftKey < rightKey : left.name < right.name;
    });
    for (IndexEntry &entry : entries)
        entry.letter = letterOf(entry.name);
}

FlowBlock entryBlock(const IndexEntry &entry, const std::function<const Heading &(size_t)> &headingOf,
                     TextLayout &layout, domain::Language language, double width)
{
    FlowBlock block;
    block.role = "LI";
    block.listLevel = 0;
    block.type = indexType;
    block.hang = 10;
    block.quietLinks = true;
    block.unbreakable = entry.groups.size() < 20;
    QList<TextSpan> spans{{entry.name + u'\u2002', FontStyle::Regular, Colour::Text, -1}};
    for (const size_t group : entry.groups) {
        const Heading &heading = headingOf(group);
        if (!block.links.isEmpty())
            spans.append({u", "_s, FontStyle::Regular, Colour::Secondary, -1});
        block.links.append({QString(), heading.destination, goToDescription(heading.title, language)});
        spans.append({QString::number(heading.page), FontStyle::Regular, Colour::Accent, int(block.links.size()) - 1});
    }
    block.lines = layout.lay(spans, {indexType.size, width - block.hang, false});
    return block;
}

FlowBlock letterBlock(const QString &letter, TextLayout &layout, double width)
{
    FlowBlock block;
    block.type = indexType;
    block.spaceBefore = gridStep;
    block.keepWithNext = true;
    block.unbreakable = true;
    block.lines = layout.lay({{letter, FontStyle::Bold, Colour::Accent, -1}}, {indexType.size, width, false});
    return block;
}

} // namespace

std::vector<IndexEntry> peopleIndex(const domain::Publication &publication)
{
    std::vector<IndexEntry> entries;
    QHash<domain::PersonId, size_t> places;
    for (qsizetype i = 0; i < publication.groups.size(); ++i) {
        for (const domain::PublishedPerson &person : publication.groups[i].facilitators) {
            auto place = places.constFind(person.id);
            if (place == places.cend()) {
                place = places.insert(person.id, entries.size());
                entries.push_back({person.sortName.isEmpty() ? person.name : person.sortName, {}, {}});
            }
            entries[*place].groups.push_back(size_t(i));
        }
    }
    sortEntries(entries);
    return entries;
}

std::vector<IndexEntry> mailingListIndex(const domain::Publication &publication)
{
    std::vector<IndexEntry> entries;
    QHash<QString, size_t> places;
    for (qsizetype i = 0; i < publication.groups.size(); ++i) {
        for (const domain::PublishedList &list : publication.groups[i].mailingLists) {
            if (list.address.isEmpty())
                continue;
            auto place = places.constFind(list.address);
            if (place == places.cend()) {
                place = places.insert(list.address, entries.size());
                entries.push_back({list.address, {}, {}});
            }
            if (entries[*place].groups.empty() || entries[*place].groups.back() != size_t(i))
                entries[*place].groups.push_back(size_t(i));
        }
    }
    sortEntries(entries);
    return entries;
}

std::vector<FlowBlock> indexBlocks(const std::vector<IndexEntry> &entries,
                                   const std::function<const Heading &(size_t)> &headingOf, TextLayout &layout,
                                   domain::Language language, double width, int element)
{
    std::vector<FlowBlock> blocks;
    QString letter;
    for (const IndexEntry &entry : entries) {
        if (entries.size() > fewEntries && entry.letter != letter)
            blocks.push_back(letterBlock(letter = entry.letter, layout, width));
        blocks.push_back(entryBlock(entry, headingOf, layout, language, width));
    }
    for (FlowBlock &block : blocks)
        block.parent = element;
    return blocks;
}

} // namespace publishing::pdf
