// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

namespace publishing {

/// A part of a Report: what is said first, then named facts, then a table. Lines of a value are parted by '\n'.
struct ReportSection
{
    QString heading;
    QStringList paragraphs;
    QList<QPair<QString, QString>> facts; ///< name and value
    QStringList columns;                  ///< of the table; none: no table
    QList<QStringList> rows;              ///< each as long as `columns`
};

/// A document of words and small tables, beside the directory's own.
struct Report
{
    QString title;
    QString introduction;
    QList<ReportSection> sections;
    domain::Language language = domain::Language::French;
    QDate date;
};

/// The report as one HTML page that loads nothing and runs nothing.
[[nodiscard]] QByteArray reportHtml(const Report &report);

} // namespace publishing
