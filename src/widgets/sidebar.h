// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/workgroup.h"
#include "widgets/view.h"

#include <QHash>
#include <QListView>

class QActionGroup;
class QStandardItem;
class QStandardItemModel;

namespace widgets {

/// The left pane: the views of the directory with what they hold, and the searches that are kept in it. Each view is
/// also an action, for the menu and for when the window is too narrow to show this pane.
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
    /// The kept searches, below the views; the one that is chosen stays so.
    void setFilters(const QList<domain::SavedFilter> &filters, bool writable);
    void choose(domain::SavedFilterId filter);
    /// Lets a person type another name.
    void rename(domain::SavedFilterId filter);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(View view);
    void filterChosen(const domain::SavedFilter &filter);
    void filterRenamed(const domain::SavedFilter &filter); ///< with its new name
    void filterMoved(domain::SavedFilterId filter, int places);
    void filterRemoved(const domain::SavedFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Section { Groups, Upkeep, Directory, Filters };
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
    [[nodiscard]] int rowOf(domain::SavedFilterId filter) const;
    [[nodiscard]] const domain::SavedFilter *currentFilter() const; ///< that may be changed; nullptr: none is current
    void addFilter(const domain::SavedFilter &filter, bool writable);
    void removeFilters();
    void takeName(QStandardItem *item);
    bool filterKey(int key, Qt::KeyboardModifiers modifiers, bool act);

    struct Row
    {
        Section section = Section::Groups;
        View view = View::AllGroups;
        QAction *action = nullptr;  ///< of a view
        domain::SavedFilter filter; ///< of a kept search; a row with neither is its section's heading
    };

    QStandardItemModel *m_model = nullptr;
    QActionGroup *m_actions = nullptr;
    QList<Row> m_rows;
    QHash<View, qint64> m_counts;
    bool m_writable = false;
    bool m_filling = false;
};

} // namespace widgets
