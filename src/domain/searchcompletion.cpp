// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchcompletion.h"

#include "domain/searchkeys.h"
#include "domain/searchtoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

using Kind = SearchTerm::Kind;

constexpr std::array allKinds{Kind::Status,   Kind::Facilitator, Kind::Has,    Kind::Lacks,
                              Kind::Verified, Kind::Changed,     Kind::Lineage};
constexpr qsizetype fewestLetters = 2;
/// Of a text pasted by mistake no more is looked at.
constexpr qsizetype mostRead = 4'000;

QString keyText(Kind kind, Language language)
{
    const bool isDate = kind == Kind::Verified || kind == Kind::Changed;
    return searchKeyWord(kind, language) + (isDate ? u'<' : u':');
}

QStringList keysThatBegin(const QString &folded, Language language)
{
    QStringList texts;
    for (const Language each : {language, otherLanguage(language)}) {
        for (const Kind kind : allKinds) {
            if (searchKeyWord(kind, each).startsWith(folded))
                texts += keyText(kind, each);
        }
        if (!texts.isEmpty())
            break;
    }
    return texts;
}

/// Years, months and, for changes, days that are often asked for.
QStringList dateValues(Kind kind, QDate today)
{
    QStringList values{QString::number(today.year()), QString::number(today.year() - 1)};
    if (kind == Kind::Changed) {
        for (const int days : {0, 1, 7, 30})
            values += today.addDays(-days).toString(Qt::ISODate);
    }
    for (const int months : {0, 1, 3, 6, 12, 24})
        values += today.addMonths(-months).toString(u"yyyy-MM");
    return values;
}

QStringList valuesOf(Kind kind, Language language, QDate today)
{
    QStringList values;
    if (kind == Kind::Verified || kind == Kind::Changed)
        return dateValues(kind, today);
    if (kind == Kind::Status) {
        for (const GroupStatus status : allStatuses)
            values += searchStatusWord(status, language);
    } else if (kind == Kind::Has || kind == Kind::Lacks) {
        for (const SearchPart part : allSearchParts)
            values += searchPartWord(part, language);
    }
    return values;
}

/// The token that the cursor stands in or behind, up to the cursor.
Token tokenBefore(const QString &text, qsizetype cursor)
{
    const QString read = text.left(std::min(cursor, mostRead));
    qsizetype start = 0;
    for (qsizetype at = 0; at < read.size();) {
        if (read[at].isSpace()) {
            start = ++at;
            continue;
        }
        start = at;
        at = tokenEnd(read, at);
    }
    return tokenAt(read, start, read.size());
}

QStringList completeValue(const QString &text, const Token &token, Kind kind, Language language, QDate today)
{
    // A value in the language its key is in, whatever that of the interface.
    const bool isFrench = searchKeyWord(kind, Language::French) == token.key;
    const bool isEnglish = searchKeyWord(kind, Language::English) == token.key;
    const Language own = isFrench == isEnglish ? language : (isFrench ? Language::French : Language::English);
    const qsizetype end = token.where.start + token.where.length;
    const qsizetype comma = kind == Kind::Status ? text.lastIndexOf(u',', end - 1) : -1;
    const qsizetype begin = std::max(token.valueAt, comma + 1);
    const QString before = text.mid(token.where.start, begin - token.where.start);
    const QString begun = fold(text.mid(begin, end - begin));
    QStringList texts;
    for (const QString &value : valuesOf(kind, own, today)) {
        if (value.startsWith(begun) && value != begun)
            texts += before + value;
    }
    return texts;
}

} // namespace

SearchCompletions completeSearch(const QString &text, qsizetype cursor, Language language, QDate today)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    SearchCompletions completions{{end, 0}, {}, {}};
    if (end == 0 || end > mostRead)
        return completions;
    const Token token = tokenBefore(text, end);
    completions.replaces = token.where;
    if (token.key.isEmpty()) {
        const QString begun = fold(text.mid(token.where.start, token.where.length));
        if (begun.size() >= fewestLetters)
            completions.texts = keysThatBegin(begun, language);
        return completions;
    }
    const auto kind = searchKey(token.key);
    const bool isDate = kind == Kind::Verified || kind == Kind::Changed;
    if (!kind || (!isDate && token.comparison != u":" && token.comparison != u"="))
        return completions;
    if (kind == Kind::Facilitator || kind == Kind::Lineage)
        completions.name =
            NameBegun{*kind, token.value, text.mid(token.where.start, token.valueAt - token.where.start)};
    else
        completions.texts = completeValue(text, token, *kind, language, today);
    return completions;
}

QStringList completeWithNames(const NameBegun &begun, const QStringList &names)
{
    const QString typed = fold(begun.typed);
    QStringList texts;
    for (const QString &name : names) {
        const QString text = begun.before + quotedIfNeeded(name);
        if (!name.isEmpty() && fold(name) != typed && !texts.contains(text))
            texts += text;
    }
    return texts;
}

} // namespace domain
