// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/lineagefield.h"

#include "widgets/form/lineagerow.h"

#include <QPushButton>

namespace widgets {

LineageField::LineageField(QWidget *parent) : RowsField(parent)
{
    retranslate();
}

void LineageField::setDirectory(FormDirectory &directory)
{
    m_directory = &directory;
}

void LineageField::load(const domain::WorkGroup &group)
{
    m_self = group.id;
    setRowCount(group.lineages.size());
    for (qsizetype i = 0; i < rowCount(); ++i) {
        entry(i)->setSelf(m_self);
        entry(i)->setLineage(group.lineages.at(i));
    }
}

void LineageField::store(domain::WorkGroup &group) const
{
    group.lineages.clear();
    for (qsizetype i = 0; i < rowCount(); ++i)
        group.lineages.append(entry(i)->lineage());
}

QList<domain::Field> LineageField::fields() const
{
    return {domain::Field::Lineages};
}

EditRow *LineageField::makeRow()
{
    auto *row = new LineageRow(*m_directory, this);
    row->setSelf(m_self);
    return row;
}

void LineageField::swapEntries(int one, int other)
{
    const auto moved = entry(one)->lineage();
    entry(one)->setLineage(entry(other)->lineage());
    entry(other)->setLineage(moved);
}

void LineageField::retranslate()
{
    addButton()->setText(tr("Add a tie to another group"));
}

LineageRow *LineageField::entry(qsizetype place) const
{
    return static_cast<LineageRow *>(row(place));
}

} // namespace widgets
