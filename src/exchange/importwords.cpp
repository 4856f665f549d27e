// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importwords.h"

using namespace Qt::StringLiterals;

namespace exchange {

domain::Error ImportWords::otherKind(FileKind kind)
{
    const auto sentence = [kind] {
        switch (kind) {
        case FileKind::Pdf:
            return tr(
                "This file seems to be a PDF. Copy its text and paste it here, or open the page or document it was "
                "made from.");
        case FileKind::Picture:
            return tr("This file seems to be a picture.");
        case FileKind::TextDocument:
            return tr("This file seems to be a document of a word processor. Save it as HTML or as text there, or copy "
                      "its text and paste it here.");
        case FileKind::Slides:
            return tr("This file seems to be a presentation.");
        case FileKind::Spreadsheet:
            return tr("This file seems to be a spreadsheet under another name. Give it the ending .xlsx or .ods.");
        case FileKind::OldOffice:
            return tr("This file seems to be a document of an old office program (.xls, .doc). Save it as XLSX, ODS or "
                      "CSV, a text as HTML.");
        case FileKind::Database:
            return tr("This file seems to be a database. A directory of this program is opened, not imported; its "
                      "copy in JSON can be imported.");
        case FileKind::Program:
            return tr("This file seems to be a program.");
        case FileKind::Archive:
            return tr("This file seems to be an archive. Unpack it first.");
        case FileKind::Film:
            return tr("This file seems to be a film or a sound.");
        case FileKind::Utf32:
            return tr("This text is written in UTF-32. Save it in UTF-8.");
        case FileKind::Unknown:
            break;
        }
        return tr("This file holds no text.");
    };
    return {
        domain::ErrorKind::InvalidInput,
        sentence() + u' ' +
            tr("Nothing was changed. What can be read: pages (HTML, Markdown, text), tables (CSV, XLSX, ODS), vCards "
               "and JSON."),
        {}};
}

domain::Error ImportWords::unreadable(const QString &detail)
{
    return {domain::ErrorKind::InputOutput,
            tr("The file could not be read to its end. Nothing was changed; check the disk and try again."), detail};
}

domain::Error ImportWords::unwritable(const QString &detail)
{
    return {domain::ErrorKind::InputOutput,
            tr("The table could not be written. Nothing was replaced; check that the disk has room."), detail};
}

domain::Error ImportWords::openQuote(const domain::SourcePlace &place)
{
    return {domain::ErrorKind::InvalidInput,
            tr("Line %L1, column %L2: a quotation mark opens a cell and none closes it. Nothing was changed; correct "
               "the file, or choose another separator.")
                .arg(place.line)
                .arg(place.column),
            {}};
}

domain::Error ImportWords::wrongEncoding(const domain::SourcePlace &place, const QString &encoding)
{
    return {domain::ErrorKind::InvalidInput,
            tr("Line %L1, column %L2: what stands here is not written in %3. Nothing was changed; choose another "
               "encoding.")
                .arg(place.line)
                .arg(place.column)
                .arg(encoding.toUpper()),
            {}};
}

domain::Error ImportWords::noNameColumn()
{
    return {domain::ErrorKind::InvalidInput,
            tr("No column holds the names of groups. Nothing was changed; call one “Nom” or “Name” in the first row, "
               "or say which it is."),
            {}};
}

domain::Error ImportWords::emptyTable()
{
    return {domain::ErrorKind::InvalidInput, tr("This table holds no rows. Nothing was changed."), {}};
}

domain::Error ImportWords::largeTable()
{
    return {domain::ErrorKind::InvalidInput,
            tr("This table is too large to be a list of groups. Nothing was changed; save only the list."),
            {}};
}

domain::Error ImportWords::largeFile(qint64 largest)
{
    return {domain::ErrorKind::InvalidInput,
            tr("This file is larger than %L1 megabytes and was not read. Nothing was changed.")
                .arg(largest / (1024 * 1024)),
            {}};
}

domain::Error ImportWords::brokenSheet(const QString &detail)
{
    return {domain::ErrorKind::InvalidInput,
            tr("The cells of this spreadsheet cannot be read. Nothing was changed; save it again, or save it as CSV."),
            detail};
}

domain::Error ImportWords::noXlsx()
{
    return {domain::ErrorKind::NotAvailable,
            tr("This build of the program cannot write XLSX. Nothing was written; choose ODS or CSV."),
            {}};
}

domain::Error ImportWords::openCard(qsizetype line)
{
    return {
        domain::ErrorKind::InvalidInput,
        tr("Line %L1: a vCard begins here and never ends. Nothing was changed; the file may be incomplete.").arg(line),
        {}};
}

domain::Error ImportWords::noCard()
{
    return {domain::ErrorKind::InvalidInput, tr("This file holds no vCard. Nothing was changed."), {}};
}

QString ImportWords::namelessCard()
{
    return tr("This vCard has no name.");
}

domain::ImportProblem ImportWords::unknownStatus(const domain::SourcePlace &place, const QString &value)
{
    return {place, tr("“%1” is not a status: active, being set up, dormant or closed.").arg(value.left(100))};
}

domain::ImportProblem ImportWords::unknownDate(const domain::SourcePlace &place, const QString &value)
{
    return {place, tr("“%1” is not a date.").arg(value.left(100))};
}

domain::ImportProblem ImportWords::unknownValue(const domain::SourcePlace &place, const QString &value)
{
    return {place, tr("“%1” is not understood here.").arg(value.left(100))};
}

domain::ImportProblem ImportWords::cellWithoutHeader(const domain::SourcePlace &place, const QString &value)
{
    return {place, tr("“%1” stands in a column without a header, so it is left out. Give the column a header, or look "
                      "for a separator too many in this row.")
                       .arg(value.left(100))};
}

domain::ImportProblem ImportWords::cutCell(const domain::SourcePlace &place)
{
    return {place, tr("This cell was cut when the workbook was written, so nothing is taken from it.")};
}

domain::Error ImportWords::stopped()
{
    return {domain::ErrorKind::Cancelled, tr("The reading was stopped. Nothing was changed."), {}};
}

} // namespace exchange
