// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contentlabels.h"
#include "domain/text.h"
#include "exchange/grouptable.h"
#include "exchange/importwords.h"
#include "exchange/pagephrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using domain::ImportField;

std::optional<ImportField> fieldOf(TableColumn column)
{
    switch (column) {
    case TableColumn::NameFrench:
        return ImportField::NameFrench;
    case TableColumn::NameEnglish:
        return ImportField::NameEnglish;
    case TableColumn::Status:
        return ImportField::Status;
    case TableColumn::StatusSince:
        return ImportField::StatusSince;
    case TableColumn::StatusReasonFrench:
        return ImportField::StatusReasonFrench;
    case TableColumn::StatusReasonEnglish:
        return ImportField::StatusReasonEnglish;
    case TableColumn::Facilitators:
        return ImportField::Facilitators;
    case TableColumn::Lists:
        return ImportField::MailingLists;
    case TableColumn::TakesOverFrom:
    case TableColumn::StemsFrom:
    case TableColumn::JoinsIntentionOf:
    case TableColumn::SupportedBy:
        return ImportField::Lineages;
    case TableColumn::VerifiedOn:
        return ImportField::VerifiedOn;
    case TableColumn::VerifiedBy:
        return ImportField::VerifiedBy;
    case TableColumn::ReviewOn:
        return ImportField::ReviewOn;
    case TableColumn::VerifyEveryMonths:
        return ImportField::VerifyEveryMonths;
    case TableColumn::OriginalLanguage:
        return ImportField::OriginalLanguage;
    case TableColumn::DescriptionFrench:
        return ImportField::DescriptionFrench;
    case TableColumn::DescriptionEnglish:
        return ImportField::DescriptionEnglish;
    case TableColumn::Note:
        return ImportField::Note;
    case TableColumn::Kept:
    case TableColumn::Ignored:
    case TableColumn::Id:
        break;
    }
    return std::nullopt;
}

std::optional<domain::GroupStatus> statusNamed(const QString &value)
{
    const QString key = domain::fold(value);
    for (const domain::GroupStatus status : domain::allStatuses) {
        if (key == domain::statusCode(status))
            return status;
        for (const domain::Language language : domain::allLanguages) {
            if (key == domain::fold(domain::statusLabel(status, language)))
                return status;
        }
    }
    return std::nullopt;
}

std::optional<domain::LineageKind> lineageOf(TableColumn column)
{
    switch (column) {
    case TableColumn::TakesOverFrom:
        return domain::LineageKind::TakesOverFrom;
    case TableColumn::StemsFrom:
        return domain::LineageKind::StemsFrom;
    case TableColumn::JoinsIntentionOf:
        return domain::LineageKind::JoinsIntentionOf;
    case TableColumn::SupportedBy:
        return domain::LineageKind::SupportedBy;
    default:
        return std::nullopt;
    }
}

/// Reads a value that is not free text; false when it is not understood.
bool takeValue(TableColumn column, const QString &cell, domain::WorkGroup &group)
{
    const auto date = domain::PartialDate::fromUserText(cell);
    const bool isDay = date && (date->hasDay() || date->isUnknown());
    bool ok = true;
    switch (column) {
    case TableColumn::Status:
        group.status = statusNamed(cell).value_or(group.status);
        return statusNamed(cell).has_value();
    case TableColumn::StatusSince:
        group.statusSince = date.value_or(domain::PartialDate());
        return date.has_value();
    case TableColumn::VerifiedOn:
        group.verifiedOn = isDay ? date->firstDay() : QDate();
        return isDay;
    case TableColumn::ReviewOn:
        group.reviewOn = isDay ? date->firstDay() : QDate();
        return isDay;
    case TableColumn::VerifyEveryMonths:
        group.verifyEveryMonths = cell.toInt(&ok);
        return ok;
    case TableColumn::OriginalLanguage:
        group.originalLanguage = domain::languageFromCode(cell.toLower()).value_or(group.originalLanguage);
        return domain::languageFromCode(cell.toLower()).has_value();
    default:
        return true;
    }
}

bool isValue(TableColumn column)
{
    return column == TableColumn::Status || column == TableColumn::StatusSince || column == TableColumn::VerifiedOn ||
           column == TableColumn::ReviewOn || column == TableColumn::VerifyEveryMonths ||
           column == TableColumn::OriginalLanguage;
}

bool isPart(TableColumn column)
{
    return column == TableColumn::Facilitators || column == TableColumn::Lists || lineageOf(column).has_value();
}

/// Of a list that was cut the end is missing: taken as it stands, those in it would count as gone.
bool isCutCell(const QString &cell)
{
    return cell.size() >= maxXlsxCellLength - 1 && cell.endsWith(u'…');
}

domain::ImportProblem misread(TableColumn column, const domain::SourcePlace &place, const QString &cell)
{
    if (column == TableColumn::Status)
        return ImportWords::unknownStatus(place, cell);
    if (column == TableColumn::VerifyEveryMonths || column == TableColumn::OriginalLanguage)
        return ImportWords::unknownValue(place, cell);
    return ImportWords::unknownDate(place, cell);
}

