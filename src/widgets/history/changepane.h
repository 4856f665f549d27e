// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace widgets {

class HistoryCommands;

/// What one change did, field by field and word by word, and what of it can be put back.
class ChangePane : public QWidget
{
    Q_OBJECT

public:
    /// Its actions work wherever the focus is within `scope`.
    ChangePane(models::HistorySession &history, HistoryCommands &commands, QWidget *scope, QWidget *parent = nullptr);

    /// With a group or a person in the filter, only what belongs to that one. Read once somebody looks.
    void showChange(const std::optional<domain::ChangeSet> &set, const models::HistoryFilter &filter = {});
    void focusFields();
    /// Whether it says which change it shows.
    void setTitleShown(bool shown) { m_titleShown = shown; }
    [[nodiscard]] QAction *takeBackAction() const { return m_takeBack; }
    [[nodiscard]] QAction *restoreFieldAction() const { return m_restoreField; }
    [[nodiscard]] QAction *restoreRecordAction() const { return m_restoreRecord; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupActions(QWidget *scope);
    void setupFields();
    void setupLayout();
    void tellSet();
    [[nodiscard]] QTreeWidgetItem *firstOfInterest() const;
    void readDetails();
    void fillFields();
    void fitColumns();
    void showDiff();
    void updateActions();
    void retranslate();
    void takeBack();
    void restoreField();
    void restoreRecord();
    /// The record of the current row, nullptr when there is none.
    [[nodiscard]] const domain::RecordChange *currentRecord() const;
    [[nodiscard]] const domain::FieldChange *currentField() const;

    models::HistorySession &m_history;
    HistoryCommands &m_commands;
    QLabel *m_title = nullptr;
    QLabel *m_when = nullptr;
    QTreeWidget *m_fields = nullptr;
    QTextBrowser *m_diff = nullptr;
    QLabel *m_more = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_restoreField = nullptr;
    QAction *m_restoreRecord = nullptr;
    std::optional<domain::ChangeSet> m_set;
    models::HistoryFilter m_filter;
    models::ChangeDetails m_details;
    bool m_titleShown = true;
    bool m_wanted = false; ///< changed while nobody looked: a large import takes a moment to tell
};

} // namespace widgets
