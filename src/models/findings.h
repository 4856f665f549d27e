// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "storage/findingstorage.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace models {

class DirectorySession;
class FindingsModel;

/// What the program itself says of a directory: what is due for a check and what lacks. Looked for in a worker with its
/// own connection, a moment after opening and after each change, of a large directory some seconds after; the newest
/// look wins.
class Findings : public QObject
{
    Q_OBJECT

public:
    /// Of each list this many rows are shown; the counts are of all.
    static constexpr qsizetype shownRows = 10'000;

    explicit Findings(DirectorySession &session, QObject *parent = nullptr);
    ~Findings() override;

    [[nodiscard]] FindingsModel &toVerify() const { return *m_toVerify; }
    [[nodiscard]] FindingsModel &toComplete() const { return *m_toComplete; }
    /// False until the first look is through.
    [[nodiscard]] bool isKnown() const { return m_known; }
    /// Looks again soon; calls that follow closely are one look.
    void refresh();
    /// Somebody waits for the first look: it begins now.
    void hurry();

Q_SIGNALS:
    void updated();
    void failed(const domain::Error &error);

private:
    [[nodiscard]] bool isLarge() const;
    void look();
    void show(const domain::Result<storage::FindingsReport> &report);

    DirectorySession &m_session;
    FindingsModel *m_toVerify = nullptr;
    FindingsModel *m_toComplete = nullptr;
    QThreadPool m_worker;
    QTimer m_soon;
    std::shared_ptr<std::atomic<quint64>> m_newest;
    bool m_known = false;
};

} // namespace models
