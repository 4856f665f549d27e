// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"

#include <QCoreApplication>
#include <QList>

namespace widgets {

/// What a person's form and the merging of two persons tell apart.
enum class PersonField { Name, SortName, Gender, Email, Phone, Note };
using PersonFieldList = QList<PersonField>;

[[nodiscard]] PersonFieldList differences(const domain::Person &a, const domain::Person &b);
void copyField(PersonField field, const domain::Person &from, domain::Person &to);

/// A person's fields in words.
class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::PersonWords)

public:
    [[nodiscard]] static QString name(PersonField field);
    /// What the field holds; "nothing" when it is empty.
    [[nodiscard]] static QString content(PersonField field, const domain::Person &person);
    [[nodiscard]] static QString gender(domain::Gender gender);
};

} // namespace widgets
