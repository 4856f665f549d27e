// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchquery.h"

#include "domain/contentlabels.h"
#include "domain/partialdate.h"
#include "domain/searchkeys.h"
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

/// A run without spaces outside quotation marks.
struct Token
{
    TextRange where;
    QString key;
    QString comparison;
    QString value;
};

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'«':
        return u'»';
    case u'“':
        return u'”';
    default:
        return {};
    }
}

/// The end of the token that begins at `at`: at a space, but not one inside quotation marks that are closed.
qsizetype tokenEnd(const QString &text, qsizetype at)
{
    while (at < text.size() && !text[at].isSpace()) {
        const QChar closing = closingOf(text[at]);
        const qsizetype closed = closing.isNull() ? -1 : text.indexOf(closing, at + 1);
        at = closed > at ? closed + 1 : at + 1;
    }
    return at;
}

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() >= 2 && !closingOf(value.front()).isNull() && value.back() == closingOf(value.front()))
        value = value.mid(1, value.size() - 2).trimmed();
    return value;
}

Token tokenAt(const QString &text, qsizetype start, qsizetype end)
{
    Token token;
    token.where = {start, end - start};
    const QString whole = text.mid(start, end - start);
    const auto isSign = [](QChar unit) { return unit == u':' || unit == u'<' || unit == u'>' || unit == u'='; };
    const auto sign = std::find_if(whole.begin(), whole.end(), isSign);
    if (sign == whole.end() || sign == whole.begin())
        return token;
    const qsizetype place = sign - whole.begin();
    const bool two = (*sign == u'<' || *sign == u'>') && whole.mid(place + 1, 1) == u"=";
    token.key = fold(whole.left(place));
    token.comparison = whole.mid(place, two ? 2 : 1);
    token.value = unquoted(whole.mid(place + token.comparison.size()));
    return token;
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

bool readStatuses(const QString &value, SearchTerm &term)
{
    for (const QString &each : value.split(u',')) {
        const auto status = searchStatus(fold(each));
        if (!status)
            return false;
        if (!term.statuses.contains(*status))
            term.statuses += *status;
    }
    return true;
}

bool readPart(const QString &value, SearchTerm &term)
{
    const auto part = searchPart(fold(value));
    if (part)
        term.part = *part;
    return part.has_value();
}

/// Fills the term from what stands behind its key; false when it makes no sense.
bool readValue(const Token &token, SearchTerm &term)
{
    if (token.value.isEmpty())
        return false;
    if (isDateKind(term.kind)) {
        const auto bounds = boundsOf(token.comparison, token.value);
        if (bounds)
            term.dates = *bounds;
        return bounds.has_value();
    }
    if (token.comparison != u":" && token.comparison != u"=")
        return false;
    switch (term.kind) {
    case Kind::Status:
        return readStatuses(token.value, term);
    case Kind::Has:
    case Kind::Lacks:
        return readPart(token.value, term);
    default:
        term.words = searchWords(token.value);
        return !term.words.isEmpty();
    }
}

std::optional<SearchTerm> termOf(const Token &token)
{
    const auto kind = token.key.isEmpty() ? std::nullopt : searchKey(token.key);
    if (!kind)
        return std::nullopt;
    SearchTerm term;
    term.kind = *kind;
    term.where = token.where;
    term.comparison = token.comparison;
    term.value = token.value;
    return readValue(token, term) ? std::optional(term) : std::nullopt;
}

QString quotedIfNeeded(const QString &value)
{
    const auto isSpace = [](QChar unit) { return unit.isSpace(); };
    if (std::none_of(value.begin(), value.end(), isSpace))
        return value;
    return u'"' + QString(value).remove(u'"') + u'"';
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
    for (qsizetype at = 0; at < read.size();) {
        if (read[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = tokenEnd(read, at);
        const auto term = query.terms.size() < mostTerms ? termOf(tokenAt(read, at, end)) : std::nullopt;
        if (term)
            query.terms += *term;
        else
            words += read.mid(at, end - at);
        at = end;
    }
    query.words = words.join(u' ');
    return query;
}

QString withoutTerm(const QString &text, const SearchTerm &term)
{
    const QString before = text.left(term.where.start).trimmed();
    const QString after = text.mid(term.where.start + term.where.length).trimmed();
    return QString(before + u' ' + after).trimmed();
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
