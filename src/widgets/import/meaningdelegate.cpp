// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/meaningdelegate.h"

#include "widgets/import/columnmappingmodel.h"

#include <QComboBox>

namespace widgets {

using namespace Qt::StringLiterals;

QWidget *MeaningDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"columnMeaningComboBox"_s);
    for (const exchange::TableColumn meaning : ColumnMappingModel::meanings())
        box->addItem(ColumnMappingModel::meaningName(meaning));
    auto *self = const_cast<MeaningDelegate *>(this); // the choice is made with the click, not with leaving the cell
    // It stays open: the next letter that is typed belongs to the same word.
    connect(box, &QComboBox::activated, self, [self, box] { Q_EMIT self->commitData(box); });
    return box;
}

void MeaningDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void MeaningDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentIndex());
}

} // namespace widgets
