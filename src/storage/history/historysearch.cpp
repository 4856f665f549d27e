// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/historysearch.h"

#include "domain/historywords.h"
#include "domain/textmatch.h"
#include "storage/transaction.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using domain::ChangeSetId;
using domain::RecordKind;
using domain::RecordRef;

namespace storage {

HistorySearch::HistorySearch(Connection &connection)
    : m_connection(connection)
    , m_history(connection)
    , m_reader(connection)
    , m_names(connection)
    , m_changes(connection, u"list_changes_before"_s)
{}

domain::Result<void> HistorySearch::begin(const HistoryFilter &filter)
{
    m_filter = filter;
    m_words = domain::searchWords(filter.words);
    m_from = historyMoment(filter.from, QString());
    m_until = historyMoment(filter.until, u"9999"_s);
    m_names.forget();
    m_history.forgetNames();
    m_foldedNames.clear();
    m_later.clear();
    m_withdrawn.clear();
    m_set = {};
    m_beforeSet = ChangeSetId(std::numeric_limits<qint64>::max());
    m_beforeId = 0;
    auto roles = m_history.rolesOf(filter.person);
    if (!roles)
        return roles.error();
    m_roles = *std::move(roles);
    return {};
}

domain::Result<QList<HistorySearch::Step>> HistorySearch::read(int most)
{
    m_changes.bind(u":change_set_id"_s, m_beforeSet.value()).bind(u":id"_s, m_beforeId).bind(u":limit"_s, most);
    if (auto done = m_changes.exec(); !done)
        return done.error();
    QList<Step> steps;
    while (m_changes.next())
        steps.append({changeFromRow(m_changes), m_changes.value(7).toLongLong(),
                      domain::PersonId(m_changes.value(8).toLongLong()), m_changes.value(6).toString(),
                      m_changes.value(9).toString(), m_changes.value(10).toString(), m_changes.value(11).toString()});
    if (auto ended = m_changes.ended(); !ended)
        return ended.error();
    m_changes.finish();
    if (!steps.isEmpty()) {
        m_beforeSet = steps.constLast().change.set;
        m_beforeId = steps.constLast().id;
    }
    return steps;
}

domain::Result<FoundChangeSets> HistorySearch::next(int most, int steps, const Stop &stop)
{
    constexpr int atOnce = 512;
    auto snapshot = Transaction::beginRead(m_connection);
    if (!snapshot)
        return snapshot.error();
    QList<ChangeSetId> ids;
    FoundChangeSets found;
    for (int done = 0; done < steps && ids.size() < most && !found.isComplete; done += atOnce) {
        if (stop())
            return messageOf(domain::ErrorKind::Cancelled);
        const int asked = std::min(atOnce, steps);
        const auto some = read(asked);
        if (!some)
            return some.error();
        for (const Step &step : *some) {
            enter(step, ids);
            if (auto walked = walk(step, m_setIsWanted && belongs(step)); !walked)
                return walked.error();
        }
        found.isComplete = some->size() < asked;
    }
    if (found.isComplete)
        leave(ids);
    auto sets = m_history.changeSets(ids);
    if (!sets)
        return sets.error();
    found.sets = *std::move(sets);
    return found;
}

void HistorySearch::enter(const Step &step, QList<ChangeSetId> &found)
{
    if (step.change.set == m_set)
        return;
    leave(found);
    m_set = step.change.set;
    m_setIsWanted = isWanted(step);
    m_setBelongs = false;
    m_missing = QList<bool>(m_words.size(), true);
    m_missingCount = m_words.size();
    if (!m_setIsWanted)
        return;
    tell(step.author);
    tell(step.note);
}

void HistorySearch::leave(QList<ChangeSetId> &found)
{
    if (m_set.isValid() && m_setIsWanted && m_setBelongs && m_missingCount == 0)
        found += m_set;
    m_set = {};
}

bool HistorySearch::isWanted(const Step &step) const
{
    const bool byAuthor = !m_filter.author || *m_filter.author == step.author;
    const bool ofKind = !m_filter.kind || domain::changeKindCode(*m_filter.kind) == step.kind;
    return byAuthor && ofKind && step.at >= m_from && step.at < m_until;
}

bool HistorySearch::belongs(const Step &step) const
{
    if (m_filter.group.isValid())
        return step.change.group == m_filter.group;
    return !m_filter.person.isValid() || step.person == m_filter.person || m_roles.contains(step.change.record);
}

domain::Result<void> HistorySearch::walk(const Step &step, bool tells)
{
    const RowChange &change = step.change;
    if (m_withdrawn.contains(change.record)) // of a person who withdrew nothing older is told
        return {};
    if (isBarrier(change)) {
        m_withdrawn += change.record;
        m_later.remove(change.record);
        m_setBelongs |= tells;
        return {};
    }
    if (tells) {
        m_setBelongs = true;
        if (m_missingCount > 0) {
            const auto after = valuesAfter(change);
            if (!after)
                return after.error();
            tellChange(change, *after);
        }
    }
    if (change.operation == RowChange::Operation::Insert)
        m_later.remove(change.record); // there is nothing older
    else
        m_later[change.record].insert(change.oldValues);
    return {};
}

domain::Result<QVariantMap> HistorySearch::valuesAfter(const RowChange &change)
{
    if (change.operation == RowChange::Operation::Delete)
        return QVariantMap();
    QVariantMap values = m_later.value(change.record);
    const QStringList fields = change.oldValues.keys();
    const bool isWhole = change.operation == RowChange::Operation::Insert;
    const auto isKnown = [&](const QString &field) { return values.contains(field); };
    if (isWhole || !std::all_of(fields.begin(), fields.end(), isKnown)) {
        auto now = m_reader.read(change.record);
        if (!now)
            return now.error();
        now->values.insert(values); // what is older wins
        values = now->values;
    }
    if (isWhole)
        return values;
    QVariantMap after;
    for (const QString &field : fields)
        after.insert(field, values.value(field));
    return after;
}

void HistorySearch::tellChange(const RowChange &change, const QVariantMap &after)
{
    tellName(change.record);
    if (change.group.isValid())
        tellName({RecordKind::Group, change.group.value()});
    for (const QVariantMap *values : {&change.oldValues, &after}) {
        for (auto field = values->begin(); field != values->end() && m_missingCount > 0; ++field) {
            if (!domain::HistoryWords::isTechnical(field.key()) && field.key() != u"position")
                tell(m_names.text(change.record, field.key(), field.value()));
        }
    }
}

void HistorySearch::tellName(RecordRef record)
{
    auto known = m_foldedNames.constFind(record);
    if (known == m_foldedNames.constEnd())
        known = m_foldedNames.insert(record, domain::fold(m_names.of(record)));
    tellFolded(*known);
}

void HistorySearch::tell(const QString &text)
{
    if (m_missingCount > 0 && !text.isEmpty())
        tellFolded(domain::fold(text));
}

void HistorySearch::tellFolded(const QString &folded)
{
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        if (m_missing.at(word) && folded.contains(m_words.at(word))) {
            m_missing[word] = false;
            --m_missingCount;
        }
    }
}

} // namespace storage
