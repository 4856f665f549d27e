// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/detailpane.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/emptystate.h"
#include "widgets/form/groupform.h"
#include "widgets/groupactions.h"
#include "widgets/history/readingtabs.h"
#include "widgets/pagebrowser.h"
#include "widgets/readingview.h"
#include "widgets/selectionpane.h"

#include <QEvent>
#include <QStackedLayout>

namespace widgets {

using namespace Qt::StringLiterals;

DetailPane::DetailPane(models::DirectorySession &session, GroupActions &actions, FormQuestions &questions,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_questions(questions)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(this))
    , m_reading(new ReadingView(session, actions, this))
    , m_several(new SelectionPane(
          {actions.changeStatus(), actions.verify(), actions.exportSelection(), actions.remove()}, this))
{
    setObjectName(u"detailPane"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_several);
    retranslate();
}

void DetailPane::showGroup(domain::GroupId id)
{
    if (isEditing())
        return;
    if (!id.isValid()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (const auto shown = m_reading->showGroup(id); !shown) {
        m_stack->setCurrentWidget(m_empty);
        if (shown.error().kind != domain::ErrorKind::NotFound)
            Q_EMIT problem(shown.error());
        return;
    }
    m_stack->setCurrentWidget(m_reading);
}

void DetailPane::showSelection(int count)
{
    if (isEditing())
        return;
    m_several->setCount(count);
    m_stack->setCurrentWidget(m_several);
}

GroupForm &DetailPane::form()
{
    if (!m_form) {
        m_form = new GroupForm(m_session, this);
        m_form->setQuestions(&m_questions);
        m_stack->addWidget(m_form);
        connect(m_form, &GroupForm::editFinished, this, &DetailPane::finishEditing);
        connect(m_form, &GroupForm::problem, this, &DetailPane::problem);
    }
    return *m_form;
}

void DetailPane::edit(const domain::WorkGroup &group)
{
    form().load(group);
    const domain::Language language =
        group.id.isValid() ? m_session.groups().contentLanguage() : group.originalLanguage;
    m_form->setContentLanguage(language);
    m_stack->setCurrentWidget(m_form);
    m_form->setFocusField(language == domain::Language::French ? domain::Field::NameFrench
                                                               : domain::Field::NameEnglish);
    Q_EMIT editingChanged(true);
}

void DetailPane::resume(const domain::WorkGroup &base, const models::GroupDraft &draft)
{
    edit(base);
    m_form->resume(base, draft);
}

bool DetailPane::isEditing() const
{
    return m_form && m_stack->currentWidget() == m_form;
}

domain::GroupId DetailPane::editedGroup() const
{
    return isEditing() ? m_form->groupId() : domain::GroupId();
}

bool DetailPane::leaveForm()
{
    if (isEditing())
        m_form->cancel();
    return !isEditing();
}

void DetailPane::finishEditing(bool accepted, domain::GroupId id)
{
    m_stack->setCurrentWidget(m_reading->groupId().isValid() ? static_cast<QWidget *>(m_reading) : m_empty);
    Q_EMIT editingChanged(false);
    Q_EMIT editFinished(accepted, id);
}

void DetailPane::focusContent()
{
    if (isEditing())
        m_form->setFocus(Qt::ShortcutFocusReason);
    else if (m_stack->currentWidget() == m_reading)
        m_reading->tabs().focusContent();
}

void DetailPane::focusField(domain::Field field)
{
    if (isEditing())
        m_form->setFocusField(field);
}

void DetailPane::retranslate()
{
    m_empty->setTexts(tr("No group is selected"), tr("Choose one in the list to read it here."));
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
