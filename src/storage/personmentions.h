// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/namematcher.h"
#include "domain/personroles.h"
#include "domain/result.h"
#include "storage/connection.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace storage {

/// Where the directory names a person: in what staff wrote, signed and search for. `ids` are always the person and the
/// records merged into theirs.
class PersonMentions
{
public:
    explicit PersonMentions(Connection &connection);

    /// What a person is and was called and reached by, as far as it is theirs alone, and what is not.
    struct Naming
    {
        domain::NameMatcher own;
        QList<domain::SharedName> shared;
    };
    [[nodiscard]] domain::Result<Naming> naming(const QList<qint64> &ids);
    /// Texts that hold a name; with `doubtful`, also those that hold a word or number that may be one.
    [[nodiscard]] domain::Result<domain::NamingTexts> texts(const QList<qint64> &ids, const domain::NameMatcher &names,
                                                            bool doubtful);
    /// Everything that is signed with a name, as it is written there.
    [[nodiscard]] domain::Result<QStringList> signatures(const domain::NameMatcher &names);
    [[nodiscard]] domain::Result<QList<domain::VerifiedGroup>> verified(const domain::NameMatcher &names);
    [[nodiscard]] domain::Result<QList<domain::SignedChanges>> signedChanges(const domain::NameMatcher &names);

private:
    using Holds = std::function<bool(const QString &)>;
    [[nodiscard]] domain::Result<QStringList> names(const QList<qint64> &ids);
    [[nodiscard]] domain::Result<QHash<qint64, domain::LocalizedText>>
    sharedWithPersons(QList<domain::SharedName> &shared, const QList<qint64> &ids, const QSet<QString> &keys);
    [[nodiscard]] domain::Result<void> sharedWithLists(QList<domain::SharedName> &shared, const QSet<QString> &keys);
    [[nodiscard]] domain::Result<void> sharedEarlier(QList<domain::SharedName> &shared, const QList<qint64> &ids,
                                                     const QSet<QString> &keys,
                                                     const QHash<qint64, domain::LocalizedText> &holders);
    [[nodiscard]] domain::Result<QSet<qint64>> groupsOfParts(const Holds &holds);
    [[nodiscard]] domain::Result<void> addGroups(domain::NamingTexts &texts, const Holds &holds);
    [[nodiscard]] domain::Result<void> addPersons(domain::NamingTexts &texts, const QList<qint64> &ids,
                                                  const Holds &holds);
    [[nodiscard]] domain::Result<void> addOthers(domain::NamingTexts &texts, const domain::NameMatcher &names,
                                                 const Holds &holds);

    Connection &m_connection;
};

} // namespace storage
