// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "models/directorysession.h"

#include <QDate>

namespace widgets {

/// What the form asks of a directory: little enough that a test can answer in its place.
class FormDirectory
{
public:
    virtual ~FormDirectory() = default;

    [[nodiscard]] virtual domain::Result<domain::WorkGroup> group(domain::GroupId id) = 0;
    [[nodiscard]] virtual domain::Result<domain::Person> person(domain::PersonId id) = 0;
    [[nodiscard]] virtual QString groupName(domain::GroupId id, domain::Language language) = 0;
    [[nodiscard]] virtual QList<models::PersonSuggestion> suggestPersons(const QString &typed) = 0;
    [[nodiscard]] virtual QList<std::pair<domain::GroupId, QString>> suggestGroups(const QString &typed) = 0;
    [[nodiscard]] virtual domain::Result<bool> isNameTaken(const QString &name, domain::GroupId except) = 0;
    [[nodiscard]] virtual domain::Result<domain::GroupId> save(const models::GroupDraft &draft) = 0;
    /// Brings a deleted group back from the bin.
    [[nodiscard]] virtual domain::Result<void> restore(domain::GroupId id) = 0;
    [[nodiscard]] virtual QString author() const = 0;
    /// The directory's interval between two verifications, in months.
    [[nodiscard]] virtual int verifyEveryMonths() const = 0;
    /// Keeps what is typed for after a crash; drops it once it is saved or given up.
    virtual void keepDraft(const domain::WorkGroup &base, const models::GroupDraft &draft) = 0;
    virtual void dropDraft() = 0;
    [[nodiscard]] virtual QDate today() const { return QDate::currentDate(); }
};

/// The open directory of the window.
class SessionDirectory final : public FormDirectory
{
public:
    explicit SessionDirectory(models::DirectorySession &session) : m_session(session) {}

    [[nodiscard]] domain::Result<domain::WorkGroup> group(domain::GroupId id) override;
    [[nodiscard]] domain::Result<domain::Person> person(domain::PersonId id) override;
    [[nodiscard]] QString groupName(domain::GroupId id, domain::Language language) override;
    [[nodiscard]] QList<models::PersonSuggestion> suggestPersons(const QString &typed) override;
    [[nodiscard]] QList<std::pair<domain::GroupId, QString>> suggestGroups(const QString &typed) override;
    [[nodiscard]] domain::Result<bool> isNameTaken(const QString &name, domain::GroupId except) override;
    [[nodiscard]] domain::Result<domain::GroupId> save(const models::GroupDraft &draft) override;
    [[nodiscard]] domain::Result<void> restore(domain::GroupId id) override;
    [[nodiscard]] QString author() const override;
    [[nodiscard]] int verifyEveryMonths() const override;
    void keepDraft(const domain::WorkGroup &base, const models::GroupDraft &draft) override;
    void dropDraft() override;

private:
    models::DirectorySession &m_session;
};

} // namespace widgets
