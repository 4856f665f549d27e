// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWindows = 16; ///< of one directory at once that keep drafts
constexpr qint64 mostBytes = 16 * 1024 * 1024;

std::optional<FormDraft> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return draftFromJson(file.read(mostBytes));
}

QString leftName(const QString &prefix)
{
    return prefix + u"-left-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s;
}

} // namespace

DraftStore::DraftStore(const QString &folder, const storage::Location &directory)
{
    m_writer.setMaxThreadCount(1);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray hash = QCryptographicHash::hash(directory.toText().toUtf8(), QCryptographicHash::Sha256);
    m_prefix = QDir(folder).filePath(QString::fromLatin1(hash.toHex().left(16)));
    collect();
}

DraftStore::~DraftStore()
{
    flush();
}

/// A window holds the lock of its file; a file whose lock is free was left behind.
void DraftStore::collect()
{
    for (int window = 0; window < mostWindows; ++window) {
        const QString path = m_prefix + u"-%1.json"_s.arg(window);
        auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
        lock->setStaleLockTime(0); // only a process that is gone makes a lock stale
        if (!lock->tryLock(0))
            continue;
        if (QFile::exists(path) && !QFile::rename(path, leftName(m_prefix)))
            continue;
        if (!m_lock) {
            m_path = path;
            m_lock = std::move(lock);
        }
    }
}

QList<LeftDraft> DraftStore::leftBehind() const
{
    QList<LeftDraft> found;
    if (m_prefix.isEmpty())
        return found;
    const QFileInfo prefix(m_prefix);
    const QFileInfoList files = prefix.dir().entryInfoList({prefix.fileName() + u"-left*.json"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (auto draft = readDraft(file.absoluteFilePath()))
            found.append({file.absoluteFilePath(), *std::move(draft)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LeftDraft &a, const LeftDraft &b) { return a.draft.at < b.draft.at; });
    return found;
}

void DraftStore::discard(const LeftDraft &left)
{
    QFile::remove(left.path);
}

void DraftStore::keep(const FormDraft &draft)
{
    if (m_path.isEmpty())
        return;
    m_writer.start([path = m_path, draft] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(toJson(draft));
        file.commit(); // a draft that cannot be kept is no reason to disturb who is typing
    });
}

void DraftStore::drop()
{
    if (!m_path.isEmpty())
        m_writer.start([path = m_path] { QFile::remove(path); });
}

void DraftStore::flush()
{
    m_writer.waitForDone();
}

} // namespace models
