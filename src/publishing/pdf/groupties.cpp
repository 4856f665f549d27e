// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"
#include "publishing/pdf/groupblocks.h"

namespace publishing::pdf {

// The lines below a group's description: its mailing lists, and the groups it comes from or gave rise to.

using namespace Qt::StringLiterals;

namespace {

constexpr double listIndent = 10;

/// The marks that quote a name.
std::pair<QString, QString> aroundName(domain::Language language)
{
    const QString quoted = domain::quoted(u"\uFFFC"_s, language);
    const qsizetype at = quoted.indexOf(QChar(0xFFFC));
    return {quoted.first(at), quoted.sliced(at + 1)};
}

TextSpan secondary(const QString &text)
{
    return {text, FontStyle::Regular, Colour::Secondary, -1};
}

} // namespace

void GroupBlocks::appendList(QList<TextSpan> &spans, QList<LinkTarget> &links, const domain::PublishedList &list) const
{
    if (list.address.isEmpty() && list.subscribeUrl.isEmpty() && list.archiveUrl.isEmpty())
        spans.append(secondary(domain::unknownAddressLabel(m_language)));
    bool first = true;
    const auto addLink = [&](const QString &text, const QString &url) {
        if (url.isEmpty())
            return;
        if (!first)
            spans.append(secondary(u" · "_s));
        first = false;
        spans.append(linkSpan(links, text, url));
    };
    addLink(list.address, list.address.isEmpty() ? QString() : u"mailto:"_s + list.address);
    addLink(subscribeLabel(m_language), list.subscribeUrl);
    addLink(archiveLabel(m_language), list.archiveUrl);
    const QString state = domain::mailingListStateLabel(list.state, m_language);
    if (!state.isEmpty())
        spans.append(secondary(u" ("_s + state + u')'));
}

void GroupBlocks::addMailingLists(const domain::PublishedGroup &group)
{
    if (group.mailingLists.isEmpty())
        return;
    const bool alone = group.mailingLists.size() == 1;
    if (!alone)
        add({secondary(domain::labelled(group.mailingListLabel, QString(), m_language))}, {}, smallType, gridStep)
            .keepWithNext = true;
    for (const domain::PublishedList &list : group.mailingLists) {
        QList<LinkTarget> links;
        QList<TextSpan> spans;
        const QString label =
            alone ? group.mailingListLabel + (list.label.isEmpty() ? u""_s : u" "_s + list.label) : list.label;
        if (!label.isEmpty()) {
            const QString text = domain::labelled(label, QString(), m_language);
            const qsizetype own = label.size() - list.label.size();
            spans.append(secondary(text.first(own)));
            spans.append(secondary(list.label));
            spans.back().otherLanguage = list.labelIsFallback;
            spans.append(secondary(text.sliced(label.size())));
        }
        appendList(spans, links, list);
        FlowBlock &block = add(spans, links, smallType, alone ? gridStep : 0);
        block.keepWithNext = true;
        if (!alone) {
            block.role = "LI";
            block.listLevel = 0;
            block.indent = listIndent;
        }
    }
}

void GroupBlocks::addLineages(const domain::PublishedGroup &group)
{
    bool first = group.mailingLists.isEmpty();
    for (const domain::PublishedLineage &lineage : group.lineages) {
        QList<LinkTarget> links;
        QList<TextSpan> spans{secondary(capitalised(lineage.label) + u' ')};
        const auto [before, after] = aroundName(m_language);
        const int destination = lineage.target.isValid() ? m_destinationOf(lineage.target) : 0;
        if (destination != 0) {
            links.append({QString(), destination, goToDescription(lineage.name, m_language)});
        }
        const int link = links.isEmpty() ? -1 : 0;
        const Colour colour = links.isEmpty() ? Colour::Secondary : Colour::Accent;
        spans.append({before, FontStyle::Regular, colour, link});
        spans.append({lineage.name, FontStyle::Regular, colour, link, lineage.nameIsFallback});
        spans.append({after, FontStyle::Regular, colour, link});
        if (!lineage.note.isEmpty()) {
            spans.append(secondary(u", "_s));
            spans.append(secondary(lineage.note));
            spans.back().otherLanguage = lineage.noteIsFallback;
        }
        add(spans, links, smallType, first ? gridStep : 0).keepWithNext = true;
        first = false;
    }
}

} // namespace publishing::pdf
