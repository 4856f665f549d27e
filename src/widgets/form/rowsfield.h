// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/editrow.h"
#include "widgets/form/formfield.h"

class QPushButton;
class QVBoxLayout;

namespace widgets {

/// A field that holds several entries in an order: rows, and a button that adds one.
class RowsField : public FormField
{
    Q_OBJECT

public:
    explicit RowsField(QWidget *parent = nullptr);

    void showProblems(const QList<domain::Problem> &problems) override;
    void focusOn(domain::Field field, int row) override;

protected:
    /// A row with an empty entry; the field places it.
    [[nodiscard]] virtual EditRow *makeRow() = 0;
    /// Exchanges the entries of two rows. The entries change places, not the widgets: Tab keeps going down the screen.
    virtual void swapEntries(int one, int other) = 0;

    void setRowCount(qsizetype count);
    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    [[nodiscard]] EditRow *row(qsizetype place) const { return m_rows.at(place); }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    void contentLanguageChanged() override;

private:
    void append();
    void connectRow(EditRow *row);
    void remove(EditRow *row);
    void move(EditRow *row, int step);
    void updatePlaces();

    QVBoxLayout *m_rowLayout = nullptr;
    QList<EditRow *> m_rows;
    QPushButton *m_add = nullptr;
};

} // namespace widgets
