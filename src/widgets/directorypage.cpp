// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/directorypage.h"

#include "models/directorysession.h"
#include "models/findings.h"
#include "models/findingsmodel.h"
#include "models/grouptablemodel.h"
#include "models/historysession.h"
#include "widgets/authorprompt.h"
#include "widgets/backups/backupcommands.h"
#include "widgets/directorypropertiesdialog.h"
#include "widgets/findingspage.h"
#include "widgets/grouplistpage.h"
#include "widgets/groupspage.h"
#include "widgets/history/binpage.h"
#include "widgets/history/historycommands.h"
#include "widgets/history/historypage.h"
#include "widgets/import/importcommands.h"
#include "widgets/messagebar.h"
#include "widgets/panesplitter.h"
#include "widgets/people/peoplepage.h"
#include "widgets/progressstrip.h"
#include "widgets/publish/publishpage.h"
#include "widgets/publishcommands.h"
#include "widgets/searchfield.h"
#include "widgets/sidebar.h"
#include "widgets/viewpage.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

DirectoryPage::DirectoryPage(models::DirectorySession &session, const WindowServices &services, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressStrip(this))
    , m_authorPrompt(new AuthorPrompt(this))
    , m_splitter(new PaneSplitter(this))
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_findings(new models::Findings(session, this))
    , m_groups(new GroupsPage(session, services, *m_messages))
    , m_people(new PeoplePage(session, services, *m_messages))
    , m_history(new models::HistorySession(session, this))
    , m_historyCommands(new HistoryCommands(
          *m_history, *m_messages, [this] { return tryLeave(); }, this))
    , m_historyPage(new HistoryPage(*m_history, *m_historyCommands, services))
    , m_bin(new BinPage(*m_history, *m_historyCommands))
    , m_publishing(new PublishCommands(session, services, *m_messages, *m_progress, this))
    , m_publishPage(new PublishPage(session, *m_publishing, services))
    , m_importing(new ImportCommands(
          session, services, *m_historyCommands, [this] { return tryLeave(); }, this))
    , m_backups(new BackupCommands(session, services, *m_messages, this))
{
    setObjectName(u"directoryPage"_s);
    setupPanes();
    addPages();
    connect(&m_session, &models::DirectorySession::changed, this, &DirectoryPage::refreshAfterChange);
    connect(&m_session, &models::DirectorySession::failed, m_messages, &MessageBar::showError);
    connect(&m_session, &models::DirectorySession::reconnected, m_messages, [this] {
        m_messages->showMessage(
            {Tone::Success, [] { return tr("The server is there again; what is shown is up to date."); }, {}, {}});
    });
    connect(m_authorPrompt, &AuthorPrompt::answered, this, &DirectoryPage::authorChanged);
    connect(m_sidebar, &Sidebar::viewChosen, this, &DirectoryPage::changeView);
    connectFilters();
    connect(m_findings, &models::Findings::updated, this, &DirectoryPage::showFindings);
    connect(m_findings, &models::Findings::failed, m_messages, &MessageBar::showError);
    m_sidebarWanted = services.settings.isSidebarShown();
    setContentLanguage(services.settings.contentLanguage().value_or(session.info().mainLanguage));
    m_sidebar->setGroupCounts(m_session.statusCounts());
    m_sidebar->setCount(View::People, m_session.personCount());
    m_sidebar->setCount(View::Bin, m_history->binCount());
    showFilters();
    m_sidebar->choose(View::AllGroups);
}

DirectoryPage::~DirectoryPage() = default;

void DirectoryPage::setupPanes()
{
    m_splitter->setObjectName(u"viewsSplitter"_s);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_sidebar->setMinimumWidth(unit * 18);
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 30, unit * 154});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_authorPrompt);
    layout->addWidget(m_messages);
    layout->addWidget(m_progress);
    layout->addWidget(m_splitter, 1);
}

void DirectoryPage::addPages()
{
    addPage(m_groups,
            {View::AllGroups, View::ActiveGroups, View::SetupGroups, View::DormantGroups, View::ClosedGroups});
    addPage(m_historyPage, {View::History});
    addPage(m_bin, {View::Bin});
    connect(m_historyCommands, &HistoryCommands::saved, this, &DirectoryPage::saved);
    connect(m_groups, &GroupsPage::everythingRequested, this, [this] { m_sidebar->choose(View::AllGroups); });
    addPage(m_publishPage, {View::Publish});
    connect(m_groups, &GroupsPage::exportRequested, this, &DirectoryPage::publishGroups);
    connect(m_publishPage, &PublishPage::propertiesRequested, this, &DirectoryPage::editProperties);
    connect(m_publishPage, &PublishPage::shownToPrint, this, [this] { m_sidebar->choose(View::Publish); });
    addPage(m_people, {View::People});
    m_groups->setHistory(*m_history, *m_historyCommands);
    m_people->setHistory(*m_history, *m_historyCommands);
    connect(m_history, &models::HistorySession::undone, this, &DirectoryPage::showUndone);
    const auto askOnce = [this] {
        if (!m_services.settings.isAuthorConfirmed())
            askAuthor(false);
    };
    connect(m_groups, &GroupsPage::editingStarted, this, askOnce);
    connect(m_people, &PeoplePage::editingStarted, this, askOnce);
    connect(m_historyCommands, &HistoryCommands::saved, this, askOnce);
    (new TypeToSearch(m_groups->list().searchField()))->watch(m_sidebar);
    for (const View view : {View::ToVerify, View::ToComplete})
        addPage(new FindingsPage(view, m_session, *m_findings, m_services, *m_messages), {view});
    m_sidebar->setViews(m_pages.keys());
}

