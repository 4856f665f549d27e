// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"
#include "widgets/form/formdirectory.h"

#include <QHash>

/// A directory in memory for tests of the form: a few of the sample's groups and persons, and what was saved to it.
class FakeFormDirectory final : public widgets::FormDirectory
{
public:
    FakeFormDirectory()
    {
        addPerson(1, u"Fanélie Carrey Conte", domain::Gender::Feminine);
        addPerson(2, u"Philippe Eynaud", domain::Gender::Masculine);
        addPerson(3, u"Nicole Alix", domain::Gender::Feminine);
        domain::WorkGroup group;
        group.id = domain::GroupId(9);
        group.rowVersion = 4;
        group.name = {QStringLiteral("ESS, communs et démocratie"), QStringLiteral("SSE, commons and democracy")};
        group.description = {QStringLiteral("Le groupe a mené un travail collectif d’enquête."),
                             QStringLiteral("The group carried out a collective inquiry.")};
        group.originalRevision = 2;
        group.translatedRevision = 1;
        group.facilitations = {facilitation(11, 1), facilitation(12, 2)};
        group.mailingLists = {domain::MailingList{domain::MailingListId(5), {}, {}, {}, {}}};
        groups.insert(9, group);
        domain::WorkGroup other;
        other.id = domain::GroupId(7);
        other.rowVersion = 1;
        other.name.french = QStringLiteral("ACTTES");
        other.facilitations = {facilitation(13, 3)};
        groups.insert(7, other);
    }

    static domain::Facilitation facilitation(qint64 id, qint64 person)
    {
        domain::Facilitation facilitation;
        facilitation.id = domain::FacilitationId(id);
        facilitation.personId = domain::PersonId(person);
        return facilitation;
    }

    void addPerson(qint64 id, QStringView name, domain::Gender gender)
    {
        domain::Person person;
        person.id = domain::PersonId(id);
        person.rowVersion = 1;
        person.displayName = name.toString();
        person.gender = gender;
        persons.insert(id, person);
    }

    domain::Result<domain::WorkGroup> group(domain::GroupId id) override
    {
        if (!groups.contains(id.value()))
            return domain::Error{domain::ErrorKind::NotFound, QStringLiteral("gone"), {}};
        return groups.value(id.value());
    }
    domain::Result<domain::Person> person(domain::PersonId id) override
    {
        if (!persons.contains(id.value()))
            return domain::Error{domain::ErrorKind::NotFound, QStringLiteral("gone"), {}};
        return persons.value(id.value());
    }
    QString groupName(domain::GroupId id, domain::Language language) override
    {
        return groups.value(id.value()).name.preferring(language);
    }
    QList<models::PersonSuggestion> suggestPersons(const QString &typed) override
    {
        QList<models::PersonSuggestion> found;
        for (qint64 id = 1; id <= 3; ++id) {
            const domain::Person person = persons.value(id);
            if (!domain::fold(person.displayName).contains(domain::fold(typed)))
                continue;
            found.append({person, id == 3 ? QStringList{QStringLiteral("ACTTES")} : QStringList()});
        }
        return found;
    }
    QList<std::pair<domain::GroupId, QString>> suggestGroups(const QString &typed) override
    {
        QList<std::pair<domain::GroupId, QString>> found;
        for (const domain::WorkGroup &each : std::as_const(groups)) {
            if (domain::fold(each.name.french).contains(domain::fold(typed)))
                found.append({each.id, each.name.french});
        }
        return found;
    }
    domain::Result<bool> isNameTaken(const QString &name, domain::GroupId except) override
    {
        for (const domain::WorkGroup &each : std::as_const(groups)) {
            if (each.id != except && domain::fold(each.name.french) == domain::fold(name))
                return true;
        }
        return false;
    }
    domain::Result<domain::GroupId> save(const models::GroupDraft &draft) override
    {
        if (failure)
            return *failure;
        domain::WorkGroup stored = draft.group;
        if (stored.id.isValid() && !groups.contains(stored.id.value()))
            return domain::Error{domain::ErrorKind::NotFound, QStringLiteral("gone"), {}};
        if (stored.id.isValid() && groups.value(stored.id.value()).rowVersion != stored.rowVersion)
            return domain::Error{domain::ErrorKind::Conflict, QStringLiteral("somebody was quicker"), {}};
        saved.append(draft);
        if (!stored.id.isValid())
            stored.id = domain::GroupId(100);
        for (const domain::Person &made : draft.newPersons) {
            const qint64 id = 50 - made.id.value();
            addPerson(id, made.displayName, made.gender);
            for (domain::Facilitation &each : stored.facilitations) {
                if (each.personId == made.id)
                    each.personId = domain::PersonId(id);
            }
        }
        ++stored.rowVersion;
        groups.insert(stored.id.value(), stored);
        return stored.id;
    }
    domain::Result<void> restore(domain::GroupId id) override
    {
        if (!bin.contains(id.value()))
            return domain::Error{domain::ErrorKind::NotFound, QStringLiteral("not in the bin"), {}};
        domain::WorkGroup group = bin.take(id.value());
        ++group.rowVersion;
        groups.insert(id.value(), group);
        return {};
    }
    void keepDraft(const domain::WorkGroup &, const models::GroupDraft &) override {}
    void dropDraft() override {}

    QString author() const override { return QStringLiteral("secrétariat"); }
    int verifyEveryMonths() const override { return 12; }
    QDate today() const override { return {2026, 11, 23}; }

    QHash<qint64, domain::WorkGroup> groups;
    QHash<qint64, domain::WorkGroup> bin;
    QHash<qint64, domain::Person> persons;
    QList<models::GroupDraft> saved;
    std::optional<domain::Error> failure;
};
