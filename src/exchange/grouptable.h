// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace exchange {

/// What a column of a table of groups holds.
enum class TableColumn {
    Ignored,
    Kept, ///< unknown: kept in the group's note, under its header
    Id,
    NameFrench,
    NameEnglish,
    Status,
    StatusSince,
    StatusReasonFrench,
    StatusReasonEnglish,
    Facilitators, ///< several in a cell, with ; between them (or , or “et”)
    Lists,        ///< addresses; “?” is a list whose address is not known
    TakesOverFrom,
    StemsFrom,
    JoinsIntentionOf,
    SupportedBy,
    VerifiedOn,
    VerifiedBy,
    ReviewOn,
    VerifyEveryMonths,
    OriginalLanguage,
    DescriptionFrench,
    DescriptionEnglish,
    Note,
};

/// Every column that a table of groups can have, in the order that it is written in.
[[nodiscard]] const QList<TableColumn> &groupColumns();
/// The header that a column is written with: "Nom", "Statut", … / "Name", "Status", …
[[nodiscard]] QString columnHeader(TableColumn column, domain::Language language);
/// By their headers in French or English, accents, case and punctuation aside. What is not known is Kept; an empty
/// header, or one that was there already, Ignored or Kept.
[[nodiscard]] QList<TableColumn> columnsOf(const QStringList &header);

/// Several values in one cell, "A; B": values that hold a separator are quoted. The two undo one another.
[[nodiscard]] QString joinedCell(const QStringList &values);
[[nodiscard]] QStringList splitCell(const QString &cell);

/// A cell that a spreadsheet would take for a formula (= + - @) with an apostrophe before it, and back.
[[nodiscard]] QString neutralised(const QString &cell);
[[nodiscard]] QString restored(const QString &cell);

/// What a cell of an XLSX file holds. Longer texts are cut there, with “…” at the end.
inline constexpr qsizetype maxXlsxCellLength = 32'767;

/// A cell of a row that is written, with those who facilitate on that day; without one, those with no end known.
[[nodiscard]] QString cellOf(const domain::DirectoryContent &content, const domain::WorkGroup &group,
                             TableColumn column, domain::Language language, QDate today);

/// Makes a proposal of a table, row by row.
class TableProposal
{
public:
    /// `neutralised`: an apostrophe before a formula is not the cell's, as in CSV.
    TableProposal(QStringList header, QList<TableColumn> columns, bool neutralised);

    [[nodiscard]] bool hasNames() const;
    void add(const QStringList &row, qsizetype line);
    [[nodiscard]] domain::ImportProposal proposal() && { return std::move(m_proposal); }

private:
    void take(TableColumn column, const QString &cell, const domain::SourcePlace &place,
              domain::ImportedGroup &imported);
    void takeText(TableColumn column, const QString &cell, domain::ImportedGroup &imported) const;
    void takeParts(TableColumn column, const QString &cell, const domain::SourcePlace &place,
                   domain::ImportedGroup &imported);
    [[nodiscard]] domain::PersonId personNamed(const QString &name, const domain::SourcePlace &place);

    QStringList m_header;
    QList<TableColumn> m_columns;
    bool m_neutralised = true;
    domain::ImportProposal m_proposal;
    QHash<QString, domain::PersonId> m_persons;
};

} // namespace exchange
