// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going from page to page: what the sidebar chooses, and what one page asks another to show.

#include "domain/history.h"
#include "models/directorysession.h"
#include "models/draftstore.h"
#include "models/grouptablemodel.h"
#include "widgets/directorypage.h"
#include "widgets/grouplistpage.h"
#include "widgets/groupspage.h"
#include "widgets/history/historypage.h"
#include "widgets/messagebar.h"
#include "widgets/people/peoplepage.h"
#include "widgets/publish/publishpage.h"
#include "widgets/sidebar.h"
#include "widgets/viewpage.h"
#include "widgets/windowservices.h"

#include <QApplication>
#include <QLocale>
#include <QStackedWidget>

#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;

void DirectoryPage::showView(View view)
{
    m_sidebar->choose(view);
}

/// Leaving a page may have to ask; then the sidebar goes back to where the person stays.
void DirectoryPage::changeView(View view)
{
    ViewPage *page = m_pages.value(view);
    ViewPage &current = currentPage();
    if (page != &current && !current.tryLeave()) {
        m_sidebar->choose(m_view);
        return;
    }
    m_view = view;
    // What a kept search filled in goes with it, but not what a person typed since.
    if (const QString query = std::exchange(m_filterQuery, {}); !query.isEmpty() && query == list().searchText())
        list().search({});
    const bool focused = current.isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(page);
    page->showView(view);
    if (page == &current)
        return;
    if (focused)
        focusContent();
    Q_EMIT pageChanged();
}

ViewPage &DirectoryPage::currentPage() const
{
    return *static_cast<ViewPage *>(m_stack->currentWidget());
}

void DirectoryPage::showGroup(domain::GroupId id)
{
    if (!currentPage().tryLeave())
        return;
    if (!isGroupView(m_view))
        m_sidebar->choose(View::AllGroups);
    m_groups->list().select(id);
    focusContent();
}

void DirectoryPage::showGroupField(domain::GroupId id, domain::Field field)
{
    if (!currentPage().tryLeave())
        return;
    if (!isGroupView(m_view))
        m_sidebar->choose(View::AllGroups);
    m_groups->editField(id, field);
}

void DirectoryPage::showPerson(domain::PersonId id)
{
    if (!currentPage().tryLeave())
        return;
    m_sidebar->choose(View::People);
    m_people->select(id);
    focusContent();
}

void DirectoryPage::showPersonField(domain::PersonId id, domain::Field field)
{
    if (!currentPage().tryLeave())
        return;
    m_sidebar->choose(View::People);
    m_people->editField(id, field);
}

/// What an undo brings back is shown where it was.
void DirectoryPage::showUndone(const domain::ChangeSet &set)
{
    if (set.kind != domain::ChangeKind::Delete || set.subjects.isEmpty())
        return;
    const domain::RecordRef record = set.subjects.constFirst().record;
    if (record.kind == domain::RecordKind::Group && &currentPage() == m_groups)
        m_groups->list().select(domain::GroupId(record.id));
    else if (record.kind == domain::RecordKind::Person && &currentPage() == m_people)
        m_people->select(domain::PersonId(record.id));
    else
        return;
    focusContent();
}

void DirectoryPage::showGroupHistory(domain::GroupId id)
{
    if (!currentPage().tryLeave())
        return;
    m_historyPage->setFilter({id, {}}, m_session.groupName(id, contentLanguage()));
    m_sidebar->choose(View::History);
    focusContent();
}

void DirectoryPage::showPersonHistory(domain::PersonId id)
{
    const auto person = m_session.person(id);
    if (!person) {
        m_messages->showError(person.error());
        return;
    }
    if (!currentPage().tryLeave())
        return;
    m_historyPage->setFilter({{}, id}, domain::shownName(*person, contentLanguage()));
    m_sidebar->choose(View::History);
    focusContent();
}

void DirectoryPage::publishGroups(const QList<domain::GroupId> &groups)
{
    if (!currentPage().tryLeave())
        return;
    m_publishPage->setSelection(groups);
    m_sidebar->choose(View::Publish);
    focusContent();
}

void DirectoryPage::openLink(const QUrl &url)
{
    if (m_services.opener.open(url))
        return;
    const QString text = url.toDisplayString();
    m_messages->showMessage(
        {Tone::Warning, [text] { return tr("“%1” could not be opened on this computer.").arg(text); }, {}, {}});
}

void DirectoryPage::focusNextPane(bool backwards)
{
    QList<QWidget *> panes;
    const QList<QWidget *> candidates = QList<QWidget *>{m_messages, m_sidebar} + currentPage().panes();
    for (QWidget *pane : candidates) {
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
    if (next == m_messages)
        m_messages->focusFirst();
    else if (next == m_sidebar)
        m_sidebar->setFocus(Qt::ShortcutFocusReason);
    else
        currentPage().focusPane(next);
}

void DirectoryPage::focusContent()
{
    currentPage().focusPane(currentPage().panes().constFirst());
}

/// What was typed and not saved when the program ended, the newest on top.
void DirectoryPage::offerDrafts()
{
    if (!m_session.drafts())
        return;
    const QList<models::LeftDraft> drafts = m_session.drafts()->leftBehind();
    for (const models::LeftDraft &left : drafts)
        offerDraft(left);
}

void DirectoryPage::offerDraft(const models::LeftDraft &left)
{
    const models::FormDraft &draft = left.draft;
    const bool isPerson = draft.person.has_value();
    const QString name = isPerson ? draft.person->typed.displayName : draft.typed.name.preferring(contentLanguage());
    const auto text = [name, isPerson, at = draft.at.toLocalTime()] {
        const QString when = QLocale().toString(at, QLocale::ShortFormat);
        if (!name.isEmpty())
            return tr("“%1” was being edited when the program ended (%2). What was typed is kept.").arg(name, when);
        return isPerson
                   ? tr("A new person was being typed when the program ended (%1). What was typed is kept.").arg(when)
                   : tr("A new group was being typed when the program ended (%1). What was typed is kept.").arg(when);
    };
    m_messages->showMessage(
        {Tone::Warning,
         text,
         {},
         {{u"resumeDraftPushButton"_s, [] { return tr("&Go on editing"); }, [this, left] { resumeDraft(left); }},
          {u"discardDraftPushButton"_s, [] { return tr("&Discard it"); },
           [left] { models::DraftStore::discard(left); }}},
         left.path});
}

void DirectoryPage::resumeDraft(const models::LeftDraft &left)
{
    const models::FormDraft &draft = left.draft;
    bool resumed = false;
    if (currentPage().tryLeave()) {
        m_sidebar->choose(draft.person ? View::People : View::AllGroups);
        resumed = draft.person ? m_people->resume(*draft.person) : m_groups->resume(draft);
    }
    if (resumed)
        models::DraftStore::discard(left);
    else
        offerDraft(left);
}

} // namespace widgets
