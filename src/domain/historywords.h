// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/history.h"
#include "domain/language.h"

#include <QCoreApplication>
#include <QVariant>

#include <functional>

namespace domain {

/// History in words, in the interface's language.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(domain::HistoryWords)

public:
    using NameOf = std::function<QString(RecordRef)>;

    /// "Edited ACTTES", "Deleted ACTTES and 2 more", "Imported 9 groups", "Undid: edited ACTTES".
    [[nodiscard]] static QString title(const ChangeSet &set);
    /// "mailing list", for a heading.
    [[nodiscard]] static QString recordWord(RecordKind kind);
    /// "mailing list communs@example.org": a record as it is spoken of.
    [[nodiscard]] static QString recordText(RecordKind kind, const QString &name);
    /// "description", "description in English", "address"…
    [[nodiscard]] static QString fieldName(RecordKind kind, const QString &field);
    /// Fields that follow from others and say nothing to a person.
    [[nodiscard]] static bool isTechnical(const QString &field);
    /// A stored value: codes, dates, flags and references as words.
    [[nodiscard]] static QString valueText(RecordKind kind, const QString &field, const QVariant &value,
                                           const NameOf &nameOf);
    /// "ACTTES added", "facilitator Nicole Alix removed".
    [[nodiscard]] static QString recordLine(const RecordChange &change);

private:
    static QString subjectText(const ChangeSet &set);
    static QString plainTitle(ChangeKind kind, const QString &subject);
    static QString groupFieldName(const QString &field);
    static QString personFieldName(const QString &field);
    static QString partFieldName(const QString &field);
    static QString otherFieldName(const QString &field);
    static QString codeText(RecordKind kind, const QString &field, const QString &code);
};

/// The language that labels of the content are given in for the interface's.
[[nodiscard]] Language wordsLanguage();

} // namespace domain
