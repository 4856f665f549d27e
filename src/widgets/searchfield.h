// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace widgets {

/// The search field: tells its shortcut while empty, completes conditions, Escape empties it and gives the focus back.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Of something else than groups: what it searches and in what, with no conditions to complete.
    void setPurpose(const QString &accessibleName, const QString &toolTip);

Q_SIGNALS:
    void searched(const QString &words);
    void escaped();  ///< Escape in an empty field
    void leftDown(); ///< a key that leads into the list below

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void offerCompletions();
    void complete(const QString &completion);

    QCompleter *m_completer = nullptr;
    QStringListModel *m_completions = nullptr;
    bool m_searchesGroups = true;
};

/// Sends what a person types anywhere to the search field.
class TypeToSearch : public QObject
{
    Q_OBJECT

public:
    explicit TypeToSearch(SearchField &field);
    void watch(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SearchField &m_field;
};

} // namespace widgets
