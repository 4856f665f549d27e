// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/applicationcontroller.h"
#include "widgets/directorypage.h"
#include "widgets/form/formquestions.h"
#include "widgets/mainwindow.h"
#include "widgets/viewpage.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace support {

/// Answers file dialogs with what the test put in.
class FakeFileChooser final : public widgets::FileChooser
{
public:
    QString answer;
    widgets::FileRequest lastRequest;

    [[nodiscard]] QString existingFile(QWidget *parent, const widgets::FileRequest &request) override;
    [[nodiscard]] QString newFile(QWidget *parent, const widgets::FileRequest &request) override;
};

class FakeQuestions final : public widgets::FormQuestions
{
public:
    Leave answer = Leave::KeepEditing;
    int asked = 0;

    [[nodiscard]] Leave askBeforeLeaving(QWidget *parent, const QString &groupName) override;
};

/// Opens nothing and remembers what it was handed.
class FakeOpener final : public widgets::Opener
{
public:
    QList<QUrl> opened;
    QStringList revealed;

    bool open(const QUrl &url) override;
    bool revealFile(const QString &path) override;
};

/// Prints into a PDF file, or gives up when there is no path.
class FakePrinters final : public widgets::Printers
{
public:
    QString path;
    widgets::PrintRequest lastRequest;

    [[nodiscard]] std::shared_ptr<QPrinter> choose(QWidget *parent, const widgets::PrintRequest &request) override;
};

/// The whole program in one process, with settings and documents of its own.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    /// As when the program starts; a second call is a second start with the same settings.
    void start(const QString &location = {});
    void startWithSample();
    void close();
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] widgets::MainWindow &window() const { return m_controller->window(); }
    [[nodiscard]] widgets::DirectoryPage &page() const { return *window().directoryPage(); }
    [[nodiscard]] models::DirectorySession &session() const { return page().session(); }
    /// In the page that is shown, else anywhere in the window.
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        if (const widgets::DirectoryPage *directory = window().directoryPage()) {
            if (T *found = directory->currentPage().findChild<T *>(name))
                return found;
        }
        return window().findChild<T *>(name);
    }
    void trigger(const QString &action) const;
    /// Waits for the list to show what was searched.
    [[nodiscard]] bool listSettled() const;
    [[nodiscard]] QStringList listedNames() const;

    app::Settings &settings() { return *m_settings; }
    app::Languages languages;
    FakeFileChooser files;
    FakeQuestions questions;
    FakeOpener opener;
    FakePrinters printers;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    app::Theme m_theme;
    std::unique_ptr<app::ApplicationController> m_controller;
};

} // namespace support
