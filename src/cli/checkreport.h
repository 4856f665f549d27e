// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/result.h"
#include "domain/validation.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

/// One finding with the name of the record it is about.
struct NamedFinding
{
    domain::Finding finding;
    QString name;
};

/// What checking a directory found.
struct CheckReport
{
    QStringList integrity; ///< faults of the file, in words
    QList<NamedFinding> findings;

    [[nodiscard]] bool isEmpty() const { return integrity.isEmpty() && findings.isEmpty(); }
};

/// Checks a directory on that day. A damaged one is a report, what cannot be read at all an Error.
[[nodiscard]] domain::Result<void> gather(const QString &file, const Environment &environment, CheckReport &report,
                                          Streams &streams);

[[nodiscard]] QString reportText(const CheckReport &report);
[[nodiscard]] QByteArray reportJson(const CheckReport &report);

} // namespace cli
