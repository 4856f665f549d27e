// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupspage.h"

#include "models/directorysession.h"
#include "models/draftstore.h"
#include "models/grouptablemodel.h"
#include "widgets/detailpane.h"
#include "widgets/export/handingout.h"
#include "widgets/groupactions.h"
#include "widgets/groupcommands.h"
#include "widgets/grouplistpage.h"
#include "widgets/history/readingtabs.h"
#include "widgets/messagebar.h"
#include "widgets/pagebrowser.h"
#include "widgets/panesplitter.h"
#include "widgets/readingview.h"
#include "widgets/searchfield.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

GroupsPage::GroupsPage(models::DirectorySession &session, const WindowServices &services, MessageBar &messages,
                       QWidget *parent)
    : ViewPage(parent)
    , m_session(session)
    , m_services(services)
    , m_messages(messages)
    , m_actions(new GroupActions(this))
    , m_splitter(new PaneSplitter(this))
    , m_list(new GroupListPage(session, *m_actions))
    , m_detail(new DetailPane(session, *m_actions, services.questions))
    , m_commands(new GroupCommands(session, messages, this))
    , m_handingOut(new HandingOut(session, this))
{
    setObjectName(u"groupsPage"_s);
    setupPanes();
    setupList();
    setupDetail();
    setupActions();
    setupHandingOut();
    updateActions();
}

GroupsPage::~GroupsPage() = default;

void GroupsPage::setupPanes()
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_list->setMinimumWidth(unit * 30);
    m_detail->setMinimumWidth(unit * 44);
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 54, unit * 100});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

void GroupsPage::setupList()
{
    connect(m_list, &GroupListPage::everythingRequested, this, &GroupsPage::everythingRequested);
    connect(m_list, &GroupListPage::currentChanged, this, &GroupsPage::showCurrent);
    connect(m_list, &GroupListPage::selectionChanged, this, &GroupsPage::showSelection);
    connect(m_list, &GroupListPage::activated, m_actions->edit(), &QAction::trigger);
    connect(m_list, &GroupListPage::saveRequested, this, &GroupsPage::saveSearchRequested);
    connect(m_list, &GroupListPage::orderChosen, this,
            [this](const QString &order) { m_services.settings.setListOrder(m_view, order); });
    connect(&m_session, &models::DirectorySession::listUpdated, this, [this] {
        m_detail->reading().setSearchedWords(m_session.groups().searchedWords());
        updateActions();
    });
    auto *typing = new TypeToSearch(m_list->searchField());
    typing->watch(&m_list->listView());
    typing->watch(&m_detail->reading().browser());
}

void GroupsPage::setupDetail()
{
    ReadingView &reading = m_detail->reading();
    connect(&reading, &ReadingView::groupActivated, m_list, &GroupListPage::select);
    connect(&reading, &ReadingView::personActivated, this, &GroupsPage::personRequested);
    connect(&reading, &ReadingView::linkActivated, this, &GroupsPage::linkActivated);
    reading.setFormerShown(m_services.settings.areFormerFacilitatorsShown());
    connect(&reading, &ReadingView::formerShownChosen, this,
            [this](bool shown) { m_services.settings.setFormerFacilitatorsShown(shown); });
    connect(&reading, &ReadingView::languageChosen, this, &GroupsPage::contentLanguageChosen);
    connect(m_detail, &DetailPane::editingChanged, this, &GroupsPage::updateActions);
    connect(m_detail, &DetailPane::editFinished, this, &GroupsPage::finishEditing);
    connect(m_detail, &DetailPane::problem, &m_messages, &MessageBar::showError);
}

