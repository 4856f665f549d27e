// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historystorage.h"

#include <QHash>

#include <functional>

namespace storage {

/// Some of what a search of the history finds.
struct FoundChangeSets
{
    QList<domain::ChangeSet> sets; ///< newest first
    bool isComplete = false;       ///< the beginning of the history is reached
};

/// Finds the change sets that hold every word of a filter in who signed them, whom they are about or a value before or
/// after, as a person reads it. Goes back through the history once, some way at a time, so the newest are told at once.
class HistorySearch
{
public:
    using Stop = std::function<bool()>;

    explicit HistorySearch(Connection &connection);

    /// Begins at the newest change.
    [[nodiscard]] domain::Result<void> begin(const HistoryFilter &filter);
    /// Goes on until `most` are found or about `steps` changes are read. Cancelled when `stop` says so.
    [[nodiscard]] domain::Result<FoundChangeSets> next(int most, int steps, const Stop &stop);

private:
    struct Step
    {
        RowChange change;
        qint64 id = 0;
        domain::PersonId person;
        QString kind;
        QString author;
        QString note;
        QString at;
    };

    [[nodiscard]] domain::Result<QList<Step>> read(int most);
    void enter(const Step &step, QList<domain::ChangeSetId> &found);
    void leave(QList<domain::ChangeSetId> &found);
    [[nodiscard]] bool isWanted(const Step &step) const;
    [[nodiscard]] bool belongs(const Step &step) const;
    /// Reads what the change says, and goes back over it.
    [[nodiscard]] domain::Result<void> walk(const Step &step, bool tells);
    void tellChange(const RowChange &change, const QVariantMap &after);
    void tellName(domain::RecordRef record);
    void tell(const QString &text);
    void tellFolded(const QString &folded);
    /// The value that older changes left; read from the record as long as no newer change has told it.
    [[nodiscard]] domain::Result<QVariantMap> valuesAfter(const RowChange &change);

    Connection &m_connection;
    HistoryStorage m_history;
    RowReader m_reader;
    RecordNames m_names;
    Query m_changes;
    HistoryFilter m_filter;
    QStringList m_words;
    QString m_from;
    QString m_until;
    QSet<domain::RecordRef> m_roles;
    QHash<domain::RecordRef, QVariantMap> m_later; ///< of fields that changed since: what they held before that
    QHash<domain::RecordRef, QString> m_foldedNames;
    QSet<domain::RecordRef> m_withdrawn;
    domain::ChangeSetId m_set; ///< the one being read
    bool m_setIsWanted = false;
    QList<bool> m_missing; ///< by word: not in the change set yet
    qsizetype m_missingCount = 0;
    bool m_setBelongs = false;
    domain::ChangeSetId m_beforeSet; ///< where reading goes on
    qint64 m_beforeId = 0;
};

} // namespace storage
