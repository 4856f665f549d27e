// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace widgets {

namespace Ui {
class DirectoryPropertiesDialog;
}

class FileChooser;

/// What the directory says of itself. Stays open, with the reason, when it cannot be saved.
class DirectoryPropertiesDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<domain::Result<void>(const domain::DirectoryInfo &info)>;

    DirectoryPropertiesDialog(const domain::DirectoryInfo &info, Save save, FileChooser &files,
                              QWidget *parent = nullptr);
    ~DirectoryPropertiesDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] domain::DirectoryInfo edited() const;
    void showProblems();
    void updateSuffix();
    void chooseLogo();
    void setLogo(const QByteArray &logo);
    void showLogo();
    void tell(const QString &text);

    std::unique_ptr<Ui::DirectoryPropertiesDialog> m_ui;
    domain::DirectoryInfo m_info;
    Save m_save;
    FileChooser &m_files;
};

} // namespace widgets
