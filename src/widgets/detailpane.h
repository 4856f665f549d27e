// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/result.h"
#include "domain/validation.h"
#include "domain/workgroup.h"

#include <QWidget>

class QStackedLayout;

namespace models {
class DirectorySession;
struct GroupDraft;
} // namespace models

namespace widgets {

class EmptyState;
class FormQuestions;
class GroupActions;
class GroupForm;
class ReadingView;
class SelectionPane;

/// The right pane: nothing, a group to read, or the form. The form is built when it is first needed.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    DetailPane(models::DirectorySession &session, GroupActions &actions, FormQuestions &questions,
               QWidget *parent = nullptr);

    /// Reads that group, or shows that none is chosen; leaves an open form alone.
    void showGroup(domain::GroupId id);
    /// Stands for several groups; leaves an open form alone.
    void showSelection(int count);
    void edit(const domain::WorkGroup &group);
    /// Opens the form with what was typed and not saved.
    void resume(const domain::WorkGroup &base, const models::GroupDraft &draft);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] domain::GroupId editedGroup() const;
    /// True when no form is open any more: it held nothing unsaved, or the person decided what becomes of it.
    [[nodiscard]] bool leaveForm();
    [[nodiscard]] ReadingView &reading() const { return *m_reading; }
    void focusContent();
    /// Puts the focus into that field of the open form.
    void focusField(domain::Field field);

Q_SIGNALS:
    void editingChanged(bool editing);
    void editFinished(bool accepted, domain::GroupId id);
    void problem(const domain::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    GroupForm &form();
    void finishEditing(bool accepted, domain::GroupId id);
    void retranslate();

    models::DirectorySession &m_session;
    FormQuestions &m_questions;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    ReadingView *m_reading = nullptr;
    SelectionPane *m_several = nullptr;
    GroupForm *m_form = nullptr;
};

} // namespace widgets
