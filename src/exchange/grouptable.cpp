// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/grouptable.h"

#include "domain/contentlabels.h"
#include "domain/text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

struct ColumnNames
{
    TableColumn column;
    QString french;
    QString english;
    QStringList others; ///< folded words that mean it too
};

const QList<ColumnNames> &names()
{
    using enum TableColumn;
    static const QList<ColumnNames> all{
        {Id, u"Identifiant"_s, u"Id"_s, {u"numero"_s, u"number"_s}},
        {NameFrench,
         u"Nom"_s,
         u"Name"_s,
         {u"groupe"_s, u"group"_s, u"nom du groupe"_s, u"nom fr"_s, u"nom francais"_s, u"french name"_s, u"name fr"_s,
          u"groupe de travail"_s, u"working group"_s, u"intitule"_s, u"titre"_s}},
        {NameEnglish, u"Nom anglais"_s, u"English name"_s, {u"nom en"_s, u"name en"_s, u"nom en anglais"_s}},
        {Status, u"Statut"_s, u"Status"_s, {u"etat"_s, u"state"_s}},
        {StatusSince, u"Statut depuis"_s, u"Status since"_s, {u"depuis"_s, u"since"_s}},
        {StatusReasonFrench, u"Raison du statut"_s, u"Reason of the status"_s, {u"raison"_s, u"reason"_s}},
        {StatusReasonEnglish, u"Raison du statut en anglais"_s, u"Reason of the status in English"_s, {}},
        {Facilitators,
         u"Animation"_s,
         u"Facilitators"_s,
         {u"animateur"_s, u"animatrice"_s, u"animateurs"_s, u"animatrices"_s, u"animateur s"_s,
          u"animateurs et animatrices"_s, u"facilitator"_s, u"facilitator s"_s}},
        {Lists,
         u"Listes de diffusion"_s,
         u"Mailing lists"_s,
         {u"liste de diffusion"_s, u"mailing list"_s, u"mailing liste"_s, u"mailing listes"_s, u"mailling liste"_s,
          u"liste"_s, u"listes"_s}},
        {TakesOverFrom, u"Prend le relais de"_s, u"Takes over from"_s, {}},
        {StemsFrom, u"Est issu de"_s, u"Stems from"_s, {u"issu de"_s}},
        {JoinsIntentionOf, u"Rejoint l’intention de"_s, u"Joins the intention of"_s, {}},
        {SupportedBy, u"A pour groupe support"_s, u"Is supported by"_s, {u"groupe support"_s, u"supported by"_s}},
        {VerifiedOn, u"Vérifié le"_s, u"Verified on"_s, {}},
        {VerifiedBy, u"Vérifié par"_s, u"Verified by"_s, {}},
        {ReviewOn, u"Statut à revoir le"_s, u"Status to review on"_s, {}},
        {VerifyEveryMonths, u"Mois entre deux vérifications"_s, u"Months between verifications"_s, {}},
        {OriginalLanguage, u"Langue d’origine"_s, u"Original language"_s, {u"langue"_s, u"language"_s}},
        {DescriptionFrench,
         u"Description"_s,
         u"French description"_s,
         {u"description fr"_s, u"texte"_s, u"presentation"_s, u"description en francais"_s}},
        {DescriptionEnglish,
         u"Description anglaise"_s,
         u"English description"_s,
         {u"description en"_s, u"description en anglais"_s}},
        {Note, u"Note"_s, u"Note"_s, {u"notes"_s, u"remarque"_s, u"remarques"_s, u"commentaire"_s, u"comment"_s}},
    };
    return all;
}

QString headerKey(const QString &header)
{
    return domain::foldedWords(header).join(u' ');
}

const ColumnNames *namesOf(TableColumn column)
{
    const auto found = std::find_if(names().begin(), names().end(),
                                    [column](const ColumnNames &each) { return each.column == column; });
    return found == names().end() ? nullptr : &*found;
}

bool startsFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.first());
}

/// What a reader of names might take for the end of one.
bool holdsSeparator(const QString &value)
{
    const QString folded = u' ' + domain::fold(value) + u' ';
    return std::any_of(value.begin(), value.end(), [](QChar unit) { return u";,&/\"\n"_s.contains(unit); }) ||
           folded.contains(u" et "_s) || folded.contains(u" and "_s);
}

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString facilitatorsCell(const domain::DirectoryContent &content, const domain::WorkGroup &group, QDate today)
{
    QStringList values;
    for (const domain::Facilitation &each : group.facilitations) {
        const domain::Person *person = content.person(each.personId);
        if (person && !person->isWithdrawn() && domain::isCurrent(each, today) &&
            (today.isValid() || each.until.isUnknown()))
            values += person->displayName;
    }
    return joinedCell(values);
}

