// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"
#include "domain/result.h"

#include <QCoreApplication>

namespace exchange {

/// Sentences that several readers say.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(exchange::ImportWords)

public:
    enum class FileKind {
        Pdf,
        Picture,
        TextDocument,
        Slides,
        Spreadsheet,
        OldOffice,
        Database,
        Program,
        Archive,
        Film,
        Utf32,
        Unknown
    };
    /// A file of another kind than what can be read.
    [[nodiscard]] static domain::Error otherKind(FileKind kind);
    [[nodiscard]] static domain::Error unreadable(const QString &detail);
    [[nodiscard]] static domain::Error unwritable(const QString &detail);
    [[nodiscard]] static domain::Error openQuote(const domain::SourcePlace &place);
    [[nodiscard]] static domain::Error wrongEncoding(const domain::SourcePlace &place, const QString &encoding);
    [[nodiscard]] static domain::Error noNameColumn();
    [[nodiscard]] static domain::Error emptyTable();
    [[nodiscard]] static domain::Error largeTable();
    [[nodiscard]] static domain::Error largeFile(qint64 largest);
    [[nodiscard]] static domain::Error brokenSheet(const QString &detail);
    [[nodiscard]] static domain::Error noXlsx();
    [[nodiscard]] static domain::Error openCard(qsizetype line);
    [[nodiscard]] static domain::Error noCard();
    [[nodiscard]] static QString namelessCard();
    [[nodiscard]] static domain::ImportProblem unknownStatus(const domain::SourcePlace &place, const QString &value);
    [[nodiscard]] static domain::ImportProblem unknownDate(const domain::SourcePlace &place, const QString &value);
    [[nodiscard]] static domain::ImportProblem unknownValue(const domain::SourcePlace &place, const QString &value);
    [[nodiscard]] static domain::ImportProblem cellWithoutHeader(const domain::SourcePlace &place,
                                                                 const QString &value);
    [[nodiscard]] static domain::ImportProblem cutCell(const domain::SourcePlace &place);
    [[nodiscard]] static domain::Error stopped();
};

} // namespace exchange
