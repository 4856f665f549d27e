// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace domain {

/// A language of the directory's content. Chosen apart from the interface's.
enum class Language { French, English };

inline constexpr std::array allLanguages{Language::French, Language::English};

/// "fr" or "en", as stored and as given on a command line.
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);
[[nodiscard]] QLocale localeOf(Language language);
/// How dates are written in it: day, month, year in both.
[[nodiscard]] QLocale dateLocale(Language language);
[[nodiscard]] constexpr Language otherLanguage(Language language)
{
    return language == Language::French ? Language::English : Language::French;
}

/// One text in each content language; empty where it is not written yet.
struct LocalizedText
{
    QString french;
    QString english;

    [[nodiscard]] const QString &in(Language language) const { return language == Language::French ? french : english; }
    [[nodiscard]] QString &in(Language language) { return language == Language::French ? french : english; }
    /// The text in that language, else in the other one.
    [[nodiscard]] const QString &preferring(Language language) const
    {
        return in(language).isEmpty() ? in(otherLanguage(language)) : in(language);
    }
    [[nodiscard]] bool isEmpty() const { return french.isEmpty() && english.isEmpty(); }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace domain
