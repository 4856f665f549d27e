// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/groupstext.h"

#include "domain/markdown.h"
#include "exchange/csvformat.h"
#include "publishing/markdownexporter.h"

#include <QBuffer>
#include <QRegularExpression>

namespace widgets {

using namespace Qt::StringLiterals;

domain::PublicationOptions forEverybodyToday()
{
    domain::PublicationOptions options;
    options.date = QDate::currentDate();
    return options;
}

QByteArray markdownOf(const domain::DirectoryContent &content, domain::Language language)
{
    domain::PublicationOptions options = forEverybodyToday();
    options.language = language;
    options.order = domain::PublicationOrder::AsInDirectory;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = publishing::writeMarkdown(domain::publish(content, options), buffer);
    return written ? buffer.data() : QByteArray();
}

/// Headings are no part of the Markdown that texts are written in.
QString plainText(QString markdown)
{
    static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
    return domain::markdownToPlainText(markdown.remove(heading));
}

QByteArray tableOf(const domain::DirectoryContent &content, domain::Language language)
{
    exchange::CsvExportOptions options;
    options.delimiter = u'\t';
    options.date = QDate::currentDate();
    options.language = language;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = exchange::writeCsv(domain::visibleTo(content, forEverybodyToday()), options, buffer);
    return written ? buffer.data() : QByteArray();
}

} // namespace widgets
