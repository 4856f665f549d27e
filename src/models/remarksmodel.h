// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publicationremarks.h"

#include <QAbstractListModel>

namespace models {

/// What there is to know before publishing: a row each, with the record it is about and the field that mends it.
class RemarksModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< of the group or person; what stands for the whole document
        TextRole,                ///< what there is to know
    };

    using QAbstractListModel::QAbstractListModel;

    /// Equal remarks keep the rows as they are, and with them a view's place and selection.
    void setRemarks(const QList<domain::PublicationRemark> &remarks);
    /// A default one for a row that is not there.
    [[nodiscard]] domain::PublicationRemark remarkAt(int row) const { return m_remarks.value(row); }
    [[nodiscard]] int count(domain::RemarkWeight weight) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// After the interface's language changed.
    void retranslate();

private:
    [[nodiscard]] static QString name(const domain::PublicationRemark &remark);

    QList<domain::PublicationRemark> m_remarks;
};

} // namespace models
