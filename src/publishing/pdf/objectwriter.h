// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/deflater.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <vector>

class QIODevice;

namespace publishing::pdf {

/// Writes the objects of a PDF 1.7 file to a device from the first byte to the last, never going back: objects gather
/// in compressed object streams, streams go out at once, the cross-reference stream comes last. Nothing written is kept
/// but eight bytes per object.
///
/// Once the device fails everything further is ignored and failed() says so.
class ObjectWriter
{
public:
    /// Not compressed: every object readable in the file, for those who look into it.
    ObjectWriter(QIODevice &device, bool compressed);

    /// A number for an object that will be written later; every reserved one must be.
    [[nodiscard]] int reserve();
    /// Writes an object that is not a stream.
    void object(int id, const QByteArray &body);
    /// Reserves and writes in one go.
    int addObject(const QByteArray &body);
    /// Writes a stream; `entries` are its dictionary's without /Length and /Filter.
    void stream(int id, const QByteArray &entries, const QByteArray &data);
    /// A stream whose data is already encoded; `entries` name its filter.
    void encodedStream(int id, const QByteArray &entries, const QByteArray &data);
    /// Writes the cross-reference stream and the trailer, and flushes the device. Its /ID is a hash of the content.
    void finish(int catalog, int info);

    [[nodiscard]] bool failed() const { return m_failed; }
    /// The device's own words about the failure.
    [[nodiscard]] QString errorString() const { return m_error; }

private:
    void startObject(int id);
    void put(const QByteArray &bytes);
    void flushBuffer();
    void flushObjectStream();
    void fail(const QString &detail);
    [[nodiscard]] QByteArray crossReferenceRows() const;

    QIODevice &m_device;
    bool m_compressed = true;
    bool m_failed = false;
    QString m_error;
    quint64 m_offset = 0;
    QByteArray m_buffer;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    Deflater m_deflater;
    std::vector<quint64> m_entries; ///< by object number: an offset, or an object stream and an index in it
    QByteArray m_pendingIndex;      ///< the object stream being gathered: "id offset" pairs
    QByteArray m_pendingBodies;
    int m_pendingCount = 0;
    int m_pendingStream = 0;
};

} // namespace publishing::pdf
