// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/result.h"
#include "domain/validation.h"

#include <QWidget>

#include <memory>

class QAction;
class QTimer;

namespace models {
class DirectorySession;
}

namespace widgets {

namespace Ui {
class PersonForm;
}

class FormQuestions;

/// Edits a person on a copy: marks what changed, says what is wrong beside the field, saves all of it or none. Leaving
/// asks only when something would be lost. What somebody else changed meanwhile is told, and asked about.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    PersonForm(models::DirectorySession &session, FormQuestions &questions, QWidget *parent = nullptr);
    ~PersonForm() override;

    /// An existing person, or a new one (invalid id).
    void load(const domain::Person &person);
    /// Goes on where a program that is gone left off.
    void resume(const domain::Person &base, const domain::Person &typed);
    [[nodiscard]] domain::PersonId personId() const { return m_base.id; }
    [[nodiscard]] bool isModified() const;
    bool save();
    /// Gives the changes up; asks first when there are any.
    void cancel();
    void setFocusField(domain::Field field);

Q_SIGNALS:
    void editFinished(bool accepted, domain::PersonId id);
    void problem(const domain::Error &error);

protected:
    /// Not a focus proxy: with one, Tab would pass over what stands before it.
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupActions();
    void show(const domain::Person &person);
    [[nodiscard]] domain::Person shown() const;
    [[nodiscard]] QList<domain::Problem> problems() const;
    void showProblems(bool all);
    void edited();
    void keepDraft();
    void dropDraft();
    void takeOver(const domain::Error &error);
    void retranslate();

    models::DirectorySession &m_session;
    FormQuestions &m_questions;
    std::unique_ptr<Ui::PersonForm> m_ui;
    QAction *m_save = nullptr;
    QAction *m_cancel = nullptr;
    QTimer *m_validation = nullptr;
    QTimer *m_draftTimer = nullptr;
    domain::Person m_base;
    bool m_loading = false;
};

} // namespace widgets
