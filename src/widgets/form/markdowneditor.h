// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QWidget>

#include <functional>

class QAction;
class QTextBrowser;
class QTimer;
class QToolBar;
class QTextCursor;

namespace widgets {

class FieldMessage;
class MarkdownEdit;

/// A text in our Markdown: a toolbar, where it is typed, how it will look, and words about problems.
class MarkdownEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MarkdownEditor(QWidget *parent = nullptr);

    /// Replaces the text; what could be undone before cannot any more.
    void setMarkdown(const QString &text);
    [[nodiscard]] QString markdown() const;
    /// Which quotes the toolbar writes.
    void setLanguage(domain::Language language);
    void setPreviewShown(bool shown);
    [[nodiscard]] bool isPreviewShown() const;

    [[nodiscard]] MarkdownEdit *edit() const { return m_edit; }
    [[nodiscard]] QTextBrowser *preview() const { return m_preview; }
    [[nodiscard]] FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildToolBar();
    QAction *addCommand(const QString &iconName, const QKeySequence &shortcut,
                        const std::function<QTextCursor(QTextCursor)> &command);
    QAction *addToolAction(const QString &iconName);
    void textChanged();
    void render();
    void fitPreview();
    void retranslate();

    QToolBar *m_toolBar = nullptr;
    MarkdownEdit *m_edit = nullptr;
    QTextBrowser *m_preview = nullptr;
    FieldMessage *m_message = nullptr;
    QTimer *m_renderTimer = nullptr;
    QAction *m_bold = nullptr;
    QAction *m_italic = nullptr;
    QAction *m_bullets = nullptr;
    QAction *m_link = nullptr;
    QAction *m_quotes = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_showPreview = nullptr;
    domain::Language m_language = domain::Language::French;
    bool m_loading = false;
};

} // namespace widgets
