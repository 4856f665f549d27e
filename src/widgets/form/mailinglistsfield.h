// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/rowsfield.h"

namespace widgets {

class MailingListRow;

/// The group's mailing lists, in their order.
class MailingListsField : public RowsField
{
    Q_OBJECT

public:
    explicit MailingListsField(QWidget *parent = nullptr);

    void load(const domain::WorkGroup &group) override;
    void store(domain::WorkGroup &group) const override;
    [[nodiscard]] QList<domain::Field> fields() const override;

protected:
    [[nodiscard]] EditRow *makeRow() override;
    void swapEntries(int one, int other) override;
    void retranslate() override;

private:
    [[nodiscard]] MailingListRow *entry(qsizetype place) const;
};

} // namespace widgets
