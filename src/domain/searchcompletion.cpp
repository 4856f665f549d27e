// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchcompletion.h"

#include "domain/searchkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

using Kind = SearchTerm::Kind;

constexpr std::array allKinds{Kind::Status,   Kind::Facilitator, Kind::Has,    Kind::Lacks,
                              Kind::Verified, Kind::Changed,     Kind::Lineage};
constexpr qsizetype fewestLetters = 2;
constexpr qsizetype longestToken = 200;

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

QStringList valuesOf(Kind kind, Language language)
{
    QStringList values;
    if (kind == Kind::Status) {
        for (const GroupStatus status : allStatuses)
            values += searchStatusWord(status, language);
    } else if (kind == Kind::Has || kind == Kind::Lacks) {
        for (const SearchPart part : allSearchParts)
            values += searchPartWord(part, language);
    }
    return values;
}

} // namespace

SearchCompletions completeSearch(const QString &text, qsizetype cursor, Language language)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype start = end;
    while (start > 0 && !text[start - 1].isSpace() && end - start <= longestToken)
        --start;
    const QString token = text.mid(start, end - start);
    SearchCompletions completions{{start, end - start}, {}};
    const qsizetype colon = token.indexOf(u':');
    if (colon < 0) {
        const QString begun = fold(token);
        if (begun.size() >= fewestLetters)
            completions.texts = keysThatBegin(begun, language);
        return completions;
    }
    const QString key = fold(token.left(colon));
    const auto kind = searchKey(key);
    if (!kind)
        return completions;
    // A value in the language its key is in, whatever that of the interface.
    const bool isFrench = searchKeyWord(*kind, Language::French) == key;
    const bool isEnglish = searchKeyWord(*kind, Language::English) == key;
    const Language own = isFrench == isEnglish ? language : (isFrench ? Language::French : Language::English);
    const qsizetype comma = token.lastIndexOf(u',');
    const qsizetype begin = std::max(colon, comma) + 1;
    const QString begun = fold(token.mid(begin));
    for (const QString &value : valuesOf(*kind, own)) {
        if (value.startsWith(begun) && value != begun)
            completions.texts += token.left(begin) + value;
    }
    return completions;
}

} // namespace domain
