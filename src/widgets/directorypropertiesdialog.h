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

/// What the directory says of itself. Stays open, with the reason, when it cannot be saved. What somebody else saved
/// meanwhile is taken where nothing was changed here, and told where something was: saving again is then a decision.
class DirectoryPropertiesDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<domain::Result<void>(const domain::DirectoryInfo &info)>;

    /// The properties as they are stored now.
    using Load = std::function<domain::DirectoryInfo()>;

    DirectoryPropertiesDialog(Load load, Save save, FileChooser &files, QWidget *parent = nullptr);
    ~DirectoryPropertiesDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] domain::DirectoryInfo edited() const;
    void show(const domain::DirectoryInfo &info);
    void takeOver();
    void showProblems();
    void updateSuffix();
    void chooseLogo();
    void setLogo(const QByteArray &logo);
    void showLogo();
    void tell(const QString &text);

    std::unique_ptr<Ui::DirectoryPropertiesDialog> m_ui;
    Load m_load;
    Save m_save;
    domain::DirectoryInfo m_base; ///< as they were stored when they were last read
    QByteArray m_logo;
    FileChooser &m_files;
};

} // namespace widgets
