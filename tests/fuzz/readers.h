// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuzz {

/// Something that reads what comes from outside. It must come back from any bytes: with what it read, or an error that
/// says so in words.
struct Reader
{
    QString name;
    void (*read)(const QByteArray &bytes);
    QList<QByteArray> seeds; ///< what mutations begin with
};

[[nodiscard]] const QList<Reader> &readers();

} // namespace fuzz
