// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"

using namespace Qt::StringLiterals;

namespace domain {

QString languageCode(Language language)
{
    return language == Language::French ? u"fr"_s : u"en"_s;
}

std::optional<Language> languageFromCode(const QString &code)
{
    for (const Language language : allLanguages) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

QLocale dateLocale(Language language)
{
    return language == Language::French ? localeOf(language) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace domain
