// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace models {
class PersonTableModel;
}

namespace widgets {

class EmptyState;
class SearchField;

/// The persons with a search field above them. Keeps the current person through searches and changes.
class PersonListPane : public QWidget
{
    Q_OBJECT

public:
    explicit PersonListPane(models::PersonTableModel &model, QWidget *parent = nullptr);

    [[nodiscard]] domain::PersonId currentPerson() const { return m_current; }
    [[nodiscard]] QListView &listView() const { return *m_list; }
    [[nodiscard]] SearchField &searchField() const { return *m_search; }
    /// Shows that person, emptying the search when it hides them.
    void select(domain::PersonId id);
    void focusList();
    void focusSearch();

Q_SIGNALS:
    /// byPerson: chosen, not just what is left where the list changed.
    void currentChanged(domain::PersonId id, bool byPerson);
    void activated();
    void creationRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupList();
    void follow();
    void setCurrent(domain::PersonId id, bool byPerson);
    void retranslate();

    models::PersonTableModel &m_model;
    SearchField *m_search = nullptr;
    QLabel *m_summary = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    domain::PersonId m_current;
    bool m_following = false;
};

} // namespace widgets
