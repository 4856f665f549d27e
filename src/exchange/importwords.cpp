// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importwords.h"

using namespace Qt::StringLiterals;

namespace exchange {

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

domain::ImportProblem ImportWords::unknownStatus(const domain::SourcePlace &place, const QString &value)
{
    return {place, tr("“%1” is no status: active, being set up, dormant or closed.").arg(value.left(100))};
}

domain::ImportProblem ImportWords::unknownDate(const domain::SourcePlace &place, const QString &value)
{
    return {place, tr("“%1” is no date.").arg(value.left(100))};
}

domain::ImportProblem ImportWords::unknownValue(const domain::SourcePlace &place, const QString &value)
{
    return {place, tr("“%1” is not understood here.").arg(value.left(100))};
}

} // namespace exchange
