// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/pagereadingmodel.h"

#include "domain/text.h"
#include "widgets/import/pagewords.h"

#include <QFont>

namespace widgets {

using exchange::PageBlock;
using exchange::PageProposal;

void PageReadingModel::setReading(const exchange::PageReading &reading)
{
    beginResetModel();
    m_reading = reading;
    endResetModel();
}

void PageReadingModel::setContentLanguage(domain::Language language)
{
    m_language = language;
}

int PageReadingModel::blockOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    return index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
}

int PageReadingModel::phraseOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? index.row() : -1;
}

int PageReadingModel::namelessCount() const
{
    int count = 0;
    for (const PageBlock &block : m_reading.blocks)
        count += block.accepted && block.name.isEmpty() ? 1 : 0;
    return count;
}

int PageReadingModel::nextNameless(int after) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int row = (after + step) % count;
        if (m_reading.blocks[row].accepted && m_reading.blocks[row].name.isEmpty())
            return row;
    }
    return -1;
}

void PageReadingModel::changed(int block)
{
    Q_EMIT dataChanged(index(block, 0), index(block, COLUMN_COUNT - 1));
    const QModelIndex parent = index(block, 0);
    if (const int phrases = rowCount(parent); phrases > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(phrases - 1, COLUMN_COUNT - 1, parent));
    Q_EMIT corrected();
}

void PageReadingModel::setName(int block, const QString &name)
{
    const QString clean = domain::cleanLine(name).left(domain::maxNameLength);
    if (block < 0 || block >= rowCount() || m_reading.blocks[block].name == clean)
        return;
    m_reading.blocks[block].name = clean;
    changed(block);
}

void PageReadingModel::setProposal(int block, int phrase, const PageProposal &proposal)
{
    if (block < 0 || block >= rowCount() || phrase < 0 || phrase >= m_reading.blocks[block].proposals.size())
        return;
    m_reading.blocks[block].proposals[phrase] = proposal;
    changed(block);
}

void PageReadingModel::setAllAccepted(bool accepted)
{
    for (PageBlock &block : m_reading.blocks) {
        block.accepted = accepted;
        for (PageProposal &proposal : block.proposals)
            proposal.accepted = accepted;
    }
    for (int block = 0; block < rowCount(); ++block) {
        Q_EMIT dataChanged(index(block, 0), index(block, COLUMN_COUNT - 1));
        const QModelIndex parent = index(block, 0);
        if (const int phrases = rowCount(parent); phrases > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(phrases - 1, COLUMN_COUNT - 1, parent));
    }
    Q_EMIT corrected();
}

bool PageReadingModel::split(int block, int phrase)
{
    if (block < 0 || block >= rowCount() || phrase <= 0 || phrase >= m_reading.blocks[block].proposals.size())
        return false;
    setReading(exchange::withSplit(m_reading, block, phrase));
    Q_EMIT corrected();
    return true;
}

bool PageReadingModel::joinWithPrevious(int block)
{
    if (block <= 0 || block >= rowCount())
        return false;
    setReading(exchange::withJoin(m_reading, block - 1));
    Q_EMIT corrected();
    return true;
}

QModelIndex PageReadingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex PageReadingModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int PageReadingModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_reading.blocks.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_reading.blocks[parent.row()].proposals.size());
}

int PageReadingModel::columnCount(const QModelIndex &) const
{
    return COLUMN_COUNT;
}

QVariant PageReadingModel::data(const QModelIndex &index, int role) const
{
    const int block = blockOf(index);
    if (block < 0)
        return {};
    const int phrase = phraseOf(index);
    return phrase < 0 ? blockData(m_reading.blocks[block], index.column(), role)
                      : phraseData(m_reading.blocks[block].proposals[phrase], index.column(), role);
}

QVariant PageReadingModel::blockData(const PageBlock &block, int column, int role) const
{
    const bool nameless = block.accepted && block.name.isEmpty();
    if (role == NeedsNameRole)
        return nameless;
    if (role == Qt::CheckStateRole && column == WhatColumn)
        return block.accepted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::FontRole && column == WhatColumn) {
        QFont font;
        font.setBold(true);
        font.setItalic(nameless);
        return font;
    }
    if (role == Qt::EditRole && column == WhatColumn)
        return block.name;
    if (role == Qt::ToolTipRole)
        return tr("From line %L1 of the page").arg(block.place.line);
    if (role != Qt::DisplayRole)
        return {};
    if (column == WhatColumn)
        return block.name.isEmpty() ? tr("Without a name") : block.name;
    if (column == ProposedColumn)
        return block.accepted ? QString() : tr("no group");
    return block.proposals.isEmpty() ? QVariant() : QVariant(tr("line %L1").arg(block.place.line));
}

QVariant PageReadingModel::phraseData(const PageProposal &proposal, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == WhatColumn)
        return proposal.accepted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && column == PhraseColumn)
        return proposal.phrase.left(2'000);
    if (role != Qt::DisplayRole)
        return {};
    constexpr qsizetype longest = 300; // more than fits a line
    switch (column) {
    case WhatColumn:
        return PageWords::kindName(proposal.kind);
    case PhraseColumn:
        return proposal.phrase.left(longest);
    case ProposedColumn:
        return PageWords::proposed(proposal, m_language).left(longest);
    default:
        return {};
    }
}

QVariant PageReadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Understood as");
    case PhraseColumn:
        return tr("On the page");
    case ProposedColumn:
        return tr("Proposed");
    default:
        return {};
    }
}

Qt::ItemFlags PageReadingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == WhatColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == WhatColumn && phraseOf(index) < 0)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PageReadingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int block = blockOf(index);
    if (block < 0 || index.column() != WhatColumn)
        return false;
    const int phrase = phraseOf(index);
    if (role == Qt::EditRole && phrase < 0) {
        setName(block, value.toString());
        return true;
    }
    if (role != Qt::CheckStateRole)
        return false;
    const bool accepted = value.toInt() == Qt::Checked;
    if (phrase < 0)
        m_reading.blocks[block].accepted = accepted;
    else
        m_reading.blocks[block].proposals[phrase].accepted = accepted;
    changed(block);
    return true;
}

} // namespace widgets
