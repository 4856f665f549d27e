// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"

#include <QHash>
#include <QListView>

#include <optional>

class QActionGroup;
class QStandardItemModel;

namespace widgets {

/// The left pane: the views of the directory with what they hold. Each view is also an action, for the menu and for
/// when the window is too narrow to show this pane.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCounts(const QHash<domain::GroupStatus, qint64> &counts);
    [[nodiscard]] QActionGroup *viewActions() const { return m_actions; }
    [[nodiscard]] std::optional<domain::GroupStatus> status() const;
    void chooseAll();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void statusChosen(std::optional<domain::GroupStatus> status);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void addHeading();
    void addView(std::optional<domain::GroupStatus> status);
    void retranslate();
    void updateTexts(int row);
    [[nodiscard]] QString viewName(int row) const;

    QStandardItemModel *m_model = nullptr;
    QActionGroup *m_actions = nullptr;
    QList<std::optional<domain::GroupStatus>> m_views; ///< by row; the heading's is not used
    QHash<domain::GroupStatus, qint64> m_counts;
};

} // namespace widgets
