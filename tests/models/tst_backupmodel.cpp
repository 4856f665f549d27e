// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backupmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using models::BackupModel;

class TestBackupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsBackups();
};

void TestBackupModel::listsBackups()
{
    BackupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    const QDateTime at(QDate(2026, 11, 23), QTime(10, 15), Qt::UTC);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QList<storage::Backup> backups{{u"/b/2"_s, at, storage::BackupReason::Import, 2'048},
                                         {u"/b/1"_s, at.addDays(-1), storage::BackupReason::Daily, 1'024}};
    model.setBackups(backups);
    model.setBackups(backups); // nothing new
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, BackupModel::WhyColumn).data().toString(), u"before an import"_s);
    QCOMPARE(model.index(1, BackupModel::WhyColumn).data().toString(), u"the day’s"_s);
    QVERIFY(model.index(0, BackupModel::WhenColumn).data().toString().contains(u"23"));
    QVERIFY(model.index(1, BackupModel::SizeColumn).data().toString().startsWith(u'1'));
    QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"/b/1"_s);
    QCOMPARE(model.headerData(BackupModel::WhyColumn, Qt::Horizontal).toString(), u"Why"_s);
    QCOMPARE(model.backupAt(1).path, u"/b/1"_s);
}

QTEST_GUILESS_MAIN(TestBackupModel)
#include "tst_backupmodel.moc"
