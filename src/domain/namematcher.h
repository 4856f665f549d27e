// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace domain {

/// Finds in texts what a person is called and reached by, however it is typed. A name is compared folded, word by word,
/// whatever stands between the words; an address as a whole; a telephone number by its digits, with the prefix of its
/// country or without.
class NameMatcher
{
public:
    explicit NameMatcher(const QStringList &names = {});

    /// True where a text holds a name, or is one.
    [[nodiscard]] bool isIn(const QString &text) const;
    /// True where it may: a name of one word or a short number as well.
    [[nodiscard]] bool mayBeIn(const QString &text) const;
    /// True for a text that is nothing but a name.
    [[nodiscard]] bool isWhole(const QString &text) const;
    /// The text with "[…]" for every name. A name of one word stands for too many others, and is replaced only where it
    /// is the whole text.
    [[nodiscard]] QString without(const QString &text) const;
    /// The names that are only replaced where they are the whole text.
    [[nodiscard]] const QStringList &indistinct() const { return m_indistinct; }

    /// What is the same for two ways of typing one name, address or telephone number.
    [[nodiscard]] static QString keyOf(const QString &name);

private:
    QSet<QString> m_keys;
    QStringList m_indistinct;
    QRegularExpression m_distinct; ///< of folded text; an empty pattern when there is nothing to find
    QRegularExpression m_loose;
};

} // namespace domain
