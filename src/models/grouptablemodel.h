// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/result.h"
#include "domain/workgroup.h"
#include "storage/changesettransaction.h"
#include "storage/groupstorage.h"

#include <QDate>
#include <QHash>
#include <QSqlTableModel>

#include <functional>
#include <memory>
#include <optional>

namespace models {

class GroupFinder;
class GroupPages;
class GroupSnippets;
struct GroupRow;
struct RowChanges;

/// The groups of a directory: a QSqlTableModel whose data path is replaced (a list of ids, pages of 128 rows by id,
/// long columns on demand, updates that name the version they read), so that it is quick at a million rows and right
/// with several writers. List and detail are bound to this one model.
///
/// Editing is QSqlTableModel's: setData(), insertRows(), removeRows(), then submitAll() or revertAll(). Always
/// OnManualSubmit, so that nothing half-typed is written. Each row is written through GroupStorage as a change set of
/// its own; submitAll() stops at the first that cannot be, and keeps it and those after it as unsaved edits.
class GroupTableModel : public QSqlTableModel
{
    Q_OBJECT

public:
    enum Column {
        IdColumn,
        NameFrenchColumn,
        NameEnglishColumn,
        StatusColumn,
        StatusSinceColumn,
        VerifiedOnColumn,
        VerifiedByColumn,
        UpdatedAtColumn,
        RowVersionColumn,
        DescriptionFrenchColumn,
        DescriptionEnglishColumn,
        ColumnCount
    };
    enum Role {
        GroupIdRole = Qt::UserRole, ///< qint64
        NameRole,                   ///< in the content language, else the other
        StatusCodeRole,             ///< int(domain::GroupStatus)
        StatusTextRole,             ///< "actif"
        FacilitatorLineRole,        ///< "Animatrices : … et …", or "Sans animateur"
        HasFacilitatorRole,
        VerificationDueRole, ///< bool
        VerifiedOnRole,      ///< QDate
        SnippetRole,         ///< the text that holds what was searched, where the row does not show it
        SearchedWordsRole,   ///< QStringList, folded
    };

    /// Above this many groups the ids are read by a worker.
    static constexpr qint64 largeList = 200'000;
    /// Of a large list these are shown at once.
    static constexpr int firstRows = 256;

    GroupTableModel(storage::Connection &connection, QObject *parent = nullptr);
    ~GroupTableModel() override;

    /// Shows these groups; the ids are read at once (in a worker above 200,000, or when words are sought).
    [[nodiscard]] domain::Result<void> setGroupFilter(const storage::GroupFilter &filter);
    [[nodiscard]] storage::GroupFilter groupFilter() const { return m_filter; }
    /// Shows an id list found elsewhere (a search worker). refresh() then keeps the list and re-reads its rows.
    void setIds(QList<qint64> ids);
    /// The folded words that found the groups shown, for snippets and highlights.
    void setSearchedWords(const QStringList &words);
    [[nodiscard]] const QStringList &searchedWords() const;
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    /// Shows these no more; for groups just deleted.
    void dropIds(const QList<domain::GroupId> &ids);
    /// True while a worker still reads the rest of a large list.
    [[nodiscard]] bool isLoading() const { return m_loading; }

    void setContentLanguage(domain::Language language);
    [[nodiscard]] domain::Language contentLanguage() const;
    /// What "due" is told by, and the day on which a facilitation must run to be shown.
    void setVerification(int directoryIntervalMonths, QDate today);
    [[nodiscard]] QDate today() const;
    /// Who the change sets of submitAll() name.
    void setAuthor(const QString &author) { m_author = author; }

