// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/validation.h"
#include "models/directorysession.h"
#include "widgets/form/translationstate.h"

#include <QWidget>

#include <memory>

class QAction;
class QTimer;

namespace widgets {

namespace Ui {
class GroupForm;
}

class FieldLabel;
class FormDirectory;
class FormField;
class FormQuestions;

/// Edits a group on a copy: marks what changed, says what is wrong beside the field as it is typed, saves all of it as
/// one change or none of it. Leaving asks only when something would be lost.
class GroupForm : public QWidget
{
    Q_OBJECT

public:
    explicit GroupForm(models::DirectorySession &session, QWidget *parent = nullptr);
    /// With a directory of one's own, for tests.
    explicit GroupForm(std::unique_ptr<FormDirectory> directory, QWidget *parent = nullptr);
    ~GroupForm() override;

    /// Who is asked before changes are given up; the form's own message box unless set.
    void setQuestions(FormQuestions *questions);
    /// Shows an existing group, or a new one (invalid id, with what is known of it already).
    void load(const domain::WorkGroup &group);
    /// Shows what was typed before the program ended, as not saved yet.
    void resume(const domain::WorkGroup &base, const models::GroupDraft &draft);
    [[nodiscard]] domain::GroupId groupId() const { return m_base.id; }
    [[nodiscard]] bool isModified() const;
    /// What would be saved now.
    [[nodiscard]] models::GroupDraft draft() const;
    /// False when it was not saved: the reasons stand beside the fields, or came as problem().
    bool save();
    /// Gives the changes up; asks first when there are any.
    void cancel();

    void setFocusField(domain::Field field);
    void setContentLanguage(domain::Language language);
    [[nodiscard]] domain::Language contentLanguage() const { return m_language; }

    /// For a menu: the form owns them and their shortcuts.
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    [[nodiscard]] QAction *cancelAction() const { return m_cancel; }

Q_SIGNALS:
    void editFinished(bool accepted, domain::GroupId id);
    void modifiedChanged(bool modified);
    void problem(const domain::Error &error);

protected:
    /// Not a focus proxy: with one, Tab would pass over what stands before it.
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        FormField *field = nullptr;
        FieldLabel *label = nullptr;
    };

    void setup();
    void setupActions();
    void connectParts();
    void showGroup(const domain::WorkGroup &group);
    [[nodiscard]] domain::WorkGroup shownGroup() const;
    [[nodiscard]] QList<domain::Problem> pendingProblems() const;
    [[nodiscard]] QList<domain::Problem> nameProblems(const domain::WorkGroup &group);

    void edited();
    void keepDraft();
    void updateState();
    void validate();
    [[nodiscard]] QList<domain::Problem> allProblems();
    void showProblems(const QList<domain::Problem> &problems);
    void focusProblem(const domain::Problem &problem);

    void handleFailure(const domain::Error &error);
    void mergeWithStored(const domain::Error &error);
    void rebase(const domain::WorkGroup &stored);
    void restoreAndSave();
    void saveAsNew();
    void leave();
    void takeTheirs(domain::Field field);
    void keepFocusVisible(QWidget *now);
    void arrangeRows();
    void retranslate();

    std::unique_ptr<Ui::GroupForm> m_ui;
    std::unique_ptr<FormDirectory> m_directory;
    std::unique_ptr<FormQuestions> m_ownQuestions;
    FormQuestions *m_questions = nullptr;
    QList<Row> m_rows;
    QAction *m_save = nullptr;
    QAction *m_cancel = nullptr;
    QTimer *m_validation = nullptr;
    QTimer *m_draftTimer = nullptr;
    domain::WorkGroup m_base; ///< as stored (or given, for a new group), cleaned
    TranslationState m_translation;
    domain::Language m_language = domain::Language::French;
    bool m_showAllProblems = false;
    bool m_modified = false;
    bool m_loading = false;
};

} // namespace widgets
