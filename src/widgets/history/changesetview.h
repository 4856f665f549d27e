// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historymodel.h"

#include <QListView>

#include <optional>

namespace widgets {

/// Change sets, newest first: what was done, and below when and by whom. Reads nothing while its pane is hidden.
class ChangeSetView : public QListView
{
    Q_OBJECT

public:
    explicit ChangeSetView(models::HistorySession &history, QWidget *parent = nullptr);

    void setFilter(const models::HistoryFilter &filter);
    [[nodiscard]] const models::HistoryFilter &filter() const { return m_model->filter(); }
    [[nodiscard]] const models::HistoryModel &changes() const { return *m_model; }
    [[nodiscard]] std::optional<domain::ChangeSet> current() const;
    /// While something else stands in its place, whether it is still wanted.
    void setActive(bool active) { m_model->setActive(active); }

Q_SIGNALS:
    void currentSetChanged();
    /// Other rows, or none; or the search goes on, or has ended.
    void rowsChanged();
    void readFailed(const domain::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupView();
    /// The row that was current if it is still there, else the first.
    void follow();

    models::HistoryModel *m_model = nullptr;
    domain::ChangeSetId m_current;
};

} // namespace widgets
