// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/windowservices.h"

namespace widgets {

/// The desktop's own file dialogs.
class DesktopFileChooser final : public FileChooser
{
public:
    [[nodiscard]] QString existingFile(QWidget *parent, const FileRequest &request) override;
    [[nodiscard]] QString newFile(QWidget *parent, const FileRequest &request) override;
};

/// Only allowed links (http, https, mailto, tel) and files of this computer are ever handed over.
class DesktopOpener final : public Opener
{
public:
    bool open(const QUrl &url) override;
    bool revealFile(const QString &path) override;
};

/// The desktop's own print dialog.
class DesktopPrinters final : public Printers
{
public:
    [[nodiscard]] std::shared_ptr<QPrinter> choose(QWidget *parent, const PrintRequest &request) override;
};

} // namespace widgets
