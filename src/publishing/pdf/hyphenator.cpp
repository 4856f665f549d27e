// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/hyphenator.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>

#ifdef ANNUAIRE_HAS_HYPHEN
#include <hyphen.h>
#endif

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

/// What must stay on a line, and go to the next, for the reader to know the word.
constexpr qsizetype lettersBefore = 3;
constexpr qsizetype lettersAfter = 3;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

/// The letters that may be divided: what stands between signs, after an elided article; empty when that is a name or no
/// plain word.
QStringView plainWord(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1);
    while (!word.isEmpty() && !word.front().isLetter())
        word = word.sliced(1);
    for (qsizetype i = word.size(); i > 0; --i) {
        if (isApostrophe(word[i - 1])) {
            word = word.sliced(i);
            break;
        }
    }
    constexpr char16_t afterLatin = 0x250;
    const bool plain = std::all_of(word.begin(), word.end(),
                                   [](QChar c) { return c.isLetter() && c.isLower() && c.unicode() < afterLatin; });
    return plain && word.size() >= lettersBefore + lettersAfter ? word : QStringView();
}

} // namespace

QString Hyphenator::dictionaryFile(domain::Language language)
{
    QStringList folders;
    if (const QString chosen = qEnvironmentVariable("ANNUAIRE_HYPHENATION"); !chosen.isEmpty())
        folders.append(chosen);
    if (QCoreApplication::instance())
        folders.append(QCoreApplication::applicationDirPath() + u"/hyphen"_s);
    folders +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hyphen"_s, QStandardPaths::LocateDirectory);
    folders.append(u"/usr/share/hyphen"_s);
    for (const QString &folder : std::as_const(folders)) {
        for (const QString &name : {domain::localeOf(language).name(), domain::languageCode(language)}) {
            if (const QString file = folder + u"/hyph_"_s + name + u".dic"_s; QFile::exists(file))
                return file;
        }
    }
    return {};
}

#ifdef ANNUAIRE_HAS_HYPHEN

struct Hyphenator::Dictionary
{
    explicit Dictionary(HyphenDict *dictionary) : patterns(dictionary, hnj_hyphen_free) {}
    std::unique_ptr<HyphenDict, void (*)(HyphenDict *)> patterns;
};

Hyphenator::Hyphenator(domain::Language language)
{
    const QString file = dictionaryFile(language);
    if (file.isEmpty())
        return;
    HyphenDict *loaded = hnj_hyphen_load(QFile::encodeName(file).constData());
    if (loaded == nullptr)
        return;
    auto dictionary = std::make_unique<Dictionary>(loaded);
    if (loaded->utf8 != 0)
        m_dictionary = std::move(dictionary);
}

std::vector<qsizetype> Hyphenator::divisions(QStringView word) const
{
    const QStringView letters = plainWord(word);
    if (!m_dictionary || letters.isEmpty())
        return {};
    const QByteArray bytes = letters.toUtf8();
    QByteArray marks(bytes.size() + 5, '0');
    char **replacements = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const int failed = hnj_hyphen_hyphenate2(m_dictionary->patterns.get(), bytes.constData(), int(bytes.size()),
                                             marks.data(), nullptr, &replacements, &positions, &cuts);
    std::vector<qsizetype> out;
    const qsizetype start = letters.data() - word.data();
    for (qsizetype i = lettersBefore; failed == 0 && i + lettersAfter <= letters.size(); ++i) {
        const bool changesSpelling = replacements != nullptr && replacements[i - 1] != nullptr;
        if ((marks[i - 1] & 1) != 0 && !changesSpelling)
            out.push_back(start + i);
    }
    if (replacements != nullptr) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            std::free(replacements[i]);
    }
    std::free(static_cast<void *>(replacements));
    std::free(positions);
    std::free(cuts);
    return out;
}

#else

struct Hyphenator::Dictionary
{};

Hyphenator::Hyphenator(domain::Language) {}

std::vector<qsizetype> Hyphenator::divisions(QStringView) const
{
    return {};
}

#endif

Hyphenator::~Hyphenator() = default;

} // namespace publishing::pdf
