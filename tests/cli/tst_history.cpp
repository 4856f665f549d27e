// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../storage/storagetest.h"
#include "clirun.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void text();
    void ofOneGroup();
    void deletedGroupById();
    void json();
    void unknownGroup();
    void namesCannotGiveOrders();

private:
    [[nodiscard]] CliRun history(const QStringList &more = {}) const
    {
        return runCli(QStringList{u"history"_s, m_place->location().path()} + more);
    }
    void edit(const std::function<void(domain::WorkGroup &)> &change);

    std::unique_ptr<support::TestPlace> m_place;
};

void TestHistory::init()
{
    m_place = std::make_unique<support::TestPlace>(storage::Engine::Sqlite);
    QCOMPARE(runCli({u"new"_s, m_place->location().path(), u"--sample"_s, u"--author"_s, u"Zoé"_s}).code, 0);
}

void TestHistory::edit(const std::function<void(domain::WorkGroup &)> &change)
{
    auto database = storage::Database::open(m_place->location());
    VERIFY_OK(database);
    storage::GroupStorage groups((*database)->connection());
    auto group = groups.read(domain::GroupId(7));
    VERIFY_OK(group);
    change(*group);
    VERIFY_OK(support::inChangeSet(
        (*database)->connection(), storage::ChangeKind::Edit,
        [&](storage::ChangeSetTransaction &transaction) { return groups.update(transaction, *group); }));
}

void TestHistory::text()
{
    edit([](domain::WorkGroup &group) {
        group.status = domain::GroupStatus::Dormant;
        group.note = u"deux\nlignes"_s;
        group.facilitations.removeLast();
    });
    const CliRun run = history();
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
    const QString newest = run.out.section(u"\n\n"_s, 0, 0);
    QVERIFY2(newest.contains(u"  Ada  Edited ACTTES\n"_s), qPrintable(newest));
    QVERIFY2(newest.contains(u"  group ACTTES: changed\n"_s), qPrintable(newest));
    QVERIFY2(newest.contains(u"    + note: deux\n    +   lignes\n"_s), qPrintable(newest));
    QVERIFY2(newest.contains(u"    - status: active\n    + status: dormant"_s), qPrintable(newest));
    QVERIFY2(newest.contains(u"  facilitator Nicole Alix: removed\n    - person: Nicole Alix\n"_s), qPrintable(newest));
    QVERIFY(run.out.contains(u"  Zoé  Created "_s));
    QVERIFY2(!run.out.contains(u"may be published: no"_s), qPrintable(run.out)); // of records that were added
    QVERIFY2(!run.out.contains(u"months between verifications: 0"_s), qPrintable(run.out));
    QVERIFY(run.out.contains(u"    + public: yes\n"_s));
    edit([](domain::WorkGroup &group) { group.verifyEveryMonths = 6; });
    const QString changed = history().out.section(u"\n\n"_s, 0, 0);
    QVERIFY2(changed.contains(u"    - months between verifications: 0\n    + months between verifications: 6"_s),
             qPrintable(changed));
}

void TestHistory::ofOneGroup()
{
    edit([](domain::WorkGroup &group) { group.note = u"à part"_s; });
    const CliRun one = history({u"acttes"_s});
    QCOMPARE(one.code, 0);
    QVERIFY(one.out.contains(u"+ note: à part"_s));
    QVERIFY2(!one.out.contains(u"Comptabilité"_s) || one.out.contains(u"and 8 more"_s), qPrintable(one.out));
    QVERIFY(one.out.contains(u"group ACTTES: added"_s));
    QVERIFY(!one.out.contains(u"group Comptabilité CARE et communs: added"_s));
}

void TestHistory::deletedGroupById()
{
    auto database = storage::Database::open(m_place->location());
    VERIFY_OK(database);
    VERIFY_OK(support::inChangeSet(
        (*database)->connection(), storage::ChangeKind::Delete, [&](storage::ChangeSetTransaction &transaction) {
            return storage::GroupStorage((*database)->connection()).remove(transaction, domain::GroupId(7), 1);
        }));
    QCOMPARE(history({u"acttes"_s}).code, 1);
    const CliRun run = history({u"7"_s});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(u"Ada  Deleted ACTTES\n  group ACTTES: to the recycle bin"_s), qPrintable(run.out));
}

void TestHistory::json()
{
    edit([](domain::WorkGroup &group) { group.status = domain::GroupStatus::Closed; });
    const CliRun run = history({u"7"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.code, 0);
    const QJsonArray changes = QJsonDocument::fromJson(run.out.toUtf8()).object().value("changes"_L1).toArray();
    QCOMPARE(changes.size(), 2);
    const QJsonObject newest = changes.at(0).toObject();
    QCOMPARE(newest.keys(), (QStringList{u"at"_s, u"author"_s, u"id"_s, u"kind"_s, u"note"_s, u"records"_s,
                                         u"reverses"_s, u"title"_s, u"undone"_s}));
    QCOMPARE(newest.value("kind"_L1).toString(), u"edit"_s);
    QCOMPARE(newest.value("author"_L1).toString(), u"Ada"_s);
    QVERIFY(QDateTime::fromString(newest.value("at"_L1).toString(), Qt::ISODateWithMs).isValid());
    const QJsonObject record = newest.value("records"_L1).toArray().at(0).toObject();
    QCOMPARE(record.value("table"_L1).toString(), u"work_group"_s);
    QCOMPARE(record.value("operation"_L1).toString(), u"changed"_s);
    const QJsonObject field = record.value("fields"_L1).toArray().at(0).toObject();
    QCOMPARE(field, (QJsonObject{{u"field"_s, u"status"_s}, {u"before"_s, u"active"_s}, {u"after"_s, u"closed"_s}}));
}

void TestHistory::unknownGroup()
{
    for (const QString &asked : {u"no such group"_s, u"0"_s, u"4711"_s, u"communs"_s}) {
        const CliRun run = history({asked});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QString());
        QVERIFY(run.err.startsWith(u"annuaire-cli: "_s));
    }
    QCOMPARE(history({u"7"_s, u"8"_s}).code, 2);
    QCOMPARE(runCli({u"history"_s}).code, 2);
}

void TestHistory::namesCannotGiveOrders()
{
    QVERIFY(m_place->runOutside(u"UPDATE work_group SET note = 'a' || char(27) || '[31mb' WHERE id = 7"_s));
    const CliRun run = history({u"7"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(!run.out.contains(u'\x1b'));
    QVERIFY(run.out.contains(u"Changed outside Annuaire: ACTTES"_s));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
