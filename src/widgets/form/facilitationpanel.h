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

/// Since when and until when a person facilitates, and whether that is over.
class FacilitationPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit FacilitationPanel(QWidget *parent = nullptr);
    ~FacilitationPanel() override;

    void open(const QString &name, const domain::Facilitation &facilitation);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] domain::PartialDate since() const;
    [[nodiscard]] domain::PartialDate until() const;
    [[nodiscard]] bool hasEnded() const;
    /// Why a date typed here is none; "" when both are understood.
    [[nodiscard]] QString errorText() const;

Q_SIGNALS:
    void periodEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::FacilitationPanel> m_ui;
    QString m_name;
};

} // namespace widgets
