// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkreport.h"

#include "cli/directoryaccess.h"
#include "exchange/jsonemitter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class Report
{
    Q_DECLARE_TR_FUNCTIONS(cli::CheckReport)
};

/// A damaged directory is what a check is there to tell; anything else is for the caller.
domain::Result<void> damageOr(const domain::Error &error, CheckReport &report)
{
    if (error.kind != domain::ErrorKind::Damaged)
        return error;
    report.integrity += error.message;
    return {};
}

QString nameOf(const domain::Finding &finding, const domain::DirectoryContent &content)
{
    if (const domain::WorkGroup *group = content.group(finding.group))
        return group->name.preferring(content.info.mainLanguage);
    if (const domain::Person *person = content.person(finding.person))
        return person->displayName;
    return content.info.title.preferring(content.info.mainLanguage);
}

QString section(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    return heading + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
}

} // namespace

domain::Result<void> gather(const QString &file, const Environment &environment, CheckReport &report, Streams &streams)
{
    auto database = openForReading(file, environment, streams);
    if (!database)
        return damageOr(database.error(), report);
    auto integrity = (*database)->checkIntegrity();
    if (!integrity)
        return damageOr(integrity.error(), report);
    report.integrity = *std::move(integrity);
    const auto content = readContent(**database, streams);
    if (!content)
        return damageOr(content.error(), report);
    for (const domain::Finding &finding : domain::findings(*content, environment.today))
        report.findings += NamedFinding{finding, nameOf(finding, *content)};
    return {};
}

QString reportText(const CheckReport &report)
{
    QStringList toVerify;
    QStringList toComplete;
    for (const NamedFinding &each : report.findings) {
        QStringList &lines = domain::isVerification(each.finding.kind) ? toVerify : toComplete;
        lines += Report::tr("%1: %2").arg(each.name, domain::findingText(each.finding));
    }
    if (report.isEmpty())
        return Report::tr("The directory is sound and complete.") + u'\n';
    const QString sound = Report::tr("The directory is sound.") + u'\n';
    return (report.integrity.isEmpty() ? sound : section(Report::tr("Integrity:"), report.integrity)) +
           section(Report::tr("To verify (%1):").arg(toVerify.size()), toVerify) +
           section(Report::tr("To complete (%1):").arg(toComplete.size()), toComplete);
}

QByteArray reportJson(const CheckReport &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::JsonEmitter json(buffer);
    json.beginObject();
    json.beginArray("integrity"_L1);
    for (const QString &fault : report.integrity)
        json.item(fault);
    json.endArray();
    json.beginArray("findings"_L1);
    for (const NamedFinding &each : report.findings) {
        json.beginObject();
        json.text("code"_L1, domain::findingCode(each.finding.kind));
        json.boolean("verification"_L1, domain::isVerification(each.finding.kind));
        json.integer("group"_L1, each.finding.group.value());
        json.integer("person"_L1, each.finding.person.value());
        json.text("name"_L1, each.name);
        json.text("language"_L1, domain::languageCode(each.finding.language));
        json.text("text"_L1, domain::findingText(each.finding));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.finish() ? buffer.data() : QByteArray();
}

} // namespace cli
