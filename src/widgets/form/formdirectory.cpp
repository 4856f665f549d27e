// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/formdirectory.h"

#include "models/draftstore.h"

namespace widgets {

domain::Result<domain::WorkGroup> SessionDirectory::group(domain::GroupId id)
{
    return m_session.group(id);
}

domain::Result<domain::Person> SessionDirectory::person(domain::PersonId id)
{
    return m_session.person(id);
}

QString SessionDirectory::groupName(domain::GroupId id, domain::Language language)
{
    return m_session.groupName(id, language);
}

QList<models::PersonSuggestion> SessionDirectory::suggestPersons(const QString &typed)
{
    return m_session.suggestPersons(typed);
}

QList<std::pair<domain::GroupId, QString>> SessionDirectory::suggestGroups(const QString &typed)
{
    return m_session.suggestGroups(typed);
}

domain::Result<bool> SessionDirectory::isNameTaken(const QString &name, domain::GroupId except)
{
    return m_session.isNameTaken(name, except);
}

domain::Result<domain::GroupId> SessionDirectory::save(const models::GroupDraft &draft)
{
    return m_session.save(draft);
}

domain::Result<void> SessionDirectory::restore(domain::GroupId id)
{
    return m_session.restoreGroups({id});
}

QString SessionDirectory::author() const
{
    return m_session.author();
}

int SessionDirectory::verifyEveryMonths() const
{
    return m_session.info().verifyEveryMonths;
}

void SessionDirectory::keepDraft(const domain::WorkGroup &base, const models::GroupDraft &draft)
{
    if (models::DraftStore *drafts = m_session.drafts())
        drafts->keep({base, draft.group, draft.newPersons, QDateTime::currentDateTimeUtc(), std::nullopt});
}

void SessionDirectory::dropDraft()
{
    if (models::DraftStore *drafts = m_session.drafts())
        drafts->drop();
}

} // namespace widgets
