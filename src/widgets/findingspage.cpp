// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findingspage.h"

#include "models/directorysession.h"
#include "models/findings.h"
#include "models/findingsmodel.h"
#include "widgets/colors.h"
#include "widgets/emptystate.h"
#include "widgets/groupactions.h"
#include "widgets/groupcommands.h"
#include "widgets/messagebar.h"
#include "widgets/pagebrowser.h"
#include "widgets/panesplitter.h"
#include "widgets/readingview.h"
#include "widgets/twolinedelegate.h"
#include "widgets/windowservices.h"
#include "widgets/windowsettings.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;
using models::FindingsModel;

FindingsPage::FindingsPage(View view, models::DirectorySession &session, models::Findings &findings,
                           const WindowServices &services, MessageBar &messages, QWidget *parent)
    : ViewPage(parent)
    , m_view(view)
    , m_session(session)
    , m_findings(findings)
    , m_model(view == View::ToVerify ? findings.toVerify() : findings.toComplete())
    , m_services(services)
    , m_messages(messages)
    , m_actions(new GroupActions(this))
    , m_commands(new GroupCommands(session, messages, this))
    , m_splitter(new PaneSplitter(this))
{
    setObjectName(view == View::ToVerify ? u"toVerifyPage"_s : u"toCompletePage"_s);
    setupList();
    setupDetail();
    setupPanes();
    connect(&findings, &models::Findings::updated, this, &FindingsPage::follow);
    connect(m_commands, &GroupCommands::done, this, &FindingsPage::done);
    connect(m_actions->verify(), &QAction::triggered, this, &FindingsPage::verifySelected);
    connect(m_actions->changeStatus(), &QAction::triggered, this,
            [this] { m_commands->changeStatus(selectedGroups(), this); });
    connect(m_actions->edit(), &QAction::triggered, this, &FindingsPage::mend);
    connect(m_actions->copy(), &QAction::triggered, this, [this] { m_commands->copyText(m_reading->plainText()); });
    follow();
}

FindingsPage::~FindingsPage() = default;

void FindingsPage::setupList()
{
    m_listPane = new QWidget;
    m_listPane->setAutoFillBackground(true);
    m_listPane->setBackgroundRole(QPalette::Base);
    m_title = new QLabel(m_listPane);
    m_title->setObjectName(u"findingsTitleLabel"_s);
    m_summary = new QLabel(m_listPane);
    m_summary->setObjectName(u"findingsSummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_list = new QListView(m_listPane);
    m_list->setObjectName(u"findingsListView"_s);
    // Connected before the view is: it moves its current row away from those that go.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                const int row = m_list->currentIndex().row();
                m_replacedRow = row >= first && row <= last ? first : -1;
            });
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TwoLineDelegate(FindingsModel::NameRole, FindingsModel::TextRole, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_actions->edit(), m_actions->verify(), m_actions->copy()});
    m_list->installEventFilter(this);
    m_nothing = new EmptyState(m_listPane);
    m_nothing->setObjectName(u"nothingFound"_s);
    const int gap = fontMetrics().height() * 2 / 3;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(gap, gap, gap, gap * 2 / 3);
    head->setSpacing(gap / 3);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    m_listStack = new QStackedLayout;
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(m_listPane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_listStack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsPage::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, &FindingsPage::mend);
}

void FindingsPage::setupDetail()
{
    m_detailPane = new QWidget;
    m_reading = new ReadingView(m_session, *m_actions, m_detailPane);
    m_other = new EmptyState(m_detailPane);
    m_detailStack = new QStackedLayout(m_detailPane);
    m_detailStack->addWidget(m_other);
    m_detailStack->addWidget(m_reading);
    connect(m_other, &EmptyState::activated, this, &FindingsPage::mend);
    connect(m_reading, &ReadingView::groupActivated, this, &FindingsPage::groupRequested);
    connect(m_reading, &ReadingView::personActivated, this, &FindingsPage::personRequested);
    connect(m_reading, &ReadingView::linkActivated, this, &FindingsPage::linkActivated);
    connect(m_reading, &ReadingView::languageChosen, this, &FindingsPage::contentLanguageChosen);
}

