// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "widgets/form/inlinepanel.h"

#include <memory>

namespace widgets {

namespace Ui {
class NewPersonPanel;
}

/// Asks what a new person is called and how the label agrees ("Animatrice"), nothing more.
class NewPersonPanel : public InlinePanel
{
    Q_OBJECT

public:
    explicit NewPersonPanel(QWidget *parent = nullptr);
    ~NewPersonPanel() override;

    void open(const QString &name);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] domain::Gender gender() const;

Q_SIGNALS:
    void created(const QString &name, domain::Gender gender);

protected:
    void changeEvent(QEvent *event) override;

private:
    void create();
    void retranslate();

    std::unique_ptr<Ui::NewPersonPanel> m_ui;
};

} // namespace widgets
