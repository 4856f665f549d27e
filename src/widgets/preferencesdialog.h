// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/windowsettings.h"

#include <QDialog>

#include <memory>

namespace widgets {

namespace Ui {
class PreferencesDialog;
}

/// Language, colours and signature of the person at this computer.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    [[nodiscard]] Preferences preferences() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateAcceptable();

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
};

} // namespace widgets
