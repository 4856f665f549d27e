// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/namematcher.h"

#include "domain/text.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// A telephone number by its digits.
struct Number
{
    QString country; ///< "33", or nothing when it is typed without
    QString rest;    ///< without the 0 that is dialled within the country
};

/// How many digits the prefix of a country has that these digits begin with.
qsizetype countryLength(const QString &digits)
{
    static const QSet<QString> ofTwo{u"20"_s, u"27"_s, u"30"_s, u"31"_s, u"32"_s, u"33"_s, u"34"_s, u"36"_s, u"39"_s,
                                     u"40"_s, u"41"_s, u"43"_s, u"44"_s, u"45"_s, u"46"_s, u"47"_s, u"48"_s, u"49"_s,
                                     u"51"_s, u"52"_s, u"53"_s, u"54"_s, u"55"_s, u"56"_s, u"57"_s, u"58"_s, u"60"_s,
                                     u"61"_s, u"62"_s, u"63"_s, u"64"_s, u"65"_s, u"66"_s, u"81"_s, u"82"_s, u"84"_s,
                                     u"86"_s, u"90"_s, u"91"_s, u"92"_s, u"93"_s, u"94"_s, u"95"_s, u"98"_s};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return ofTwo.contains(digits.left(2)) ? 2 : 3;
}

/// The number a folded text begins with, nothing when it begins with none.
Number leadingNumber(const QString &folded)
{
    constexpr qsizetype fewest = 4;
    static const QRegularExpression shape(u"^[+(]?[+0-9][0-9 .()/\u2010-]*"_s);
    static const QRegularExpression other(u"[^0-9]"_s);
    QString digits = shape.match(folded).captured();
    const bool isAbroad = digits.contains(u'+') || digits.startsWith(u"00"_s);
    digits.remove(other);
    if (digits.size() < fewest)
        return {};
    if (digits.startsWith(u"00"_s))
        digits.remove(0, 2);
    Number number;
    if (isAbroad) {
        number.country = digits.left(countryLength(digits));
        digits.remove(0, number.country.size());
    }
    number.rest = digits.startsWith(u'0') ? digits.mid(1) : digits;
    return number;
}

bool isDistinctive(const Number &number)
{
    constexpr qsizetype fewest = 7;
    return number.rest.size() >= fewest;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isLetter() || unit.isSurrogate(); });
}

QString keyOfFolded(const QString &folded)
{
    if (folded.contains(u'@') || hasLetter(folded))
        return folded;
    const Number number = leadingNumber(folded);
    return isDistinctive(number) ? number.rest : folded;
}

QString patternOf(const Number &number)
{
    const QString gap = u"[ .()/\u2010-]{0,2}"_s;
    QStringList digits;
    for (const QChar digit : number.rest)
        digits += digit;
    const QString country = number.country.isEmpty() ? u"33"_s : number.country;
    return u"(?<![0-9])(?:(?:\\+|00)"_s + gap + u"[0-9]{1,3}"_s + gap + u"|"_s + country + gap + u")?(?:\\(?0"_s + gap +
           u")?"_s + digits.join(gap) + u"(?![0-9])"_s;
}

/// The words of a name one after the other, parted as they are in it or by what ends no sentence.
QString patternOfName(const QString &folded)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    QString pattern;
    qsizetype end = 0;
    auto words = word.globalMatch(folded);
    while (words.hasNext()) {
        const auto match = words.next();
        if (!pattern.isEmpty())
            pattern += u"(?:[^\\p{L}\\p{N}.;:!?]{1,6}|"_s +
                       QRegularExpression::escape(folded.mid(end, match.capturedStart() - end)) + u')';
        pattern += match.captured();
        end = match.capturedEnd();
    }
    if (pattern.isEmpty())
        pattern = QRegularExpression::escape(folded);
    return u"(?<![\\p{L}\\p{N}])"_s + pattern + u"(?![\\p{L}\\p{N}])"_s;
}

/// Longer addresses that end or begin alike are other addresses.
QString patternOfAddress(const QString &address)
{
    return u"(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][._%+-])"_s + QRegularExpression::escape(address) +
           u"(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}])"_s;
}

QRegularExpression anyOf(QStringList patterns)
{
    patterns.removeDuplicates();
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return QRegularExpression(patterns.join(u'|'));
}

bool finds(const QRegularExpression &pattern, const QString &folded)
{
    return !pattern.pattern().isEmpty() && pattern.match(folded).hasMatch();
}

} // namespace

QString NameMatcher::keyOf(const QString &name)
{
    return keyOfFolded(fold(name));
}

NameMatcher::NameMatcher(const QStringList &names)
{
    QStringList distinct;
    QStringList loose;
    for (const QString &name : names) {
        const QString folded = fold(name);
        if (folded.isEmpty())
            continue;
        m_keys += keyOfFolded(folded);
        const Number number = leadingNumber(folded);
        if (folded.contains(u'@')) {
            distinct += patternOfAddress(folded);
        } else if (isDistinctive(number)) {
            distinct += patternOf(number);
        } else if (foldedWords(name).size() > 1 && folded.contains(u' ') && hasLetter(folded)) {
            distinct += patternOfName(folded);
        } else {
            m_indistinct += name;
            loose += patternOfName(folded);
        }
    }
    m_indistinct.removeDuplicates();
    m_distinct = anyOf(distinct);
    m_loose = anyOf(loose);
}

bool NameMatcher::isWhole(const QString &text) const
{
    return m_keys.contains(keyOf(text));
}

bool NameMatcher::isIn(const QString &text) const
{
    if (text.isEmpty() || m_keys.isEmpty())
        return false;
    const QString folded = fold(text);
    return finds(m_distinct, folded) || m_keys.contains(keyOfFolded(folded));
}

bool NameMatcher::mayBeIn(const QString &text) const
{
    return isIn(text) || finds(m_loose, fold(text));
}

QString NameMatcher::without(const QString &text) const
{
    const QString mark = u"[…]"_s;
    if (!isIn(text))
        return text;
    if (isWhole(text))
        return mark;
    const FoldedText folded(text);
    QList<TextRange> ranges;
    auto matches = m_distinct.globalMatch(folded.text());
    while (matches.hasNext()) {
        const auto match = matches.next();
        ranges += folded.original({match.capturedStart(), match.capturedLength()});
    }
    QString result = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        result.replace(range->start, range->length, mark);
    return result;
}

} // namespace domain
