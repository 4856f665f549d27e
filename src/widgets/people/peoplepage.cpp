// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/peoplepage.h"

#include "models/directorysession.h"
#include "models/draftstore.h"
#include "models/grouptablemodel.h"
#include "models/peoplesession.h"
#include "models/persontablemodel.h"
#include "widgets/emptystate.h"
#include "widgets/export/handingout.h"
#include "widgets/history/readingtabs.h"
#include "widgets/messagebar.h"
#include "widgets/pagebrowser.h"
#include "widgets/panesplitter.h"
#include "widgets/people/mergepane.h"
#include "widgets/people/personactions.h"
#include "widgets/people/personform.h"
#include "widgets/people/personlistpane.h"
#include "widgets/people/personreadingview.h"
#include "widgets/people/withdrawpane.h"
#include "widgets/searchfield.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(models::DirectorySession &session, const WindowServices &services, MessageBar &messages,
                       QWidget *parent)
    : ViewPage(parent)
    , m_session(session)
    , m_services(services)
    , m_messages(messages)
    , m_actions(new PersonActions(this))
    , m_splitter(new PaneSplitter(this))
{
    setObjectName(u"peoplePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connectActions();
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::build()
{
    if (m_list)
        return;
    m_list = new PersonListPane(m_session.people().list());
    m_detail = new QStackedWidget;
    m_detail->setObjectName(u"personDetailPane"_s);
    buildDetail();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_list->setMinimumWidth(unit * 30);
    m_detail->setMinimumWidth(unit * 44);
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 54, unit * 100});
    m_list->listView().addActions(
        {m_actions->remove(), m_actions->edit(), m_actions->merge(), m_actions->giveData(), m_actions->withdraw()});
    connectParts();
    retranslate();
    showCurrent();
}

void PeoplePage::buildDetail()
{
    m_empty = new EmptyState(m_detail);
    m_reading = new PersonReadingView(m_detail);
    m_reading->setActions({m_actions->edit(), m_actions->giveData(), m_actions->withdraw(), m_actions->remove()});
    if (m_history)
        m_reading->tabs().setHistory(*m_history, *m_historyCommands);
    m_form = new PersonForm(m_session, m_services.questions, m_detail);
    m_merge = new MergePane(m_session.people(), m_detail);
    m_withdraw = new WithdrawPane(m_detail);
    for (QWidget *widget : QList<QWidget *>{m_empty, m_reading, m_form, m_merge, m_withdraw})
        m_detail->addWidget(widget);
}

void PeoplePage::connectParts()
{
    connect(m_list, &PersonListPane::currentChanged, this, &PeoplePage::followList);
    connect(m_list, &PersonListPane::activated, m_actions->edit(), &QAction::trigger);
    connect(m_list, &PersonListPane::creationRequested, m_actions->create(), &QAction::trigger);
    connect(m_reading, &PersonReadingView::groupActivated, this, &PeoplePage::groupRequested);
    connect(m_reading, &PersonReadingView::linkActivated, this, &PeoplePage::linkActivated);
    connect(m_form, &PersonForm::problem, &m_messages, &MessageBar::showError);
    connect(m_form, &PersonForm::editFinished, this, [this](bool accepted, domain::PersonId id) {
        m_detail->setCurrentWidget(m_reading);
        if (accepted) {
            Q_EMIT saved();
            m_list->select(id);
        }
        backToReading();
    });
    connect(m_merge, &MergePane::problem, &m_messages, &MessageBar::showError);
    connect(m_merge, &MergePane::cancelled, this, &PeoplePage::backToReading);
    connect(m_merge, &MergePane::merged, this, &PeoplePage::tellMerged);
    connect(m_withdraw, &WithdrawPane::cancelled, this, &PeoplePage::backToReading);
    connect(m_withdraw, &WithdrawPane::groupActivated, this, &PeoplePage::groupRequested);
    connect(m_withdraw, &WithdrawPane::personActivated, this, &PeoplePage::select);
    connect(m_withdraw, &WithdrawPane::confirmed, this, &PeoplePage::withdraw);
    connect(&m_session.people(), &models::PeopleSession::cleared, this, &PeoplePage::tellCleared);
    auto *handingOut = new HandingOut(m_session, this);
    new DragSource(&m_list->listView(), [this, handingOut] { return handingOut->personData(m_list->currentPerson()); });
    auto *typing = new TypeToSearch(m_list->searchField());
    typing->watch(&m_list->listView());
    typing->watch(&m_reading->browser());
}

void PeoplePage::followList(domain::PersonId id, bool byPerson)
{
    if (isBusy()) {
        // The list may change around what is open; only a person's own choice asks to leave it.
        const domain::PersonId edited = m_detail->currentWidget() == m_form ? m_form->personId() : domain::PersonId();
        if (!byPerson || (edited.isValid() && id == edited))
            return;
        if (!tryLeave()) {
            if (edited.isValid())
                m_list->select(edited);
            return;
        }
        m_list->select(id);
    }
    showCurrent();
}

