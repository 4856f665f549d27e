// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/statuschange.h"
#include "domain/validation.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <utility>

class QComboBox;

namespace models {
class DirectorySession;
}

namespace widgets {

namespace Ui {
class StatusChangeDialog;
}

class SuggestionList;

/// Asks what a change of status brings with it, and nothing else: date, reason, roles, lists, who takes over, when to
/// look again. All of it may stay empty.
class StatusChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `apply` carries the change out; while it fails, the dialog stays and says why.
    using Apply = std::function<domain::Result<void>(const domain::StatusChange &)>;

    StatusChangeDialog(models::DirectorySession &session, const QList<domain::WorkGroup> &groups, Apply apply,
                       QWidget *parent = nullptr);
    ~StatusChangeDialog() override;

    [[nodiscard]] domain::StatusChange change() const;
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupFields();
    void setupLists();
    void setupSuccessor();
    void addListRow(const QString &label, domain::MailingListId list);
    void suggest(const QString &typed);
    void pick(int index);
    void statusChosen();
    void retranslate();
    void showProblem(domain::Field field, const QString &message, QWidget *focus);
    [[nodiscard]] domain::GroupStatus status() const;
    [[nodiscard]] bool anyFacilitator() const;

    models::DirectorySession &m_session;
    QList<domain::WorkGroup> m_groups;
    Apply m_apply;
    std::unique_ptr<Ui::StatusChangeDialog> m_ui;
    SuggestionList *m_suggestions = nullptr;
    QList<std::pair<domain::GroupId, QString>> m_offered;
    domain::GroupId m_successor;
    QList<std::pair<domain::MailingListId, QComboBox *>> m_lists; ///< an invalid id: the lists of all the groups
};

} // namespace widgets
