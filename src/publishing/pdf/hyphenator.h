// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace publishing::pdf {

/// Tells where the words of a language may be divided, by libhyphen and the dictionary that is installed. Names are
/// never divided, nor what is no plain word (addresses, numbers, compounds); some letters stay on either side.
class Hyphenator
{
public:
    explicit Hyphenator(domain::Language language);
    ~Hyphenator();
    Hyphenator(const Hyphenator &) = delete;
    Hyphenator &operator=(const Hyphenator &) = delete;

    /// False when the program was built without libhyphen, or no dictionary of the language is installed.
    [[nodiscard]] bool isUsable() const { return m_dictionary != nullptr; }
    /// Where `word`, with the signs around it, may be divided: positions in it, in order.
    [[nodiscard]] std::vector<qsizetype> divisions(QStringView word) const;

    /// The dictionary's file; "" when there is none. ANNUAIRE_HYPHENATION names a folder to look in first.
    [[nodiscard]] static QString dictionaryFile(domain::Language language);

private:
    struct Dictionary;
    std::unique_ptr<Dictionary> m_dictionary;
};

} // namespace publishing::pdf
