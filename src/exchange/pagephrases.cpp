// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pagephrases.h"

#include "domain/contentlabels.h"
#include "domain/markdown.h"
#include "domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using domain::GroupStatus;
using domain::LineageKind;

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
/// Longer paragraphs are prose, whatever words they begin with.
constexpr qsizetype longestLabelLine = 400;

domain::Gender genderOf(const QString &label, qsizetype count)
{
    const QString word = domain::fold(label);
    if (word.contains(u"teur"_s) && word.contains(u"rice"_s))
        return domain::Gender::Unspecified;
    if (word.contains(u"trice"_s))
        return domain::Gender::Feminine;
    return word.contains(u"teur"_s) && count == 1 ? domain::Gender::Masculine : domain::Gender::Unspecified;
}

bool readFacilitators(const QString &plain, PageProposal &proposal)
{
    static const QRegularExpression line(
        u"^((?:co-?)?(?:animat(?:eur|rice)|facilitat(?:or|eur|rice))\\S*)\\s*[:：]\\s*(.+)$"_s, insensitive);
    const auto match = line.match(plain);
    if (!match.hasMatch())
        return false;
    proposal.kind = PhraseKind::Facilitators;
    proposal.names = splitNames(match.captured(2));
    proposal.gender = genderOf(match.captured(1), proposal.names.size());
    return !proposal.names.isEmpty();
}

/// A list for each address or link of the paragraph, in their order.
QList<domain::MailingList> linkedLists(const QString &markdown, const QString &rest)
{
    static const QRegularExpression mail(u"[^\\s<>()\\[\\],;:«»“”]+@[^\\s<>()\\[\\],;:«»“”]+"_s);
    QList<domain::MailingList> lists;
    bool joins = false; // the list before it is told in our own documents’ way
    for (const domain::Block &block : domain::parseMarkdown(markdown)) {
        for (const domain::Inline &part : block.inlines) {
            const QString words = domain::fold(part.text);
            const bool subscribes = words == u"s'abonner"_s || words == u"subscribe"_s;
            const bool archives = words == u"archives"_s || words == u"archive"_s;
            if (!part.link.isEmpty() && (subscribes || archives) && joins) { // of the list before it
                (archives ? lists.last().archiveUrl : lists.last().subscribeUrl) = part.link;
                continue;
            }
            domain::MailingList list;
            const bool isMail = part.link.startsWith(u"mailto:"_s, Qt::CaseInsensitive);
            if (isMail)
                list.address = part.link.mid(7).section(u'?', 0, 0);
            else if (domain::fold(part.link + part.text).contains(u"archive"_s))
                list.archiveUrl = part.link;
            else
                list.subscribeUrl = part.link;
            if (part.link.isEmpty() || (isMail && !domain::isMailAddress(list.address)))
                continue;
            lists += list;
            joins = isMail || subscribes;
        }
    }
    if (!lists.isEmpty())
        return lists;
    for (auto found = mail.globalMatch(rest); found.hasNext();) {
        domain::MailingList list;
        list.address = found.next().captured();
        while (list.address.endsWith(u'.'))
            list.address.chop(1);
        if (domain::isMailAddress(list.address))
            lists += list;
    }
    return lists;
}

/// "Liste de diffusion Annonces : a@example.org · archives (liste close)", a bullet of our own documents: the label,
/// and what a reader can still do with the list.
void readPublishedList(const QString &plain, domain::MailingList &list)
{
    static const QRegularExpression label(
        u"^(?:liste de diffusion|mailing "
        u"list)\\s+(\\S.{0,199}?)\\s*:\\s+(?:(?:\\S+@\\S+|s[’']abonner|subscribe|archives)\\b|"
        "adresse à compléter|address to be completed)"_s,
        insensitive);
    if (const auto match = label.match(plain); match.hasMatch())
        list.label.french = match.captured(1);
    for (const auto state : {domain::MailingListState::ArchiveOnly, domain::MailingListState::Closed}) {
        for (const domain::Language language : domain::allLanguages) {
            if (plain.endsWith(u'(' + domain::mailingListStateLabel(state, language) + u')', Qt::CaseInsensitive))
                list.state = state;
        }
    }
}

bool readLists(const QString &plain, const QString &markdown, PageProposal &proposal)
{
    static const QRegularExpression line(
        u"^(?:mail+ing[\\s-]*list(?:e)?(s?)|list(?:e)?(s?) de diffusion|liste?(s?) (?:mail|e-mail))\\b\\s*[:：]?\\s*(.*)$"_s,
        insensitive | QRegularExpression::DotMatchesEverythingOption);
    const auto match = line.match(plain);
    if (!match.hasMatch())
        return false;
    proposal.kind = PhraseKind::MailingLists;
    proposal.lists = linkedLists(markdown, match.captured(4));
    if (proposal.lists.isEmpty()) {
        // The page says that there is one, or several, and not where: lists whose address is to be completed.
        const bool several = match.capturedLength(1) + match.capturedLength(2) + match.capturedLength(3) > 0;
        proposal.lists = QList<domain::MailingList>(several ? 2 : 1);
    }
    if (proposal.isBullet && proposal.lists.size() == 1)
        readPublishedList(plain, proposal.lists.first());
    return true;
}

