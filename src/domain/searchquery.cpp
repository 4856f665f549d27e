// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchquery.h"

#include "domain/contentlabels.h"
#include "domain/partialdate.h"
#include "domain/searchkeys.h"
#include "domain/searchtoken.h"
#include "domain/textmatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype mostRead = 4'000;
constexpr qsizetype mostTerms = 32;

using Kind = SearchTerm::Kind;

bool isDateKind(Kind kind)
{
    return kind == Kind::Verified || kind == Kind::Changed;
}

std::optional<DateBounds> boundsOf(const QString &comparison, const QString &value)
{
    const auto date = PartialDate::fromUserText(value);
    if (!date || date->isUnknown())
        return std::nullopt;
    const QDate first = date->firstDay();
    const QDate after = date->lastDay().addDays(1);
    if (comparison == u"<")
        return DateBounds{{}, first};
    if (comparison == u"<=")
        return DateBounds{{}, after};
    if (comparison == u">")
        return DateBounds{after, {}};
    if (comparison == u">=")
        return DateBounds{first, {}};
    return DateBounds{first, after};
}

/// What a token is.
enum class Reading { Condition, Begun, Words };

/// Statuses after commas; of "actif,so" the ones that are whole.
Reading readStatuses(const QString &value, SearchTerm &term)
{
    const QStringList all = value.split(u',');
    for (qsizetype place = 0; place < all.size(); ++place) {
        const QString typed = fold(all.at(place)).trimmed();
        const auto status = searchStatus(typed);
        if (status && !term.statuses.contains(*status))
            term.statuses += *status;
        if (!status && (place + 1 < all.size() || !beginsStatus(typed)))
            return Reading::Words;
    }
    return term.statuses.isEmpty() ? Reading::Begun : Reading::Condition;
}

Reading readPart(const QString &value, SearchTerm &term)
{
    const QString typed = fold(value);
    if (const auto part = searchPart(typed)) {
        term.part = *part;
        return Reading::Condition;
    }
    return beginsPart(typed) ? Reading::Begun : Reading::Words;
}

Reading readDates(const Token &token, SearchTerm &term)
{
    if (const auto bounds = boundsOf(token.comparison, token.value)) {
        term.dates = *bounds;
        return Reading::Condition;
    }
    return beginsDate(token.value) ? Reading::Begun : Reading::Words;
}

/// Fills the term from what stands behind its key.
Reading readValue(const Token &token, SearchTerm &term)
{
    const bool isDate = isDateKind(term.kind);
    if (!isDate && token.comparison != u":" && token.comparison != u"=")
        return Reading::Words;
    if (token.value.isEmpty())
        return Reading::Begun;
    if (isDate)
        return readDates(token, term);
    switch (term.kind) {
    case Kind::Status:
        return readStatuses(token.value, term);
    case Kind::Has:
    case Kind::Lacks:
        return readPart(token.value, term);
    default:
        term.words = searchWords(token.value);
        return term.words.isEmpty() ? Reading::Words : Reading::Condition;
    }
}

Reading readToken(const Token &token, SearchTerm &term)
{
    const auto kind = token.key.isEmpty() ? std::nullopt : searchKey(token.key);
    if (!kind)
        return Reading::Words;
    term.kind = *kind;
    term.where = token.where;
    term.comparison = token.comparison;
    term.value = token.value;
    return readValue(token, term);
}

QString dateLabel(const SearchTerm &term, Language language)
{
    const bool french = language == Language::French;
    const QString what =
        term.kind == Kind::Verified ? (french ? u"Vérifié"_s : u"Verified"_s) : (french ? u"Modifié"_s : u"Changed"_s);
    const auto date = PartialDate::fromUserText(term.value).value_or(PartialDate());
    QString how;
    if (term.comparison == u"<")
        how = french ? u"avant"_s : u"before"_s;
    else if (term.comparison == u"<=")
        how = french ? u"jusqu’à"_s : u"until"_s;
    else if (term.comparison == u">")
        how = french ? u"après"_s : u"after"_s;
    else if (term.comparison == u">=")
        how = french ? u"depuis"_s : u"since"_s;
    else
        how = french ? u"en"_s : u"in"_s;
    return what + u' ' + how + u' ' + date.toText(language);
}

