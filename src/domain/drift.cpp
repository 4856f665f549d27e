// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/drift.h"

#include <QSet>

namespace domain {

QList<UntoldGroup> untoldGroups(const DirectoryContent &content, const ImportPlan &plan)
{
    QSet<qint64> told;
    for (const ImportRow &row : plan.rows) {
        if (row.key.kind != ImportKind::Group)
            continue;
        told.insert(row.target);
        for (const ImportCandidate &candidate : row.candidates)
            told.insert(candidate.id);
    }
    QList<UntoldGroup> untold;
    for (const WorkGroup &group : content.groups) {
        if (!told.contains(group.id.value()))
            untold += UntoldGroup{group.id, group.name.preferring(content.info.mainLanguage), group.status};
    }
    return untold;
}

QList<ImportRow> differingRows(const ImportPlan &plan)
{
    QList<ImportRow> rows;
    for (const ImportRow &row : plan.rows) {
        const bool isNewPerson = row.key.kind == ImportKind::Person && row.outcome == ImportOutcome::Created;
        if (!isNewPerson && (row.outcome != ImportOutcome::Unchanged || !row.changes.isEmpty() || row.hasErrors))
            rows += row;
    }
    return rows;
}

} // namespace domain
