// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remarksmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::RemarkKind;
using domain::RemarkWeight;
using models::RemarksModel;

class TestRemarksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void equalRemarksKeepTheRows();
};

namespace {

QList<domain::PublicationRemark> someRemarks()
{
    return {{RemarkKind::NoTitle, domain::Field::DirectoryTitle, {}, {}, {}, domain::Language::French},
            {RemarkKind::NoDescription,
             domain::Field::DescriptionFrench,
             domain::GroupId(3),
             {},
             u"Communs"_s,
             domain::Language::French},
            {RemarkKind::ContactWithheld,
             domain::Field::PersonEmail,
             {},
             domain::PersonId(2),
             u"Nicole Alix"_s,
             domain::Language::French}};
}

} // namespace

void TestRemarksModel::rows()
{
    RemarksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRemarks(someRemarks());
    QCOMPARE(model.rowCount(), 3);
    QStringList printed;
    for (int row = 0; row < model.rowCount(); ++row)
        printed += model.index(row).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(printed,
             QStringList({u"The document: the directory has no title"_s, u"Communs: there is no description"_s,
                          u"Nicole Alix: contact details are left out: they are not marked as publishable"_s}));
    QCOMPARE(model.remarkAt(1).group, domain::GroupId(3));
    QCOMPARE(model.count(RemarkWeight::Missing), 2);
    QCOMPARE(model.count(RemarkWeight::Withheld), 1);
    QCOMPARE(model.count(RemarkWeight::Odd), 0);
}

void TestRemarksModel::equalRemarksKeepTheRows()
{
    RemarksModel model;
    model.setRemarks(someRemarks());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRemarks(someRemarks());
    QVERIFY(reset.isEmpty());
    model.setRemarks(someRemarks().mid(1));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
}

QTEST_MAIN(TestRemarksModel)
#include "tst_remarksmodel.moc"