void PeoplePage::connectActions()
{
    connect(m_actions->create(), &QAction::triggered, this, [this] { startEditing({}); });
    connect(m_actions->edit(), &QAction::triggered, this, [this] {
        const auto person = m_session.person(currentPerson());
        if (person)
            startEditing(*person);
        else
            m_messages.showError(person.error());
    });
    connect(m_actions->remove(), &QAction::triggered, this, &PeoplePage::remove);
    connect(m_actions->merge(), &QAction::triggered, this, &PeoplePage::startMerge);
    connect(m_actions->giveData(), &QAction::triggered, this, &PeoplePage::giveData);
    connect(m_actions->withdraw(), &QAction::triggered, this, &PeoplePage::startWithdrawal);
    connect(m_actions->find(), &QAction::triggered, this, [this] { m_list->focusSearch(); });
    connect(m_actions->history(), &QAction::triggered, this,
            [this] { Q_EMIT personHistoryRequested(currentPerson()); });
    updateActions();
}

domain::PersonId PeoplePage::currentPerson() const
{
    return m_list ? m_list->currentPerson() : domain::PersonId();
}

bool PeoplePage::isBusy() const
{
    return m_detail && (m_detail->currentWidget() == m_form || m_detail->currentWidget() == m_merge ||
                        m_detail->currentWidget() == m_withdraw);
}

void PeoplePage::setHistory(models::HistorySession &history, HistoryCommands &commands)
{
    m_history = &history;
    m_historyCommands = &commands;
    if (m_reading)
        m_reading->tabs().setHistory(history, commands);
}

void PeoplePage::showView(View view)
{
    Q_UNUSED(view)
    build();
}

void PeoplePage::select(domain::PersonId id)
{
    build();
    if (tryLeave())
        m_list->select(id);
}

void PeoplePage::editField(domain::PersonId id, domain::Field field)
{
    select(id);
    const auto person = m_session.person(id);
    if (person && startEditing(*person))
        m_form->setFocusField(field);
}

bool PeoplePage::resume(const models::PersonDraft &draft)
{
    if (draft.base.id.isValid())
        select(draft.base.id);
    if (!startEditing(draft.base))
        return false;
    m_form->resume(draft.base, draft.typed);
    return true;
}

bool PeoplePage::tryLeave()
{
    if (!isBusy())
        return true;
    if (m_detail->currentWidget() == m_form) {
        m_form->cancel();
        return m_detail->currentWidget() != m_form;
    }
    backToReading();
    return true;
}

QString PeoplePage::menuTitle() const
{
    return tr("Per&son");
}

QList<QAction *> PeoplePage::menuActions() const
{
    QList<QAction *> actions{m_actions->create(),   m_actions->edit(),     nullptr, m_actions->merge(),
                             m_actions->giveData(), m_actions->withdraw(), nullptr, m_actions->history()};
    if (m_reading)
        actions += m_reading->tabs().toggleAction();
    return actions + QList<QAction *>{nullptr, m_actions->remove()};
}

QList<QAction *> PeoplePage::editActions() const
{
    return {m_actions->find()};
}

QList<QWidget *> PeoplePage::panes() const
{
    return m_list ? QList<QWidget *>{m_list, m_detail} : QList<QWidget *>{m_splitter};
}

void PeoplePage::focusPane(QWidget *pane)
{
    if (pane == m_list)
        m_list->focusList();
    else if (pane == m_detail && m_detail->currentWidget() == m_reading)
        m_reading->tabs().focusContent();
    else if (pane == m_detail)
        m_detail->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void PeoplePage::setContentLanguage(domain::Language language)
{
    if (!m_list)
        return;
    m_session.people().list().setContentLanguage(language);
    refresh();
}

void PeoplePage::refresh()
{
    if (m_list && !isBusy())
        showCurrent();
}

void PeoplePage::rememberPanes() const
{
    if (m_list)
        m_services.settings.setPaneSizes(objectName(), m_splitter->saveState());
}

void PeoplePage::showCurrent()
{
    const domain::PersonId id = currentPerson();
    const auto person = m_session.people().list().person(id);
    const auto roles = m_session.people().roles(id);
    if (!roles)
        m_messages.showError(roles.error());
    if (person && roles) {
        m_reading->show(*person, *roles, m_session.groups().contentLanguage());
        m_detail->setCurrentWidget(m_reading);
    } else {
        m_detail->setCurrentWidget(m_empty);
    }
    updateActions();
}

void PeoplePage::backToReading()
{
    showCurrent();
    m_list->focusList();
}

bool PeoplePage::startEditing(const domain::Person &person)
{
    if (m_session.isReadOnly() || person.isWithdrawn() || !tryLeave())
        return false;
    m_form->load(person);
    m_detail->setCurrentWidget(m_form);
    m_form->setFocusField(domain::Field::PersonName);
    updateActions();
    Q_EMIT editingStarted();
    return true;
}

void PeoplePage::updateActions()
{
    const auto person = m_list ? m_session.people().list().person(currentPerson()) : std::nullopt;
    m_actions->setState(person.has_value(), person && person->isWithdrawn(), !m_session.isReadOnly(), isBusy());
}

void PeoplePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ViewPage::changeEvent(event);
}

void PeoplePage::retranslate()
{
    m_actions->retranslate();
    if (m_empty)
        m_empty->setTexts(tr("Nobody is selected"), tr("Choose a person in the list to read about them here."));
}

} // namespace widgets
