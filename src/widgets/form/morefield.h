// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/formfield.h"

#include <memory>

namespace widgets {

namespace Ui {
class MoreField;
}

/// What is seldom edited, folded away: when and by whom the group was verified, how often it is to be, when to look at
/// its status again, and the staff's note.
class MoreField : public FormField
{
    Q_OBJECT

public:
    explicit MoreField(QWidget *parent = nullptr);
    ~MoreField() override;

    void setDirectory(FormDirectory &directory) override;
    void load(const domain::WorkGroup &group) override;
    void store(domain::WorkGroup &group) const override;
    [[nodiscard]] QList<domain::Field> fields() const override;
    [[nodiscard]] QList<domain::Problem> pendingProblems() const override;
    void showProblems(const QList<domain::Problem> &problems) override;
    void focusOn(domain::Field field, int row) override;

protected:
    void retranslate() override;

private:
    void updateSuffix();
    void setupParts();
    void showDetails(bool shown);
    void verifyToday();
    void showInterval();

    std::unique_ptr<Ui::MoreField> m_ui;
    FormDirectory *m_directory = nullptr;
};

} // namespace widgets
