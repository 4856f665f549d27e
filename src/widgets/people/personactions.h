// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace widgets {

/// What can be done with persons, for menus, keys and buttons.
class PersonActions : public QObject
{
    Q_OBJECT

public:
    explicit PersonActions(QWidget *page);

    [[nodiscard]] QAction *create() const { return m_create; }
    [[nodiscard]] QAction *edit() const { return m_edit; }
    [[nodiscard]] QAction *remove() const { return m_remove; }
    [[nodiscard]] QAction *merge() const { return m_merge; }
    [[nodiscard]] QAction *giveData() const { return m_giveData; }
    [[nodiscard]] QAction *withdraw() const { return m_withdraw; }
    [[nodiscard]] QAction *history() const { return m_history; }
    [[nodiscard]] QAction *find() const { return m_find; }

    /// Which of them make sense now. `busy`: a form or a question is open.
    void setState(bool hasPerson, bool isWithdrawn, bool writable, bool busy);
    void retranslate();

private:
    QAction *m_create = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_giveData = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_history = nullptr;
    QAction *m_find = nullptr;
};

} // namespace widgets
