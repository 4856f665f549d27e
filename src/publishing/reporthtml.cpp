// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/documentwriting.h"
#include "publishing/report.h"

#include <QCryptographicHash>

namespace publishing {

using namespace Qt::StringLiterals;

namespace {

constexpr char style[] = "body{font:1rem/1.5 'Noto Sans',sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;"
                         "color:#1b2830;background:#fff}h1{line-height:1.2;margin-bottom:.25rem}"
                         "h2{font-size:1.15rem;margin-top:2rem}table{border-collapse:collapse;width:100%}"
                         "th,td{text-align:start;vertical-align:top;padding:.3rem .8rem .3rem 0;"
                         "border-bottom:1px solid #cfd8dc;overflow-wrap:anywhere}th{font-weight:600}"
                         "@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}";

QByteArray escaped(const QString &text)
{
    QString out = writable(text).toHtmlEscaped();
    return out.replace(u'\n', u"<br>"_s).toUtf8();
}

QByteArray head(const Report &report)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray(style), QCryptographicHash::Sha256).toBase64();
    return "<!DOCTYPE html>\n<html lang=\"" + languageTag(report.language).toLatin1() +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'sha256-" +
           hash + "'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           escaped(report.title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n";
}

QByteArray facts(const ReportSection &section)
{
    QByteArray out = "<table>\n<tbody>\n";
    for (const auto &[name, value] : section.facts)
        out += "<tr><th scope=\"row\">" + escaped(name) + "</th><td>" + escaped(value) + "</td></tr>\n";
    return out + "</tbody>\n</table>\n";
}

QByteArray table(const ReportSection &section)
{
    QByteArray out = "<table>\n<thead><tr>";
    for (const QString &column : section.columns)
        out += "<th scope=\"col\">" + escaped(column) + "</th>";
    out += "</tr></thead>\n<tbody>\n";
    for (const QStringList &row : section.rows) {
        out += "<tr>";
        for (const QString &cell : row)
            out += "<td>" + escaped(cell) + "</td>";
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

} // namespace

QByteArray reportHtml(const Report &report)
{
    QByteArray out =
        head(report) + "<h1>" + escaped(report.title) + "</h1>\n<p>" + escaped(report.introduction) + "</p>\n";
    for (const ReportSection &section : report.sections) {
        out += "<h2>" + escaped(section.heading) + "</h2>\n";
        for (const QString &paragraph : section.paragraphs)
            out += "<p>" + escaped(paragraph) + "</p>\n";
        if (!section.facts.isEmpty())
            out += facts(section);
        if (!section.columns.isEmpty())
            out += table(section);
    }
    return out + "</main>\n</body>\n</html>\n";
}

} // namespace publishing
