// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The searches kept in the directory, between the sidebar and the list.

#include "domain/searchquery.h"
#include "models/directorysession.h"
#include "widgets/directorypage.h"
#include "widgets/filtermenu.h"
#include "widgets/grouplistpage.h"
#include "widgets/groupspage.h"
#include "widgets/messagebar.h"
#include "widgets/searchfield.h"
#include "widgets/sidebar.h"

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

/// What it is called until a person says better: its conditions, then its words.
QString nameOf(const QString &query)
{
    const domain::SearchQuery parsed = domain::parseSearch(query);
    QStringList parts;
    for (const domain::SearchTerm &term : parsed.terms)
        parts += domain::termLabel(term, searchLanguage());
    if (!parsed.words.isEmpty())
        parts += parsed.words;
    constexpr qsizetype longest = 60;
    const QString name = parts.join(u", "_s).simplified();
    return name.size() > longest ? QString(name.left(longest) + u'…') : name;
}

} // namespace

void DirectoryPage::connectFilters()
{
    const auto tell = [this](const domain::Result<void> &done) {
        if (done)
            Q_EMIT saved();
        else
            m_messages->showError(done.error());
    };
    connect(m_sidebar, &Sidebar::filterChosen, this, &DirectoryPage::showFilter);
    connect(m_sidebar, &Sidebar::filterRenamed, this, [this, tell](const domain::SavedFilter &filter) {
        const auto done = m_session.saveFilter(filter);
        tell(done ? domain::Result<void>() : domain::Result<void>(done.error()));
    });
    connect(m_sidebar, &Sidebar::filterMoved, this,
            [this, tell](domain::SavedFilterId id, int places) { tell(m_session.moveFilter(id, places)); });
    connect(m_sidebar, &Sidebar::filterRemoved, this,
            [this, tell](const domain::SavedFilter &filter) { tell(m_session.removeFilter(filter.id)); });
    connect(m_groups, &GroupsPage::saveSearchRequested, this, &DirectoryPage::saveSearch);
}

void DirectoryPage::showFilters()
{
    const auto filters = m_session.savedFilters();
    if (filters)
        m_sidebar->setFilters(*filters, !m_session.isReadOnly());
    else
        m_messages->showError(filters.error());
}

void DirectoryPage::showFilter(const domain::SavedFilter &filter)
{
    const bool isShown = m_view == View::AllGroups && list().searchText() == filter.query.trimmed();
    if (!isShown)
        changeView(View::AllGroups);
    if (m_view != View::AllGroups) // an unsaved form keeps its page
        return;
    m_filterQuery = filter.query.trimmed();
    list().search(filter.query);
}

void DirectoryPage::saveSearch(const QString &query)
{
    const auto id = m_session.saveFilter({{}, nameOf(query), query});
    if (!id) {
        m_messages->showError(id.error());
        return;
    }
    Q_EMIT saved();
    m_sidebar->choose(*id);
    m_sidebar->rename(*id);
}

} // namespace widgets
