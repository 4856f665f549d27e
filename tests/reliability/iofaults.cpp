// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "iofaults.h"

#include <QFile>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

using support::DiskEvent;
using Kind = DiskEvent::Kind;

/// libc's function of that name, or what a sanitizer put before it.
template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

struct State
{
    std::recursive_mutex mutex;
    bool failing = false;
    bool recording = false;
    bool busy = false; ///< what this file itself does to files is not looked at
    bool lasting = false;
    bool failed = false;
    int nth = 0;
    int error = 0;
    int count = 0;
    QByteArray folder;
    QList<DiskEvent> events;
};

State &state()
{
    static auto *instance = new State; // outlives every file that is closed at the end
    return *instance;
}

/// The path when it is looked at, else "".
QByteArray watched(const QByteArray &path)
{
    const State &now = state();
    const bool isBelow =
        (now.failing || now.recording) && !now.busy && path.startsWith(now.folder) && !path.endsWith("-shm");
    return isBelow ? path : QByteArray();
}

QByteArray watched(int file)
{
    const State &now = state();
    if ((!now.failing && !now.recording) || now.busy)
        return {};
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t length = readlink(link, path, sizeof path);
    return length > 0 ? watched(QByteArray(path, length)) : QByteArray();
}

/// True when this one is to fail; errno is then set.
bool refused()
{
    State &now = state();
    if (!now.failing)
        return false;
    ++now.count;
    if (now.count != now.nth && !(now.lasting && now.count > now.nth))
        return false;
    now.failed = true;
    errno = now.error;
    return true;
}

void take(Kind kind, const QByteArray &path, qint64 at = 0, const QByteArray &data = {}, const QByteArray &target = {})
{
    State &now = state();
    if (!now.recording)
        return;
    now.busy = true;
    now.events.append({kind, QFile::decodeName(path), QFile::decodeName(target), at, data});
    now.busy = false;
}

bool isFolder(int file)
{
    struct stat status = {};
    return fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
}

int sync(int file, const char *name)
{
    const std::lock_guard lock(state().mutex);
    const QByteArray path = watched(file);
    if (!path.isEmpty() && refused())
        return -1;
    const int outcome = next<int(int)>(name)(file);
    if (!path.isEmpty() && outcome == 0)
        take(isFolder(file) ? Kind::SyncFolder : Kind::Sync, path);
    return outcome;
}

ssize_t writeAt(int file, const void *data, size_t size, off64_t at)
{
    const std::lock_guard lock(state().mutex);
    const QByteArray path = watched(file);
    if (!path.isEmpty() && refused())
        return -1;
    const ssize_t written = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64")(file, data, size, at);
    if (!path.isEmpty() && written > 0)
        take(Kind::Write, path, at, QByteArray(static_cast<const char *>(data), written));
    return written;
}

int truncateTo(int file, off64_t size)
{
    const std::lock_guard lock(state().mutex);
    const QByteArray path = watched(file);
    if (!path.isEmpty() && refused())
        return -1;
    const int outcome = next<int(int, off64_t)>("ftruncate64")(file, size);
    if (!path.isEmpty() && outcome == 0)
        take(Kind::Truncate, path, size);
    return outcome;
}

} // namespace

extern "C" {

ssize_t write(int file, const void *data, size_t size)
{
    const std::lock_guard lock(state().mutex);
    const QByteArray path = watched(file);
    if (!path.isEmpty() && refused())
        return -1;
    const off64_t at = path.isEmpty() ? 0 : lseek64(file, 0, SEEK_CUR);
    const ssize_t written = next<ssize_t(int, const void *, size_t)>("write")(file, data, size);
    if (!path.isEmpty() && written > 0)
        take(Kind::Write, path, at, QByteArray(static_cast<const char *>(data), written));
    return written;
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t at)
{
    return writeAt(file, data, size, at);
}

ssize_t pwrite(int file, const void *data, size_t size, off_t at)
{
    return writeAt(file, data, size, at);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return truncateTo(file, size);
}

int ftruncate(int file, off_t size) noexcept
{
    return truncateTo(file, size);
}

int fsync(int file)
{
    return sync(file, "fsync");
}

int fdatasync(int file)
{
    return sync(file, "fdatasync");
}

int unlink(const char *name) noexcept
{
    const std::lock_guard lock(state().mutex);
    const QByteArray path = watched(QByteArray(name));
    const int outcome = next<int(const char *)>("unlink")(name);
    if (!path.isEmpty() && outcome == 0)
        take(Kind::Remove, path);
    return outcome;
}

int rename(const char *from, const char *to) noexcept
{
    const std::lock_guard lock(state().mutex);
    const QByteArray path = watched(QByteArray(from));
    const int outcome = next<int(const char *, const char *)>("rename")(from, to);
    if (!path.isEmpty() && outcome == 0)
        take(Kind::Rename, path, 0, {}, QByteArray(to));
    return outcome;
}

} // extern "C"

namespace support::iofaults {

void fail(const QString &folder, int nth, int error, bool lasting)
{
    State &now = state();
    const std::lock_guard lock(now.mutex);
    now.folder = QFile::encodeName(folder);
    now.nth = nth;
    now.error = error;
    now.lasting = lasting;
    now.count = 0;
    now.failed = false;
    now.failing = true;
}

int count()
{
    return state().count;
}

bool hasFailed()
{
    return state().failed;
}

void record(const QString &folder)
{
    State &now = state();
    const std::lock_guard lock(now.mutex);
    now.folder = QFile::encodeName(folder);
    now.events.clear();
    now.recording = true;
}

void acknowledge(qint64 number)
{
    State &now = state();
    const std::lock_guard lock(now.mutex);
    take(Kind::Acknowledged, {}, number);
}

QList<DiskEvent> stop()
{
    State &now = state();
    const std::lock_guard lock(now.mutex);
    now.failing = now.recording = false;
    return std::exchange(now.events, {});
}

} // namespace support::iofaults
