// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/rowsfield.h"

namespace widgets {

class LineageRow;

/// The group's ties to earlier or supporting groups, in their order.
class LineageField : public RowsField
{
    Q_OBJECT

public:
    explicit LineageField(QWidget *parent = nullptr);

    void setDirectory(FormDirectory &directory) override;
    void load(const domain::WorkGroup &group) override;
    void store(domain::WorkGroup &group) const override;
    [[nodiscard]] QList<domain::Field> fields() const override;

protected:
    [[nodiscard]] EditRow *makeRow() override;
    void swapEntries(int one, int other) override;
    void retranslate() override;

private:
    [[nodiscard]] LineageRow *entry(qsizetype place) const;

    FormDirectory *m_directory = nullptr;
    domain::GroupId m_self;
};

} // namespace widgets
