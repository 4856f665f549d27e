// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/menubar.h"

#include "widgets/directorypage.h"
#include "widgets/history/historycommands.h"
#include "widgets/icons.h"
#include "widgets/publish/publishpage.h"
#include "widgets/sidebar.h"
#include "widgets/viewpage.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QFileInfo>

namespace widgets {

using namespace Qt::StringLiterals;

MenuBar::MenuBar(QWidget *parent)
    : QMenuBar(parent)
    , m_file(addMenu(QString()))
    , m_edit(addMenu(QString()))
    , m_view(addMenu(QString()))
    , m_record(addMenu(QString()))
    , m_publish(addMenu(QString()))
    , m_help(addMenu(QString()))
{
    setObjectName(u"menuBar"_s);
    setupFile();
    setupView();
    setupOthers();
    setPage(nullptr);
    retranslate();
}

QAction *MenuBar::add(QMenu *menu, const QString &objectName, const QString &iconName)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(objectName);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

void MenuBar::setupFile()
{
    m_new = add(m_file, u"actionNewDirectory"_s, u"new"_s);
    m_open = add(m_file, u"actionOpen"_s, u"open"_s);
    m_recent = m_file->addMenu(QString());
    m_sample = add(m_file, u"actionSample"_s);
    m_file->addSeparator();
    m_import = add(m_file, u"actionImport"_s, u"import"_s);
    m_import->setShortcut(Qt::CTRL | Qt::Key_I);
    m_properties = add(m_file, u"actionProperties"_s, u"settings"_s);
    m_copy = add(m_file, u"actionConsultationCopy"_s, u"duplicate"_s);
    m_backups = add(m_file, u"actionBackups"_s, u"archive"_s);
    m_close = add(m_file, u"actionCloseDirectory"_s);
    m_file->addSeparator();
    m_quit = add(m_file, u"actionQuit"_s);
    m_new->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_open->setShortcut(QKeySequence::Open);
    m_close->setShortcut(QKeySequence::Close);
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_new, &QAction::triggered, this, &MenuBar::newDirectoryRequested);
    connect(m_open, &QAction::triggered, this, &MenuBar::openRequested);
    connect(m_sample, &QAction::triggered, this, &MenuBar::sampleRequested);
    connect(m_import, &QAction::triggered, this, &MenuBar::importRequested);
    connect(m_properties, &QAction::triggered, this, &MenuBar::propertiesRequested);
    connect(m_copy, &QAction::triggered, this, &MenuBar::consultationCopyRequested);
    connect(m_backups, &QAction::triggered, this, &MenuBar::backupsRequested);
    connect(m_close, &QAction::triggered, this, &MenuBar::closeDirectoryRequested);
    connect(m_quit, &QAction::triggered, this, &MenuBar::quitRequested);
}

void MenuBar::setupView()
{
    m_viewsEnd = m_view->addSeparator();
    m_sidebar = add(m_view, u"actionSidebar"_s);
    m_sidebar->setCheckable(true);
    m_sidebar->setShortcut(Qt::Key_F9);
    m_language = m_view->addMenu(QString());
    auto *languages = new QActionGroup(this);
    m_french = languages->addAction(m_language->addAction(QString()));
    m_english = languages->addAction(m_language->addAction(QString()));
    m_french->setObjectName(u"actionContentFrench"_s);
    m_english->setObjectName(u"actionContentEnglish"_s);
    m_french->setCheckable(true);
    m_english->setCheckable(true);
    m_view->addSeparator();
    m_quickOpen = add(m_view, u"actionQuickOpen"_s, u"search"_s);
    m_quickOpen->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(m_quickOpen, &QAction::triggered, this, &MenuBar::quickOpenRequested);
    m_nextPane = add(m_view, u"actionNextPane"_s);
    m_nextPane->setShortcut(Qt::Key_F6);
    m_previousPane = add(m_view, u"actionPreviousPane"_s);
    m_previousPane->setShortcut(Qt::SHIFT | Qt::Key_F6);
    connect(m_sidebar, &QAction::toggled, this, &MenuBar::sidebarToggled);
    connect(m_french, &QAction::triggered, this, [this] { Q_EMIT contentLanguageChosen(domain::Language::French); });
    connect(m_english, &QAction::triggered, this, [this] { Q_EMIT contentLanguageChosen(domain::Language::English); });
    connect(m_nextPane, &QAction::triggered, this, [this] { Q_EMIT nextPaneRequested(false); });
    connect(m_previousPane, &QAction::triggered, this, [this] { Q_EMIT nextPaneRequested(true); });
}