bool readStatus(const QString &plain, PageProposal &proposal)
{
    static const QRegularExpression line(
        u"^(?:(?:(?:ce |le )?groupe(?: de travail)?(?: est)?|(?:this |the )?(?:working )?group(?: "
        u"is)?|statut|status|état)"
        "\\s*:?\\s+)?(actif|en cr[ée]ation|en sommeil|clos|active|being set up|dormant|closed)"
        "(?:\\s+(?:depuis|since)\\s+([^,.;]+))?[,.;]?\\s*(.*)$"_s,
        insensitive);
    static const QStringList words{u"actif"_s,  u"en creation"_s,  u"en sommeil"_s, u"clos"_s,
                                   u"active"_s, u"being set up"_s, u"dormant"_s,    u"closed"_s};
    constexpr qsizetype longestReason = 150;
    const auto match = line.match(plain);
    if (!match.hasMatch() || match.capturedLength(3) > longestReason)
        return false;
    const bool alone = match.captured(3).isEmpty();
    const qsizetype word = words.indexOf(domain::fold(match.captured(1)));
    if (word < 0 || (!alone && match.capturedStart(1) == 0 && word % 4 == 0)) // “Active …” begins many sentences
        return false;
    proposal.kind = PhraseKind::Status;
    proposal.status = domain::allStatuses[static_cast<size_t>(word % 4)];
    if (const auto since = domain::PartialDate::fromUserText(match.captured(2)))
        proposal.since = *since;
    proposal.reason = match.captured(3);
    return true;
}

/// "depuis le 3 mars 2020, après un cycle": the date, and what comes after it.
void readSince(QString rest, PageProposal &proposal)
{
    static const QRegularExpression since(u"^(?:depuis(?: le)?|since)\\s+"_s, insensitive);
    if (const auto match = since.match(rest); match.hasMatch()) {
        const QStringList parts = rest.mid(match.capturedLength()).split(u", "_s);
        for (qsizetype count = parts.size(); count > 0; --count) { // an English date holds a comma itself
            const auto date = domain::PartialDate::fromUserText(parts.mid(0, count).join(u", "_s));
            if (!date)
                continue;
            proposal.since = *date;
            rest = parts.mid(count).join(u", "_s);
            break;
        }
    }
    while (rest.startsWith(u',') || rest.startsWith(u' '))
        rest.remove(0, 1);
    proposal.reason = rest;
}

/// The line below a name in our own documents: "en sommeil depuis mars 2020, raison · vérifié le 3 octobre 2026".
bool readPublishedStatus(const QString &plain, PageProposal &proposal)
{
    static const QRegularExpression checked(u"^(?:v[ée]rifi[ée] le|verified on|à v[ée]rifier|to be verified)\\b"_s,
                                            insensitive);
    const qsizetype dot = plain.lastIndexOf(u" · "_s);
    if (dot < 0 || !checked.match(plain.mid(dot + 3)).hasMatch())
        return false;
    const QString left = plain.left(dot);
    for (const GroupStatus status : domain::allStatuses) {
        for (const domain::Language language : domain::allLanguages) {
            const QString label = domain::statusLabel(status, language);
            if (!left.startsWith(label, Qt::CaseInsensitive) ||
                (left.size() > label.size() && left[label.size()].isLetter()))
                continue;
            proposal.kind = PhraseKind::Status;
            proposal.status = status;
            readSince(left.mid(label.size()).trimmed(), proposal);
            return true;
        }
    }
    return false;
}

/// A bullet of our own documents: "Prend le relais de « X », note", or the same tie told from its other end.
bool readPublishedTie(const QString &plain, PageProposal &proposal)
{
    static const QRegularExpression named(u"^\\s*[«“\"]\\s*(.{1,300}?)\\s*[»”\"]\\s*(?:,.*)?$"_s, insensitive);
    for (const LineageKind kind : domain::allLineageKinds) {
        for (const domain::Language language : domain::allLanguages) {
            for (const bool isInverse : {false, true}) {
                const QString label =
                    isInverse ? domain::inverseLineageLabel(kind, language) : domain::lineageLabel(kind, language);
                const auto match = named.match(plain.mid(label.size()));
                if (!plain.startsWith(label, Qt::CaseInsensitive) || !match.hasMatch())
                    continue;
                proposal.kind = isInverse ? PhraseKind::Unused : PhraseKind::Lineage;
                proposal.accepted = !isInverse;
                proposal.lineage = kind;
                proposal.target = domain::cleanLine(match.captured(1));
                return true;
            }
        }
    }
    return false;
}

/// A line that the page's own furniture makes, and no group.
bool isFurniture(const QString &plain)
{
    static const QRegularExpression line(
        u"^(?:derni[èe]re mise [àa] jour|last (?:updated|modified)|page \\d+|sommaire|table of contents)\\b"_s,
        insensitive);
    static const QRegularExpression edition(u"(?:^|· )(?:édition du|edition of) .*\\d{4}$"_s, insensitive);
    return (plain.size() < 80 && line.match(plain).hasMatch()) ||
           (plain.size() < 200 && edition.match(plain).hasMatch());
}