QString partLabel(const SearchTerm &term, Language language)
{
    const bool french = language == Language::French;
    const bool has = term.kind == Kind::Has;
    QString what;
    switch (term.part) {
    case SearchPart::Facilitator:
        what = french ? u"animateur"_s : u"facilitator"_s;
        break;
    case SearchPart::MailingList:
        what = french ? u"liste de diffusion"_s : u"mailing list"_s;
        break;
    case SearchPart::Translation:
        what = french ? u"traduction"_s : u"translation"_s;
        break;
    case SearchPart::Description:
        what = u"description"_s;
        break;
    case SearchPart::Lineage:
        what = french ? u"filiation"_s : u"lineage"_s;
        break;
    case SearchPart::Verification:
        what = french ? u"vérification"_s : u"verification"_s;
        break;
    }
    return (has ? (french ? u"Avec "_s : u"With "_s) : (french ? u"Sans "_s : u"Without "_s)) + what;
}

} // namespace

SearchQuery parseSearch(const QString &text)
{
    SearchQuery query;
    const QString read = text.left(mostRead);
    QStringList words;
    bool endsInWord = false;
    for (qsizetype at = 0; at < read.size();) {
        endsInWord = false;
        if (read[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = tokenEnd(read, at);
        SearchTerm term;
        const bool isRead = query.terms.size() + query.begun.size() < mostTerms;
        const Reading is = isRead ? readToken(tokenAt(read, at, end), term) : Reading::Words;
        if (is == Reading::Condition)
            query.terms += term;
        else if (is == Reading::Begun)
            query.begun += TextRange{at, end - at};
        else
            words += read.mid(at, end - at);
        endsInWord = is == Reading::Words;
        at = end;
    }
    query.words = words.join(u' ');
    if (endsInWord && beginsKey(fold(words.last())))
        query.keyBegun = words.last().size();
    return query;
}

QString asTyped(const QString &text)
{
    QString given = text;
    const QList<TextRange> begun = parseSearch(text).begun;
    for (auto range = begun.rbegin(); range != begun.rend(); ++range) {
        // In quotation marks it has no key.
        const QString token = given.mid(range->start, range->length).remove(u'"');
        given.replace(range->start, range->length, u'"' + token + u'"');
    }
    return given.left(mostRead - 1) + u' '; // behind the last word nothing is being typed
}

QString withoutTerm(const QString &text, const TextRange &where)
{
    const QString before = text.left(where.start).trimmed();
    const QString after = text.mid(where.start + where.length).trimmed();
    return QString(before + u' ' + after).trimmed();
}

QString quotedIfNeeded(const QString &value)
{
    const auto isSpace = [](QChar unit) { return unit.isSpace(); };
    if (std::none_of(value.begin(), value.end(), isSpace))
        return value;
    return u'"' + QString(value).remove(u'"') + u'"';
}

QString withTerm(const QString &text, const QString &condition)
{
    const QString before = text.trimmed();
    return before.isEmpty() ? condition : QString(before + u' ' + condition);
}

QString statusCondition(GroupStatus status, Language language)
{
    return searchKeyWord(Kind::Status, language) + u':' + searchStatusWord(status, language);
}

QString facilitatorCondition(const QString &name, Language language)
{
    return searchKeyWord(Kind::Facilitator, language) + u':' + quotedIfNeeded(name);
}

QString partCondition(bool has, SearchPart part, Language language)
{
    return searchKeyWord(has ? Kind::Has : Kind::Lacks, language) + u':' + searchPartWord(part, language);
}

QString termLabel(const SearchTerm &term, Language language)
{
    const bool french = language == Language::French;
    switch (term.kind) {
    case Kind::Status: {
        QStringList names;
        for (const GroupStatus status : term.statuses)
            names += statusLabel(status, language);
        return labelled(french ? u"Statut"_s : u"Status"_s, names.join(french ? u" ou "_s : u" or "_s), language);
    }
    case Kind::Facilitator:
        return labelled(french ? u"Animation"_s : u"Facilitator"_s, term.value, language);
    case Kind::Lineage:
        return labelled(french ? u"Filiation"_s : u"Lineage"_s, term.value, language);
    case Kind::Has:
    case Kind::Lacks:
        return partLabel(term, language);
    case Kind::Verified:
    case Kind::Changed:
        break;
    }
    return dateLabel(term, language);
}

} // namespace domain
