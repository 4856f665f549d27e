// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvformat.h"
#include "exchange/importsource.h"
#include "exchange/jsonwriter.h"
#include "exchange/spreadsheet.h"
#include "exchange/vcard.h"
#include "pdftools.h"
#include "publishing/htmlexporter.h"
#include "publishing/markdownexporter.h"
#include "publishing/odtdocument.h"
#include "randomdirectory.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

using domain::DirectoryContent;
using domain::PublicationOptions;

/// Everything that can be read in a file, as UTF-8.
using Reading = QByteArray (*)(const DirectoryContent &, const PublicationOptions &);

template<typename Write>
QByteArray bytesOf(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    return write(buffer) ? buffer.data() : QByteArray();
}

template<auto write>
QByteArray document(const DirectoryContent &content, const PublicationOptions &options)
{
    return bytesOf([&](QIODevice &device) { return write(domain::publish(content, options), device, {}); });
}

/// Its words and, not compressed, everything beside them: properties, addresses of links, descriptions.
QByteArray pdf(const DirectoryContent &content, const PublicationOptions &options)
{
    publishing::PdfOptions readable;
    readable.compressed = false;
    const WrittenPdf file(domain::publish(content, options), readable);
    return file.text().toUtf8() + file.bytes();
}

/// content.xml, before it is compressed.
QByteArray odt(const DirectoryContent &content, const PublicationOptions &options)
{
    const domain::Publication publication = domain::publish(content, options);
    publishing::OdtDocument text(publication);
    text.head();
    for (const domain::PublishedGroup &group : publication.groups)
        text.group(group);
    return text.finish() + publishing::OdtDocument::meta(publication);
}

QByteArray json(const DirectoryContent &content, const PublicationOptions &options)
{
    return bytesOf([&](QIODevice &device) {
        return exchange::writeJson(domain::visibleTo(content, options), {options.audience, false}, device);
    });
}

QByteArray csv(const DirectoryContent &content, const PublicationOptions &options)
{
    return bytesOf([&](QIODevice &device) {
        return exchange::writeCsv(domain::visibleTo(content, options),
                                  {u',', false, options.language, {}, options.date}, device);
    });
}

template<exchange::SourceFormat format>
QByteArray sheet(const DirectoryContent &content, const PublicationOptions &options)
{
    constexpr bool isXlsx = format == exchange::SourceFormat::Xlsx;
    const DirectoryContent visible = domain::visibleTo(content, options);
    const exchange::SheetOptions how{options.language, {}, options.date};
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!(isXlsx ? exchange::writeXlsx(visible, how, buffer) : exchange::writeOds(visible, how, buffer)))
        return {};
    buffer.seek(0);
    const auto rows = isXlsx ? exchange::readXlsx(buffer) : exchange::readOds(buffer);
    QStringList cells;
    if (rows) {
        for (const exchange::SheetRow &row : *rows)
            cells += row.cells;
    }
    return cells.join(u'\n').toUtf8();
}

template<exchange::VCardVersion version>
QByteArray cards(const DirectoryContent &content, const PublicationOptions &options)
{
    return bytesOf([&](QIODevice &device) {
        return exchange::writeVCards(domain::visibleTo(content, options).persons, version, device);
    });
}

QStringList namesIn(const domain::Publication &publication)
{
    QStringList names;
    for (const domain::PublishedPerson &person : publication.facilitators)
        names += person.name;
    return names;
}

} // namespace

/// What leaves the house: every format tells the public what a Publication does, and no more.
class TestPublicFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatMayBeTold_data();
    void tellsWhatMayBeTold();
};

void TestPublicFormats::tellsWhatMayBeTold_data()
{
    QTest::addColumn<Reading>("read");
    QTest::newRow("PDF") << Reading(pdf);
    QTest::newRow("HTML") << Reading(document<publishing::writeHtml>);
    QTest::newRow("Markdown") << Reading(document<publishing::writeMarkdown>);
    QTest::newRow("ODT") << Reading(odt);
    QTest::newRow("JSON") << Reading(json);
    QTest::newRow("CSV") << Reading(csv);
    QTest::newRow("ODS") << Reading(sheet<exchange::SourceFormat::Ods>);
    if (exchange::canWriteXlsx())
        QTest::newRow("XLSX") << Reading(sheet<exchange::SourceFormat::Xlsx>);
    QTest::newRow("vCard 3") << Reading(cards<exchange::VCardVersion::V3>);
    QTest::newRow("vCard 4") << Reading(cards<exchange::VCardVersion::V4>);
}

/// Random directories whose secrets can be told from all else. To see that the reading finds what is there, the names
/// of those who facilitate are looked for too, and the secrets in what the association itself gets.
void TestPublicFormats::tellsWhatMayBeTold()
{
    QFETCH(const Reading, read);
    PublicationOptions options;
    options.date = RandomDirectory::today();
    int named = 0;
    int withheld = 0;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const DirectoryContent content = RandomDirectory(seed).make();
        options.audience = domain::Audience::Public;
        const QByteArray text = read(content, options);
        for (const char *secret : {"secret", "1987", "gender", "GENDER", "rowVersion"})
            QVERIFY2(!text.contains(secret), qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromLatin1(secret))));
        const QStringList names = namesIn(domain::publish(content, options));
        for (const QString &name : names)
            QVERIFY2(text.contains(name.toUtf8()), qPrintable(name));
        named += int(names.size());
        options.audience = domain::Audience::Internal;
        withheld += int(read(content, options).count("secret"));
    }
    QVERIFY(named > 40);
    QVERIFY(withheld > 40);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    TestPublicFormats test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_publicformats.moc"
