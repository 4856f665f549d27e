// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/statuschange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::GroupId;
using domain::GroupStatus;
using domain::MailingListState;
using domain::PartialDate;
using domain::StatusChange;

/// What a change of status brings with it.
class TestStatusChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheStatusNeedsSaying();
    void rolesEnd_data();
    void rolesEnd();
    void pastRolesStayAsTheyAre();
    void listsFollow();
    void successorIsTiedOnce();

private:
    const QDate m_today{2026, 11, 24};
};

void TestStatusChange::onlyTheStatusNeedsSaying()
{
    domain::WorkGroup group;
    group.name.french = u"ACTTES"_s;
    group.statusSince = *PartialDate::of(2020);
    group.statusReason.french = u"ancienne"_s;
    group.reviewOn = m_today;
    group.facilitations = {{}};
    group.mailingLists = {{}};
    StatusChange change;
    change.status = GroupStatus::Dormant;
    const domain::WorkGroup changed = domain::withStatus(group, change, m_today);
    domain::WorkGroup expected = group;
    expected.status = GroupStatus::Dormant;
    expected.statusSince = {};
    expected.statusReason = {};
    expected.reviewOn = {};
    QVERIFY(changed == expected);
}

void TestStatusChange::rolesEnd_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("until");
    QTest::newRow("dated") << u"2019-03"_s << u"2026-11-24"_s << u"2026-11-24"_s;
    QTest::newRow("begun at an unknown date") << QString() << u"2026"_s << u"2026"_s;
    QTest::newRow("changed at an unknown date") << u"2019"_s << QString() << QString();
    QTest::newRow("begun later") << u"2026-11-20"_s << u"2026-11-01"_s << QString();
    QTest::newRow("same year") << u"2026"_s << u"2026"_s << u"2026"_s;
}

void TestStatusChange::rolesEnd()
{
    QFETCH(QString, since);
    QFETCH(QString, change);
    QFETCH(QString, until);
    domain::WorkGroup group;
    domain::Facilitation role;
    role.since = PartialDate::fromIso(since).value_or(PartialDate());
    group.facilitations = {role};
    StatusChange closing;
    closing.status = GroupStatus::Closed;
    closing.endRoles = true;
    closing.since = PartialDate::fromIso(change).value_or(PartialDate());
    const domain::WorkGroup closed = domain::withStatus(group, closing, m_today);
    QVERIFY(closed.facilitations.first().ended);
    QCOMPARE(closed.facilitations.first().until.toIso(), until);
    QVERIFY(!domain::isCurrent(closed.facilitations.first(), m_today));
}

void TestStatusChange::pastRolesStayAsTheyAre()
{
    domain::WorkGroup group;
    domain::Facilitation past;
    past.ended = true;
    past.until = *PartialDate::of(2015);
    group.facilitations = {past};
    StatusChange closing;
    closing.endRoles = true;
    closing.since = *PartialDate::of(2026);
    QVERIFY(domain::withStatus(group, closing, m_today).facilitations == group.facilitations);
}

void TestStatusChange::listsFollow()
{
    domain::WorkGroup group;
    for (const qint64 id : {1, 2, 3}) {
        domain::MailingList list;
        list.id = domain::MailingListId(id);
        group.mailingLists += list;
    }
    StatusChange change;
    change.lists = MailingListState::Closed;
    change.listStates.insert(domain::MailingListId(2), MailingListState::ArchiveOnly);
    const domain::WorkGroup changed = domain::withStatus(group, change, m_today);
    QCOMPARE(changed.mailingLists[0].state, MailingListState::Closed);
    QCOMPARE(changed.mailingLists[1].state, MailingListState::ArchiveOnly);
    QCOMPARE(changed.mailingLists[2].state, MailingListState::Closed);
}

void TestStatusChange::successorIsTiedOnce()
{
    domain::WorkGroup successor;
    successor = domain::withPredecessor(successor, GroupId(4));
    successor = domain::withPredecessor(successor, GroupId(4));
    QCOMPARE(successor.lineages.size(), 1);
    QCOMPARE(successor.lineages.first().kind, domain::LineageKind::TakesOverFrom);
    QCOMPARE(successor.lineages.first().target, GroupId(4));
}

QTEST_APPLESS_MAIN(TestStatusChange)
#include "tst_statuschange.moc"
