// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/groupform.h"

#include "ui_groupform.h"
#include "widgets/form/formdirectory.h"
#include "widgets/form/formquestions.h"
#include "widgets/form/groupdifference.h"
#include "widgets/form/groupdraft.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace widgets {

using domain::Field;

namespace {

/// Long enough not to complain of every half-typed word, short enough to be there when the hands stop.
constexpr int validationDelay = 350;
/// How much typing a crash may cost.
constexpr int draftDelay = 1000;

} // namespace

GroupForm::GroupForm(models::DirectorySession &session, QWidget *parent)
    : GroupForm(std::make_unique<SessionDirectory>(session), parent)
{}

GroupForm::GroupForm(std::unique_ptr<FormDirectory> directory, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::GroupForm>())
    , m_directory(std::move(directory))
    , m_ownQuestions(std::make_unique<FormQuestionBox>())
    , m_questions(m_ownQuestions.get())
    , m_save(new QAction(this))
    , m_cancel(new QAction(this))
    , m_validation(new QTimer(this))
    , m_draftTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    setup();
    setupActions();
    connectParts();
    retranslate();
}

GroupForm::~GroupForm()
{
    // The fields go after this, and losing the focus is an edit to some of them.
    for (const Row &row : std::as_const(m_rows))
        row.field->disconnect(this);
    disconnect(qApp, nullptr, this, nullptr);
}

void GroupForm::setup()
{
    m_rows = {{m_ui->nameField, m_ui->nameLabel},
              {m_ui->statusField, m_ui->statusLabel},
              {m_ui->facilitatorField, m_ui->facilitatorLabel},
              {m_ui->descriptionField, m_ui->descriptionLabel},
              {m_ui->mailingListsField, m_ui->mailingListsLabel},
              {m_ui->lineageField, m_ui->lineageLabel},
              {m_ui->moreField, m_ui->moreLabel}};
    for (const Row &row : std::as_const(m_rows)) {
        row.field->setDirectory(*m_directory);
        setBuddy(row.label, row.field);
        connect(row.field, &FormField::edited, this, &GroupForm::edited);
    }
    m_ui->page->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->page->setAutoFillBackground(false);
    m_ui->scrollContents->setAutoFillBackground(false);
    m_validation->setSingleShot(true);
    m_validation->setInterval(validationDelay);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(draftDelay);
}

void GroupForm::setupActions()
{
    m_save->setObjectName(QStringLiteral("formSaveAction"));
    m_cancel->setObjectName(QStringLiteral("formCancelAction"));
    m_save->setShortcut(QKeySequence::Save);
    m_cancel->setShortcut(Qt::Key_Escape);
    for (QAction *action : {m_save, m_cancel}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_save, &QAction::triggered, this, &GroupForm::save);
    connect(m_cancel, &QAction::triggered, this, &GroupForm::cancel);
    m_ui->header->setActions(m_cancel, m_save);
}

void GroupForm::connectParts()
{
    connect(m_validation, &QTimer::timeout, this, &GroupForm::validate);
    connect(m_draftTimer, &QTimer::timeout, this, &GroupForm::keepDraft);
    connect(m_ui->languageBar, &LanguageBar::languageChosen, this, &GroupForm::setContentLanguage);
    connect(m_ui->languageBar, &LanguageBar::markedUpToDate, this, [this] {
        m_translation.markUpToDate();
        edited();
    });
    connect(m_ui->conflictPanel, &ConflictPanel::theirsChosen, this, &GroupForm::takeTheirs);
    connect(m_ui->gonePanel, &GonePanel::restoreChosen, this, &GroupForm::restoreAndSave);
    connect(m_ui->gonePanel, &GonePanel::newChosen, this, &GroupForm::saveAsNew);
    connect(m_ui->gonePanel, &GonePanel::discardChosen, this, &GroupForm::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocusVisible(now); });
}

void GroupForm::setQuestions(FormQuestions *questions)
{
    m_questions = questions ? questions : m_ownQuestions.get();
}

void GroupForm::load(const domain::WorkGroup &group)
{
    m_draftTimer->stop();
    m_directory->dropDraft();
    m_base = cleanedDraft(group);
    m_translation.reset(m_base);
    m_showAllProblems = m_base.id.isValid();
    m_ui->conflictPanel->clear();
    m_ui->gonePanel->clear();
    setContentLanguage(m_base.originalLanguage);
    showGroup(m_base);
    m_ui->scrollArea->ensureVisible(0, 0);
    validate();
}

void GroupForm::resume(const domain::WorkGroup &base, const models::GroupDraft &draft)
{
    load(base);
    m_ui->facilitatorField->rememberPersons(draft.newPersons);
    showGroup(draft.group);
    validate();
    keepDraft();
}

void GroupForm::showGroup(const domain::WorkGroup &group)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        for (const Row &row : std::as_const(m_rows))
            row.field->load(group);
    }
    updateState();
}

