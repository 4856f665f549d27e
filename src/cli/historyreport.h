// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historystorage.h"

#include <QByteArray>
#include <QJsonArray>

namespace cli {

/// A history as text or JSON (docs/command-line.md).
class HistoryReport
{
public:
    explicit HistoryReport(bool asJson) : m_asJson(asJson) {}

    [[nodiscard]] domain::Result<void> read(storage::Connection &connection, const storage::HistoryFilter &filter);
    [[nodiscard]] QByteArray result() const; ///< UTF-8

private:
    void addText(const domain::ChangeSet &set, const QList<domain::RecordChange> &records);
    void addJson(const domain::ChangeSet &set, const QList<domain::RecordChange> &records);

    bool m_asJson = false;
    QByteArray m_text;
    QJsonArray m_changes;
};

} // namespace cli
