// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QCache>
#include <QString>
#include <QStringList>

namespace storage {
class Connection;
}

namespace models {

/// For rows that show nothing of the words that found them: the piece of the group's texts that holds them. Made for
/// the rows that are painted, and kept while the words stay.
class GroupSnippets
{
public:
    explicit GroupSnippets(storage::Connection &connection);

    void setWords(const QStringList &words);
    [[nodiscard]] const QStringList &words() const { return m_words; }
    void clear() { m_snippets.clear(); }
    /// "" when `shown`, what the row says anyway, holds all the words.
    [[nodiscard]] QString snippet(qint64 id, const QString &shown, domain::Language language);

private:
    [[nodiscard]] QString make(qint64 id, const QStringList &missing, domain::Language language) const;

    storage::Connection &m_connection;
    QStringList m_words;
    QCache<qint64, QString> m_snippets;
};

} // namespace models
