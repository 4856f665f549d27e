// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/workgroup.h"

#include <QWidget>

#include <optional>

class QListView;
class QStackedLayout;

namespace models {
class DirectorySession;
class GroupTableModel;
} // namespace models

namespace widgets {

class EmptyState;
class GroupActions;
class ListHead;
class SearchField;

/// The middle pane: the search field, how many groups there are, and their rows. Keeps the person on the same group
/// while the list around it changes.
class GroupListPage : public QWidget
{
    Q_OBJECT

public:
    GroupListPage(models::DirectorySession &session, GroupActions &actions, QWidget *parent = nullptr);

    void setStatusFilter(std::optional<domain::GroupStatus> status);
    void setOrder(const QString &order); ///< see OrderMenu
    void search(const QString &words);
    [[nodiscard]] QString searchText() const;
    /// The group before or after the current one; false at the end of the list.
    bool step(bool backwards);
    /// Goes to that group; a search or status that hides it is given up.
    void select(domain::GroupId id);
    [[nodiscard]] domain::GroupId currentGroup() const { return m_current; }
    /// All that are selected, in the list's order; the current one when there is just that.
    [[nodiscard]] QList<domain::GroupId> selectedGroups() const;
    /// What the search and the filter leave.
    [[nodiscard]] QList<domain::GroupId> listedGroups() const;
    [[nodiscard]] SearchField &searchField() const { return *m_search; }
    [[nodiscard]] ListHead &head() const { return *m_head; }
    [[nodiscard]] QListView &listView() const { return *m_list; }
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void orderChosen(const QString &order);
    void saveRequested(const QString &query);
    void everythingRequested(); ///< the status view hides the group that was asked for
    /// byPerson: chosen, not just what is left where the list changed.
    void currentChanged(domain::GroupId id, bool byPerson);
    void selectionChanged();            ///< more or fewer groups are selected
    void activated(domain::GroupId id); ///< Enter or a double click

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupList(GroupActions &actions);
    void setupLayout();
    void connectModel();
    void updateAfterSearch();
    void retranslate();
    void updateSummary();
    void updateEmptyState();
    [[nodiscard]] QString leftOutText() const;
    void startSearch(const QString &words);
    void goBack();
    void showNearNames();
    void followCurrent();
    void setCurrent(domain::GroupId id, bool byPerson);
    [[nodiscard]] qint64 totalShown() const;

    models::DirectorySession &m_session;
    models::GroupTableModel &m_model;
    ListHead *m_head = nullptr;
    SearchField *m_search = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    std::optional<domain::GroupStatus> m_status;
    domain::GroupId m_current;
    /// Where a person was before the search; gone once they chose a group from what was found.
    struct Place
    {
        domain::GroupId group;
        int scroll = 0;
    };
    std::optional<Place> m_before;
    bool m_goingBack = false; ///< the search was given up, and the whole list is not shown yet
    bool m_restoring = false;
    bool m_awaited = false; ///< the current group was asked for and the list does not show it yet
};

} // namespace widgets
