// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/formfield.h"

namespace widgets {

class MarkdownEditor;

/// The group's description in the content language shown.
class DescriptionField : public FormField
{
    Q_OBJECT

public:
    explicit DescriptionField(QWidget *parent = nullptr);

    void load(const domain::WorkGroup &group) override;
    void store(domain::WorkGroup &group) const override;
    [[nodiscard]] QList<domain::Field> fields() const override;
    void showProblems(const QList<domain::Problem> &problems) override;
    void focusOn(domain::Field field, int row) override;

protected:
    void contentLanguageChanged() override;
    void retranslate() override;

private:
    void showText();

    MarkdownEditor *m_editor = nullptr;
    domain::LocalizedText m_text;
};

} // namespace widgets
