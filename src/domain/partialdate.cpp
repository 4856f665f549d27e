// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/partialdate.h"

#include "domain/monthname.h"
#include "domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

// Our own table and not QLocale's: documents must be the same bytes with every version of Qt.
constexpr std::array frenchMonths{u"janvier", u"février", u"mars",      u"avril",   u"mai",      u"juin",
                                  u"juillet", u"août",    u"septembre", u"octobre", u"novembre", u"décembre"};
constexpr std::array englishMonths{u"January", u"February", u"March",     u"April",   u"May",      u"June",
                                   u"July",    u"August",   u"September", u"October", u"November", u"December"};

/// Longer than any date a person types.
constexpr qsizetype maxUserText = 64;

/// The month a folded name, or its unmistakable beginning of three letters or more, stands for; 0 when none or several.
int monthOf(const QString &folded)
{
    if (folded.size() < 3)
        return 0;
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        for (const Language language : allLanguages) {
            const QString name = fold(monthName(month, language));
            if (name == folded)
                return month;
            if (!name.startsWith(folded))
                continue;
            if (found != 0 && found != month)
                return 0;
            found = month;
        }
    }
    return found;
}

std::optional<PartialDate> dateOf(const QRegularExpressionMatch &match, int month)
{
    return PartialDate::of(match.captured(u"y"_s).toInt(), month, match.captured(u"d"_s).toInt());
}

bool hasDayZero(const QRegularExpressionMatch &match)
{
    const QString day = match.captured(u"d"_s);
    return !day.isEmpty() && day.toInt() == 0;
}

} // namespace

QString monthName(int month, Language language)
{
    const auto index = static_cast<std::size_t>(month - 1);
    return QString::fromUtf16(language == Language::French ? frenchMonths[index] : englishMonths[index]);
}

PartialDate::PartialDate(QDate day)
{
    if (day.isValid() && day.year() >= 1 && day.year() <= 9999) {
        m_year = day.year();
        m_month = day.month();
        m_day = day.day();
    }
}

std::optional<PartialDate> PartialDate::of(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0)
        return std::nullopt;
    if (day > 0 && (month == 0 || !QDate::isValid(year, month, day)))
        return std::nullopt;
    PartialDate date;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    return date;
}

std::optional<PartialDate> PartialDate::fromIso(const QString &text)
{
    if (text.isEmpty())
        return PartialDate();
    static const QRegularExpression form(uR"(\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\z)"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool zeroMonth = match.hasCaptured(2) && match.captured(2).toInt() == 0;
    const bool zeroDay = match.hasCaptured(3) && match.captured(3).toInt() == 0;
    if (zeroMonth || zeroDay)
        return std::nullopt;
    return of(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

std::optional<PartialDate> PartialDate::fromUserText(const QString &text)
{
    if (text.size() > maxUserText)
        return std::nullopt;
    const QString typed = fold(text);
    if (const auto date = fromIso(typed))
        return date;
    static const QRegularExpression digits(
        uR"(\A(?:(?<d>[0-9]{1,2}) ?[/.-] ?)?(?<m>[0-9]{1,2}) ?[/.-] ?(?<y>[0-9]{4})\z)"_s);
    static const QRegularExpression dayFirst(
        uR"(\A(?:(?:le )?(?<d>[0-9]{1,2})(?:er|st|nd|rd|th)? )?(?<m>[a-z]+)\.?,? (?<y>[0-9]{4})\z)"_s);
    static const QRegularExpression monthFirst(
        uR"(\A(?<m>[a-z]+)\.? (?<d>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<y>[0-9]{4})\z)"_s);
    if (const auto match = digits.match(typed); match.hasMatch()) {
        const int month = match.captured(u"m"_s).toInt();
        return month == 0 || hasDayZero(match) ? std::nullopt : dateOf(match, month);
    }
    for (const QRegularExpression *form : {&dayFirst, &monthFirst}) {
        const auto match = form->match(typed);
        if (!match.hasMatch())
            continue;
        const int month = monthOf(match.captured(u"m"_s));
        return month == 0 || hasDayZero(match) ? std::nullopt : dateOf(match, month);
    }
    return std::nullopt;
}

QDate PartialDate::firstDay() const
{
    return isUnknown() ? QDate() : QDate(m_year, std::max(m_month, 1), std::max(m_day, 1));
}

QDate PartialDate::lastDay() const
{
    if (isUnknown() || hasDay())
        return firstDay();
    const QDate month(m_year, hasMonth() ? m_month : 12, 1);
    return QDate(month.year(), month.month(), month.daysInMonth());
}

QString PartialDate::toIso() const
{
    if (isUnknown())
        return {};
    QString iso = QString::number(m_year).rightJustified(4, u'0');
    if (hasMonth())
        iso += u'-' + QString::number(m_month).rightJustified(2, u'0');
    if (hasDay())
        iso += u'-' + QString::number(m_day).rightJustified(2, u'0');
    return iso;
}

QString PartialDate::toText(Language language) const
{
    if (isUnknown())
        return {};
    const QString year = QString::number(m_year);
    if (!hasMonth())
        return year;
    const QString month = monthName(m_month, language);
    if (!hasDay())
        return month + u' ' + year;
    const bool ordinal = m_day == 1 && language == Language::French;
    return QString::number(m_day) + (ordinal ? u"er "_s : u" "_s) + month + u' ' + year;
}

QString dateText(QDate date, Language language)
{
    return PartialDate(date).toText(language);
}

} // namespace domain