void DirectoryPage::addPage(ViewPage *page, const QList<View> &views)
{
    m_stack->addWidget(page);
    for (const View view : views)
        m_pages.insert(view, page);
    connectPage(page);
}

void DirectoryPage::connectPage(ViewPage *page)
{
    connect(page, &ViewPage::saved, this, &DirectoryPage::saved);
    connect(page, &ViewPage::done, m_historyCommands, &HistoryCommands::tell);
    connect(page, &ViewPage::groupRequested, this, &DirectoryPage::showGroup);
    connect(page, &ViewPage::groupFieldRequested, this, &DirectoryPage::showGroupField);
    connect(page, &ViewPage::personRequested, this, &DirectoryPage::showPerson);
    connect(page, &ViewPage::personFieldRequested, this, &DirectoryPage::showPersonField);
    connect(page, &ViewPage::groupHistoryRequested, this, &DirectoryPage::showGroupHistory);
    connect(page, &ViewPage::personHistoryRequested, this, &DirectoryPage::showPersonHistory);
    connect(page, &ViewPage::linkActivated, this, &DirectoryPage::openLink);
    connect(page, &ViewPage::contentLanguageChosen, this, &DirectoryPage::setContentLanguage);
}

void DirectoryPage::showFindings()
{
    m_sidebar->setCount(View::ToVerify, m_findings->toVerify().total());
    m_sidebar->setCount(View::ToComplete, m_findings->toComplete().total());
    Q_EMIT toVerifyChanged(m_findings->toVerify().total());
}

GroupActions &DirectoryPage::actions() const
{
    return m_groups->actions();
}

GroupListPage &DirectoryPage::list() const
{
    return m_groups->list();
}

DetailPane &DirectoryPage::detail() const
{
    return m_groups->detail();
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
    const QList<ViewPage *> pages = m_stack->findChildren<ViewPage *>(QString(), Qt::FindDirectChildrenOnly);
    for (ViewPage *page : pages)
        page->setContentLanguage(language);
    Q_EMIT contentLanguageChanged(language);
}

void DirectoryPage::refreshAfterChange()
{
    m_sidebar->setGroupCounts(m_session.statusCounts());
    m_sidebar->setCount(View::People, m_session.personCount());
    m_sidebar->setCount(View::Bin, m_history->binCount());
    showFilters();
    const QList<ViewPage *> pages = m_stack->findChildren<ViewPage *>(QString(), Qt::FindDirectChildrenOnly);
    for (ViewPage *page : pages)
        page->refresh();
}

void DirectoryPage::askAuthor(bool takeFocus)
{
    m_authorPrompt->ask(m_session.author(), takeFocus);
}

void DirectoryPage::exportData()
{
    ExportScope scope;
    for (const qint64 count : m_session.statusCounts())
        scope.all += count;
    scope.listed = m_groups->list().listedGroups();
    scope.selected = m_groups->list().selectedGroups();
    m_publishing->exportData(contentLanguage(), scope);
}

void DirectoryPage::editProperties()
{
    const auto save = [this](const domain::DirectoryInfo &info) {
        auto outcome = m_session.saveInfo(info);
        if (outcome)
            Q_EMIT saved();
        return outcome;
    };
    const auto load = [this] {
        m_session.follow();
        return m_session.info();
    };
    auto *dialog = new DirectoryPropertiesDialog(load, save, m_services.files, this);
    dialog->open();
}

void DirectoryPage::begin()
{
    m_backups->begin();
    offerDrafts();
}

bool DirectoryPage::tryLeave()
{
    return currentPage().tryLeave();
}

void DirectoryPage::rememberPanes() const
{
    m_services.settings.setPaneSizes(objectName(), m_splitter->saveState());
    const QList<ViewPage *> pages = m_stack->findChildren<ViewPage *>(QString(), Qt::FindDirectChildrenOnly);
    for (const ViewPage *page : pages)
        page->rememberPanes();
}

void DirectoryPage::setSidebarWanted(bool wanted)
{
    m_sidebarWanted = wanted;
    updateSidebar();
}

/// Too narrow for all panes, the views stay in the menu.
void DirectoryPage::updateSidebar()
{
    const int needed = currentPage().minimumSizeHint().width() + m_sidebar->sizeHint().width();
    m_sidebar->setVisible(m_sidebarWanted && width() >= needed);
}

void DirectoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSidebar();
}

} // namespace widgets
