// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"
#include "domain/result.h"
#include "domain/statuschange.h"
#include "domain/workgroup.h"
#include "models/groupfinder.h"
#include "storage/changesettransaction.h"
#include "storage/directorystorage.h"
#include "storage/groupstorage.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace storage {
class Database;
}

namespace models {

class DraftStore;
class GroupTableModel;
class PeopleSession;

using GroupOrder = storage::GroupOrder;

/// A group as the form hands it over: facilitations of persons not stored yet name them by the negative ids that
/// `newPersons` carry.
struct GroupDraft
{
    domain::WorkGroup group;
    QList<domain::Person> newPersons;

    friend bool operator==(const GroupDraft &, const GroupDraft &) = default;
};

/// A person a picker offers.
struct PersonSuggestion
{
    domain::Person person;
    QStringList currentGroupNames;
};

/// A tie to this group that another one has.
struct IncomingLineage
{
    domain::GroupId from;
    QString fromName;
    domain::Lineage lineage;
};

/// Groups whose words are in the search index, of all.
struct IndexProgress
{
    qint64 done = 0;
    qint64 total = 0; ///< 0 while they are counted
};

/// What became of the file of an open directory.
enum class FileLoss {
    None,
    Gone,        ///< moved or deleted
    Replaced,    ///< another file bears its name
    Overwritten, ///< another program wrote over it: what is shown cannot be trusted
};

/// An open directory for the window: the models, and every operation as one change set. Widgets know only this.
/// Lives on the GUI thread. Signals come after the commit. What another program commits is seen within a second.
class DirectorySession : public QObject
{
    Q_OBJECT

public:
    explicit DirectorySession(std::unique_ptr<storage::Database> database, QObject *parent = nullptr);
    ~DirectorySession() override;

    [[nodiscard]] GroupTableModel &groups() { return *m_groups; }
    /// Where a worker opens a connection of its own.
    [[nodiscard]] storage::Location location() const;
    [[nodiscard]] PeopleSession &people() { return *m_people; }
    /// For the sessions beside this one, which write change sets of their own: the connection, and what makes
    /// everything shown follow their commit.
    [[nodiscard]] storage::Connection &connection();
    void follow() { reload(); }
    [[nodiscard]] QString displayName() const; ///< file name or server/database, without password
    /// Whether that file is the directory’s own: nothing else may be written there.
    [[nodiscard]] bool isOwnFile(const QString &path) const;
    [[nodiscard]] QString locationText() const; ///< what reopens it: path or URL without password
    [[nodiscard]] bool isReadOnly() const;
    /// Looked at anew; fileLost() comes before the answer.
    [[nodiscard]] FileLoss fileLoss();
    /// A backup of what was shown when the file was lost was made.
    [[nodiscard]] bool isShownKept() const { return m_shownKept; }
    /// Where the log of a file that another program had replaced was put when this one was opened; "" when none was.
    [[nodiscard]] QString keptLog() const;
    [[nodiscard]] const domain::DirectoryInfo &info() const { return m_info; }
    [[nodiscard]] QHash<domain::GroupStatus, qint64> statusCounts() const { return m_statusCounts; }
    [[nodiscard]] qint64 personCount() const { return m_personCount; }

    /// Where this user's program keeps what is not in the directory: backups and drafts; "" for nowhere.
    void setDataFolder(const QString &folder);
    [[nodiscard]] const QString &dataFolder() const { return m_dataFolder; }
    /// What is typed and not saved; nullptr without a data folder, or when nothing can be saved anyway.
    [[nodiscard]] DraftStore *drafts() const { return m_drafts.get(); }

    void setAuthor(const QString &author);
    [[nodiscard]] QString author() const { return m_author; }

    [[nodiscard]] domain::Result<domain::WorkGroup> group(domain::GroupId id);
    [[nodiscard]] domain::Result<domain::Person> person(domain::PersonId id);
    [[nodiscard]] domain::Result<QList<IncomingLineage>> incomingLineages(domain::GroupId id);
    [[nodiscard]] QString groupName(domain::GroupId id, domain::Language language);
    [[nodiscard]] QList<PersonSuggestion> suggestPersons(const QString &typed, int limit = 8);
    /// Groups whose names hold the words, for the lineage field.
    [[nodiscard]] QList<std::pair<domain::GroupId, QString>> suggestGroups(const QString &typed, int limit = 8);
    /// For conditions: persons and groups of such a name; the first ones while nothing is typed.
    [[nodiscard]] QStringList facilitatorNames(const QString &typed, int limit = 10);
    [[nodiscard]] QStringList groupNames(const QString &typed, int limit = 10);
    [[nodiscard]] domain::Result<bool> isNameTaken(const QString &name, domain::GroupId except);

    /// Creates (id invalid) or updates, with its new persons, as one change set or not at all.
    [[nodiscard]] domain::Result<domain::GroupId> save(const GroupDraft &draft);
    [[nodiscard]] domain::Result<void> deleteGroups(const QList<domain::GroupId> &ids);
    [[nodiscard]] domain::Result<void> restoreGroups(const QList<domain::GroupId> &ids);
    /// "Checked, nothing to change": verified today by the author.
    [[nodiscard]] domain::Result<void> verify(const QList<domain::GroupId> &ids);
    /// A new status for these groups, and the tie of the group that takes over, as one change set.
    [[nodiscard]] domain::Result<void> changeStatus(const QList<domain::GroupId> &ids,
                                                    const domain::StatusChange &change);
    [[nodiscard]] domain::Result<void> saveInfo(const domain::DirectoryInfo &info);

