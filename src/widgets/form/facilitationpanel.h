// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"
#include "widgets/form/inlinepanel.h"

#include <memory>

namespace widgets {

namespace Ui {
class FacilitationPanel;
}

/// Since when and until when a person facilitates, and whether that is over. A date that is none counts for nothing: it
/// keeps the panel open until it is corrected, or is given up with Escape.
class FacilitationPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit FacilitationPanel(QWidget *parent = nullptr);
    ~FacilitationPanel() override;

    void open(const QString &name, const domain::Facilitation &facilitation);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// The date typed; the one the panel was opened with while what is typed is no date.
    [[nodiscard]] domain::PartialDate since() const;
    [[nodiscard]] domain::PartialDate until() const;
    [[nodiscard]] bool hasEnded() const;
    /// Why a date typed here is none; "" when both are understood.
    [[nodiscard]] QString errorText() const;
    /// Puts the cursor where no date is typed; false when there is nothing to correct.
    bool focusWrongDate();

Q_SIGNALS:
    void periodEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void finish();
    void retranslate();

    std::unique_ptr<Ui::FacilitationPanel> m_ui;
    QString m_name;
    domain::Facilitation m_opened;
};

} // namespace widgets
