// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/personchanges.h"

#include "widgets/people/persondocument.h"

#include <QLocale>

namespace widgets {

namespace {

template<typename Visit>
auto visit(PersonField field, Visit visit)
{
    switch (field) {
    case PersonField::Name:
        return visit(&domain::Person::displayName);
    case PersonField::SortName:
        return visit(&domain::Person::sortName);
    case PersonField::Gender:
        return visit(&domain::Person::gender);
    case PersonField::Email:
        return visit(&domain::Person::email);
    case PersonField::Phone:
        return visit(&domain::Person::phone);
    case PersonField::Note:
        break;
    }
    return visit(&domain::Person::note);
}

domain::Language wordsLanguage()
{
    return QLocale().language() == QLocale::French ? domain::Language::French : domain::Language::English;
}

} // namespace

PersonFieldList differences(const domain::Person &a, const domain::Person &b)
{
    PersonFieldList fields;
    for (const PersonField field : {PersonField::Name, PersonField::SortName, PersonField::Gender, PersonField::Email,
                                    PersonField::Phone, PersonField::Note}) {
        if (visit(field, [&](auto member) { return !(a.*member == b.*member); }))
            fields += field;
    }
    return fields;
}

void copyField(PersonField field, const domain::Person &from, domain::Person &to)
{
    visit(field, [&](auto member) { to.*member = from.*member; });
}

QString PersonWords::name(PersonField field)
{
    switch (field) {
    case PersonField::Name:
        return tr("name");
    case PersonField::SortName:
        return tr("sort name");
    case PersonField::Gender:
        return tr("label");
    case PersonField::Email:
        return tr("e-mail");
    case PersonField::Phone:
        return tr("telephone");
    case PersonField::Note:
        break;
    }
    return tr("note");
}

QString PersonWords::content(PersonField field, const domain::Person &person)
{
    const auto contact = [](const domain::Contact &of) {
        return of.value.isEmpty() ? QString() : tr("%1 (%2)").arg(of.value, ConsentWords::of(of, wordsLanguage()));
    };
    QString text;
    switch (field) {
    case PersonField::Name:
        text = person.displayName;
        break;
    case PersonField::SortName:
        text = person.sortName.isEmpty() ? domain::proposeSortName(person.displayName) : person.sortName;
        break;
    case PersonField::Gender:
        text = gender(person.gender);
        break;
    case PersonField::Email:
        text = contact(person.email);
        break;
    case PersonField::Phone:
        text = contact(person.phone);
        break;
    case PersonField::Note:
        text = person.note.simplified();
        break;
    }
    return text.isEmpty() ? tr("nothing") : text;
}

QString PersonWords::gender(domain::Gender gender)
{
    switch (gender) {
    case domain::Gender::Feminine:
        return tr("feminine (Animatrice)");
    case domain::Gender::Masculine:
        return tr("masculine (Animateur)");
    case domain::Gender::Unspecified:
        break;
    }
    return tr("not specified");
}

} // namespace widgets
