// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyplanner.h"

#include <optional>

namespace storage {

/// Whose history, and which part of it. Newest first.
struct HistoryFilter
{
    domain::GroupId group = {};                   ///< with its parts; or
    domain::PersonId person = {};                 ///< with their roles; or neither: everything
    std::optional<QString> author = std::nullopt; ///< "": those that nobody signed
    std::optional<domain::ChangeKind> kind = std::nullopt;
    QDateTime from = {};  ///< invalid: from the beginning
    QDateTime until = {}; ///< without that moment; invalid: until now
    QString words = {};   ///< to be found in what changed, by HistorySearch alone

    /// True when it limits nothing.
    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// A time as history stores it, which sorts as text; `otherwise` for an invalid one.
[[nodiscard]] QString historyMoment(const QDateTime &time, const QString &otherwise);

/// What a change set did, record by record. `total` may be more than `records` hold.
struct ChangeDetails
{
    QList<domain::RecordChange> records;
    qint64 total = 0;
};

/// Reads history, and says what can be undone. Undo and redo follow from the stored change sets, so they last across
/// sessions and people: an undo names what it takes back, a redo names the undo.
class HistoryStorage
{
public:
    explicit HistoryStorage(Connection &connection);
    /// Reads the names of records anew; for one who keeps this while others write.
    void forgetNames() { m_names.forget(); }

    /// At most `limit` change sets before one (an invalid id: the newest), down to but without `after`.
    [[nodiscard]] domain::Result<QList<domain::ChangeSet>> page(const HistoryFilter &filter, domain::ChangeSetId before,
                                                                int limit, domain::ChangeSetId after = {});
    [[nodiscard]] domain::Result<domain::ChangeSet> changeSet(domain::ChangeSetId id); ///< NotFound
    /// Those of these, given newest first, that are there.
    [[nodiscard]] domain::Result<QList<domain::ChangeSet>> changeSets(const QList<domain::ChangeSetId> &ids);
    /// Every changed record with its fields, old and new; of a large change set the first `limit` records. With a group
    /// or a person in the filter, only what belongs to that one.
    [[nodiscard]] domain::Result<ChangeDetails> details(domain::ChangeSetId id, int limit,
                                                        const HistoryFilter &filter = {});
    /// Everybody who signed a change; "" stands for nobody.
    [[nodiscard]] domain::Result<QStringList> authors();
    /// The facilitations a person has or had, in the bin too.
    [[nodiscard]] domain::Result<QSet<domain::RecordRef>> rolesOf(domain::PersonId person);
    /// The first change set after a time (UTC); an invalid id when there is none.
    [[nodiscard]] domain::Result<domain::ChangeSetId> firstAfter(const QDateTime &time);
    /// The last one that a time (UTC) had seen; an invalid id when the directory was not there yet.
    [[nodiscard]] domain::Result<domain::ChangeSetId> newestUntil(const QDateTime &time);

    /// What the next undo takes back, and the undo that a redo would make good again; invalid when there is nothing.
    [[nodiscard]] domain::Result<domain::ChangeSetId> undoTop();
    [[nodiscard]] domain::Result<domain::ChangeSetId> redoTop();

private:
    void bindPart(Query &list, const HistoryFilter &filter) const;
    [[nodiscard]] domain::Result<void> readSubjects(QList<domain::ChangeSet> &sets);
    [[nodiscard]] domain::Result<void> readReversed(domain::ChangeSet &set);
    [[nodiscard]] domain::Result<domain::ChangeSetId> top(const QString &statement);
    [[nodiscard]] domain::RecordChange recordChange(domain::RecordRef record, domain::GroupId group,
                                                    const RowTimes &times);

    Connection &m_connection;
    RowReader m_reader;
    RecordNames m_names;
    Query m_subjects;
    Query m_one;
    Query m_changesOfRecord;
};

} // namespace storage