domain::WorkGroup GroupForm::shownGroup() const
{
    domain::WorkGroup group = m_base;
    for (const Row &row : m_rows)
        row.field->store(group);
    group = cleanedDraft(group);
    m_translation.apply(group);
    return group;
}

models::GroupDraft GroupForm::draft() const
{
    return {shownGroup(), m_ui->facilitatorField->newPersons()};
}

bool GroupForm::isModified() const
{
    return shownGroup() != m_base || !pendingProblems().isEmpty();
}

QList<domain::Problem> GroupForm::pendingProblems() const
{
    QList<domain::Problem> problems;
    for (const Row &row : m_rows)
        problems += row.field->pendingProblems();
    return problems;
}

void GroupForm::edited()
{
    if (m_loading)
        return;
    updateState();
    m_validation->start();
    if (!m_draftTimer->isActive())
        m_draftTimer->start();
}

void GroupForm::keepDraft()
{
    if (isModified())
        m_directory->keepDraft(m_base, draft());
    else
        m_directory->dropDraft();
}

void GroupForm::updateState()
{
    const domain::WorkGroup group = shownGroup();
    const QList<domain::Problem> pending = pendingProblems();
    QList<Field> changed = differences(m_base, group);
    for (const domain::Problem &each : pending)
        changed.append(each.field);
    changed = inFormOrder(changed);
    QStringList names;
    for (const Field field : std::as_const(changed))
        names.append(FieldWords::name(field));
    for (const Row &row : std::as_const(m_rows)) {
        const QList<Field> fields = row.field->fields();
        row.label->setModified(
            std::any_of(changed.begin(), changed.end(), [&fields](Field field) { return fields.contains(field); }));
    }
    m_ui->header->setName(group.name.preferring(m_language));
    m_ui->header->setModifiedFields(names, m_base.id.isValid());
    m_ui->languageBar->setTranslationState(m_translation.text(group), m_translation.lag(group).value_or(0) > 0);
    const bool modified = !changed.isEmpty() || group != m_base;
    if (std::exchange(m_modified, modified) != modified)
        Q_EMIT modifiedChanged(modified);
}

void GroupForm::validate()
{
    showProblems(allProblems());
}

QList<domain::Problem> GroupForm::allProblems()
{
    m_validation->stop();
    const domain::WorkGroup group = shownGroup();
    return validateDraft(group) + nameProblems(group) + pendingProblems();
}

QList<domain::Problem> GroupForm::nameProblems(const domain::WorkGroup &group)
{
    QList<domain::Problem> problems;
    for (const domain::Language language : domain::allLanguages) {
        const QString &name = group.name.in(language);
        if (name.isEmpty() || (group.id.isValid() && name == m_base.name.in(language)))
            continue;
        const auto taken = m_directory->isNameTaken(name, group.id);
        if (taken && *taken) {
            problems.append({language == domain::Language::French ? Field::NameFrench : Field::NameEnglish,
                             domain::Severity::Error, -1,
                             tr("Another group is called “%1” already. Give this one a name of its own.").arg(name)});
        }
    }
    return problems;
}

void GroupForm::showProblems(const QList<domain::Problem> &problems)
{
    QList<domain::Problem> shown = problems;
    if (!m_showAllProblems) {
        // A new group's empty fields are no mistakes yet.
        const QList<Field> changed = differences(m_base, shownGroup());
        shown.removeIf([&changed](const domain::Problem &each) { return !changed.contains(each.field); });
    }
    for (const Row &row : std::as_const(m_rows))
        row.field->showProblems(shown);
}

void GroupForm::focusProblem(const domain::Problem &problem)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.field->fields().contains(problem.field))
            continue;
        if (const auto language = languageOf(problem.field))
            setContentLanguage(*language);
        row.field->focusOn(problem.field, problem.row);
        return;
    }
}

void GroupForm::setFocusField(Field field)
{
    focusProblem({field, domain::Severity::Error, -1, {}});
}

void GroupForm::setContentLanguage(domain::Language language)
{
    m_language = language;
    m_ui->languageBar->setLanguage(language);
    const QScopedValueRollback loading(m_loading, true);
    for (const Row &row : std::as_const(m_rows))
        row.field->setContentLanguage(language);
    updateState();
    m_validation->start();
}

void GroupForm::keepFocusVisible(QWidget *now)
{
    if (now && m_ui->page->isAncestorOf(now))
        m_ui->scrollArea->ensureWidgetVisible(now, 0, fontMetrics().height() * 3);
}

void GroupForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeRows();
}

void GroupForm::arrangeRows()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 75;
    m_ui->formLayout->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    m_ui->formLayout->setLabelAlignment(narrow ? Qt::AlignLeading : Qt::AlignTrailing);
}

void GroupForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        updateState();
        validate();
    }
    QWidget::changeEvent(event);
}

void GroupForm::retranslate()
{
    m_save->setText(tr("Save the group"));
    m_cancel->setText(tr("Cancel editing"));
}

void GroupForm::focusInEvent(QFocusEvent *event)
{
    m_ui->nameField->setFocus(event->reason());
}

} // namespace widgets