void MenuBar::setupOthers()
{
    m_editEnd = m_edit->addSeparator();
    m_preferences = add(m_edit, u"actionPreferences"_s, u"settings"_s);
    m_preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_preferences->setMenuRole(QAction::PreferencesRole);
    m_publishing = add(m_publish, u"actionPublish"_s, u"preview"_s);
    m_publishing->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_publish->addSeparator();
    m_formatsEnd = m_publish->addSeparator();
    m_data = add(m_publish, u"actionExportData"_s, u"export"_s);
    m_about = add(m_help, u"actionAbout"_s, u"info"_s);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_preferences, &QAction::triggered, this, &MenuBar::preferencesRequested);
    connect(m_publishing, &QAction::triggered, this, &MenuBar::publishRequested);
    connect(m_data, &QAction::triggered, this, &MenuBar::dataRequested);
    connect(m_about, &QAction::triggered, this, &MenuBar::aboutRequested);
}

void MenuBar::setPage(DirectoryPage *page)
{
    m_page = page;
    const bool open = page != nullptr;
    for (QMenu *menu : {m_view, m_record, m_publish})
        menu->menuAction()->setEnabled(open);
    for (QAction *action : {m_import, m_properties, m_copy, m_backups, m_close, m_sidebar, m_quickOpen, m_nextPane,
                            m_previousPane, m_publishing, m_data})
        action->setEnabled(open);
    placePageActions();
    if (!page)
        return;
    m_view->insertActions(m_viewsEnd, page->sidebar().viewActions()->actions());
    m_publish->insertActions(m_formatsEnd, page->publishPage().publishActions());
    m_import->setEnabled(!page->isReadOnly());
    m_properties->setEnabled(!page->isReadOnly());
    connect(page, &DirectoryPage::pageChanged, this, &MenuBar::placePageActions);
}

void MenuBar::placePageActions()
{
    m_record->clear();
    const QList<QAction *> before = m_edit->actions();
    for (QAction *action : before) {
        if (action == m_editEnd)
            break;
        m_edit->removeAction(action);
    }
    if (!m_page)
        return;
    const ViewPage &shown = m_page->currentPage();
    m_edit->insertActions(m_editEnd, m_page->history().actions());
    m_edit->insertActions(m_editEnd, shown.editActions());
    for (QAction *action : shown.menuActions()) {
        if (action)
            m_record->addAction(action);
        else
            m_record->addSeparator();
    }
    m_record->setTitle(shown.menuTitle());
}

QList<QAction *> MenuBar::commands() const
{
    QList<QAction *> found;
    QList<const QMenu *> menus{m_view, m_record, m_edit, m_publish, m_file, m_help};
    while (!menus.isEmpty()) {
        const QMenu *menu = menus.takeFirst();
        for (QAction *action : menu->actions()) {
            if (QMenu *inner = action->menu())
                menus.append(inner);
            else if (!action->isSeparator() && action->isVisible() && action != m_quickOpen)
                found.append(action);
        }
    }
    return found;
}

void MenuBar::setContentLanguage(domain::Language language)
{
    (language == domain::Language::French ? m_french : m_english)->setChecked(true);
}

void MenuBar::setSidebarShown(bool shown)
{
    m_sidebar->setChecked(shown);
}

void MenuBar::setRecentLocations(const QStringList &locations)
{
    m_recent->clear();
    m_recent->menuAction()->setVisible(!locations.isEmpty());
    for (const QString &location : locations) {
        QString name = QFileInfo(location).fileName();
        QAction *action = m_recent->addAction(name.replace(u'&', u"&&"_s));
        action->setToolTip(location);
        connect(action, &QAction::triggered, this, [this, location] { Q_EMIT locationRequested(location); });
    }
    m_recent->setToolTipsVisible(true);
}

void MenuBar::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_record->setTitle(m_page ? m_page->currentPage().menuTitle() : tr("&Group"));
    m_publish->setTitle(tr("&Publish"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &recent"));
    m_language->setTitle(tr("Language of the &content"));
    retranslateActions();
}

void MenuBar::retranslateActions()
{
    m_new->setText(tr("&New directory…"));
    m_open->setText(tr("&Open…"));
    m_sample->setText(tr("Open the &sample"));
    m_import->setText(tr("&Import…"));
    m_properties->setText(tr("&Properties of the directory…"));
    m_copy->setText(tr("Save a copy for cons&ultation…"));
    m_backups->setText(tr("&Backups…"));
    m_close->setText(tr("&Close the directory"));
    m_quit->setText(tr("&Quit"));
    m_preferences->setText(tr("&Preferences…"));
    m_sidebar->setText(tr("&Sidebar"));
    m_french->setText(tr("&French"));
    m_english->setText(tr("&English"));
    m_quickOpen->setText(tr("&Go to…"));
    m_nextPane->setText(tr("&Next pane"));
    m_previousPane->setText(tr("P&revious pane"));
    m_publishing->setText(tr("Preview and p&ublish"));
    m_data->setText(tr("Export the &data…"));
    m_about->setText(tr("&About Annuaire"));
}

void MenuBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenuBar::changeEvent(event);
}

} // namespace widgets
