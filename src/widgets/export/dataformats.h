// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "exchange/grouptable.h"
#include "exchange/spreadsheet.h"
#include "widgets/exportjob.h"

#include <QCoreApplication>

#include <memory>

namespace widgets {

/// What the data of a directory can be written as.
enum class DataFormat { CsvExcel, Csv, Xlsx, Ods, Json, VCard3, VCard4, Markdown, Html, Odt };

/// What to write and for whom.
struct DataExport
{
    DataFormat format = DataFormat::Json;
    domain::Audience audience = domain::Audience::Public;
    domain::Language language = domain::Language::French;
    QList<domain::GroupId> groups;        ///< empty: all
    QList<exchange::TableColumn> columns; ///< of a table; empty: all
    QDate date;
};

class DataFormats
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DataFormats)

public:
    /// Those that this build can write.
    [[nodiscard]] static QList<DataFormat> all();
    [[nodiscard]] static QString name(DataFormat format);
    /// Of file names, without the dot.
    [[nodiscard]] static QString suffix(DataFormat format);
    [[nodiscard]] static QString nameFilter(DataFormat format);
    [[nodiscard]] static bool isTable(DataFormat format);
    /// Both languages are in it, so none is asked for.
    [[nodiscard]] static bool hasLanguage(DataFormat format);
    /// `report`, when there is one, is filled by the worker before it ends.
    [[nodiscard]] static ExportJob::Writer writer(const DataExport &wanted,
                                                  const std::shared_ptr<exchange::SheetReport> &report = {});
};

} // namespace widgets
