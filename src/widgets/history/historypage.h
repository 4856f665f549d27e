// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"
#include "widgets/viewpage.h"

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QTreeView;
class QTreeWidget;

namespace models {
class HistoryModel;
}

namespace widgets {

class HistoryCommands;
struct WindowServices;

/// Who changed what and when; beside it what the chosen change did, field by field, and what can be put back.
class HistoryPage : public ViewPage
{
    Q_OBJECT

public:
    HistoryPage(models::HistorySession &history, HistoryCommands &commands, const WindowServices &services,
                QWidget *parent = nullptr);

    /// Only what touched that record; an empty filter shows everything.
    void setFilter(const models::HistoryFilter &filter, const QString &name);

    [[nodiscard]] QString menuTitle() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void rememberPanes() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupActions();
    void setupPanes();
    void showDetails();
    void showDiff();
    void updateActions();
    void retranslate();
    void takeBack();
    void restoreField();
    void restoreRecord();
    void restoreDirectory();
    [[nodiscard]] const domain::ChangeSet *currentSet() const;
    /// The record of the current row of the details, nullptr when there is none.
    [[nodiscard]] const domain::RecordChange *currentRecord() const;
    [[nodiscard]] const domain::FieldChange *currentField() const;

    models::HistorySession &m_history;
    HistoryCommands &m_commands;
    const WindowServices &m_services;
    models::HistoryModel *m_model = nullptr;
    QSplitter *m_splitter = nullptr;
    QLabel *m_filterLabel = nullptr;
    QPushButton *m_everything = nullptr;
    QTreeView *m_sets = nullptr;
    QWidget *m_detail = nullptr;
    QTreeWidget *m_fields = nullptr;
    QTextBrowser *m_diff = nullptr;
    QLabel *m_more = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_restoreField = nullptr;
    QAction *m_restoreRecord = nullptr;
    QAction *m_restoreDirectory = nullptr;
    QString m_filterName;
    models::ChangeDetails m_details;
    bool m_detailsWanted = false; ///< they changed while nobody looked: a large import takes a moment to tell
};

} // namespace widgets