void GroupsPage::setupHandingOut()
{
    connect(m_actions->copy(), &QAction::triggered, this, [this] {
        // One is copied as it is read, several as a document.
        if (const auto groups = m_list->selectedGroups(); groups.size() > 1)
            m_handingOut->copy(groups, CopyFormat::Text);
        else
            m_commands->copyText(m_detail->reading().plainText());
    });
    connect(m_actions->copyMarkdown(), &QAction::triggered, this,
            [this] { m_handingOut->copy(m_list->selectedGroups(), CopyFormat::Markdown); });
    connect(m_actions->copyTable(), &QAction::triggered, this,
            [this] { m_handingOut->copy(m_list->selectedGroups(), CopyFormat::Table); });
    connect(m_handingOut, &HandingOut::copied, this, [this](int groups) {
        m_messages.showMessage(
            {Tone::Success, [groups] { return tr("%Ln group(s) copied.", nullptr, groups); }, {}, {}});
    });
    connect(m_handingOut, &HandingOut::copying, this, [this](int groups) {
        m_messages.showMessage({Tone::Information,
                                [groups] { return tr("Copying %Ln group(s)…", nullptr, groups); },
                                {},
                                {{u"stopCopyingButton"_s, [] { return tr("Stop"); },
                                  [this] {
                                      m_handingOut->stopCopying();
                                      m_messages.dismiss();
                                  }}}});
    });
    connect(m_handingOut, &HandingOut::failed, &m_messages, &MessageBar::showError);
    connect(m_handingOut, &HandingOut::tooManyToDrag, this, [this](int most) {
        m_messages.showMessage({Tone::Information,
                                [most] {
                                    return tr("Up to %Ln group(s) can be dragged out. Copy or export these instead.",
                                              nullptr, most);
                                },
                                {},
                                {}});
    });
    new DragSource(&m_list->listView(), [this] { return m_handingOut->groupData(m_list->selectedGroups()); });
}

void GroupsPage::setupActions()
{
    connect(m_actions->create(), &QAction::triggered, this, [this] {
        domain::WorkGroup group;
        group.originalLanguage = m_session.info().mainLanguage;
        startEditing(group);
    });
    connect(m_actions->edit(), &QAction::triggered, this,
            [this] { startEditing(m_commands->toEdit(m_list->currentGroup())); });
    connect(m_actions->duplicate(), &QAction::triggered, this,
            [this] { startEditing(m_commands->toDuplicate(m_list->currentGroup())); });
    connect(m_actions->verify(), &QAction::triggered, this, [this] { m_commands->verify(m_list->selectedGroups()); });
    connect(m_actions->remove(), &QAction::triggered, this, [this] { m_commands->remove(m_list->selectedGroups()); });
    connect(m_actions->changeStatus(), &QAction::triggered, this,
            [this] { m_commands->changeStatus(m_list->selectedGroups(), this); });
    connect(m_actions->exportSelection(), &QAction::triggered, this,
            [this] { Q_EMIT exportRequested(m_list->selectedGroups()); });
    connect(m_actions->history(), &QAction::triggered, this,
            [this] { Q_EMIT groupHistoryRequested(m_list->currentGroup()); });
    connect(m_actions->find(), &QAction::triggered, m_list, &GroupListPage::focusSearch);
    connect(m_actions->findNext(), &QAction::triggered, this, [this] { stepMatch(false); });
    connect(m_actions->findPrevious(), &QAction::triggered, this, [this] { stepMatch(true); });
    connect(m_commands, &GroupCommands::done, this, &GroupsPage::done);
}

void GroupsPage::setHistory(models::HistorySession &history, HistoryCommands &commands)
{
    m_detail->reading().tabs().setHistory(history, commands);
}

void GroupsPage::showView(View view)
{
    m_view = statusOf(view) ? domain::statusCode(*statusOf(view)) : u"all"_s;
    m_list->setOrder(m_services.settings.listOrder(m_view));
    m_list->setStatusFilter(statusOf(view));
}

void GroupsPage::editField(domain::GroupId id, domain::Field field)
{
    m_list->select(id);
    if (startEditing(m_commands->toEdit(id)))
        m_detail->focusField(field);
}

bool GroupsPage::tryLeave()
{
    return m_detail->leaveForm();
}

