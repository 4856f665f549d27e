// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pagereading.h"

#include <QAbstractItemModel>

namespace widgets {

/// A page as it was understood: its groups, and under each the phrases with what they propose. All of it can be
/// accepted, refused, corrected, cut in two and joined.
class PageReadingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, PhraseColumn, ProposedColumn, COLUMN_COUNT };
    enum Role {
        NeedsNameRole = Qt::UserRole, ///< a group that is accepted and has no name yet
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setReading(const exchange::PageReading &reading);
    [[nodiscard]] const exchange::PageReading &reading() const { return m_reading; }
    void setContentLanguage(domain::Language language);

    /// -1 for no group, and -1 for the phrase of a group's own row.
    [[nodiscard]] int blockOf(const QModelIndex &index) const;
    [[nodiscard]] int phraseOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex blockIndex(int block) const { return index(block, WhatColumn); }
    [[nodiscard]] int namelessCount() const;
    /// The first group without a name after that one, else from the beginning; -1 when each has one.
    [[nodiscard]] int nextNameless(int after) const;

    void setName(int block, const QString &name);
    void setProposal(int block, int phrase, const exchange::PageProposal &proposal);
    void setAllAccepted(bool accepted);
    /// A new group begins with that phrase; false when it cannot.
    bool split(int block, int phrase);
    /// That group and the one above it are one.
    bool joinWithPrevious(int block);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void corrected();

private:
    [[nodiscard]] QVariant blockData(const exchange::PageBlock &block, int column, int role) const;
    [[nodiscard]] QVariant phraseData(const exchange::PageProposal &proposal, int column, int role) const;
    void changed(int block);

    exchange::PageReading m_reading;
    domain::Language m_language = domain::Language::French;
};

} // namespace widgets
