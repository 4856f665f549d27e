// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partialdate.h"

#include <QWidget>

class QLineEdit;

namespace widgets {

class FieldMessage;

/// A date as a person types it ("2020", "mars 2020", "23/11/2026"). Says beneath what it understood, or that no such
/// date exists; leaving the field writes the date out in words.
class PartialDateEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Precision { Any, Day };

    explicit PartialDateEdit(QWidget *parent = nullptr);

    /// Day: only a whole date is taken.
    void setPrecision(Precision precision);
    void setDate(const domain::PartialDate &date);
    /// The date understood; unknown when nothing, or no date, is typed.
    [[nodiscard]] domain::PartialDate date() const { return m_date; }
    /// Why what is typed is no date; "" when it is one, or nothing is typed.
    [[nodiscard]] QString errorText() const;

    void setPlaceholderText(const QString &text);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }
    [[nodiscard]] FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &typed);
    void writeOut();
    void showUnderstood();

    QLineEdit *m_line = nullptr;
    FieldMessage *m_message = nullptr;
    domain::PartialDate m_date;
    Precision m_precision = Precision::Any;
    bool m_understood = true;
};

} // namespace widgets
