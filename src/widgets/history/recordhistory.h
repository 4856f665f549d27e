// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"

#include <QWidget>

namespace widgets {

class ChangePane;
class ChangeSetView;
class HistoryCommands;

/// The history of one group or person, for the pane that shows it: its changes, and what the chosen one did to it.
class RecordHistory : public QWidget
{
    Q_OBJECT

public:
    RecordHistory(models::HistorySession &history, HistoryCommands &commands, QWidget *parent = nullptr);

    void setRecord(const models::HistoryFilter &record);
    void focusChanges();

private:
    ChangeSetView *m_sets = nullptr;
    ChangePane *m_change = nullptr;
};

} // namespace widgets
