// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/documentchoices.h"

#include "publishing/documentwriting.h"
#include "publishing/htmlexporter.h"
#include "publishing/markdownexporter.h"
#include "publishing/odtexporter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <array>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

struct NamedPart
{
    QLatin1StringView name;
    bool publishing::DocumentParts::*part;
};

constexpr std::array parts{NamedPart{"title-page"_L1, &publishing::DocumentParts::titlePage},
                           NamedPart{"contents"_L1, &publishing::DocumentParts::contents},
                           NamedPart{"people-index"_L1, &publishing::DocumentParts::peopleIndex},
                           NamedPart{"list-index"_L1, &publishing::DocumentParts::listIndex}};

} // namespace

QByteArray DocumentChoices::remembered() const
{
    QJsonArray statuses;
    for (const domain::GroupStatus status : domain::allStatuses) {
        if (publication.statuses.contains(status))
            statuses.append(domain::statusCode(status));
    }
    QJsonObject out{{u"statuses"_s, statuses},
                    {u"order"_s, int(publication.order)},
                    {u"former"_s, publication.formerFacilitators},
                    {u"letter"_s, pdf.paper == publishing::PaperSize::Letter},
                    {u"page-per-group"_s, pdf.groupPerPage},
                    {u"hyphenated"_s, pdf.hyphenated},
                    {u"changes"_s, tellsChanges},
                    {u"since"_s, since.toString(Qt::ISODate)}};
    for (const NamedPart &each : parts)
        out.insert(each.name, pdf.parts.*each.part);
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

void DocumentChoices::recall(const QByteArray &remembered)
{
    const QJsonObject in = QJsonDocument::fromJson(remembered).object();
    if (in.isEmpty())
        return;
    QSet<domain::GroupStatus> statuses;
    const QJsonArray codes = in.value(u"statuses"_s).toArray();
    for (const QJsonValue &code : codes) {
        if (const auto status = domain::statusFromCode(code.toString()))
            statuses.insert(*status);
    }
    if (!statuses.isEmpty())
        publication.statuses = statuses;
    const int order = in.value(u"order"_s).toInt();
    if (order >= 0 && order <= int(domain::PublicationOrder::AsInDirectory))
        publication.order = domain::PublicationOrder(order);
    publication.formerFacilitators = in.value(u"former"_s).toBool();
    pdf.paper = in.value(u"letter"_s).toBool() ? publishing::PaperSize::Letter : publishing::PaperSize::A4;
    pdf.groupPerPage = in.value(u"page-per-group"_s).toBool();
    pdf.hyphenated = in.value(u"hyphenated"_s).toBool();
    tellsChanges = in.value(u"changes"_s).toBool();
    since = QDate::fromString(in.value(u"since"_s).toString(), Qt::ISODate);
    for (const NamedPart &each : parts)
        pdf.parts.*each.part = in.value(each.name).toBool(true);
}

QString suffixOf(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return u"pdf"_s;
    case DocumentFormat::Html:
        return u"html"_s;
    case DocumentFormat::Odt:
        return u"odt"_s;
    case DocumentFormat::Markdown:
        break;
    }
    return u"md"_s;
}

domain::Result<domain::Publication> publicationOf(const domain::DirectoryContent &content,
                                                  const DocumentChoices &choices, const EarlierContent &earlier,
                                                  const publishing::Progress &progress)
{
    domain::Publication publication = domain::publish(content, choices.publication);
    if (!choices.tellsChanges)
        return publication;
    constexpr unsigned long pause = 20; // milliseconds
    while (!earlier.isFinished() && !earlier.isCanceled()) {
        if (progress && !progress(0, 0))
            return publishing::stoppedError();
        QThread::msleep(pause);
    }
    if (earlier.resultCount() == 0)
        return publishing::stoppedError();
    const domain::Result<domain::DirectoryContent> was = earlier.result();
    if (!was)
        return was.error();
    publication.changes = domain::changesSince({*was, choices.since}, content, choices.publication);
    return publication;
}

DocumentWriter documentWriter(DocumentFormat format, const DocumentChoices &choices, const EarlierContent &earlier)
{
    return [format, choices, earlier](const domain::DirectoryContent &content, QIODevice &device,
                                      const publishing::Progress &progress) -> domain::Result<void> {
        const auto publication = publicationOf(content, choices, earlier, progress);
        if (!publication)
            return publication.error();
        switch (format) {
        case DocumentFormat::Pdf:
            return publishing::writePdf(*publication, choices.pdf, device, progress);
        case DocumentFormat::Html:
            return publishing::writeHtml(*publication, device, progress);
        case DocumentFormat::Odt:
            return publishing::writeOdt(*publication, device, progress);
        case DocumentFormat::Markdown:
            break;
        }
        return publishing::writeMarkdown(*publication, device, progress);
    };
}

} // namespace widgets
