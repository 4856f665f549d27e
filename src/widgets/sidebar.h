// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"
#include "widgets/view.h"

#include <QHash>
#include <QListView>

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

    /// The views there are, under the headings of their sections.
    void setViews(const QList<View> &views);
    void setGroupCounts(const QHash<domain::GroupStatus, qint64> &counts);
    /// How much a view holds; a negative number is not shown.
    void setCount(View view, qint64 count);
    [[nodiscard]] QActionGroup *viewActions() const { return m_actions; }
    [[nodiscard]] View view() const;
    void choose(View view);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(View view);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    enum class Section { Groups, Upkeep, Directory };
    [[nodiscard]] static Section sectionOf(View view);
    [[nodiscard]] static QString codeOf(View view);
    void addHeading(Section section);
    void addView(View view);
    void retranslate();
    void updateTexts(int row);
    [[nodiscard]] static QString sectionName(Section section);
    [[nodiscard]] static QString viewName(View view);
    [[nodiscard]] static QString countText(View view, qint64 count);
    [[nodiscard]] int rowOf(View view) const;

    struct Row
    {
        Section section = Section::Groups;
        View view = View::AllGroups;
        QAction *action = nullptr; ///< nullptr: the row is the section's heading
    };

    QStandardItemModel *m_model = nullptr;
    QActionGroup *m_actions = nullptr;
    QList<Row> m_rows;
    QHash<View, qint64> m_counts;
};

} // namespace widgets
