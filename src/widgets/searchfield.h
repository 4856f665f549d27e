// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/searchquery.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace widgets {

/// The search field: tells its shortcut while empty, Escape empties it and gives the focus back. Completes conditions
/// where groups are searched: Tab takes the first completion, arrows and Enter another one.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Subject { Groups, Other };
    /// Names of persons (Facilitator) or groups (Lineage) for what is typed.
    using Names = std::function<QStringList(domain::SearchTerm::Kind kind, const QString &typed)>;

    explicit SearchField(Subject subject, QWidget *parent = nullptr);

    void setNames(const Names &names) { m_names = names; }
    /// Puts that condition behind what is there, and offers values when it needs one.
    void addCondition(const QString &condition);

    /// What a field of another subject than groups searches, and in what.
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
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] bool takeCompletionKey(QKeyEvent *event);
    void complete(const QString &completion);

    Subject m_subject;
    Names m_names;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_completions = nullptr;
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
