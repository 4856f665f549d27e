// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/result.h"
#include "domain/workgroup.h"

#include <QCache>
#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace storage {
class Connection;
class Query;
} // namespace storage

namespace models {

/// A group as the list shows it: everything but the long texts.
struct GroupRow
{
    qint64 id = 0;
    qint64 rowVersion = 0; ///< 0: no longer in the directory
    domain::LocalizedText name;
    domain::GroupStatus status = domain::GroupStatus::Active;
    QString statusSince; ///< ISO, as stored
    QString verifiedOn;  ///< ISO, as stored
    QString verifiedBy;
    QString updatedAt;
    int verifyEveryMonths = 0;
    bool hasFacilitator = false;
    QString facilitatorLine;
};

/// The rows of an id list, read in pages of 32 by id, of which the 128 used last are kept; and the descriptions of the
/// few groups asked for last.
class GroupPages
{
public:
    static constexpr qsizetype pageSize = 32;
    static constexpr qsizetype pagesKept = 128;
    static constexpr qsizetype descriptionsKept = 8;

    explicit GroupPages(storage::Connection &connection);
    ~GroupPages();

    void setLanguage(domain::Language language);
    [[nodiscard]] domain::Language language() const { return m_language; }
    /// The day on which a facilitation must run to be shown.
    void setToday(QDate today);
    [[nodiscard]] QDate today() const { return m_today; }

    /// The row of ids[row]; its page is read when needed. Empty but for the id when the group is gone or the read
    /// failed.
    [[nodiscard]] const GroupRow &row(const QList<qint64> &ids, qsizetype row);
    [[nodiscard]] domain::LocalizedText description(qint64 id);
    void clear();

    /// Why the last read failed, once.
    [[nodiscard]] std::optional<domain::Error> takeError();

private:
    using Page = std::vector<GroupRow>;

    [[nodiscard]] std::unique_ptr<Page> readPage(const QList<qint64> &ids, qsizetype first);
    [[nodiscard]] domain::Result<void> readRows(Page &page, const QString &ids);
    [[nodiscard]] domain::Result<void> readFacilitators(Page &page, const QString &ids);
    [[nodiscard]] domain::Result<domain::LocalizedText> readDescription(qint64 id);

    storage::Connection &m_connection;
    std::unique_ptr<storage::Query> m_rowsQuery;
    std::unique_ptr<storage::Query> m_facilitatorsQuery;
    std::unique_ptr<storage::Query> m_descriptionQuery;
    QCache<qsizetype, Page> m_pages;
    QCache<qint64, domain::LocalizedText> m_descriptions;
    domain::Language m_language = domain::Language::French;
    QDate m_today;
    GroupRow m_blank;
    std::optional<domain::Error> m_error;
};

} // namespace models
