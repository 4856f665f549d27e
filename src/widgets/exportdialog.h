// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"

#include <QDialog>

#include <memory>

namespace widgets {

namespace Ui {
class ExportDialog;
}

/// For whom the data is. The file is chosen afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] domain::Audience audience() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace widgets
