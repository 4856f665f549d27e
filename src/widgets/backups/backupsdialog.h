// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contentdifference.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace models {
class BackupSession;
}

namespace widgets {

/// The backups of the open directory, and what restoring the chosen one would change, before it is done.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(models::BackupSession &session, bool readOnly, QWidget *parent);
    /// Compares one copy, not listed, instead of the backups: a sync tool's.
    void showCopy(const QString &path);

Q_SIGNALS:
    void restoreRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void choose();
    void showDifferences(const QString &path, const QList<domain::Difference> &differences);
    void tell(const QString &text);
    void retranslate();

    models::BackupSession &m_session;
    bool m_readOnly = false;
    QString m_chosen;
    QLabel *m_note = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_preview = nullptr;
    QTreeWidget *m_differences = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace widgets
