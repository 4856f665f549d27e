// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"
#include "widgets/form/editrow.h"

#include <memory>

namespace widgets {

namespace Ui {
class MailingListRow;
}

/// One mailing list in the form: its address, whether it is public, and on demand its name, links and state.
class MailingListRow : public EditRow
{
    Q_OBJECT

public:
    explicit MailingListRow(QWidget *parent = nullptr);
    ~MailingListRow() override;

    void setMailingList(const domain::MailingList &list);
    [[nodiscard]] domain::MailingList mailingList() const;
    void setLanguage(domain::Language language) override;
    void setPlace(int place, int count) override;
    void setProblems(const QList<domain::Problem> &problems) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> tabWidgets() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupParts();
    void showDetails(bool shown);
    void retranslate();

    std::unique_ptr<Ui::MailingListRow> m_ui;
    domain::MailingList m_list;
    int m_place = 0;
    int m_count = 1;
};

} // namespace widgets
