// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directoryrestore.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "somegroups.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::DirectoryRestore;
using models::RestorePreview;

/// Going back to a moment, in a worker.
class TestDirectoryRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsThenRestores_data() { support::addEngines(); }
    void previewsThenRestores();
    void overtakenWritesNothing_data() { support::addEngines(); }
    void overtakenWritesNothing();
    void stoppedWritesNothing();
    void newestQuestionWins();

private:
    static QList<domain::GroupId> addGroups(models::DirectorySession &session, int count)
    {
        QList<domain::GroupId> ids;
        for (int number = 0; number < count; ++number) {
            models::GroupDraft draft;
            draft.group.name.french = u"Groupe %1"_s.arg(number);
            ids += *session.save(draft);
        }
        return ids;
    }
    static domain::ChangeSetId newest(models::HistorySession &history) { return history.page({}, {}, 1)->first().id; }
};

void TestDirectoryRestore::previewsThenRestores()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    models::DirectorySession session(database.openAgain());
    const QList<domain::GroupId> ids = addGroups(session, 3);
    models::HistorySession history(session);
    const domain::ChangeSetId full = newest(history);
    QVERIFY(session.deleteGroups(ids));
    DirectoryRestore restore(history);
    RestorePreview told;
    connect(&restore, &DirectoryRestore::previewed, this, [&told](const RestorePreview &preview) { told = preview; });
    restore.preview(full);
    QTRY_COMPARE(told.counts.groupsBack, 3);
    QCOMPARE(told.upTo, full);
    QVERIFY(!told.isNewest);
    QCOMPARE(session.groups().rowCount(), 0); // told, not done
    const QSignalSpy done(&restore, &DirectoryRestore::restored);
    restore.restore(told);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(session.groups().rowCount(), 3);
    QVERIFY(history.undo());
    QCOMPARE(session.groups().rowCount(), 0);
    restore.preview(QDateTime(QDate(2019, 1, 1), QTime(), Qt::UTC));
    QTRY_VERIFY(!told.upTo.isValid());
}

void TestDirectoryRestore::overtakenWritesNothing()
{
    QFETCH(storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    models::DirectorySession session(database.openAgain());
    const QList<domain::GroupId> ids = addGroups(session, 3);
    models::HistorySession history(session);
    const domain::ChangeSetId full = newest(history);
    QVERIFY(session.deleteGroups({ids.first()}));
    DirectoryRestore restore(history);
    RestorePreview told;
    QList<domain::Error> errors;
    connect(&restore, &DirectoryRestore::previewed, this, [&told](const RestorePreview &preview) { told = preview; });
    connect(&restore, &DirectoryRestore::failed, this, [&errors](const auto &each) { errors += each; });
    restore.preview(full);
    QTRY_COMPARE(told.counts.groupsBack, 1);
    models::DirectorySession colleague(database.openAgain());
    auto group = colleague.group(ids.last());
    group->note = u"Tout juste"_s;
    QVERIFY(colleague.save({*group, {}}));
    restore.restore(told);
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, domain::ErrorKind::Conflict);
    QVERIFY(!restore.isRestoring());
    QCOMPARE(colleague.group(ids.last())->note, u"Tout juste"_s);
    // Shown anew, it is done.
    restore.preview(full);
    QTRY_COMPARE(told.counts.groupsChanged, 1);
    const QSignalSpy done(&restore, &DirectoryRestore::restored);
    restore.restore(told);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(colleague.group(ids.last())->note, QString());
    QCOMPARE(session.groups().rowCount(), 3);
}

void TestDirectoryRestore::stoppedWritesNothing()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    models::DirectorySession session(database.openAgain());
    const QList<domain::GroupId> ids = addGroups(session, 150);
    models::HistorySession history(session);
    const domain::ChangeSetId full = newest(history);
    QVERIFY(session.deleteGroups(ids));
    const domain::ChangeSetId empty = newest(history);
    DirectoryRestore restore(history);
    domain::Error error;
    connect(&restore, &DirectoryRestore::failed, this, [&error](const domain::Error &each) { error = each; });
    RestorePreview told;
    connect(&restore, &DirectoryRestore::previewed, this, [&told](const RestorePreview &preview) { told = preview; });
    restore.preview(full);
    QTRY_COMPARE(told.upTo, full);
    restore.restore(told);
    restore.cancel();
    QTRY_VERIFY(!restore.isRestoring());
    QCOMPARE(error.kind, domain::ErrorKind::Cancelled);
    QCOMPARE(newest(history), empty);
    QCOMPARE(session.groups().rowCount(), 0);
}

void TestDirectoryRestore::newestQuestionWins()
{
    support::TestDatabase database(storage::Engine::Sqlite);
    models::DirectorySession session(database.openAgain());
    addGroups(session, 2);
    models::HistorySession history(session);
    DirectoryRestore restore(history);
    const QSignalSpy previewed(&restore, &DirectoryRestore::previewed);
    restore.preview(QDateTime(QDate(2019, 1, 1), QTime(), Qt::UTC));
    restore.preview(newest(history));
    QTRY_COMPARE(previewed.size(), 1);
    QVERIFY(previewed.first().first().value<RestorePreview>().isNewest);
}

QTEST_MAIN(TestDirectoryRestore)
#include "tst_directoryrestore.moc"
