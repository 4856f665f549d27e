// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"

#include <QStringList>

namespace support {

class Random;

/// Makes a directory of any size out of the words and sentences of the sample, the same for the same size and seed on
/// every system. Persons are made of two of its words each, so that they sort as names do and are plainly nobody.
/// Records are made one at a time, so that memory does not grow with the directory.
class Generator
{
public:
    Generator(qint64 groups, quint64 seed);

    [[nodiscard]] domain::DirectoryInfo info() const;
    [[nodiscard]] qint64 groupCount() const { return m_groups; }
    [[nodiscard]] qint64 personCount() const;
    /// Their ids are index + 1; facilitations name persons so, ties lead to groups of a lower index.
    [[nodiscard]] domain::Person person(qint64 index) const;
    [[nodiscard]] domain::WorkGroup group(qint64 index) const;

private:
    [[nodiscard]] QString name(Random &random, domain::Language language, qint64 number) const;
    [[nodiscard]] QString description(Random &random, domain::Language language) const;
    [[nodiscard]] QList<domain::Facilitation> facilitations(Random &random) const;
    void fillStatus(Random &random, domain::WorkGroup &group) const;
    void fillLists(Random &random, domain::WorkGroup &group, qint64 number) const;
    void fillLineages(Random &random, domain::WorkGroup &group, qint64 index) const;

    struct Vocabulary
    {
        QStringList words; ///< capitalised
        QStringList sentences;
    };
    [[nodiscard]] const Vocabulary &in(domain::Language language) const
    {
        return language == domain::Language::French ? m_french : m_english;
    }

    qint64 m_groups = 0;
    quint64 m_seed = 0;
    domain::DirectoryInfo m_info;
    Vocabulary m_french;
    Vocabulary m_english;
};

/// The whole of it as a value, for sizes that memory holds.
[[nodiscard]] domain::DirectoryContent generateContent(qint64 groups, quint64 seed = 1);

} // namespace support
