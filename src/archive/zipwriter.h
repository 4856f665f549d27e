// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

namespace archive {

/// Puts a few files of less than 4 GiB into a ZIP archive (APPNOTE 6.3.3), each dated the same day: the same files
/// give the same bytes.
class ZipWriter
{
public:
    explicit ZipWriter(QDate date);

    void addStored(const QByteArray &name, const QByteArray &bytes);
    void addDeflated(const QByteArray &name, const QByteArray &bytes);
    /// The whole archive.
    [[nodiscard]] QByteArray finish();

private:
    void add(const QByteArray &name, const QByteArray &bytes, const QByteArray &data, quint16 method);

    quint16 m_day = 0;
    QByteArray m_out;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace archive
