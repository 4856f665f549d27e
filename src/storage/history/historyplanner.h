// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/directorystorage.h"
#include "storage/history/historyplan.h"
#include "storage/history/recordnames.h"

namespace storage {

/// Works out what going back would write. Reads only; what it makes is written by a PlanWriter within the same change
/// set, so that nothing moves between. A person who withdrew stays as they are: nothing is read across that.
class HistoryPlanner
{
    Q_DECLARE_TR_FUNCTIONS(storage::HistoryPlanner)

public:
    explicit HistoryPlanner(Connection &connection);

    /// The inverse of one change set. NotFound, with a sentence, when a record it changed or needs is gone.
    [[nodiscard]] domain::Result<HistoryPlan> ofChangeSet(domain::ChangeSetId set);
    /// One field as it was before that change set.
    [[nodiscard]] domain::Result<HistoryPlan> ofField(domain::ChangeSetId set, domain::RecordRef record,
                                                      const QString &field);
    /// A record as it was before that change set, a group with its parts.
    [[nodiscard]] domain::Result<HistoryPlan> ofRecord(domain::ChangeSetId set, domain::RecordRef record);
    /// Everything as it was before that change set: the inverse of it and of all later ones but the one that is open.
    /// Editions stay, since they tell what was published, and saved filters, which are no content.
    [[nodiscard]] domain::Result<HistoryPlan> ofDirectory(domain::ChangeSetId set, const Progress &progress = {});
    /// A group or person of the bin gone for good, with all their parts; ties of others to the group keep its name.
    [[nodiscard]] domain::Result<HistoryPlan> ofRemoval(const QList<domain::RecordRef> &records);
    /// A role of a person who withdrew stays over and theirs, wherever the plan goes back to. For plans that are
    /// written; what was then is told as it was.
    [[nodiscard]] domain::Result<void> keepRolesOver(HistoryPlan &plan);

private:
    [[nodiscard]] domain::Result<void> add(HistoryPlan &plan, domain::RecordRef record, const RowTimes &times,
                                           const QString &onlyField = {});
    [[nodiscard]] domain::Result<void> addChanged(HistoryPlan &plan, domain::RecordRef record, const RowTimes &times,
                                                  const QString &onlyField);
    /// Of a record that goes back as a whole: whether it came or went since, or which of its fields moved.
    void addConflicts(HistoryPlan &plan, domain::RecordRef record, const RowTimes &times);
    void addConflict(HistoryPlan &plan, domain::RecordRef record, const QString &field, const RowTimes &times);
    void addAdded(HistoryPlan &plan, domain::RecordRef record, const RowState &now);
    /// Fields that the newer value of stands: they follow from other things than what somebody wrote.
    [[nodiscard]] static bool followsOthers(const QString &field);
    [[nodiscard]] domain::Result<void> rewindGroup(HistoryPlan &plan, domain::ChangeSetId set, domain::GroupId group);
    /// Parts and ties that hold a parent which goes, and are not in the plan yet.
    [[nodiscard]] domain::Result<void> releaseParents(HistoryPlan &plan, bool asConflicts);
    [[nodiscard]] domain::Result<void> removeHolders(HistoryPlan &plan, domain::RecordRef parent, bool asConflicts);
    [[nodiscard]] domain::Result<void> releaseTies(HistoryPlan &plan, const RowTarget &group);
    [[nodiscard]] domain::Result<bool> withdrewHere(domain::RecordRef person);
    [[nodiscard]] domain::Result<qint64> withdrawnOwner(HistoryPlan &plan, qint64 person);
    [[nodiscard]] domain::Result<void> requireReferences(const HistoryPlan &plan);
    [[nodiscard]] domain::Result<QList<domain::RecordRef>> holdersOf(domain::RecordRef parent);

    Connection &m_connection;
    RowReader m_reader;
    RecordNames m_names;
    Query m_changesOfRecord;
};

} // namespace storage