void FindingsPage::setupPanes()
{
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(m_detailPane);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_listPane->setMinimumWidth(unit * 30);
    m_detailPane->setMinimumWidth(unit * 44);
    if (!m_splitter->restoreState(m_services.settings.paneSizes(objectName())))
        m_splitter->setSizes({unit * 54, unit * 100});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

domain::Finding FindingsPage::current() const
{
    return m_model.findingAt(m_list->currentIndex().row());
}

QList<domain::GroupId> FindingsPage::selectedGroups() const
{
    QList<domain::GroupId> groups;
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        const domain::GroupId group = m_model.findingAt(index.row()).group;
        if (group.isValid() && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

/// After a new look: stays on the row, or goes to the one that took its place.
void FindingsPage::follow()
{
    const int rows = m_model.rowCount();
    const int wanted = std::exchange(m_replacedRow, -1);
    if (rows > 0 && (wanted >= 0 || !m_list->currentIndex().isValid())) {
        m_list->selectionModel()->setCurrentIndex(m_model.index(qBound(0, wanted, rows - 1)),
                                                  QItemSelectionModel::ClearAndSelect);
    }
    showCurrent();
    updateTexts();
}

void FindingsPage::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    const domain::Finding finding = current();
    const bool isGroup = index.isValid() && finding.group.isValid();
    const bool shown = isGroup && m_reading->showGroup(finding.group);
    m_detailStack->setCurrentWidget(shown ? static_cast<QWidget *>(m_reading) : m_other);
    if (index.isValid() && !isGroup) {
        m_other->setTexts(index.data(FindingsModel::NameRole).toString(),
                          index.data(FindingsModel::TextRole).toString(), tr("&Open the person"));
    } else {
        m_other->setTexts(tr("Nothing is selected"), {});
    }
    m_actions->setState(shown ? 1 : 0, !m_session.isReadOnly(), false);
}

void FindingsPage::mend()
{
    const domain::Finding finding = current();
    if (finding.group.isValid())
        Q_EMIT groupFieldRequested(finding.group, finding.field);
    else if (finding.person.isValid())
        Q_EMIT personFieldRequested(finding.person, finding.field);
}

void FindingsPage::verifySelected()
{
    m_commands->verify(selectedGroups());
}

QString FindingsPage::menuTitle() const
{
    return tr("&Group");
}

QList<QAction *> FindingsPage::menuActions() const
{
    return {m_actions->edit(), m_actions->changeStatus(), m_actions->verify()};
}

QList<QAction *> FindingsPage::editActions() const
{
    return {m_actions->copy()};
}

QList<QWidget *> FindingsPage::panes() const
{
    const bool reading = m_detailStack->currentWidget() == m_reading;
    return {m_listStack->currentWidget(),
            reading ? static_cast<QWidget *>(&m_reading->browser()) : static_cast<QWidget *>(m_other->button())};
}

void FindingsPage::setContentLanguage(domain::Language language)
{
    m_model.setContentLanguage(language);
    m_reading->setLanguage(language);
}

void FindingsPage::refresh()
{
    showCurrent();
}

void FindingsPage::rememberPanes() const
{
    m_services.settings.setPaneSizes(objectName(), m_splitter->saveState());
}

QString FindingsPage::emptyTitle() const
{
    if (!m_findings.isKnown())
        return tr("Looking through the directory…");
    return m_view == View::ToVerify ? tr("Every entry is checked") : tr("Nothing is missing");
}

void FindingsPage::updateTexts()
{
    const bool verify = m_view == View::ToVerify;
    m_list->setAccessibleName(verify ? tr("Entries to verify") : tr("Entries to complete"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setText(verify ? tr("To verify") : tr("To complete"));
    const int shown = m_model.rowCount();
    QString words = verify ? tr("%Ln check(s) due, the oldest first", nullptr, int(m_model.total()))
                           : tr("%Ln thing(s) to complete", nullptr, int(m_model.total()));
    if (m_model.total() > shown)
        words += u' ' + tr("(the first %Ln are shown)", nullptr, shown);
    m_summary->setText(words);
    m_summary->setVisible(shown > 0);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_summary->setPalette(quiet);
    m_nothing->setTexts(emptyTitle(), verify && m_findings.isKnown()
                                          ? tr("An entry comes back here %Ln month(s) after its last check.", nullptr,
                                               m_session.info().verifyEveryMonths)
                                          : QString());
    m_listStack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
}

void FindingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_model.retranslate();
        showCurrent();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        updateTexts();
    ViewPage::changeEvent(event);
}

void FindingsPage::showEvent(QShowEvent *event)
{
    m_findings.hurry();
    ViewPage::showEvent(event);
}

bool FindingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            mend();
            return true;
        }
    }
    return ViewPage::eventFilter(watched, event);
}

} // namespace widgets
