// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/mailinglistsfield.h"

#include "widgets/form/mailinglistrow.h"

#include <QPushButton>

namespace widgets {

MailingListsField::MailingListsField(QWidget *parent) : RowsField(parent)
{
    retranslate();
}

void MailingListsField::load(const domain::WorkGroup &group)
{
    setRowCount(group.mailingLists.size());
    for (qsizetype i = 0; i < rowCount(); ++i)
        entry(i)->setMailingList(group.mailingLists.at(i));
}

void MailingListsField::store(domain::WorkGroup &group) const
{
    group.mailingLists.clear();
    for (qsizetype i = 0; i < rowCount(); ++i)
        group.mailingLists.append(entry(i)->mailingList());
}

QList<domain::Field> MailingListsField::fields() const
{
    return {domain::Field::MailingLists};
}

EditRow *MailingListsField::makeRow()
{
    return new MailingListRow(this);
}

void MailingListsField::swapEntries(int one, int other)
{
    const auto moved = entry(one)->mailingList();
    entry(one)->setMailingList(entry(other)->mailingList());
    entry(other)->setMailingList(moved);
}

void MailingListsField::retranslate()
{
    addButton()->setText(tr("Add a mailing list"));
}

MailingListRow *MailingListsField::entry(qsizetype place) const
{
    return static_cast<MailingListRow *>(row(place));
}

} // namespace widgets
