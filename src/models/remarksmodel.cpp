// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remarksmodel.h"

#include <algorithm>

namespace models {

void RemarksModel::setRemarks(const QList<domain::PublicationRemark> &remarks)
{
    if (m_remarks == remarks)
        return;
    beginResetModel();
    m_remarks = remarks;
    endResetModel();
}

int RemarksModel::count(domain::RemarkWeight weight) const
{
    return int(std::count_if(m_remarks.begin(), m_remarks.end(),
                             [weight](const auto &remark) { return domain::weightOf(remark.kind) == weight; }));
}

int RemarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_remarks.size());
}

QString RemarksModel::name(const domain::PublicationRemark &remark)
{
    return remark.group.isValid() || remark.person.isValid() ? remark.name : tr("The document");
}

QVariant RemarksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::PublicationRemark &remark = m_remarks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name(remark);
    case TextRole:
        return domain::remarkText(remark);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name(remark), domain::remarkText(remark));
    default:
        return {};
    }
}

void RemarksModel::retranslate()
{
    if (!m_remarks.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace models
