// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/personmerge.h"
#include "domain/personroles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace domain;

class TestPersonRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesByChoice_data();
    void mergesByChoice();
    void keepsDatedRolesApart_data();
    void keepsDatedRolesApart();
    void refusesWhoWithdrew();
};

namespace {

Person person(qint64 id, const QString &name)
{
    Person person;
    person.id = PersonId(id);
    person.displayName = name;
    person.sortName = name + u'!';
    person.gender = id == 1 ? Gender::Feminine : Gender::Masculine;
    person.email = {name + u"@example.org", id == 2, {}, u"how "_s + name};
    person.phone = {QString::number(id), id == 1, {}, {}};
    person.note = u"note "_s + name;
    return person;
}

PersonRole role(qint64 group, const QString &since = {}, const QString &until = {}, bool ended = false)
{
    PersonRole role;
    role.group = GroupId(group);
    role.facilitation.since = *PartialDate::fromIso(since);
    role.facilitation.until = *PartialDate::fromIso(until);
    role.facilitation.ended = ended;
    return role;
}

} // namespace

void TestPersonRoles::mergesByChoice_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 6; ++field)
        QTest::addRow("%d", field) << field;
}

void TestPersonRoles::mergesByChoice()
{
    QFETCH(int, field);
    const Person kept = person(1, u"a"_s);
    const Person other = person(2, u"b"_s);
    MergeChoices choices;
    Person expected = kept;
    expected.note = u"note a\n\nnote b"_s;
    switch (field) {
    case 0:
        choices.name = MergeSide::Other;
        expected.displayName = other.displayName;
        break;
    case 1:
        choices.sortName = MergeSide::Other;
        expected.sortName = other.sortName;
        break;
    case 2:
        choices.gender = MergeSide::Other;
        expected.gender = other.gender;
        break;
    case 3:
        choices.email = MergeSide::Other;
        expected.email = other.email;
        break;
    case 4:
        choices.phone = MergeSide::Other;
        expected.phone = other.phone;
        break;
    default:
        choices.joinNotes = false;
        expected.note = kept.note;
        break;
    }
    const auto merge = planMerge(kept, other, {}, {}, choices);
    QVERIFY(merge.hasValue());
    QVERIFY(merge->result == expected);
}

void TestPersonRoles::keepsDatedRolesApart_data()
{
    QTest::addColumn<PersonRole>("own");
    QTest::addColumn<PersonRole>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("undated, running") << role(1) << role(1) << true;
    QTest::newRow("another group") << role(1) << role(2) << false;
    QTest::newRow("one dated") << role(1) << role(1, u"2020"_s) << false;
    QTest::newRow("both dated alike") << role(1, u"2020"_s) << role(1, u"2020"_s) << false;
    QTest::newRow("one past") << role(1) << role(1, {}, {}, true) << false;
    QTest::newRow("both past") << role(1, {}, {}, true) << role(1, {}, {}, true) << false;
    QTest::newRow("one to end") << role(1) << role(1, {}, u"2030"_s) << false;
}

void TestPersonRoles::keepsDatedRolesApart()
{
    QFETCH(PersonRole, own);
    QFETCH(PersonRole, other);
    const auto merge = planMerge(person(1, u"a"_s), person(2, u"b"_s), {own}, {other}, {});
    QVERIFY(merge.hasValue());
    QCOMPARE(merge->roles.size(), 1);
    QTEST(merge->roles[0].isSame, "isSame");
}

void TestPersonRoles::refusesWhoWithdrew()
{
    Person withdrawn;
    withdrawn.id = PersonId(2);
    withdrawn.withdrawnOn = QDate(2026, 1, 1);
    QCOMPARE(planMerge(person(1, u"a"_s), withdrawn, {}, {}, {}).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(planMerge(withdrawn, person(1, u"a"_s), {}, {}, {}).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(planMerge(person(1, u"a"_s), person(1, u"a"_s), {}, {}, {}).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestPersonRoles)
#include "tst_personroles.moc"
