// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/groupsnippets.h"

#include "domain/markdown.h"
#include "domain/textmatch.h"
#include "storage/query.h"

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr int snippetsKept = 500;

QStringList missingIn(const QString &text, const QStringList &words)
{
    QStringList missing = words;
    missing.removeIf([&text](const QString &word) { return !domain::matchRanges(text, {word}).isEmpty(); });
    return missing;
}

} // namespace

GroupSnippets::GroupSnippets(storage::Connection &connection) : m_connection(connection), m_snippets(snippetsKept) {}

void GroupSnippets::setWords(const QStringList &words)
{
    m_words = words;
    m_snippets.clear();
}

QString GroupSnippets::snippet(qint64 id, const QString &shown, domain::Language language)
{
    if (m_words.isEmpty() || id <= 0)
        return {};
    if (const QString *known = m_snippets.object(id))
        return *known;
    const QStringList missing = missingIn(shown, m_words);
    const QString made = missing.isEmpty() ? QString() : make(id, missing, language);
    m_snippets.insert(id, new QString(made));
    return made;
}

QString GroupSnippets::make(qint64 id, const QStringList &missing, domain::Language language) const
{
    storage::Query query(m_connection, u"list_search_documents"_s);
    if (!query.bind(u":ids"_s, storage::idSet(m_connection.engine(), {id})).exec() || !query.next())
        return {}; // a row without a snippet; what fails here fails for the row too, which tells it
    const bool french = language == domain::Language::French;
    // The texts in the language read first; then the notes, the other language, people and lists.
    const QStringList texts{domain::markdownToPlainText(query.value(french ? 3 : 4).toString()),
                            query.value(5).toString(),
                            query.value(french ? 2 : 1).toString(),
                            domain::markdownToPlainText(query.value(french ? 4 : 3).toString()),
                            query.value(6).toString(),
                            query.value(7).toString()};
    QString best;
    qsizetype fewest = missing.size();
    for (const QString &text : texts) {
        const domain::Excerpt excerpt = domain::excerptAround(text, missing);
        const qsizetype left = excerpt.matches.isEmpty() ? missing.size() : missingIn(excerpt.text, missing).size();
        if (left < fewest) {
            fewest = left;
            best = excerpt.text;
        }
    }
    return best;
}

} // namespace models
