// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/formfield.h"

class QComboBox;

namespace widgets {

class FieldMessage;
class LocalizedLineField;
class PartialDateEdit;

/// The group's status, since when, and why.
class StatusField : public FormField
{
    Q_OBJECT

public:
    explicit StatusField(QWidget *parent = nullptr);

    void load(const domain::WorkGroup &group) override;
    void store(domain::WorkGroup &group) const override;
    [[nodiscard]] QList<domain::Field> fields() const override;
    [[nodiscard]] QList<domain::Problem> pendingProblems() const override;
    void showProblems(const QList<domain::Problem> &problems) override;
    void focusOn(domain::Field field, int row) override;

protected:
    void contentLanguageChanged() override;
    void retranslate() override;

private:
    QComboBox *m_status = nullptr;
    PartialDateEdit *m_since = nullptr;
    LocalizedLineField *m_reason = nullptr;
    FieldMessage *m_message = nullptr;
};

} // namespace widgets
