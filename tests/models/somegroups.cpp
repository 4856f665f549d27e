// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "somegroups.h"

#include "storage/changesettransaction.h"
#include "storage/personstorage.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

domain::Facilitation facilitatedBy(domain::PersonId person)
{
    domain::Facilitation facilitation;
    facilitation.personId = person;
    return facilitation;
}

domain::WorkGroup named(const QString &french, domain::GroupStatus status)
{
    domain::WorkGroup group;
    group.name.french = french;
    group.description.french = u"Le groupe « %1 » travaille."_s.arg(french);
    group.status = status;
    return group;
}

} // namespace

void addSomeGroups(storage::Database &database)
{
    storage::Connection &connection = database.connection();
    auto transaction =
        valueOf(storage::ChangeSetTransaction::begin(connection, u"Test"_s, storage::ChangeKind::Import));
    storage::PersonStorage persons(connection);
    const auto add = [&](const QString &name, domain::Gender gender) {
        domain::Person person;
        person.displayName = name;
        person.gender = gender;
        return facilitatedBy(valueOf(persons.insert(transaction, person)));
    };
    domain::WorkGroup economy = named(u"Économie et communs"_s, domain::GroupStatus::Active);
    economy.name.english = u"Economy and commons"_s;
    economy.verifiedOn = QDate(2026, 10, 3);
    economy.verifiedBy = u"Test"_s;
    economy.facilitations = {add(u"Geneviève Fontaine"_s, domain::Gender::Feminine),
                             add(u"Nicole Alix"_s, domain::Gender::Feminine)};
    // Named once all the same: both of her roles run.
    domain::Facilitation again = economy.facilitations.first();
    again.since = domain::PartialDate::fromIso(u"2019"_s).value_or(domain::PartialDate());
    economy.facilitations.append(again);
    domain::WorkGroup housing = named(u"Communs et habitat"_s, domain::GroupStatus::Dormant);
    housing.facilitations = {add(u"Edouard Jourdain"_s, domain::Gender::Masculine)};
    domain::Facilitation past = economy.facilitations.first();
    past.ended = true;
    housing.facilitations.append(past);
    storage::GroupStorage groups(connection);
    for (const domain::WorkGroup &group : {economy, housing, named(u"Œuvrer ensemble"_s, domain::GroupStatus::Setup),
                                           named(u"Archives"_s, domain::GroupStatus::Closed)})
        valueOf(groups.insert(transaction, group));
    valueOf(transaction.commit());
}

domain::GroupId idOf(storage::Database &database, const QString &name)
{
    return valueOf(storage::GroupStorage(database.connection()).findByName(name));
}

void rename(storage::Database &database, const QString &name, const QString &newName)
{
    storage::GroupStorage groups(database.connection());
    domain::WorkGroup group = valueOf(groups.read(idOf(database, name)));
    group.name.french = newName;
    auto transaction =
        valueOf(storage::ChangeSetTransaction::begin(database.connection(), u"Other"_s, storage::ChangeKind::Edit));
    valueOf(groups.update(transaction, group));
    valueOf(transaction.commit());
}

QStringList printed(const models::GroupTableModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, models::GroupTableModel::NameFrenchColumn);
        const auto role = [&index](models::GroupTableModel::Role which) { return index.data(which).toString(); };
        const bool due = index.data(models::GroupTableModel::VerificationDueRole).toBool();
        rows.append(QStringList{role(models::GroupTableModel::NameRole), role(models::GroupTableModel::StatusTextRole),
                                role(models::GroupTableModel::FacilitatorLineRole), due ? u"due"_s : u"-"_s}
                        .join(u" | "_s));
    }
    return rows;
}

QStringList names(const models::GroupTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(models::GroupTableModel::NameRole).toString());
    return names;
}

void showAll(models::GroupTableModel &model)
{
    model.setVerification(12, someToday());
    valueOf(model.setGroupFilter({}));
}

} // namespace support
