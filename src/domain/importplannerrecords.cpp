// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a plan says of everything but groups and persons.

#include "domain/importplanner.h"
#include "domain/text.h"
#include "domain/validation.h"

namespace domain {

using Answer = ImportChoice::Answer;

void ImportPlanner::planInfo()
{
    if (!m_proposal.info)
        return;
    ImportRow row;
    row.key = {ImportKind::Directory, 0};
    row.name = m_content.info.title.preferring(m_content.info.mainLanguage);
    auto result = merged(m_content.info, *m_proposal.info, mergeRules(row.key));
    row.changes = result.changes;
    const bool isEmpty = m_content.groups.isEmpty() && m_content.persons.isEmpty();
    const Answer answer = m_choices.value(row.key).answer;
    const bool taken = answer == Answer::Take || (answer != Answer::Skip && (isEmpty || m_rules.takeInfo));
    if (row.changes.isEmpty()) {
        row.outcome = ImportOutcome::Unchanged;
    } else if (!taken) {
        skip(row, tr("The directory keeps its own title, logo and settings."));
    } else if (holdsRules(row, validate(result.record))) {
        finish(row, false);
        m_plan.updatedInfo = result.record;
    }
    m_plan.rows += row;
}

void ImportPlanner::planEditions()
{
    QHash<int, const Edition *> stored;
    for (const Edition &edition : m_content.editions)
        stored.insert(edition.number, &edition);
    for (qsizetype i = 0; i < m_proposal.editions.size(); ++i) {
        const Edition &edition = m_proposal.editions[i];
        ImportRow row;
        row.key = {ImportKind::Edition, i};
        row.name = QString::number(edition.number);
        const Edition *same = stored.value(edition.number);
        if (m_choices.value(row.key).answer == Answer::Skip) {
            skip(row, tr("You left it out."));
        } else if (!same) {
            row.outcome = ImportOutcome::Created;
            m_plan.createdEditions += edition;
            stored.insert(edition.number, &edition);
        } else if (same->date != edition.date || same->title != edition.title ||
                   (same->note != edition.note && (m_proposal.isComplete || !edition.note.isEmpty()))) {
            skip(row, tr("There is another edition of this number; what was published stays as it is."));
        }
        m_plan.rows += row;
    }
}

void ImportPlanner::planFilters()
{
    QHash<QString, QString> stored;
    for (const SavedFilter &filter : m_content.savedFilters)
        stored.insert(fold(filter.name), filter.query);
    for (qsizetype i = 0; i < m_proposal.savedFilters.size(); ++i) {
        const SavedFilter &filter = m_proposal.savedFilters[i];
        ImportRow row;
        row.key = {ImportKind::SavedFilter, i};
        row.name = filter.name;
        const auto same = stored.constFind(fold(filter.name));
        const bool isComplete = m_content.savedFilters.isEmpty(); // names need not be unique in a copy
        if (m_choices.value(row.key).answer == Answer::Skip) {
            skip(row, tr("You left it out."));
        } else if (same == stored.constEnd() || isComplete) {
            row.outcome = ImportOutcome::Created;
            m_plan.createdFilters += filter;
        } else if (*same != filter.query) {
            skip(row, tr("There is another saved search of this name."));
        }
        m_plan.rows += row;
    }
}

} // namespace domain
