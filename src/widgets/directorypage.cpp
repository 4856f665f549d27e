// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/directorypage.h"

#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/authorprompt.h"
#include "widgets/detailpane.h"
#include "widgets/directorypropertiesdialog.h"
#include "widgets/groupactions.h"
#include "widgets/groupcommands.h"
#include "widgets/grouplistpage.h"
#include "widgets/messagebar.h"
#include "widgets/pagebrowser.h"
#include "widgets/panesplitter.h"
#include "widgets/progressstrip.h"
#include "widgets/publishcommands.h"
#include "widgets/readingview.h"
#include "widgets/searchfield.h"
#include "widgets/sidebar.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

DirectoryPage::DirectoryPage(models::DirectorySession &session, const WindowServices &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_actions(new GroupActions(this))
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressStrip(this))
    , m_authorPrompt(new AuthorPrompt(this))
    , m_splitter(new PaneSplitter(this))
    , m_sidebar(new Sidebar)
    , m_list(new GroupListPage(session, *m_actions))
    , m_detail(new DetailPane(session, *m_actions, services.questions))
    , m_commands(new GroupCommands(session, *m_messages, this))
    , m_publishing(new PublishCommands(session, services, *m_messages, *m_progress, this))
{
    setObjectName(u"directoryPage"_s);
    setupPanes();
    setupList();
    setupDetail();
    setupActions();
    connect(&m_session, &models::DirectorySession::changed, this, &DirectoryPage::refreshAfterChange);
    connect(&m_session, &models::DirectorySession::failed, m_messages, &MessageBar::showError);
    connect(m_authorPrompt, &AuthorPrompt::answered, this, &DirectoryPage::authorChanged);
    m_sidebarWanted = services.settings.isSidebarShown();
    setContentLanguage(services.settings.contentLanguage().value_or(session.info().mainLanguage));
    m_sidebar->setCounts(m_session.statusCounts());
    m_list->setStatusFilter(std::nullopt);
    updateActions();
}

DirectoryPage::~DirectoryPage() = default;

void DirectoryPage::setupPanes()
{
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(2, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_list->setMinimumWidth(unit * 30);
    m_sidebar->setMinimumWidth(unit * 18);
    m_detail->setMinimumWidth(unit * 44);
    if (!m_splitter->restoreState(m_services.settings.paneSizes()))
        m_splitter->setSizes({unit * 30, unit * 54, unit * 100});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_authorPrompt);
    layout->addWidget(m_messages);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
}

void DirectoryPage::setupList()
{
    connect(m_sidebar, &Sidebar::statusChosen, m_list, &GroupListPage::setStatusFilter);
    connect(m_list, &GroupListPage::everythingRequested, m_sidebar, &Sidebar::chooseAll);
    connect(m_list, &GroupListPage::currentChanged, this, &DirectoryPage::showCurrent);
    connect(m_list, &GroupListPage::activated, m_actions->edit(), &QAction::trigger);
    auto *typing = new TypeToSearch(m_list->searchField());
    for (QWidget *widget : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(&m_list->listView()),
                            static_cast<QWidget *>(&m_detail->reading().browser())}) {
        typing->watch(widget);
    }
}

void DirectoryPage::setupDetail()
{
    ReadingView &reading = m_detail->reading();
    connect(&reading, &ReadingView::groupActivated, m_list, &GroupListPage::select);
    connect(&reading, &ReadingView::personActivated, this, &DirectoryPage::showGroupsOf);
    connect(&reading, &ReadingView::linkActivated, this, &DirectoryPage::openLink);
    connect(&reading, &ReadingView::languageChosen, this, &DirectoryPage::setContentLanguage);
    connect(m_detail, &DetailPane::editingChanged, this, &DirectoryPage::updateActions);
    connect(m_detail, &DetailPane::editFinished, this, &DirectoryPage::finishEditing);
    connect(m_detail, &DetailPane::problem, m_messages, &MessageBar::showError);
}

void DirectoryPage::setupActions()
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
    connect(m_actions->verify(), &QAction::triggered, this, [this] { m_commands->verify(m_list->currentGroup()); });
    connect(m_actions->remove(), &QAction::triggered, this, [this] { m_commands->remove(m_list->currentGroup()); });
    connect(m_actions->copy(), &QAction::triggered, this,
            [this] { m_commands->copyText(m_detail->reading().plainText()); });
    connect(m_actions->find(), &QAction::triggered, m_list, &GroupListPage::focusSearch);
    connect(m_commands, &GroupCommands::saved, this, &DirectoryPage::saved);
    connect(m_commands, &GroupCommands::restored, m_list, &GroupListPage::select);
}

