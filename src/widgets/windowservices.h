// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

class QPrinter;
class QWidget;

namespace widgets {

class FormQuestions;
class WindowSettings;

/// What a file dialog asks for.
struct FileRequest
{
    QString title;
    QString suggestion; ///< a folder, or a path with the proposed file name
    QString nameFilter; ///< "Directories (*.annuaire)"
    QString suffix;     ///< added to a new file's name that has none, without the dot
};

/// Asks a person for a file. A seam: tests answer themselves.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    /// The path, or "" when the person gave up.
    [[nodiscard]] virtual QString existingFile(QWidget *parent, const FileRequest &request) = 0;
    [[nodiscard]] virtual QString newFile(QWidget *parent, const FileRequest &request) = 0;
};

/// Hands links and files over to the desktop.
class Opener
{
public:
    virtual ~Opener() = default;
    /// False when nothing on the desktop takes it.
    virtual bool open(const QUrl &url) = 0;
    virtual bool revealFile(const QString &path) = 0;
};

/// What is to be printed.
struct PrintRequest
{
    QString title; ///< of the document, for the queue
    int pages = 0;
    bool letter = false; ///< the paper it was laid out for: Letter, else A4
};

/// Asks a person for a printer and how to use it. A seam, like FileChooser.
class Printers
{
public:
    virtual ~Printers() = default;
    /// Null when the person gave up.
    [[nodiscard]] virtual std::shared_ptr<QPrinter> choose(QWidget *parent, const PrintRequest &request) = 0;
};

/// What the window is given. All of it outlives the window.
struct WindowServices
{
    WindowSettings &settings;
    FileChooser &files;
    FormQuestions &questions;
    Opener &opener;
    Printers &printers;
};

} // namespace widgets
