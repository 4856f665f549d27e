// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/personform.h"

#include "models/directorysession.h"
#include "models/draftstore.h"
#include "models/peoplesession.h"
#include "ui_personform.h"
#include "widgets/form/formfield.h"
#include "widgets/form/formquestions.h"
#include "widgets/people/personchanges.h"

#include <QAction>
#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;
using domain::Field;

namespace {

constexpr int validationDelay = 350; // ms: not to complain of every half-typed word
constexpr int draftDelay = 1000;     // ms: what is lost at most

} // namespace

PersonForm::PersonForm(models::DirectorySession &session, FormQuestions &questions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_questions(questions)
    , m_ui(std::make_unique<Ui::PersonForm>())
    , m_save(new QAction(this))
    , m_cancel(new QAction(this))
    , m_validation(new QTimer(this))
    , m_draftTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->page->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->page->setAutoFillBackground(false);
    m_ui->nameMessage->describe(m_ui->nameLineEdit);
    setBuddy(m_ui->emailLabel, m_ui->emailField);
    setBuddy(m_ui->phoneLabel, m_ui->phoneField);
    for (int gender = 0; gender < 3; ++gender)
        m_ui->genderComboBox->addItem({}, gender);
    m_validation->setSingleShot(true);
    m_validation->setInterval(validationDelay);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelay);
    setupActions();
    retranslate();
}

PersonForm::~PersonForm() = default;

void PersonForm::setupActions()
{
    m_save->setObjectName(u"personSaveAction"_s);
    m_cancel->setObjectName(u"personCancelAction"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_cancel->setShortcut(Qt::Key_Escape);
    for (QAction *action : {m_save, m_cancel}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_ui->header->setActions(m_cancel, m_save);
    connect(m_save, &QAction::triggered, this, &PersonForm::save);
    connect(m_cancel, &QAction::triggered, this, &PersonForm::cancel);
    connect(m_validation, &QTimer::timeout, this, [this] { showProblems(m_base.id.isValid()); });
    connect(m_draftTimer, &QTimer::timeout, this, &PersonForm::keepDraft);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &PersonForm::edited);
    connect(m_ui->sortNameLineEdit, &QLineEdit::textChanged, this, &PersonForm::edited);
    connect(m_ui->genderComboBox, &QComboBox::currentIndexChanged, this, &PersonForm::edited);
    connect(m_ui->emailField, &ContactField::edited, this, &PersonForm::edited);
    connect(m_ui->phoneField, &ContactField::edited, this, &PersonForm::edited);
    connect(m_ui->noteTextEdit, &QPlainTextEdit::textChanged, this, &PersonForm::edited);
}

void PersonForm::load(const domain::Person &person)
{
    m_base = domain::cleaned(person);
    m_ui->formMessage->clear();
    show(m_base);
    dropDraft();
    m_ui->scrollArea->ensureVisible(0, 0);
    showProblems(m_base.id.isValid());
}

void PersonForm::resume(const domain::Person &base, const domain::Person &typed)
{
    load(base);
    show(typed);
    keepDraft();
}

void PersonForm::keepDraft()
{
    models::DraftStore *drafts = m_session.drafts();
    if (!drafts)
        return;
    if (isModified())
        drafts->keep({{}, {}, {}, QDateTime::currentDateTimeUtc(), models::PersonDraft{m_base, shown()}});
    else
        drafts->drop();
}

void PersonForm::dropDraft()
{
    m_draftTimer->stop();
    if (models::DraftStore *drafts = m_session.drafts())
        drafts->drop();
}

void PersonForm::show(const domain::Person &person)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        m_ui->nameLineEdit->setText(person.displayName);
        m_ui->sortNameLineEdit->setText(person.sortName);
        m_ui->genderComboBox->setCurrentIndex(m_ui->genderComboBox->findData(int(person.gender)));
        m_ui->emailField->setContact(person.email);
        m_ui->phoneField->setContact(person.phone);
        m_ui->noteTextEdit->setPlainText(person.note);
    }
    edited();
}

domain::Person PersonForm::shown() const
{
    domain::Person person = m_base;
    person.displayName = m_ui->nameLineEdit->text();
    person.sortName = m_ui->sortNameLineEdit->text();
    person.gender = static_cast<domain::Gender>(m_ui->genderComboBox->currentData().toInt());
    person.email = m_ui->emailField->contact();
    person.phone = m_ui->phoneField->contact();
    person.note = m_ui->noteTextEdit->toPlainText();
    return domain::cleaned(person);
}

bool PersonForm::isModified() const
{
    return shown() != m_base || !m_ui->emailField->dateError().isEmpty() || !m_ui->phoneField->dateError().isEmpty();
}

void PersonForm::edited()
{
    if (m_loading)
        return;
    const domain::Person person = shown();
    m_ui->sortNameLineEdit->setPlaceholderText(domain::proposeSortName(person.displayName));
    m_ui->header->setName(person.displayName.isEmpty() ? tr("New person") : person.displayName);
    QStringList changed;
    const PersonFieldList fields = differences(m_base, person);
    const QList<std::pair<PersonField, FieldLabel *>> labels{
        {PersonField::Name, m_ui->nameLabel},     {PersonField::SortName, m_ui->sortNameLabel},
        {PersonField::Gender, m_ui->genderLabel}, {PersonField::Email, m_ui->emailLabel},
        {PersonField::Phone, m_ui->phoneLabel},   {PersonField::Note, m_ui->noteLabel}};
    for (const auto &[field, label] : labels) {
        label->setModified(fields.contains(field));
        if (fields.contains(field))
            changed += PersonWords::name(field);
    }
    m_ui->header->setModifiedFields(changed, m_base.id.isValid());
    m_validation->start();
    if (!m_draftTimer->isActive())
        m_draftTimer->start();
}

