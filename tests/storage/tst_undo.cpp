// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"
#include "randomeditor.h"
#include "storage/history/historywriter.h"
#include "storage/history/recyclebin.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using domain::RecordKind;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::HistoryStorage;
using storage::HistoryWriter;
using support::edit;
using support::titles;

/// Undo, redo and taking back, also where others changed something since.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditEndsRedo_data() { support::addEngines(); }
    void anEditEndsRedo();
    void acrossSessions_data() { support::addEngines(); }
    void acrossSessions();
    void whatChangedSinceIsAsked_data() { support::addEngines(); }
    void whatChangedSinceIsAsked();
    void recordGone_data() { support::addEngines(); }
    void recordGone();
    void nameTakenAgain_data() { support::addEngines(); }
    void nameTakenAgain();
    void tieThatWouldCloseACircle_data() { support::addEngines(); }
    void tieThatWouldCloseACircle();
    void beginningIsNotUndone_data() { support::addEngines(); }
    void beginningIsNotUndone();
    void staleFormIsAConflict_data() { support::addEngines(); }
    void staleFormIsAConflict();
    void keysFollow_data() { support::addEngines(); }
    void keysFollow();

private:
    static constexpr domain::GroupId first{1};
};

void TestUndo::anEditEndsRedo()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"un"_s; }));
    HistoryStorage history(test.connection());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    QVERIFY(!history.redoTop()->isValid());
    VERIFY_OK(writer.undo(*history.undoTop()));
    QCOMPARE(titles(test.connection()).mid(0, 2), (QStringList{u"undo Communs"_s, u"edit undone Communs"_s}));
    const domain::ChangeSetId redo = *history.redoTop();
    QVERIFY(redo.isValid());
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"deux"_s; }));
    QVERIFY(!history.redoTop()->isValid());
    COMPARE_ERROR(writer.redo(redo), ErrorKind::NotFound);
    // What was shown is no longer the newest.
    COMPARE_ERROR(writer.undo(domain::ChangeSetId(2)), ErrorKind::Conflict);
    QCOMPARE(storage::GroupStorage(test.connection()).read(first)->note, u"deux"_s);
}

void TestUndo::acrossSessions()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"un"_s; }));
    test.reopen();
    VERIFY_OK(HistoryWriter(test.connection(), u"Zoé"_s).undo(*HistoryStorage(test.connection()).undoTop()));
    QCOMPARE(storage::GroupStorage(test.connection()).read(first)->note, QString());
    test.reopen();
    VERIFY_OK(HistoryWriter(test.connection(), u"Zoé"_s).redo(*HistoryStorage(test.connection()).redoTop()));
    QCOMPARE(storage::GroupStorage(test.connection()).read(first)->note, u"un"_s);
    QCOMPARE(support::column(test.connection(), u"SELECT updated_by FROM work_group"_s), QStringList{u"Zoé"_s});
}

void TestUndo::whatChangedSinceIsAsked()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto set = edit(test.connection(), first, [](auto &group) {
        group.note = u"un"_s;
        group.status = domain::GroupStatus::Dormant;
    });
    VERIFY_OK(set);
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"deux"_s; }));
    const QStringList before = support::wholeContent(test.connection());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    const auto asked = writer.takeBack(*set);
    VERIFY_OK(asked);
    QVERIFY(!asked->isDone());
    QCOMPARE(asked->conflicts,
             (QList<domain::HistoryConflict>{
                 {{RecordKind::Group, 1}, u"Communs"_s, u"note"_s, u"un"_s, u"deux"_s, QString::fromLatin1("")}}));
    QCOMPARE(support::wholeContent(test.connection()), before);
    QVERIFY(!test.connection().isInTransaction());
    // Another value meanwhile is another question.
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"trois"_s; }));
    const auto again = writer.takeBack(*set, asked->conflicts);
    VERIFY_OK(again);
    QVERIFY(!again->isDone());
    const auto done = writer.takeBack(*set, again->conflicts);
    VERIFY_OK(done);
    QVERIFY(done->isDone());
    const auto group = storage::GroupStorage(test.connection()).read(first);
    QCOMPARE(group->note, QString());
    QCOMPARE(group->status, domain::GroupStatus::Active);
    // Which can be undone as well.
    VERIFY_OK(writer.undo(done->id));
    QCOMPARE(storage::GroupStorage(test.connection()).read(first)->note, u"trois"_s);
}

