// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace widgets {

/// Asks before something would be lost: what, and, for fields that changed since, what they hold now and what would be
/// put. The safe answer is the default.
class HistoryQuestion : public QDialog
{
    Q_OBJECT

public:
    HistoryQuestion(const QString &question, const QString &acceptText, QWidget *parent);

    void setConflicts(const QList<domain::HistoryConflict> &conflicts);

private:
    /// What, which field, what it holds now and what would be put: a row of the table.
    [[nodiscard]] static QStringList textsOf(const domain::HistoryConflict &conflict);

    QLabel *m_question = nullptr;
    QTableWidget *m_table = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace widgets
