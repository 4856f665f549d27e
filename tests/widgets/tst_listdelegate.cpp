// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/grouptablemodel.h"
#include "widgets/groupdelegate.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using models::GroupTableModel;

namespace {

void addRow(QStandardItemModel &model, const QString &name, const QString &facilitators, bool due)
{
    auto *item = new QStandardItem(name);
    item->setData(name, GroupTableModel::NameRole);
    item->setData(0, GroupTableModel::StatusCodeRole);
    item->setData(u"en création"_s, GroupTableModel::StatusTextRole);
    item->setData(facilitators, GroupTableModel::FacilitatorLineRole);
    item->setData(due, GroupTableModel::VerificationDueRole);
    model.appendRow(item);
}

QImage paint(const QAbstractItemModel &model, int row, int width, QStyle::State state = QStyle::State_Enabled)
{
    const widgets::GroupDelegate delegate;
    QStyleOptionViewItem option;
    option.font = QFont();
    option.state = state;
    option.palette = QPalette();
    const QModelIndex index = model.index(row, 0);
    option.rect = QRect(0, 0, width, delegate.sizeHint(option, index).height());
    QImage image(option.rect.size() + QSize(40, 0), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

} // namespace

/// The rows of the list.
class TestListDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allRowsAreOfOneHeight();
    void nothingIsDrawnOutsideTheRow();
    void whatDiffersIsSeen();
};

void TestListDelegate::allRowsAreOfOneHeight()
{
    QStandardItemModel model;
    addRow(model, u"A"_s, {}, false);
    addRow(model, QString(300, u'W'), QString(500, u'x'), true);
    addRow(model, u"two\nlines"_s, u"two\nlines"_s, true);
    const widgets::GroupDelegate delegate;
    const int height = delegate.sizeHint({}, model.index(0, 0)).height();
    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(delegate.sizeHint({}, model.index(row, 0)).height(), height);
}

void TestListDelegate::nothingIsDrawnOutsideTheRow()
{
    QStandardItemModel model;
    addRow(model, QString(300, u'W'), QString(500, u'x'), true);
    for (const int width : {20, 60, 150, 400}) {
        const QImage image = paint(model, 0, width);
        for (int x = width; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }
}

void TestListDelegate::whatDiffersIsSeen()
{
    QStandardItemModel model;
    addRow(model, u"Name"_s, u"Sans animateur"_s, false);
    addRow(model, u"Name"_s, u"Sans animateur"_s, true);
    QVERIFY(paint(model, 0, 300) != paint(model, 1, 300));
    QVERIFY(paint(model, 0, 300) != paint(model, 0, 300, QStyle::State_Enabled | QStyle::State_Selected));
    QVERIFY(paint(model, 0, 300, QStyle::State_Enabled | QStyle::State_Selected) !=
            paint(model, 0, 300, QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_HasFocus));
    model.item(0)->setData(2, GroupTableModel::StatusCodeRole);
    model.item(1)->setData(false, GroupTableModel::VerificationDueRole);
    QVERIFY(paint(model, 0, 300) != paint(model, 1, 300));
}

QTEST_MAIN(TestListDelegate)
#include "tst_listdelegate.moc"
