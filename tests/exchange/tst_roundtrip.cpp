// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/drift.h"
#include "domain/publication.h"
#include "exchange/csvformat.h"
#include "exchange/importsource.h"
#include "exchange/jsonreader.h"
#include "exchange/jsonwriter.h"
#include "exchange/spreadsheet.h"
#include "publishing/htmlexporter.h"
#include "publishing/markdownexporter.h"
#include "richcontent.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using exchange::SourceFormat;

namespace {

const QDate today(2026, 11, 23);

QString differences(const domain::DirectoryContent &content, const domain::ImportProposal &proposal, bool emptyErases)
{
    domain::MatchingRules rules;
    rules.today = today;
    rules.emptyErases = emptyErases;
    const domain::ImportPlan plan = domain::planImport(content, proposal, rules);
    QStringList lines;
    for (const domain::ImportRow &row : plan.rows) {
        if (row.outcome == domain::ImportOutcome::Unchanged)
            continue;
        lines += row.name + u": "_s + row.reason;
        for (const domain::ImportedField &field : row.changes)
            lines += domain::importFieldCode(field.field) + u": "_s + field.before + u" → "_s + field.after;
    }
    if (!lines.isEmpty())
        qWarning().noquote() << lines.join(u'\n'); // QCOMPARE shows only the beginning
    return lines.join(u'\n');
}

template<typename Write>
QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(buffer) ? buffer.data() : QByteArray();
}

domain::Publication published(const domain::DirectoryContent &content)
{
    domain::PublicationOptions options;
    options.audience = domain::Audience::Internal;
    options.language = content.info.mainLanguage;
    options.date = today;
    return domain::publish(content, options);
}

} // namespace

/// What a format can hold comes back: written, read and planned against the same directory, nothing differs. What it
/// cannot hold is in docs/formats.md.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data() { seeds(); }
    void json();
    void csv_data() { seeds(); }
    void csv();
    void sheets_data() { seeds(); }
    void sheets();
    void markdown_data() { seeds(); }
    void markdown();
    void html_data() { seeds(); }
    void html();

private:
    static void seeds();
    static void readsBack(const domain::DirectoryContent &content, const QByteArray &bytes, SourceFormat format);
};

void TestRoundTrip::seeds()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestRoundTrip::json()
{
    QFETCH(quint64, seed);
    const domain::DirectoryContent content = testing::RichContent(seed).make();
    const QByteArray bytes = written([&](QIODevice &device) { return exchange::writeJson(content, {}, device); });
    const auto back = exchange::readJson(bytes);
    QVERIFY(back.hasValue());
    QCOMPARE(differences(content, domain::proposalOf(*back), true), QString());
    QCOMPARE(written([&](QIODevice &device) { return exchange::writeJson(*back, {}, device); }), bytes);
}

void TestRoundTrip::csv()
{
    QFETCH(quint64, seed);
    const domain::DirectoryContent content = testing::RichContent(seed).make();
    for (const domain::Language language : domain::allLanguages) {
        for (exchange::CsvExportOptions options :
             {exchange::CsvExportOptions(), exchange::CsvExportOptions::frenchExcel(language)}) {
            options.language = language;
            QBuffer buffer;
            buffer.setData(written([&](QIODevice &device) { return exchange::writeCsv(content, options, device); }));
            buffer.open(QIODevice::ReadOnly);
            const auto proposal = exchange::readCsv(buffer);
            QVERIFY(proposal.hasValue());
            QCOMPARE(proposal->groups.size(), content.groups.size());
            QCOMPARE(differences(content, *proposal, true), QString());
        }
    }
}

void TestRoundTrip::sheets()
{
    QFETCH(quint64, seed);
    const domain::DirectoryContent content = testing::RichContent(seed).make();
    for (const SourceFormat format : {SourceFormat::Xlsx, SourceFormat::Ods}) {
        QBuffer buffer;
        buffer.setData(written([&](QIODevice &device) {
            return format == SourceFormat::Xlsx ? exchange::writeXlsx(content, {}, device)
                                                : exchange::writeOds(content, {}, device);
        }));
        buffer.open(QIODevice::ReadOnly);
        const auto proposal = exchange::readProposal(buffer, format, {});
        QVERIFY2(proposal.hasValue(), proposal ? "" : qPrintable(proposal.error().message));
        QCOMPARE(proposal->groups.size(), content.groups.size());
        QCOMPARE(differences(content, *proposal, true), QString());
    }
}

void TestRoundTrip::readsBack(const domain::DirectoryContent &content, const QByteArray &bytes, SourceFormat format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reading = exchange::readPage(buffer, format, content.info.mainLanguage);
    QVERIFY(reading.hasValue());
    const domain::ImportProposal proposal = exchange::proposalOf(*reading);
    QCOMPARE(proposal.groups.size(), content.groups.size());
    QCOMPARE(differences(content, proposal, false), QString());
}

void TestRoundTrip::markdown()
{
    QFETCH(quint64, seed);
    const domain::DirectoryContent content = testing::RichContent(seed).make();
    const domain::Publication publication = published(content);
    readsBack(content, written([&](QIODevice &device) { return publishing::writeMarkdown(publication, device); }),
              SourceFormat::Markdown);
}

void TestRoundTrip::html()
{
    QFETCH(quint64, seed);
    const domain::DirectoryContent content = testing::RichContent(seed).make();
    const domain::Publication publication = published(content);
    readsBack(content, written([&](QIODevice &device) { return publishing::writeHtml(publication, device); }),
              SourceFormat::Html);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
