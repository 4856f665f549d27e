// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/duplicates.h"
#include "domain/personmerge.h"
#include "domain/personroles.h"
#include "domain/result.h"

#include <QObject>

namespace models {

class DirectorySession;
class PersonTableModel;

/// The persons of an open directory for the window: their list, and each operation on them as one change set.
class PeopleSession : public QObject
{
    Q_OBJECT

public:
    explicit PeopleSession(DirectorySession &session);
    ~PeopleSession() override;

    /// Read when first asked for, and kept up to date from then on.
    [[nodiscard]] PersonTableModel &list();

    /// All that is held about the person: record, roles now and before, editions, history.
    [[nodiscard]] domain::Result<domain::PersonData> data(domain::PersonId id);
    [[nodiscard]] domain::Result<QList<domain::PersonRole>> roles(domain::PersonId id);
    /// Creates (id invalid) or updates. Conflict when somebody else changed it since it was read.
    [[nodiscard]] domain::Result<domain::PersonId> save(const domain::Person &person);
    /// To the bin; InvalidInput while they facilitate a group. Past roles go and come back with the person.
    [[nodiscard]] domain::Result<void> remove(domain::PersonId id);
    [[nodiscard]] domain::Result<void> restore(domain::PersonId id);

    [[nodiscard]] QList<domain::LikelyDuplicate> likelyDuplicates();
    [[nodiscard]] domain::Result<domain::PersonMerge> previewMerge(domain::PersonId kept, domain::PersonId other,
                                                                   const domain::MergeChoices &choices);
    /// The change set that holds all of it, to take it back.
    [[nodiscard]] domain::Result<domain::ChangeSetId> merge(const domain::PersonMerge &merge);

    [[nodiscard]] domain::Result<domain::Withdrawal> previewWithdrawal(domain::PersonId id);
    /// One change set; a worker then clears the file of what is left of it, and cleared() follows.
    [[nodiscard]] domain::Result<void> withdraw(const domain::Withdrawal &withdrawal);

Q_SIGNALS:
    /// False when traces may be left in the file until the other programs that hold it open are closed.
    void cleared(bool isClean);

private:
    void refresh();
    void clearFile();

    DirectorySession &m_session;
    PersonTableModel *m_list = nullptr;
};

} // namespace models