    [[nodiscard]] domain::Result<QList<domain::SavedFilter>> savedFilters();
    /// Keeps a search under a name (id invalid), or changes one that is kept.
    [[nodiscard]] domain::Result<domain::SavedFilterId> saveFilter(const domain::SavedFilter &filter);
    [[nodiscard]] domain::Result<void> removeFilter(domain::SavedFilterId id);
    /// Up or down by that many places; at either end it stays.
    [[nodiscard]] domain::Result<void> moveFilter(domain::SavedFilterId id, int places);

    /// The whole directory, read by a worker with its own connection. Cancelling the future stops the reading; it then
    /// holds no result. Progress is told in groups and persons read.
    [[nodiscard]] QFuture<domain::Result<domain::DirectoryContent>> loadContent();
    /// The same as it was at the end of that day, from the history.
    [[nodiscard]] QFuture<domain::Result<domain::DirectoryContent>> loadContentOf(QDate day);

    /// Filters the list as a person types: ids found by a worker with its own connection, names first; the newest call
    /// wins and stops the one before.
    void search(const QString &words);
    void setStatusFilter(std::optional<domain::GroupStatus> status);
    void setOrder(GroupOrder order, bool descending);
    [[nodiscard]] const QString &searchText() const { return m_filter.words; } ///< of the newest search
    /// After a search without hits: groups whose names are a few letters from what was typed, nearest first.
    [[nodiscard]] const QList<NearName> &nearNames() const { return m_nearNames; }
    /// The end of the search when nothing holds it and it may yet become a condition, "statu": left out of the outcome.
    [[nodiscard]] const QString &leftOut() const { return m_leftOut; }
    /// How far the search index is while it is built: until then only names are found.
    [[nodiscard]] const std::optional<IndexProgress> &indexProgress() const { return m_indexProgress; }
    /// True while the list does not show the outcome of the newest search() or setStatusFilter() yet.
    [[nodiscard]] bool isSearching() const { return m_searching; }

Q_SIGNALS:
    /// Something was committed, here or elsewhere; counts and info are already new.
    void changed();
    /// The list shows the outcome of search() or setStatusFilter().
    void listUpdated(const QString &words, qsizetype hits);
    void nearNamesFound();
    void failed(const domain::Error &error);
    /// The file was moved or deleted, or is another one now: nothing more can be saved here. What was shown is a backup
    /// already, where backups are kept and it can be trusted.
    void fileLost(models::FileLoss loss);
    /// The server is there again after a while without it; what is shown was read anew.
    void reconnected();
    void infoChanged();
    /// The search index is being built in the background; `total` is 0 while that is being counted. Names are found
    /// meanwhile.
    void searchIndexProgress(qint64 done, qint64 total);
    void searchIndexFinished();

private:
    using ContentReader = std::function<domain::Result<domain::DirectoryContent>(storage::Connection &connection,
                                                                                 const storage::Progress &progress)>;
    /// In a worker, with a connection of its own.
    [[nodiscard]] QFuture<domain::Result<domain::DirectoryContent>> read(const ContentReader &reader);
    friend class PeopleSession;
    using Work = std::function<domain::Result<void>(storage::ChangeSetTransaction &)>;

    void connectModel();
    [[nodiscard]] domain::Result<void> inChangeSet(storage::ChangeKind kind, const Work &work);
    [[nodiscard]] domain::Result<void>
    writeEach(storage::ChangeKind kind, const QList<domain::GroupId> &ids,
              const std::function<domain::Result<void>(storage::ChangeSetTransaction &, domain::GroupId)> &work);
    [[nodiscard]] domain::Result<void> followed(domain::Result<void> done);
    [[nodiscard]] domain::Result<void> writeDraft(storage::ChangeSetTransaction &transaction, const GroupDraft &draft,
                                                  domain::GroupId &id);
    void buildSearchIndex(bool startOver = false);
    void tellIndexProgress(const IndexProgress &progress);
    void finishIndex();
    void poll();
    void keepShown();
    void follow(qint64 dataVersion);
    void awaitServer();
    void reconnect();
    void reload();
    [[nodiscard]] domain::Result<void> readState();
    void showList();
    void refreshList();
    void showFound(const storage::GroupFilter &filter, const storage::FoundGroups &found);
    [[nodiscard]] GroupFinder &finder();
    void fail(const domain::Error &error);

    std::unique_ptr<storage::Database> m_database;
    GroupTableModel *m_groups = nullptr;
    PeopleSession *m_people = nullptr;
    GroupFinder *m_finder = nullptr; ///< made by the first search
    QThreadPool m_readers;
    std::shared_ptr<std::atomic<bool>> m_closing;
    QTimer m_pollTimer;
    qint64 m_dataVersion = 0;
    QString m_contentVersion;
    bool m_pollFailed = false;
    FileLoss m_fileLoss = FileLoss::None;
    bool m_shownKept = false;
    bool m_awaitingServer = false;
    QElapsedTimer m_serverAsked;
    storage::GroupFilter m_filter;
    std::optional<storage::GroupFilter> m_shownSearch; ///< whose whole outcome the list shows
    QList<NearName> m_nearNames;
    bool m_searching = false;
    QString m_leftOut;
    bool m_indexing = false;
    std::optional<IndexProgress> m_indexProgress;
    bool m_indexStartedOver = false; ///< once is enough: what fails again would fail for ever
    domain::DirectoryInfo m_info;
    QHash<domain::GroupStatus, qint64> m_statusCounts;
    qint64 m_personCount = 0;
    QString m_author;
    QString m_dataFolder;
    std::unique_ptr<DraftStore> m_drafts;
};

} // namespace models
