// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>

namespace archive {

/// Takes files out of a ZIP archive held in memory (APPNOTE 6.3.3: stored and deflated, below 4 GiB, not encrypted, as
/// office programs write them). Nothing in it is trusted: sizes are those that come out, never those that it tells.
class ZipReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::ZipReader)

public:
    /// InvalidInput when it is no archive, or one that ends too early.
    [[nodiscard]] static domain::Result<ZipReader> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QByteArray &name) const { return m_entries.contains(name); }
    /// NotFound when there is no such file, InvalidInput when it is damaged or larger than that.
    [[nodiscard]] domain::Result<QByteArray> read(const QByteArray &name, qint64 largest) const;

private:
    struct Entry
    {
        quint16 flags = 0;
        quint16 method = 0;
        quint32 checksum = 0;
        quint32 packedSize = 0;
        quint32 toldSize = 0; ///< only to refuse by: one that is told too small comes out larger all the same
        quint32 offset = 0;
    };

    [[nodiscard]] static domain::Error damaged();
    [[nodiscard]] static domain::Error tooLarge(qint64 largest);
    [[nodiscard]] bool readDirectory(qsizetype end);

    QByteArray m_bytes;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace archive
