// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace widgets {

/// What can be done with groups. The page owns them, the window only places them in its menus.
class GroupActions : public QObject
{
    Q_OBJECT

public:
    explicit GroupActions(QWidget *page);

    [[nodiscard]] QAction *create() const { return m_create; }
    [[nodiscard]] QAction *edit() const { return m_edit; }
    [[nodiscard]] QAction *duplicate() const { return m_duplicate; }
    [[nodiscard]] QAction *changeStatus() const { return m_changeStatus; }
    [[nodiscard]] QAction *exportSelection() const { return m_export; }
    [[nodiscard]] QAction *verify() const { return m_verify; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *history() const { return m_history; }
    [[nodiscard]] QAction *copy() const { return m_copy; }
    [[nodiscard]] QAction *copyMarkdown() const { return m_copyMarkdown; }
    [[nodiscard]] QAction *copyTable() const { return m_copyTable; }
    [[nodiscard]] QAction *find() const { return m_find; }
    [[nodiscard]] QAction *findNext() const { return m_findNext; }
    [[nodiscard]] QAction *findPrevious() const { return m_findPrevious; }

    /// What applies: how many groups are selected, may the directory be written, does the form have the pane.
    void setState(qsizetype groups, bool writable, bool editing);
    void retranslate();

private:
    QAction *add(QWidget *page, const QString &objectName, const QString &iconName = {});

    QAction *m_create = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_changeStatus = nullptr;
    QAction *m_export = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_history = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyMarkdown = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_find = nullptr;
    QAction *m_findNext = nullptr;
    QAction *m_findPrevious = nullptr;
};

} // namespace widgets