QString tiesCell(const domain::DirectoryContent &content, const domain::WorkGroup &group, domain::LineageKind kind)
{
    QStringList values;
    for (const domain::Lineage &tie : group.lineages) {
        const domain::WorkGroup *target = content.group(tie.target);
        const QString name = target ? target->name.preferring(content.info.mainLanguage) : tie.targetName;
        if (tie.kind == kind && !name.isEmpty())
            values += name;
    }
    return joinedCell(values);
}

QString listsCell(const domain::WorkGroup &group)
{
    QStringList values;
    for (const domain::MailingList &list : group.mailingLists)
        values += list.address.isEmpty() ? u"?"_s : list.address;
    return joinedCell(values);
}

} // namespace

const QList<TableColumn> &groupColumns()
{
    static const QList<TableColumn> columns = [] {
        QList<TableColumn> all;
        for (const ColumnNames &each : names())
            all += each.column;
        return all;
    }();
    return columns;
}

QString columnHeader(TableColumn column, domain::Language language)
{
    const ColumnNames *found = namesOf(column);
    return !found ? QString() : language == domain::Language::French ? found->french : found->english;
}

QList<TableColumn> columnsOf(const QStringList &header)
{
    QHash<QString, TableColumn> known;
    for (const ColumnNames &each : names()) {
        known.insert(headerKey(each.french), each.column);
        known.insert(headerKey(each.english), each.column);
        for (const QString &other : each.others)
            known.insert(headerKey(other), each.column);
    }
    QSet<TableColumn> seen;
    QList<TableColumn> columns;
    for (const QString &name : header) {
        const QString key = headerKey(name);
        TableColumn column = key.isEmpty() ? TableColumn::Ignored : known.value(key, TableColumn::Kept);
        if (seen.contains(column) && column != TableColumn::Ignored)
            column = TableColumn::Kept;
        seen.insert(column);
        columns += column;
    }
    return columns;
}

QString joinedCell(const QStringList &values)
{
    QStringList parts;
    for (QString value : values)
        parts += holdsSeparator(value) ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
    return parts.join(u"; "_s);
}

QStringList splitCell(const QString &cell)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar unit = cell[at];
        if (quoted && unit == u'"' && at + 1 < cell.size() && cell[at + 1] == u'"') {
            part += cell[++at];
        } else if (unit == u'"' && (quoted || part.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && (unit == u';' || unit == u'\n')) {
            parts += part.trimmed();
            part.clear();
        } else {
            part += unit;
        }
    }
    parts += part.trimmed();
    parts.removeAll(QString());
    return parts;
}

QString neutralised(const QString &cell)
{
    return startsFormula(cell) ? u'\'' + cell : cell;
}

QString restored(const QString &cell)
{
    return cell.startsWith(u'\'') && startsFormula(cell) ? cell.mid(1) : cell;
}

QString cellOf(const domain::DirectoryContent &content, const domain::WorkGroup &group, TableColumn column,
               domain::Language language, QDate today)
{
    switch (column) {
    case TableColumn::Id:
        return QString::number(group.id.value());
    case TableColumn::NameFrench:
        return group.name.french;
    case TableColumn::NameEnglish:
        return group.name.english;
    case TableColumn::Status:
        return domain::statusLabel(group.status, language);
    case TableColumn::StatusSince:
        return group.statusSince.toIso();
    case TableColumn::StatusReasonFrench:
        return group.statusReason.french;
    case TableColumn::StatusReasonEnglish:
        return group.statusReason.english;
    case TableColumn::Facilitators:
        return facilitatorsCell(content, group, today);
    case TableColumn::Lists:
        return listsCell(group);
    case TableColumn::TakesOverFrom:
        return tiesCell(content, group, domain::LineageKind::TakesOverFrom);
    case TableColumn::StemsFrom:
        return tiesCell(content, group, domain::LineageKind::StemsFrom);
    case TableColumn::JoinsIntentionOf:
        return tiesCell(content, group, domain::LineageKind::JoinsIntentionOf);
    case TableColumn::SupportedBy:
        return tiesCell(content, group, domain::LineageKind::SupportedBy);
    case TableColumn::VerifiedOn:
        return isoDate(group.verifiedOn);
    case TableColumn::VerifiedBy:
        return group.verifiedBy;
    case TableColumn::ReviewOn:
        return isoDate(group.reviewOn);
    case TableColumn::VerifyEveryMonths:
        return group.verifyEveryMonths == 0 ? QString() : QString::number(group.verifyEveryMonths);
    case TableColumn::OriginalLanguage:
        return domain::languageCode(group.originalLanguage);
    case TableColumn::DescriptionFrench:
        return group.description.french;
    case TableColumn::DescriptionEnglish:
        return group.description.english;
    case TableColumn::Note:
        return group.note;
    case TableColumn::Ignored:
    case TableColumn::Kept:
        break;
    }
    return {};
}

} // namespace exchange
