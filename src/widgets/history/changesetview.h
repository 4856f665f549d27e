// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historymodel.h"

#include <QTreeView>

#include <optional>

namespace widgets {

/// The change sets of a history, newest first. Reads nothing until it is seen.
class ChangeSetView : public QTreeView
{
    Q_OBJECT

public:
    explicit ChangeSetView(models::HistorySession &history, QWidget *parent = nullptr);

    void setFilter(const models::HistoryFilter &filter) { m_model->setFilter(filter); }
    [[nodiscard]] const models::HistoryFilter &filter() const { return m_model->filter(); }
    [[nodiscard]] std::optional<domain::ChangeSet> current() const;

Q_SIGNALS:
    /// Another one is current, or it is told differently.
    void currentSetChanged();
    void readFailed(const domain::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitColumns();

    models::HistoryModel *m_model = nullptr;
};

} // namespace widgets
