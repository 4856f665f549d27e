// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/validation.h"
#include "storage/findingstorage.h"

#include <QAbstractListModel>

namespace models {

/// What is due, or what lacks: a row each, with the record it is about and the field that mends it.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< of the group (in the content language, else the other) or person
        TextRole,                ///< what lacks, or when the last check was
        GroupIdRole,             ///< qint64, 0 when it is about a person
        PersonIdRole,            ///< qint64, 0 when it is about a group
        FieldRole,               ///< int(domain::Field)
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows these rows; `total` counts those beyond them too. Rows that stay keep their place and selection.
    void setFindings(const QList<storage::NamedFinding> &findings, qint64 total);
    [[nodiscard]] qint64 total() const { return m_total; }
    void setContentLanguage(domain::Language language);
    [[nodiscard]] domain::Finding findingAt(int row) const;
    [[nodiscard]] int rowOf(const domain::Finding &finding) const; ///< -1 when not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// After the interface's language changed.
    void retranslate();

private:
    [[nodiscard]] QString name(const storage::NamedFinding &row) const;
    [[nodiscard]] static QString text(const storage::NamedFinding &row);

    QList<storage::NamedFinding> m_rows;
    qint64 m_total = 0;
    domain::Language m_language = domain::Language::French;
};

} // namespace models
