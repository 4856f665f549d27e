// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/history.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr std::array kindCodes{"create", "edit",   "delete", "restore",  "import",   "undo",
                               "redo",   "verify", "merge",  "withdraw", "settings", "external"};
constexpr std::array tables{"directory",    "work_group", "person",  "facilitation",
                            "mailing_list", "lineage",    "edition", "saved_filter"};

template<typename Enum, size_t count>
std::optional<Enum> numbered(const std::array<const char *, count> &names, const QString &name)
{
    for (size_t number = 0; number < count; ++number) {
        if (name == QLatin1String(names.at(number)))
            return static_cast<Enum>(number);
    }
    return {};
}

} // namespace

QString changeKindCode(ChangeKind kind)
{
    return QLatin1String(kindCodes.at(static_cast<size_t>(kind)));
}

std::optional<ChangeKind> changeKindFromCode(const QString &code)
{
    return numbered<ChangeKind>(kindCodes, code);
}

QString recordTable(RecordKind kind)
{
    return QLatin1String(tables.at(static_cast<size_t>(kind)));
}

std::optional<RecordKind> recordKindFromTable(const QString &table)
{
    return numbered<RecordKind>(tables, table);
}

} // namespace domain
