// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "domain/workgroup.h"
#include "storage/location.h"

#include <QByteArray>
#include <QDateTime>
#include <QThreadPool>

#include <memory>
#include <optional>

class QLockFile;

namespace models {

/// A person as they were read, and as they were typed.
struct PersonDraft
{
    domain::Person base;
    domain::Person typed;

    friend bool operator==(const PersonDraft &, const PersonDraft &) = default;
};

/// What a form held that was not saved: the group as it was read, and as it was typed; or a person.
struct FormDraft
{
    domain::WorkGroup base;
    domain::WorkGroup typed;
    QList<domain::Person> newPersons;  ///< whom `typed` names by negative ids
    QDateTime at;                      ///< UTC
    std::optional<PersonDraft> person; ///< when it was the form of a person: then there is no group

    friend bool operator==(const FormDraft &, const FormDraft &) = default;
};

[[nodiscard]] QByteArray toJson(const FormDraft &draft);
/// nullopt when it is none of ours.
[[nodiscard]] std::optional<FormDraft> draftFromJson(const QByteArray &bytes);

/// What a window that is gone had kept, and the file it is in.
struct LeftDraft
{
    QString path;
    FormDraft draft;
};

/// Keeps what is typed in a form outside the directory, so that it outlives a crash. Each window has a file of its own;
/// what windows that are gone left behind is offered, every one of them, until somebody answers.
class DraftStore
{
public:
    DraftStore(const QString &folder, const storage::Location &directory);
    ~DraftStore();

    /// What was left behind and nobody answered yet, here or in another window; oldest first.
    [[nodiscard]] QList<LeftDraft> leftBehind() const;
    /// It was taken up, or refused.
    static void discard(const LeftDraft &left);
    /// Written by a worker; the newest counts.
    void keep(const FormDraft &draft);
    void drop();
    /// Waits for what keep() and drop() began.
    void flush();

private:
    void collect();

    QString m_prefix; ///< of the files of this directory; "": there is nowhere to keep anything
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QThreadPool m_writer;
};

} // namespace models
