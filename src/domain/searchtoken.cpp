// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchtoken.h"

#include "domain/language.h"
#include "domain/monthname.h"
#include "domain/partialdate.h"
#include "domain/searchkeys.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

bool isSign(QChar unit)
{
    return unit == u':' || unit == u'<' || unit == u'>' || unit == u'=';
}

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

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.isEmpty() || closingOf(value.front()).isNull())
        return value;
    const bool closed = value.size() >= 2 && value.back() == closingOf(value.front());
    return value.mid(1, value.size() - (closed ? 2 : 1)).trimmed();
}

/// True for the place behind a condition's sign: a quotation mark there opens its value.
bool isValueStart(const QString &text, qsizetype tokenStart, qsizetype at)
{
    qsizetype end = at;
    while (end > tokenStart && isSign(text[end - 1]))
        --end;
    constexpr qsizetype longestKey = 40;
    return end < at && end - tokenStart <= longestKey && searchKey(fold(text.mid(tokenStart, end - tokenStart)));
}

/// What was typed, with the rest of a whole date behind it.
bool isBeginOf(const QString &typed, const QString &whole)
{
    return typed.size() < whole.size() && PartialDate::fromUserText(typed + whole.mid(typed.size()));
}

bool beginsMonth(const QString &folded)
{
    for (const Language language : allLanguages) {
        for (int month = 1; month <= 12; ++month) {
            if (fold(monthName(month, language)).startsWith(folded))
                return true;
        }
    }
    return false;
}

} // namespace

qsizetype tokenEnd(const QString &text, qsizetype at)
{
    const qsizetype start = at;
    while (at < text.size() && !text[at].isSpace()) {
        const QChar closing = closingOf(text[at]);
        const qsizetype closed = closing.isNull() ? -1 : text.indexOf(closing, at + 1);
        if (!closing.isNull() && closed < 0 && isValueStart(text, start, at))
            return text.size();
        at = closed > at ? closed + 1 : at + 1;
    }
    return at;
}

Token tokenAt(const QString &text, qsizetype start, qsizetype end)
{
    Token token;
    token.where = {start, end - start};
    const QString whole = text.mid(start, end - start);
    const auto sign = std::find_if(whole.begin(), whole.end(), isSign);
    if (sign == whole.end() || sign == whole.begin())
        return token;
    const qsizetype place = sign - whole.begin();
    const bool two = (*sign == u'<' || *sign == u'>') && whole.mid(place + 1, 1) == u"=";
    token.key = fold(whole.left(place));
    token.comparison = whole.mid(place, two ? 2 : 1);
    token.valueAt = start + place + token.comparison.size();
    token.value = unquoted(whole.mid(place + token.comparison.size()));
    return token;
}

bool beginsDate(const QString &typed)
{
    static const QStringList wholes{u"2000-01-01"_s, u"2000-1-01"_s, u"2000-1-1"_s, u"01/01/2000"_s, u"01/1/2000"_s,
                                    u"1/01/2000"_s,  u"1/1/2000"_s,  u"01/2000"_s,  u"1/2000"_s};
    const QString folded = fold(typed);
    if (std::any_of(wholes.begin(), wholes.end(), [&](const QString &whole) { return isBeginOf(folded, whole); }))
        return true;
    static const QRegularExpression words(uR"(\A(?:le )?(?:[0-9]{1,2}(?:er?|st?|nd?|rd?|th?)? ?)?(?<m>[a-z]*)\.?)"
                                          uR"((?: [0-9]{0,2}(?:st?|nd?|rd?|th?)?)?,?(?: [0-9]{0,4})?\z)"_s);
    const auto match = words.match(folded);
    return match.hasMatch() && beginsMonth(match.captured(u"m"_s));
}

} // namespace domain
