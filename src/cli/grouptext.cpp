// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/grouptext.h"

#include "cli/output.h"
#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype pageWidth = 80;
/// Longer names push what follows to the right rather than everything else.
constexpr qsizetype widestName = 48;

QString facilitatorText(const domain::PublishedGroup &group, domain::Language language, bool withContacts)
{
    if (group.facilitators.isEmpty())
        return domain::noFacilitatorLabel(language);
    QStringList names;
    for (const domain::PublishedPerson &person : group.facilitators) {
        QStringList contacts{person.email, person.phone};
        contacts.removeAll(QString());
        const bool shown = withContacts && !contacts.isEmpty();
        names += shown ? person.name + u" ("_s + contacts.join(u", "_s) + u')' : person.name;
    }
    return domain::labelled(group.facilitatorLabel, domain::joinNames(names, language), language);
}

QString plainBlock(const domain::Block &block)
{
    QString text;
    for (const domain::Inline &part : block.inlines) {
        text += part.text;
        const bool showsItself = part.link.isEmpty() || part.link == part.text || part.link == u"mailto:" + part.text;
        if (!showsItself)
            text += u" <"_s + part.link + u'>';
    }
    text.replace(QChar::LineSeparator, u'\n');
    if (block.kind == domain::Block::Kind::Paragraph)
        return wrapped(text, pageWidth);
    const QString indent(2 * block.level, u' ');
    return indent + u"• "_s + wrapped(text, pageWidth - indent.size() - 2, indent + u"  "_s);
}

QString descriptionText(const QList<domain::Block> &blocks)
{
    QString text;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool insideList = i > 0 && blocks.at(i).kind == domain::Block::Kind::Bullet &&
                                blocks.at(i - 1).kind == domain::Block::Kind::Bullet;
        if (i > 0)
            text += insideList ? u"\n"_s : u"\n\n"_s;
        text += plainBlock(blocks.at(i));
    }
    return text;
}

QString listText(const domain::PublishedList &list, domain::Language language)
{
    const QString address = list.address.isEmpty() ? domain::unknownAddressLabel(language) : list.address;
    QStringList parts{list.label.isEmpty() ? address : domain::labelled(list.label, address, language)};
    if (!list.subscribeUrl.isEmpty())
        parts += domain::labelled(publishing::subscribeLabel(language), list.subscribeUrl, language);
    if (!list.archiveUrl.isEmpty())
        parts += domain::labelled(publishing::archiveLabel(language), list.archiveUrl, language);
    return parts.join(u", "_s);
}

QString mailingListText(const domain::PublishedGroup &group, domain::Language language)
{
    if (group.mailingLists.size() == 1)
        return domain::labelled(group.mailingListLabel, listText(group.mailingLists.first(), language), language);
    QString text = domain::labelled(group.mailingListLabel, {}, language).trimmed();
    for (const domain::PublishedList &list : group.mailingLists)
        text += u"\n• "_s + listText(list, language);
    return text;
}

QString lineageText(const domain::PublishedLineage &lineage, domain::Language language)
{
    QString text = publishing::capitalised(lineage.label) + u' ' + domain::quoted(lineage.name, language);
    if (!lineage.note.isEmpty())
        text += u" ("_s + lineage.note + u')';
    return text;
}

} // namespace

QString groupLines(const domain::Publication &publication)
{
    const domain::Language language = publication.language;
    qsizetype idWidth = 0;
    qsizetype nameWidth = 0;
    qsizetype statusWidth = 0;
    for (const domain::PublishedGroup &group : publication.groups) {
        idWidth = std::max(idWidth, QString::number(group.id.value()).size());
        nameWidth = std::max(nameWidth, std::min(columns(printable(group.name)), widestName));
        statusWidth = std::max(statusWidth, columns(domain::statusLabel(group.status, language)));
    }
    QString text;
    for (const domain::PublishedGroup &group : publication.groups) {
        const QString id = QString::number(group.id.value()).rightJustified(idWidth);
        const QStringList cells{id, padded(printable(group.name), nameWidth),
                                padded(domain::statusLabel(group.status, language), statusWidth),
                                printable(facilitatorText(group, language, false))};
        text += cells.join(u"  "_s) + u'\n';
    }
    return text;
}

QString groupPage(const domain::PublishedGroup &group, domain::Language language)
{
    const QString name = printable(group.name);
    QStringList head{name, QString(std::min(columns(name), pageWidth), u'='), publishing::capitalised(group.statusText),
                     publishing::capitalised(group.verifiedText),
                     wrapped(facilitatorText(group, language, true), pageWidth)};
    head.removeAll(QString());
    QStringList parts{head.join(u'\n')};
    if (!group.description.isEmpty())
        parts += descriptionText(group.description);
    if (group.descriptionIsTranslation)
        parts += u'(' + domain::translatedFromLabel(domain::otherLanguage(language), language) + u')';
    if (!group.mailingLists.isEmpty())
        parts += mailingListText(group, language);
    QStringList ties;
    for (const domain::PublishedLineage &lineage : group.lineages)
        ties += wrapped(lineageText(lineage, language), pageWidth);
    if (!ties.isEmpty())
        parts += ties.join(u'\n');
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace cli