struct TiePattern
{
    LineageKind kind;
    QRegularExpression words;
};

const QList<TiePattern> &tiePatterns()
{
    const QString named = u"\\s*(?:\\(|,)?\\s*[“«\"]\\s*([^”»\"]{2,200}?)\\s*[”»\"]"_s;
    const QString group = u"\\s*(?:du|de la|des|de|d[’'])?\\s*(?:groupes?)?(?: pr[ée]c[ée]dents?)?(?: de travail)?"_s;
    static const QList<TiePattern> patterns{
        {LineageKind::TakesOverFrom,
         QRegularExpression(u"(?:pris|prend|prenant|prendre) le relais"_s + group + named, insensitive)},
        {LineageKind::TakesOverFrom,
         QRegularExpression(u"(?:takes?|took|taken|taking) over from(?: the)?(?: working)?(?: group)?"_s + named,
                            insensitive)},
        {LineageKind::StemsFrom,
         QRegularExpression(u"(?:issue?s?|n[ée]e?)\\s+(?:du|de|des)"_s + group + named, insensitive)},
        {LineageKind::StemsFrom, QRegularExpression(u"stems? from(?: the)?(?: group)?"_s + named, insensitive)},
        {LineageKind::JoinsIntentionOf,
         QRegularExpression(u"rejoi(?:nt|gnant)(?: ainsi)? l[’']intention"_s + group + named, insensitive)},
        {LineageKind::JoinsIntentionOf,
         QRegularExpression(u"rejoi(?:nt|gnant)(?: ainsi)? l[’']intention"_s + group + u"\\s*\\(([^()]{2,200})\\)"_s,
                            insensitive)},
        {LineageKind::JoinsIntentionOf,
         QRegularExpression(u"joins? the intention of(?: the)?(?: group)?"_s + named, insensitive)},
        {LineageKind::SupportedBy, QRegularExpression(u"groupe (?:de )?support"_s + named, insensitive)},
        {LineageKind::SupportedBy,
         QRegularExpression(u"groupe (?:de )?support\\s*,\\s*([^()“«\".,;]{2,200})"_s, insensitive)},
    };
    return patterns;
}

QList<PageProposal> ties(const QString &plain, const domain::SourcePlace &place)
{
    static const QRegularExpression amongOthers(u",?\\s*(?:notamment|entre autres|among others)\\s*$"_s, insensitive);
    QList<PageProposal> found;
    for (const TiePattern &pattern : tiePatterns()) {
        for (auto matches = pattern.words.globalMatch(plain); matches.hasNext();) {
            const auto match = matches.next();
            PageProposal proposal;
            proposal.kind = PhraseKind::Lineage;
            proposal.phrase = match.captured();
            proposal.place = place;
            proposal.lineage = pattern.kind;
            proposal.target = domain::cleanLine(match.captured(1).remove(amongOthers));
            if (!proposal.target.isEmpty())
                found += proposal;
        }
    }
    return found;
}

} // namespace

QStringList splitNames(const QString &text)
{
    static const QRegularExpression between(u"\\s*[,;\\n/]\\s*(?:et\\s+|and\\s+)?|\\s+(?:et|and|&)\\s+"_s, insensitive);
    QStringList names;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        QString name = domain::cleanLine(part);
        while (name.endsWith(u'.') && name.count(u'.') == 1)
            name.chop(1);
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

std::optional<GroupStatus> statusOfHeading(const QString &heading)
{
    const QString key = domain::fold(domain::markdownToPlainText(heading));
    for (const GroupStatus status : domain::allStatuses) {
        for (const domain::Language language : domain::allLanguages) {
            if (key == domain::fold(domain::statusHeading(status, language)))
                return status;
        }
    }
    return std::nullopt;
}

QList<PageProposal> phrasesOf(const QString &markdown, bool isBullet, const domain::SourcePlace &place)
{
    PageProposal whole;
    whole.phrase = domain::markdownToPlainText(markdown).replace(QChar(QChar::LineSeparator), u' ');
    whole.place = place;
    whole.isBullet = isBullet;
    whole.text = markdown;
    const QString plain = domain::cleanLine(whole.phrase).replace(QChar(QChar::Nbsp), u' ').replace(u'\u202f', u' ');
    if (plain.isEmpty())
        return {};
    if (isFurniture(plain)) {
        whole.kind = PhraseKind::Unused;
        whole.accepted = false;
        return {whole};
    }
    if (plain.size() <= longestLabelLine &&
        (readPublishedStatus(plain, whole) || (isBullet && readPublishedTie(plain, whole)) ||
         readFacilitators(plain, whole) || readLists(plain, markdown, whole) || readStatus(plain, whole))) {
        return {whole};
    }
    whole.kind = PhraseKind::Description;
    const QList<PageProposal> found = ties(plain, place);
    // A line that is a tie and little else is no part of the description.
    if (found.size() == 1 && plain.size() < found.first().phrase.size() + 4)
        return found;
    return QList<PageProposal>{whole} + found;
}

} // namespace exchange
