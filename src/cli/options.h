// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "domain/language.h"
#include "domain/publication.h"
#include "domain/result.h"
#include "domain/workgroup.h"
#include "publishing/pdf/pdfexporter.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QSet>

namespace cli {

/// Options that several commands have, each with its reader. A reader gives the usual value when the option is not
/// there, and InvalidInput with the values there are when it is none of them.
class Options
{
    Q_DECLARE_TR_FUNCTIONS(cli::Options)

public:
    enum class ResultFormat { Text, Json };

    [[nodiscard]] static Positional file();
    /// InvalidInput when the address of a server is given where a file is meant.
    [[nodiscard]] static domain::Result<void> requirePath(const QString &given);

    [[nodiscard]] static QCommandLineOption resultFormat();
    [[nodiscard]] static domain::Result<ResultFormat> resultFormat(const QCommandLineParser &arguments);

    [[nodiscard]] static QCommandLineOption statuses();
    [[nodiscard]] static domain::Result<QSet<domain::GroupStatus>> statuses(const QCommandLineParser &arguments);

    [[nodiscard]] static QCommandLineOption language();
    [[nodiscard]] static domain::Result<domain::Language> language(const QCommandLineParser &arguments,
                                                                   domain::Language usual);

    [[nodiscard]] static QCommandLineOption audience();
    [[nodiscard]] static domain::Result<domain::Audience> audience(const QCommandLineParser &arguments);

    [[nodiscard]] static QCommandLineOption date();
    [[nodiscard]] static domain::Result<QDate> date(const QCommandLineParser &arguments, QDate today);

    [[nodiscard]] static QCommandLineOption paper();
    [[nodiscard]] static domain::Result<publishing::PaperSize> paper(const QCommandLineParser &arguments);

    [[nodiscard]] static QCommandLineOption order();
    [[nodiscard]] static domain::Result<domain::PublicationOrder> order(const QCommandLineParser &arguments);

    /// The day since which changes are told; invalid when not given.
    [[nodiscard]] static QCommandLineOption since();
    [[nodiscard]] static domain::Result<QDate> since(const QCommandLineParser &arguments);
    /// Which parts of a document are left out.
    [[nodiscard]] static QCommandLineOption without();
    [[nodiscard]] static domain::Result<publishing::DocumentParts> parts(const QCommandLineParser &arguments);

    [[nodiscard]] static QCommandLineOption author();
    /// The name given, cleaned, else the usual one; a name too long is wrong usage.
    [[nodiscard]] static domain::Result<QString> author(const QCommandLineParser &arguments, const QString &usual);

private:
    [[nodiscard]] static domain::Result<QDate> day(const QCommandLineParser &arguments, const QString &option,
                                                   QDate usual);
};

} // namespace cli
