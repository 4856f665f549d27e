// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/pagewords.h"

#include "domain/contentlabels.h"
#include "domain/markdown.h"
#include "domain/text.h"

namespace widgets {

using namespace Qt::StringLiterals;
using exchange::PageProposal;
using exchange::PhraseKind;

namespace {

/// A list whose address is not known.
const QString &unknownAddress()
{
    static const QString sign = u"?"_s;
    return sign;
}

QStringList parts(const QString &text)
{
    QStringList values;
    for (const QString &each : text.split(u';')) {
        if (const QString value = domain::cleanLine(each); !value.isEmpty())
            values += value;
    }
    return values;
}

QList<domain::MailingList> lists(const QList<domain::MailingList> &before, const QString &text)
{
    QList<domain::MailingList> result;
    for (const QString &value : parts(text)) {
        domain::MailingList list = before.value(result.size());
        list.address = value == unknownAddress() ? QString() : value;
        result += list;
    }
    return result;
}

/// What stands behind the label: "Animateur : X" gives "X".
QString behindLabel(const QString &phrase)
{
    const qsizetype colon = phrase.indexOf(u':');
    return domain::cleanLine(colon < 0 ? phrase : phrase.mid(colon + 1));
}

} // namespace

const QList<PhraseKind> &PageWords::kinds()
{
    static const QList<PhraseKind> kinds{PhraseKind::Description, PhraseKind::Facilitators, PhraseKind::MailingLists,
                                         PhraseKind::Status,      PhraseKind::Lineage,      PhraseKind::Unused};
    return kinds;
}

QString PageWords::kindName(PhraseKind kind)
{
    switch (kind) {
    case PhraseKind::Description:
        return tr("Description");
    case PhraseKind::Facilitators:
        return tr("Facilitators");
    case PhraseKind::MailingLists:
        return tr("Mailing lists");
    case PhraseKind::Status:
        return tr("Status");
    case PhraseKind::Lineage:
        return tr("Tie to a group");
    case PhraseKind::Unused:
        break;
    }
    return tr("Nothing");
}

QString PageWords::proposed(const PageProposal &proposal, domain::Language language)
{
    switch (proposal.kind) {
    case PhraseKind::Description:
        return domain::cleanLine(domain::markdownToPlainText(proposal.text));
    case PhraseKind::Facilitators:
        return proposal.names.join(u", "_s);
    case PhraseKind::MailingLists: {
        QStringList addresses;
        for (const domain::MailingList &list : proposal.lists)
            addresses += list.address.isEmpty() ? domain::unknownAddressLabel(language) : list.address;
        return addresses.join(u", "_s);
    }
    case PhraseKind::Status: {
        QStringList words{domain::statusLabel(proposal.status, language)};
        if (!proposal.since.isUnknown())
            words += domain::sinceLabel(proposal.since, language);
        if (!proposal.reason.isEmpty())
            words += proposal.reason;
        return words.join(u", "_s);
    }
    case PhraseKind::Lineage:
        return domain::lineageLabel(proposal.lineage, language) + u' ' + domain::quoted(proposal.target, language);
    case PhraseKind::Unused:
        break;
    }
    return {};
}

QString PageWords::editText(const PageProposal &proposal)
{
    switch (proposal.kind) {
    case PhraseKind::Description:
        return proposal.text;
    case PhraseKind::Facilitators:
        return proposal.names.join(u"; "_s);
    case PhraseKind::MailingLists: {
        QStringList addresses;
        for (const domain::MailingList &list : proposal.lists)
            addresses += list.address.isEmpty() ? unknownAddress() : list.address;
        return addresses.join(u"; "_s);
    }
    case PhraseKind::Status:
        return proposal.reason;
    case PhraseKind::Lineage:
        return proposal.target;
    case PhraseKind::Unused:
        break;
    }
    return {};
}

PageProposal PageWords::withText(PageProposal proposal, const QString &text)
{
    switch (proposal.kind) {
    case PhraseKind::Description:
        proposal.text = domain::cleanText(text);
        break;
    case PhraseKind::Facilitators:
        proposal.names = parts(text);
        break;
    case PhraseKind::MailingLists:
        proposal.lists = lists(proposal.lists, text);
        break;
    case PhraseKind::Status:
        proposal.reason = domain::cleanLine(text);
        break;
    case PhraseKind::Lineage:
        proposal.target = domain::cleanLine(text);
        break;
    case PhraseKind::Unused:
        break;
    }
    return proposal;
}

PageProposal PageWords::withKind(PageProposal proposal, PhraseKind kind)
{
    proposal.kind = kind;
    if (kind == PhraseKind::Description && proposal.text.isEmpty())
        proposal.text = domain::toMarkdown(
            {domain::Block{domain::Block::Kind::Paragraph, 0, {domain::Inline{proposal.phrase, {}, {}, {}}}}});
    if (kind == PhraseKind::Facilitators && proposal.names.isEmpty())
        proposal.names = parts(behindLabel(proposal.phrase).replace(u',', u';').replace(u" et "_s, u";"_s));
    if (kind == PhraseKind::MailingLists && proposal.lists.isEmpty())
        proposal.lists = lists({}, domain::isMailAddress(behindLabel(proposal.phrase)) ? behindLabel(proposal.phrase)
                                                                                       : unknownAddress());
    if (kind == PhraseKind::Lineage && proposal.target.isEmpty())
        proposal.target = behindLabel(proposal.phrase);
    return proposal;
}

} // namespace widgets
