// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/planwords.h"

#include <QLocale>

namespace widgets {

using namespace Qt::StringLiterals;
using domain::ImportKind;
using domain::ImportOutcome;

QString PlanWords::name(const domain::ImportRow &row)
{
    if (row.key.kind == ImportKind::Directory)
        return tr("Title, logo and settings");
    return row.name.isEmpty() ? tr("Without a name") : row.name;
}

QString PlanWords::outcome(const domain::ImportRow &row)
{
    if (row.needsAnswer)
        return tr("Needs an answer");
    if (row.outcome == ImportOutcome::Skipped)
        return row.hasErrors ? tr("Left out: an error") : tr("Left out");
    if (row.outcome == ImportOutcome::Unchanged)
        return tr("Unchanged");
    const bool isNew = row.outcome == ImportOutcome::Created;
    switch (row.key.kind) {
    case ImportKind::Directory:
        break;
    case ImportKind::Person:
        return isNew ? tr("New person") : tr("Changed person");
    case ImportKind::Group:
        return isNew ? tr("New group") : tr("Changed group");
    case ImportKind::Edition:
        return tr("New edition");
    case ImportKind::SavedFilter:
        return tr("New saved search");
    }
    return tr("Changed");
}

QString PlanWords::totals(const domain::ImportPlan &plan)
{
    const auto count = [&plan](ImportOutcome outcome) { return int(plan.count(outcome)); };
    return QStringList{tr("%Ln new", nullptr, count(ImportOutcome::Created)),
                       tr("%Ln changed", nullptr, count(ImportOutcome::Updated)),
                       tr("%Ln unchanged", nullptr, count(ImportOutcome::Unchanged)),
                       tr("%Ln left out", nullptr, count(ImportOutcome::Skipped))}
               .join(u", "_s) +
           u'.';
}

QString PlanWords::candidate(const domain::ImportCandidate &candidate)
{
    using Reason = domain::ImportCandidate::Reason;
    switch (candidate.reason) {
    case Reason::SameName:
        return tr("It is “%1” (the same name)").arg(candidate.name);
    case Reason::SimilarName:
        return tr("It is “%1” (a name one letter apart)").arg(candidate.name);
    case Reason::SameId:
        return tr("It is “%1” (the same number)").arg(candidate.name);
    case Reason::SameContact:
        return tr("It is “%1” (the same address)").arg(candidate.name);
    case Reason::SameText:
        return tr("It is “%1” (its text begins the same)").arg(candidate.name);
    }
    return {};
}

QString PlanWords::corrections(const domain::ImportPlan &plan, const QList<domain::UntoldGroup> &untold)
{
    QStringList lines;
    for (const domain::ImportRow &row : plan.rows) {
        const bool wholeRow = row.outcome == ImportOutcome::Skipped && !row.needsAnswer && !row.hasErrors;
        QStringList fields;
        for (const domain::ImportedField &field : row.changes) {
            if (!field.refused && !wholeRow)
                continue;
            fields +=
                tr("  %1: “%2” instead of “%3”").arg(domain::importFieldLabel(field.field), field.before, field.after);
        }
        if (!fields.isEmpty())
            lines += QStringList{name(row)} + fields;
    }
    if (!untold.isEmpty())
        lines += tr("Not on the page:");
    for (const domain::UntoldGroup &group : untold)
        lines += u"  "_s + group.name;
    return lines.join(u'\n');
}

} // namespace widgets
