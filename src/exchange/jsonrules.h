// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/validation.h"
#include "exchange/jsonnode.h"

namespace exchange {

/// Notes the first broken rule of the domain at the member it is about.
void noteBrokenRule(const JsonNode &node, const QList<domain::Problem> &problems);

/// The record as it is, its broken rules noted.
template<typename Record>
[[nodiscard]] Record heldToRules(const JsonNode &node, Record record)
{
    if (!node.hasProblem())
        noteBrokenRule(node, domain::validate(record));
    return record;
}

/// What only the whole tells: ids given twice, references that lead nowhere.
void checkReferences(const JsonNode &document, const domain::DirectoryContent &content);

} // namespace exchange
