// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sample.h"
#include "exchange/subset.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::GroupStatus;

class TestSubset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allStatusesChangeNothing();
    void keepsOnlyTheGroupsAskedFor();
    void keepsOnlyThePersonsNamed();
    void tiesToGoneGroupsKeepTheName();
};

void TestSubset::allStatusesChangeNothing()
{
    const domain::DirectoryContent sample = *exchange::sampleDirectory();
    QCOMPARE(exchange::withStatuses(sample, {domain::allStatuses.begin(), domain::allStatuses.end()}), sample);
}

void TestSubset::keepsOnlyTheGroupsAskedFor()
{
    const domain::DirectoryContent sample = *exchange::sampleDirectory();
    QCOMPARE(exchange::withStatuses(sample, {GroupStatus::Active}).groups.size(), 6);
    QCOMPARE(exchange::withStatuses(sample, {GroupStatus::Setup, GroupStatus::Dormant}).groups.size(), 3);
    QCOMPARE(exchange::withStatuses(sample, {GroupStatus::Closed}).groups.size(), 0);
    QCOMPARE(exchange::withStatuses(sample, {}).info, sample.info);
}

void TestSubset::keepsOnlyThePersonsNamed()
{
    const domain::DirectoryContent sample = *exchange::sampleDirectory();
    QCOMPARE(exchange::withStatuses(sample, {GroupStatus::Active}).persons, sample.persons);
    QVERIFY(exchange::withStatuses(sample, {GroupStatus::Setup}).persons.isEmpty());
}

void TestSubset::tiesToGoneGroupsKeepTheName()
{
    domain::DirectoryContent sample = *exchange::sampleDirectory();
    sample.groups[0].status = GroupStatus::Closed;
    const domain::DirectoryContent active = exchange::withStatuses(sample, {GroupStatus::Active});
    const domain::Lineage &tie = active.group(domain::GroupId(4))->lineages.at(0);
    QVERIFY(!tie.target.isValid());
    QCOMPARE(tie.targetName, u"Plateformes en communs"_s);
}

QTEST_GUILESS_MAIN(TestSubset)
#include "tst_subset.moc"
