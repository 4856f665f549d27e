// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedLayout;
class QToolButton;

namespace widgets {

class EmptyState;
class PageView;

/// The pages of a document, with what leads through them and makes them larger.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setDocument(const QByteArray &pdf);
    /// What stands there while no document is shown.
    void showNothing(const QString &title, const QString &explanation);
    [[nodiscard]] PageView &view() const { return *m_view; }
    /// Leading through the pages; separators are nullptr.
    [[nodiscard]] QList<QAction *> actions() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &iconName, const QKeySequence &shortcut);
    void setupActions();
    void setupBar();
    void chooseZoom(int entry);
    void showScale();
    void showPage();
    void retranslate();

    QWidget *m_bar = nullptr;
    PageView *m_view = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedLayout *m_stack = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_pageWidth = nullptr;
    QAction *m_wholePage = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_pageLabel = nullptr;
    QLabel *m_count = nullptr;
    QComboBox *m_zoom = nullptr;
    QList<QToolButton *> m_buttons;
};

} // namespace widgets
