// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QDialog>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;

namespace models {
class DirectorySession;
}

namespace widgets {

class SuggestionList;

/// Goes to any group, person or view, or runs any command, by a few letters.
class QuickOpen : public QDialog
{
    Q_OBJECT

public:
    /// `commands` are views and what the menus hold; those that are not enabled are left out.
    QuickOpen(models::DirectorySession &session, const QList<QAction *> &commands, QWidget *parent);

Q_SIGNALS:
    void groupChosen(domain::GroupId id);
    void personChosen(domain::PersonId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One of the three.
    struct Target
    {
        domain::GroupId group;
        domain::PersonId person;
        QPointer<QAction> action;
    };

    void offer(const QString &typed);
    void choose(int index);

    models::DirectorySession &m_session;
    QList<QPointer<QAction>> m_commands;
    QLineEdit *m_line = nullptr;
    SuggestionList *m_list = nullptr;
    QLabel *m_none = nullptr;
    QList<Target> m_targets;
};

} // namespace widgets