void TestUndo::recordGone()
{
    ON_ENGINE(test);
    domain::WorkGroup group = support::groupNamed(u"Communs"_s);
    group.mailingLists = {support::listAt(u"a@example.org"_s)};
    VERIFY_OK(support::addGroup(test.connection(), group));
    const auto set = edit(test.connection(), first, [](auto &stored) { stored.mailingLists[0].isPublic = false; });
    VERIFY_OK(set);
    VERIFY_OK(edit(test.connection(), first, [](auto &stored) { stored.mailingLists.clear(); }));
    const QStringList before = support::wholeContent(test.connection());
    const auto done = HistoryWriter(test.connection(), u"Zoé"_s).takeBack(*set);
    COMPARE_ERROR(done, ErrorKind::NotFound);
    QVERIFY2(done.error().message.contains(u"a@example.org"_s), qPrintable(done.error().message));
    QCOMPARE(support::wholeContent(test.connection()), before);
    COMPARE_ERROR(HistoryWriter(test.connection(), u"Zoé"_s).takeBack(domain::ChangeSetId(4711)), ErrorKind::NotFound);
}

void TestUndo::nameTakenAgain()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    const auto renamed = edit(test.connection(), first, [](auto &group) { group.name.french = u"Biens"_s; });
    VERIFY_OK(renamed);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"COMMUNS"_s)));
    const QStringList before = support::wholeContent(test.connection());
    const auto done = HistoryWriter(test.connection(), u"Zoé"_s).takeBack(*renamed);
    COMPARE_ERROR(done, ErrorKind::InvalidInput);
    QVERIFY2(done.error().message.contains(u"Communs"_s), qPrintable(done.error().message));
    QCOMPARE(support::wholeContent(test.connection()), before);
}

void TestUndo::tieThatWouldCloseACircle()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Premier"_s)));
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Second"_s)));
    const auto tie = [&](qint64 from, const QList<domain::Lineage> &ties) {
        return edit(test.connection(), domain::GroupId(from), [&](domain::WorkGroup &group) { group.lineages = ties; });
    };
    VERIFY_OK(tie(1, {support::tieTo(domain::GroupId(2))}));
    const auto untied = tie(1, {});
    VERIFY_OK(untied);
    VERIFY_OK(tie(2, {support::tieTo(domain::GroupId(1))}));
    COMPARE_ERROR(HistoryWriter(test.connection(), u"Zoé"_s).takeBack(*untied), ErrorKind::InvalidInput);
    QVERIFY(storage::GroupStorage(test.connection()).read(domain::GroupId(1))->lineages.isEmpty());
}

void TestUndo::beginningIsNotUndone()
{
    ON_ENGINE(test);
    HistoryStorage history(test.connection());
    QVERIFY(!history.undoTop()->isValid());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    COMPARE_ERROR(writer.undo({}), ErrorKind::NotFound);
    COMPARE_ERROR(writer.takeBack(domain::ChangeSetId(1)), ErrorKind::InvalidInput);
}

void TestUndo::staleFormIsAConflict()
{
    ON_ENGINE(test);
    storage::GroupStorage groups(test.connection());
    storage::RecycleBin bin(test.connection());
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Communs"_s)));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.note = u"un"_s; }));
    auto open = groups.read(first);
    HistoryStorage history(test.connection());
    HistoryWriter writer(test.connection(), u"Zoé"_s);
    VERIFY_OK(writer.undo(*history.undoTop()));
    open->note = u"mine"_s;
    const auto save = [&] {
        return support::inChangeSet(test.connection(), ChangeKind::Edit, [&](ChangeSetTransaction &transaction) {
            return groups.update(transaction, *open);
        });
    };
    COMPARE_ERROR(save(), ErrorKind::Conflict);
    // Gone and back, it is another version too.
    open = groups.read(first);
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return groups.remove(transaction, first, open->rowVersion);
    }));
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return bin.remove(transaction, {{RecordKind::Group, 1}});
    }));
    VERIFY_OK(writer.undo(*history.undoTop()));
    VERIFY_OK(writer.undo(*history.undoTop()));
    open->note = u"mine"_s;
    COMPARE_ERROR(save(), ErrorKind::Conflict);
}

void TestUndo::keysFollow()
{
    ON_ENGINE(test);
    VERIFY_OK(support::addGroup(test.connection(), support::groupNamed(u"Écologie"_s)));
    VERIFY_OK(edit(test.connection(), first, [](auto &group) { group.name.french = u"Communs"_s; }));
    VERIFY_OK(HistoryWriter(test.connection(), u"Zoé"_s).undo(*HistoryStorage(test.connection()).undoTop()));
    QCOMPARE(*storage::GroupStorage(test.connection()).findByName(u"ecologie"_s), first);
    QCOMPARE(*test->checkIntegrity(), QStringList());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
