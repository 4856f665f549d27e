// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace domain {

/// A date known to the year, the month or the day, or not known at all.
///
/// Written as ISO 8601 reduced precision: "2026", "2026-11", "2026-11-23", and "" when unknown. Unknown sorts first,
/// "2026" before "2026-01" before "2026-01-01", which is also the byte order of the written form.
class PartialDate
{
public:
    PartialDate() = default;
    explicit PartialDate(QDate day);
    /// nullopt when such a date does not exist (month 13, 30 February, year outside 1..9999).
    [[nodiscard]] static std::optional<PartialDate> of(int year, int month = 0, int day = 0);
    /// Reads the ISO form; nullopt when it is not one or when the date does not exist.
    [[nodiscard]] static std::optional<PartialDate> fromIso(const QString &text);
    /// Reads what a person types: ISO, "11/2026", "23/11/2026", "novembre 2026", "1er mars 2020", "March 2020",
    /// "March 1, 2020"; month names of both languages, accents and case free; spaces around are ignored; "" is unknown.
    [[nodiscard]] static std::optional<PartialDate> fromUserText(const QString &text);

    [[nodiscard]] bool isUnknown() const { return m_year == 0; }
    [[nodiscard]] bool hasMonth() const { return m_month != 0; }
    [[nodiscard]] bool hasDay() const { return m_day != 0; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;

    [[nodiscard]] QString toIso() const;
    /// "2026", "novembre 2026", "1er novembre 2026" / "1 November 2026"; "" when unknown.
    [[nodiscard]] QString toText(Language language) const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

/// A full date in words: "1er novembre 2026" / "1 November 2026".
[[nodiscard]] QString dateText(QDate date, Language language);

} // namespace domain