    [[nodiscard]] int rowOf(domain::GroupId id) const; ///< -1 when not shown
    [[nodiscard]] domain::GroupId groupAt(int row) const;
    /// Puts what the row shows, unsaved edits too, into the group's own fields; false (and untouched) when the
    /// directory does not hold it any more.
    bool readFields(int row, domain::WorkGroup &group) const;
    [[nodiscard]] static Column nameColumn(domain::Language language);
    [[nodiscard]] static Column descriptionColumn(domain::Language language);
    /// Re-reads after a change: rows keep their place where they can; selection and scroll survive. While there are
    /// unsaved edits no row comes, goes or moves; that happens once they are submitted or reverted.
    void refresh();
    /// Why the last submitAll() failed, for what lastError() cannot say.
    [[nodiscard]] const std::optional<domain::Error> &failure() const { return m_failure; }

    bool select() override;
    bool selectRow(int row) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                          Qt::MatchFlags flags) const override;
    bool canFetchMore(const QModelIndex &parent = {}) const override;
    void revertRow(int row) override;
    void setEditStrategy(EditStrategy strategy) override; ///< stays OnManualSubmit
    void setSort(int column, Qt::SortOrder order) override;
    /// Raw SQL: refused. Use setGroupFilter().
    void setFilter(const QString &filter) override;

Q_SIGNALS:
    /// submitAll() has committed a row.
    void written();
    /// Rows could not be read; they show nothing until the next refresh().
    void readFailed(const domain::Error &error) const;
    /// The worker has read the rest of a large list.
    void loaded();

protected:
    QString selectStatement() const override;
    QModelIndex indexInQuery(const QModelIndex &item) const override;
    bool updateRowInTable(int row, const QSqlRecord &values) override;
    bool insertRowIntoTable(const QSqlRecord &values) override;
    bool deleteRowFromTable(int row) override;

private:
    using Work = std::function<domain::Result<void>(storage::ChangeSetTransaction &)>;

    [[nodiscard]] domain::Result<void> loadIds(bool showFirst);
    [[nodiscard]] domain::Result<bool> isLarge();
    [[nodiscard]] domain::Result<QList<qint64>> firstIds();
    void loadInWorker();
    void showIds(QList<qint64> ids);
    void applyChanges(const RowChanges &changes, const QList<qint64> &ids);
    void reorder(QList<qint64> ids);
    void reset(QList<qint64> ids);
    void rereadRows();

    [[nodiscard]] GroupRow shownRow(int row) const;
    [[nodiscard]] const GroupRow &storedRow(int row) const;
    [[nodiscard]] QVariant text(const QModelIndex &index) const;
    [[nodiscard]] QVariant columnText(const GroupRow &row, int column) const;
    [[nodiscard]] QVariant roleValue(const GroupRow &row, int role) const;
    [[nodiscard]] bool isVerificationDue(const GroupRow &row) const;
    [[nodiscard]] QString accessibleText(const GroupRow &row) const;
    void reportReadError() const;

    void addNewRow(int row);
    void forgetRows(int first, int last);
    bool write(storage::ChangeKind kind, const Work &work);
    [[nodiscard]] domain::Result<void> updateGroup(storage::ChangeSetTransaction &transaction, domain::GroupId id,
                                                   qint64 version, const QSqlRecord &values);
    void setFailure(const std::optional<domain::Error> &error);

    storage::Connection &m_connection;
    std::unique_ptr<GroupPages> m_pages;
    std::unique_ptr<GroupSnippets> m_snippets;
    GroupFinder *m_finder = nullptr;
    storage::GroupFilter m_filter;
    // What m_ids holds instead of an id until submitAll() is through.
    static constexpr qint64 newRow = 0;
    static constexpr qint64 deletedRow = -1;

    QList<qint64> m_ids;
    QHash<qint64, qint64> m_editedVersions; ///< of rows with unsaved edits: the version they were read at
    std::optional<domain::Error> m_failure;
    QString m_author;
    int m_verificationInterval = 12;
    bool m_idsGiven = false;
    bool m_loading = false;
    bool m_changingRows = false;  ///< rows come and go by our own hand
    bool m_baseTouched = false;   ///< QSqlTableModel's edit cache, which is keyed by row, holds something
    bool m_rowsSubmitted = false; ///< it holds inserted or deleted rows that are written: only a reset clears it
    bool m_refreshPending = false;
};

} // namespace models
