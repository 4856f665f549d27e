// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importsession.h"

#include <QAbstractItemModel>
#include <QSet>

namespace widgets {

/// What an import would do, record by record, and under each field by field; with what a person chose of it.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, OutcomeColumn, BeforeColumn, AfterColumn, COLUMN_COUNT };
    /// Which rows are shown.
    enum class Shown { Relevant, New, Changed, LeftOut, Unchanged, OnlyHere, Everything };

    using Planned = std::shared_ptr<const models::PlannedImport>;

    using QAbstractItemModel::QAbstractItemModel;

    /// A plan of another source: choices are forgotten.
    void setPlan(const Planned &planned);
    /// The same source planned anew: rows stay where they are, whatever became of them.
    void updatePlan(const Planned &planned);
    void setShown(Shown shown);
    [[nodiscard]] const Planned &planned() const { return m_planned; }
    [[nodiscard]] const domain::ImportChoices &choices() const { return m_choices; }

    /// Of a record's or a field's row; nullptr for what is only in the directory.
    [[nodiscard]] const domain::ImportRow *rowOf(const QModelIndex &index) const;
    [[nodiscard]] const domain::ImportedField *fieldOf(const QModelIndex &index) const;
    void setChoice(const domain::ImportKey &key, const domain::ImportChoice &choice);
    /// Takes or leaves these rows and fields, as one choice.
    void setTaken(const QModelIndexList &indexes, bool taken);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void choicesChanged();

private:
    /// A row of the plan, or (negative) a group that only the directory has.
    [[nodiscard]] int entryOf(const QModelIndex &index) const;
    [[nodiscard]] bool isShown(const domain::ImportRow &row) const;
    [[nodiscard]] bool canChoose(const domain::ImportRow &row) const;
    [[nodiscard]] bool isTaken(const domain::ImportRow &row) const;
    [[nodiscard]] bool take(const QModelIndex &index, bool taken);
    void collect();
    [[nodiscard]] QVariant recordData(const domain::ImportRow &row, int column, int role) const;
    [[nodiscard]] QVariant fieldData(const domain::ImportRow &row, const domain::ImportedField &field, int column,
                                     int role) const;
    [[nodiscard]] QVariant untoldData(const domain::UntoldGroup &group, int column, int role) const;

    Planned m_planned;
    domain::ImportChoices m_choices;
    Shown m_shown = Shown::Relevant;
    QList<int> m_entries;
    QSet<domain::ImportKey> m_kept; ///< shown already: a choice does not hide its row
};

} // namespace widgets