/// Where a cell says a list by one “?”, its address is not known yet.
QList<domain::MailingList> listsOf(const QString &cell)
{
    QStringList values = splitCell(cell);
    if (values.size() == 1 && cell.contains(u','))
        values = splitNames(cell);
    QList<domain::MailingList> lists;
    for (const QString &value : std::as_const(values)) {
        domain::MailingList list;
        if (value.startsWith(u"http://"_s) || value.startsWith(u"https://"_s))
            list.subscribeUrl = value;
        else if (value != u'?')
            list.address = value;
        lists += list;
    }
    return lists;
}

} // namespace

TableProposal::TableProposal(QStringList header, QList<TableColumn> columns, bool neutralised)
    : m_header(std::move(header)), m_columns(std::move(columns)), m_neutralised(neutralised)
{
    m_proposal.whole = {ImportField::Facilitators};
    m_proposal.carriesIds = m_columns.contains(TableColumn::Id);
    m_proposal.longestText = maxXlsxCellLength; // it may have been a workbook, whatever it is now
}

bool TableProposal::hasNames() const
{
    return m_columns.contains(TableColumn::NameFrench) || m_columns.contains(TableColumn::NameEnglish);
}

domain::PersonId TableProposal::personNamed(const QString &name, const domain::SourcePlace &place)
{
    domain::PersonId &id = m_persons[domain::fold(name)];
    if (!id.isValid()) {
        domain::ImportedPerson imported;
        id = domain::PersonId(m_proposal.persons.size() + 1);
        imported.person.id = id;
        imported.person.displayName = name;
        imported.told = {ImportField::PersonName};
        imported.place = place;
        imported.onlyNamed = true;
        m_proposal.persons += imported;
    }
    return id;
}

void TableProposal::takeParts(TableColumn column, const QString &cell, const domain::SourcePlace &place,
                              domain::ImportedGroup &imported)
{
    domain::WorkGroup &group = imported.group;
    if (column == TableColumn::Facilitators) {
        const bool structured = cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n');
        for (const QString &name : structured ? splitCell(cell) : splitNames(cell)) {
            domain::Facilitation facilitation;
            facilitation.personId = personNamed(name, place);
            group.facilitations += facilitation;
        }
    } else if (column == TableColumn::Lists) {
        group.mailingLists = listsOf(cell);
    } else if (const auto kind = lineageOf(column)) {
        for (const QString &name : splitCell(cell)) {
            domain::Lineage tie;
            tie.kind = *kind;
            tie.targetName = name;
            group.lineages += tie;
        }
    }
}

void TableProposal::takeText(TableColumn column, const QString &cell, domain::ImportedGroup &imported) const
{
    domain::WorkGroup &group = imported.group;
    if (column == TableColumn::NameFrench)
        group.name.french = cell;
    else if (column == TableColumn::NameEnglish)
        group.name.english = cell;
    else if (column == TableColumn::StatusReasonFrench)
        group.statusReason.french = cell;
    else if (column == TableColumn::StatusReasonEnglish)
        group.statusReason.english = cell;
    else if (column == TableColumn::VerifiedBy)
        group.verifiedBy = cell;
    else if (column == TableColumn::DescriptionFrench)
        group.description.french = cell;
    else if (column == TableColumn::DescriptionEnglish)
        group.description.english = cell;
    else if (column == TableColumn::Note)
        group.note = cell;
}

void TableProposal::take(TableColumn column, const QString &cell, const domain::SourcePlace &place,
                         domain::ImportedGroup &imported)
{
    const std::optional<ImportField> field = fieldOf(column);
    if (column == TableColumn::Id)
        imported.group.id = domain::GroupId(cell.toLongLong());
    if (column == TableColumn::Kept && !cell.isEmpty()) {
        imported.addedNotes += QString(m_header.value(place.column - 1).trimmed() + u" : "_s + cell);
    }
    if (!field)
        return;
    if (isValue(column)) {
        if (cell.isEmpty() && (column == TableColumn::Status || column == TableColumn::OriginalLanguage))
            return;
        if (!cell.isEmpty() && !takeValue(column, cell, imported.group)) {
            imported.problems += misread(column, place, cell);
            return;
        }
    }
    if (isPart(column) && isCutCell(cell)) {
        imported.problems += ImportWords::cutCell(place);
        return;
    }
    imported.told.insert(*field);
    takeText(column, cell, imported);
    takeParts(column, cell, place, imported);
}

void TableProposal::add(const QStringList &row, qsizetype line)
{
    domain::ImportedGroup imported;
    imported.place = {line, 1};
    for (qsizetype i = 0; i < m_columns.size() && i < row.size(); ++i)
        take(m_columns[i], (m_neutralised ? restored(row[i]) : row[i]).trimmed(), {line, i + 1}, imported);
    for (qsizetype i = m_columns.size(); i < row.size(); ++i) {
        if (!row[i].trimmed().isEmpty())
            imported.problems += ImportWords::cellWithoutHeader({line, i + 1}, row[i].trimmed());
    }
    if (!imported.group.id.isValid()) // ids only tie the proposal together; these are far from any directory's
        imported.group.id = domain::GroupId((1LL << 52) + m_proposal.groups.size());
    m_proposal.groups += imported;
}

} // namespace exchange