QString GroupsPage::menuTitle() const
{
    return tr("&Group");
}

QList<QAction *> GroupsPage::menuActions() const
{
    return {m_actions->create(),
            m_actions->edit(),
            m_actions->duplicate(),
            nullptr,
            m_actions->changeStatus(),
            m_actions->verify(),
            m_actions->history(),
            m_detail->reading().tabs().toggleAction(),
            nullptr,
            m_actions->exportSelection(),
            nullptr,
            m_actions->remove()};
}

QList<QAction *> GroupsPage::editActions() const
{
    return {m_actions->copy(), m_actions->copyMarkdown(), m_actions->copyTable(),
            m_actions->find(), m_actions->findNext(),     m_actions->findPrevious()};
}

QList<QWidget *> GroupsPage::panes() const
{
    return {m_list, m_detail};
}

void GroupsPage::focusPane(QWidget *pane)
{
    if (pane == m_detail)
        m_detail->focusContent();
    else
        m_list->focusList();
}

void GroupsPage::setContentLanguage(domain::Language language)
{
    m_detail->reading().setLanguage(language);
}

void GroupsPage::refresh()
{
    showSelection();
}

void GroupsPage::rememberPanes() const
{
    m_services.settings.setPaneSizes(objectName(), m_splitter->saveState());
}

void GroupsPage::showCurrent(domain::GroupId id, bool byPerson)
{
    if (m_detail->isEditing()) {
        // The list may change around an open form; only a person's own choice asks to leave it.
        if (!byPerson || id == m_detail->editedGroup())
            return;
        const domain::GroupId edited = m_detail->editedGroup();
        if (!m_detail->leaveForm()) {
            if (edited.isValid())
                m_list->select(edited);
            return;
        }
        m_list->select(id);
    }
    showSelection();
}

/// One group is read; for several, what can be done with them is offered.
void GroupsPage::showSelection()
{
    if (const auto count = int(m_list->selectedGroups().size()); count > 1)
        m_detail->showSelection(count);
    else
        m_detail->showGroup(m_list->currentGroup());
    updateActions();
}

/// False when there is nothing to edit, or an open form stays open.
bool GroupsPage::startEditing(const std::optional<domain::WorkGroup> &group)
{
    if (!group || m_session.isReadOnly() || !m_detail->leaveForm())
        return false;
    m_detail->edit(*group);
    m_edited = group;
    Q_EMIT editingStarted();
    return true;
}

void GroupsPage::finishEditing(bool accepted, domain::GroupId id)
{
    if (accepted) {
        Q_EMIT saved();
        m_list->select(id);
    }
    m_detail->showGroup(accepted ? id : m_list->currentGroup());
    updateActions();
    m_list->focusList();
    if (accepted && m_edited && m_edited->id.isValid())
        m_commands->tellEndedRoles(*m_edited);
}

/// The next match on the page, else the first one of the next group that was found.
void GroupsPage::stepMatch(bool backwards)
{
    if (m_detail->isEditing() || m_detail->reading().stepMatch(backwards))
        return;
    if (m_list->step(backwards))
        (void)m_detail->reading().stepMatch(backwards); // found by its name alone, a group has none
}

bool GroupsPage::resume(const models::FormDraft &draft)
{
    if (!m_detail->leaveForm())
        return false;
    if (draft.base.id.isValid())
        m_list->select(draft.base.id);
    m_detail->resume(draft.base, {draft.typed, draft.newPersons});
    Q_EMIT editingStarted();
    return true;
}

void GroupsPage::updateActions()
{
    const bool searched = !m_session.groups().searchedWords().isEmpty() && !m_detail->isEditing();
    m_actions->findNext()->setEnabled(searched);
    m_actions->findPrevious()->setEnabled(searched);
    m_actions->setState(m_list->selectedGroups().size(), !m_session.isReadOnly(), m_detail->isEditing());
}

void GroupsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_actions->retranslate();
    ViewPage::changeEvent(event);
}

} // namespace widgets
