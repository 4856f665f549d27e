// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/desktopservices.h"

#include "domain/text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>

#ifdef Q_OS_WIN
#include <QDir>
#include <QProcess>
#endif

namespace widgets {

using namespace Qt::StringLiterals;

QString DesktopFileChooser::existingFile(QWidget *parent, const FileRequest &request)
{
    return QFileDialog::getOpenFileName(parent, request.title, request.suggestion, request.nameFilter);
}

QString DesktopFileChooser::newFile(QWidget *parent, const FileRequest &request)
{
    QFileDialog dialog(parent, request.title, QFileInfo(request.suggestion).absolutePath(), request.nameFilter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(request.suffix);
    dialog.selectFile(QFileInfo(request.suggestion).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

bool DesktopOpener::open(const QUrl &url)
{
    if (!url.isLocalFile() && !domain::isAllowedLink(url.toString(QUrl::FullyEncoded)))
        return false;
    return QDesktopServices::openUrl(url);
}

bool DesktopOpener::revealFile(const QString &path)
{
#ifdef Q_OS_WIN
    // Explorer alone takes this form, which is not a list of quoted arguments; it selects the file in its folder.
    QProcess explorer;
    explorer.setProgram(u"explorer.exe"_s);
    explorer.setNativeArguments(u"/select,\""_s + QDir::toNativeSeparators(path) + u'"');
    if (explorer.startDetached())
        return true;
#endif
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

std::shared_ptr<QPrinter> DesktopPrinters::choose(QWidget *parent, const PrintRequest &request)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(request.title);
    printer->setPageSize(QPageSize(request.letter ? QPageSize::Letter : QPageSize::A4));
    QPrintDialog dialog(printer.get(), parent);
    dialog.setMinMax(1, request.pages);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

} // namespace widgets
