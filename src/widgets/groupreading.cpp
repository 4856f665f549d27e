// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupreading.h"

#include "domain/contentlabels.h"
#include "models/directorysession.h"

#include <QSet>

namespace widgets {

namespace {

ReadingTie outgoing(models::DirectorySession &session, const domain::Lineage &lineage, domain::Language language)
{
    const QString name = lineage.target.isValid() ? session.groupName(lineage.target, language) : lineage.targetName;
    return {domain::lineageLabel(lineage.kind, language), name, lineage.target, lineage.note.preferring(language)};
}

} // namespace

domain::Result<GroupReading> readGroup(models::DirectorySession &session, domain::GroupId id, domain::Language language)
{
    auto group = session.group(id);
    if (!group)
        return group.error();
    GroupReading reading;
    reading.today = QDate::currentDate();
    reading.directoryInterval = session.info().verifyEveryMonths;
    reading.group = *std::move(group);
    QSet<domain::PersonId> named;
    for (const domain::Facilitation &facilitation : std::as_const(reading.group.facilitations)) {
        const bool isFormer = domain::isPast(facilitation, reading.today);
        if (!isFormer && !domain::isCurrent(facilitation, reading.today))
            continue;
        auto person = session.person(facilitation.personId);
        if (!person)
            return person.error();
        if (isFormer)
            reading.former.append({*std::move(person), facilitation});
        else if (!person->isWithdrawn() && !named.contains(person->id)) {
            named.insert(person->id); // somebody with two roles in time that both run is named once
            reading.facilitators.append(*std::move(person));
        }
    }
    const auto incoming = session.incomingLineages(id);
    if (!incoming)
        return incoming.error();
    const bool closed = reading.group.status == domain::GroupStatus::Closed;
    for (const models::IncomingLineage &tie : *incoming) {
        const bool goesOn = closed && (tie.lineage.kind == domain::LineageKind::TakesOverFrom ||
                                       tie.lineage.kind == domain::LineageKind::StemsFrom);
        (goesOn ? reading.successors : reading.ties)
            .append({domain::inverseLineageLabel(tie.lineage.kind, language), tie.fromName, tie.from,
                     tie.lineage.note.preferring(language)});
    }
    for (const domain::Lineage &lineage : std::as_const(reading.group.lineages))
        (closed && lineage.kind == domain::LineageKind::JoinsIntentionOf ? reading.successors : reading.ties)
            .append(outgoing(session, lineage, language));
    return reading;
}

} // namespace widgets
