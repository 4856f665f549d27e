// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/formfield.h"

namespace widgets {

class FieldMessage;
class LocalizedLineField;

/// The group's name in the content language shown.
class NameField : public FormField
{
    Q_OBJECT

public:
    explicit NameField(QWidget *parent = nullptr);

    void load(const domain::WorkGroup &group) override;
    void store(domain::WorkGroup &group) const override;
    [[nodiscard]] QList<domain::Field> fields() const override;
    void showProblems(const QList<domain::Problem> &problems) override;
    void focusOn(domain::Field field, int row) override;

protected:
    void contentLanguageChanged() override;
    void retranslate() override;

private:
    LocalizedLineField *m_line = nullptr;
    FieldMessage *m_message = nullptr;
    bool m_isNew = false;
};

} // namespace widgets