bool DirectoryPage::isReadOnly() const
{
    return m_session.isReadOnly();
}

domain::Language DirectoryPage::contentLanguage() const
{
    return m_session.groups().contentLanguage();
}

void DirectoryPage::setContentLanguage(domain::Language language)
{
    m_session.groups().setContentLanguage(language);
    m_detail->reading().setLanguage(language);
    Q_EMIT contentLanguageChanged(language);
}

void DirectoryPage::showCurrent(domain::GroupId id, bool byPerson)
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
    m_detail->showGroup(id);
    updateActions();
}

void DirectoryPage::startEditing(const std::optional<domain::WorkGroup> &group)
{
    if (!group || m_session.isReadOnly() || !m_detail->leaveForm())
        return;
    m_detail->edit(*group);
    if (!m_services.settings.isAuthorConfirmed())
        askAuthor(false);
}

void DirectoryPage::finishEditing(bool accepted, domain::GroupId id)
{
    if (accepted) {
        Q_EMIT saved();
        m_list->select(id);
    }
    m_detail->showGroup(accepted ? id : m_list->currentGroup());
    updateActions();
    m_list->focusList();
}

void DirectoryPage::showGroupsOf(domain::PersonId id)
{
    if (const auto person = m_session.person(id))
        m_list->search(person->displayName);
    else
        m_messages->showError(person.error());
}

void DirectoryPage::openLink(const QUrl &url)
{
    if (m_services.opener.open(url))
        return;
    const QString text = url.toDisplayString();
    m_messages->showMessage(
        {Tone::Warning, [text] { return tr("“%1” could not be opened on this computer.").arg(text); }, {}, {}});
}

void DirectoryPage::refreshAfterChange()
{
    m_sidebar->setCounts(m_session.statusCounts());
    m_detail->showGroup(m_list->currentGroup());
    updateActions();
}

void DirectoryPage::updateActions()
{
    m_actions->setState(m_list->currentGroup().isValid(), !m_session.isReadOnly(), m_detail->isEditing());
}

void DirectoryPage::askAuthor(bool takeFocus)
{
    m_authorPrompt->ask(m_session.author(), takeFocus);
}

void DirectoryPage::editProperties()
{
    const auto save = [this](const domain::DirectoryInfo &info) {
        auto outcome = m_session.saveInfo(info);
        if (outcome)
            Q_EMIT saved();
        return outcome;
    };
    auto *dialog = new DirectoryPropertiesDialog(m_session.info(), save, m_services.files, this);
    dialog->open();
}

bool DirectoryPage::tryLeave()
{
    return m_detail->leaveForm();
}

void DirectoryPage::rememberPanes() const
{
    m_services.settings.setPaneSizes(m_splitter->saveState());
}

void DirectoryPage::focusNextPane(bool backwards)
{
    QList<QWidget *> panes;
    for (QWidget *pane : {static_cast<QWidget *>(m_messages), static_cast<QWidget *>(m_sidebar),
                          static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_detail)}) {
        if (pane->isVisible())
            panes.append(pane);
    }
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == QApplication::focusWidget() || panes.at(i)->isAncestorOf(QApplication::focusWidget()))
            now = i;
    }
    const qsizetype count = panes.size();
    QWidget *next = panes.at(now < 0 ? 0 : (now + (backwards ? count - 1 : 1)) % count);
    if (next == m_list)
        m_list->focusList();
    else if (next == m_detail)
        m_detail->focusContent();
    else if (next == m_messages)
        m_messages->focusFirst();
    else
        next->setFocus(Qt::ShortcutFocusReason);
}

void DirectoryPage::setSidebarWanted(bool wanted)
{
    m_sidebarWanted = wanted;
    updateSidebar();
}

/// Too narrow for three panes, the views stay in the menu.
void DirectoryPage::updateSidebar()
{
    const int needed = m_list->minimumWidth() + m_detail->minimumWidth() + m_sidebar->sizeHint().width();
    m_sidebar->setVisible(m_sidebarWanted && width() >= needed);
}

void DirectoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSidebar();
}

void DirectoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_actions->retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