QList<domain::Problem> PersonForm::problems() const
{
    QList<domain::Problem> problems = domain::validate(shown());
    for (const auto &[field, contact] :
         {std::pair(Field::PersonEmail, m_ui->emailField), std::pair(Field::PersonPhone, m_ui->phoneField)}) {
        if (const QString error = contact->dateError(); !error.isEmpty())
            problems.append({field, domain::Severity::Error, -1, error});
    }
    return problems;
}

void PersonForm::showProblems(bool all)
{
    m_validation->stop();
    const QList<domain::Problem> found = problems();
    const auto about = [&](Field field) {
        QList<domain::Problem> some;
        std::copy_if(found.begin(), found.end(), std::back_inserter(some),
                     [field](const domain::Problem &each) { return each.field == field; });
        return some;
    };
    // A new person's empty name is no mistake yet.
    m_ui->nameMessage->setProblems(all ? about(Field::PersonName) : QList<domain::Problem>());
    m_ui->emailField->showProblems(about(Field::PersonEmail));
    m_ui->phoneField->showProblems(about(Field::PersonPhone));
    m_ui->noteMessage->setProblems(about(Field::Note));
}

bool PersonForm::save()
{
    showProblems(true);
    const QList<domain::Problem> found = problems();
    const auto error = std::find_if(found.begin(), found.end(), [](const domain::Problem &each) {
        return each.severity == domain::Severity::Error;
    });
    if (error != found.end()) {
        setFocusField(error->field);
        return false;
    }
    if (m_base.id.isValid() && !isModified()) {
        Q_EMIT editFinished(true, m_base.id);
        return true;
    }
    const auto saved = m_session.people().save(shown());
    if (!saved && saved.error().kind == domain::ErrorKind::Conflict) {
        takeOver(saved.error());
        return false;
    }
    if (!saved) {
        Q_EMIT problem(saved.error());
        return false;
    }
    m_base = shown();
    dropDraft();
    Q_EMIT editFinished(true, *saved);
    return true;
}

/// Somebody else saved first: what they changed and was not touched here is taken; where both changed, what was typed
/// stays and theirs is told, so that saving again is a decision.
void PersonForm::takeOver(const domain::Error &error)
{
    const auto stored = m_session.person(m_base.id);
    if (!stored) {
        Q_EMIT problem(stored.error());
        return;
    }
    const domain::Person mine = shown();
    domain::Person merged = *stored;
    const PersonFieldList theirs = differences(m_base, *stored);
    QStringList told;
    const PersonFieldList changedHere = differences(m_base, mine);
    for (const PersonField field : changedHere) {
        copyField(field, mine, merged);
        if (theirs.contains(field))
            told += tr("%1 is now “%2” there").arg(PersonWords::name(field), PersonWords::content(field, *stored));
    }
    m_base = *stored;
    show(merged);
    showProblems(true);
    const QString what = told.isEmpty() ? error.message : told.join(tr(", ")) + u'.';
    m_ui->formMessage->setNotice(
        tr("Somebody else changed this person meanwhile. %1 What you typed is kept: save again, or cancel to keep "
           "theirs.")
            .arg(what));
}

void PersonForm::cancel()
{
    if (isModified()) {
        switch (m_questions.askBeforeLeaving(this, m_base.id.isValid() ? m_base.displayName : tr("New person"))) {
        case FormQuestions::Leave::KeepEditing:
            return;
        case FormQuestions::Leave::Save:
            save();
            return;
        case FormQuestions::Leave::Discard:
            break;
        }
    }
    dropDraft();
    Q_EMIT editFinished(false, m_base.id);
}

void PersonForm::setFocusField(Field field)
{
    switch (field) {
    case Field::PersonEmail:
        m_ui->emailField->setFocus(Qt::OtherFocusReason);
        break;
    case Field::PersonPhone:
        m_ui->phoneField->setFocus(Qt::OtherFocusReason);
        break;
    case Field::Note:
        m_ui->noteTextEdit->setFocus(Qt::OtherFocusReason);
        break;
    default:
        m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
    }
}

void PersonForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        edited();
    }
    QWidget::changeEvent(event);
}

void PersonForm::retranslate()
{
    m_save->setText(tr("Save the person"));
    m_cancel->setText(tr("Cancel editing"));
    for (const domain::Gender gender :
         {domain::Gender::Unspecified, domain::Gender::Feminine, domain::Gender::Masculine})
        m_ui->genderComboBox->setItemText(m_ui->genderComboBox->findData(int(gender)), PersonWords::gender(gender));
    m_ui->emailField->setSubject(tr("E-mail"));
    m_ui->phoneField->setSubject(tr("Telephone"));
}

void PersonForm::focusInEvent(QFocusEvent *event)
{
    m_ui->nameLineEdit->setFocus(event->reason());
}

} // namespace widgets
