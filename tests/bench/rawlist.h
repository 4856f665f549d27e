// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/// What a list shows of a group, as bytes.
struct RawRow
{
    std::vector<std::string> columns;
    std::vector<std::string> facilitators;
};

/// The yardstick: the same rows through SQLite's C API and nothing else. Ends the program on any error.
class RawList
{
public:
    explicit RawList(const QString &path);
    ~RawList();
    RawList(const RawList &) = delete;
    RawList &operator=(const RawList &) = delete;

    /// Every id, in the order of the names.
    [[nodiscard]] std::vector<std::int64_t> ids();
    /// The first rows, or the last, with their facilitators.
    [[nodiscard]] std::vector<RawRow> rows(int count, bool last);

private:
    using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;
    [[nodiscard]] Statement prepared(const char *sql);

    sqlite3 *m_database = nullptr;
    Statement m_ids;
    Statement m_first;
    Statement m_last;
    Statement m_facilitators;
};

} // namespace bench
