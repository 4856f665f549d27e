// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/result.h"
#include "domain/workgroup.h"

#include <QList>
#include <QString>

namespace models {
class DirectorySession;
}

namespace widgets {

/// A tie as it is read on the page of either of its ends.
struct ReadingTie
{
    QString label; ///< "prend le relais de", "relayé par"
    QString name;
    domain::GroupId group; ///< valid when a click can lead there
    QString note;

    friend bool operator==(const ReadingTie &, const ReadingTie &) = default;
};

/// Somebody who facilitated before.
struct FormerFacilitator
{
    domain::Person person;
    domain::Facilitation facilitation;

    friend bool operator==(const FormerFacilitator &, const FormerFacilitator &) = default;
};

/// All that the reading pane shows of one group.
struct GroupReading
{
    domain::WorkGroup group;
    QList<domain::Person> facilitators; ///< the current ones, in order
    QList<FormerFacilitator> former;    ///< in their order
    QList<ReadingTie> successors;       ///< of a closed group: where its work goes on; told first
    QList<ReadingTie> ties;             ///< the others
    int directoryInterval = 12;
    QDate today;

    friend bool operator==(const GroupReading &, const GroupReading &) = default;
};

[[nodiscard]] domain::Result<GroupReading> readGroup(models::DirectorySession &session, domain::GroupId id,
                                                     domain::Language language);

} // namespace widgets
