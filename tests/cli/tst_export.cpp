// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"
#include "domain/publication.h"
#include "exchange/jsonreader.h"
#include "publishing/pdf/pdfexporter.h"
#include "storage/directorystorage.h"
#include "testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// What a reader sees of a document; a PDF and an OpenDocument text are compressed.
QByteArray textOf(const QString &path)
{
    if (path.endsWith(u".pdf"_s))
        return outputOf(u"pdftotext"_s, {path, u"-"_s}) +
               outputOf(u"qpdf"_s, {u"--qdf"_s, path, u"-"_s}); // metadata and the addresses of links, too
    if (path.endsWith(u".odt"_s))
        return outputOf(u"python3"_s, {u"-c"_s,
                                       u"import sys, zipfile\n"
                                       "z = zipfile.ZipFile(sys.argv[1])\n"
                                       "sys.stdout.buffer.write(b''.join(z.read(n) for n in z.namelist()))"_s,
                                       path});
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pdf();
    void pdfTwiceTheSame();
    void paper();
    void languages();
    void jsonComesBack();
    void jsonForThePublic();
    void formats_data();
    void formats();
    void statuses();
    void checkTellsAndWrites();
    void selection();
    void partsAndOrder();
    void tellsWhatChanged();
    void dividesWords();
    void nothingMatched();
    void neverOverTheDirectory_data();
    void neverOverTheDirectory();
    void replacesOnlyWithTheComplete();
    void placesThatCannotBe_data();
    void placesThatCannotBe();
    void devices();
    void standardOutput();

private:
    [[nodiscard]] QString out(const QString &name) const { return m_out->filePath(name); }
    [[nodiscard]] CliRun exportTo(const QString &name, const QStringList &options = {}) const
    {
        return runCli(QStringList{u"export"_s, m_file, u"--output"_s, out(name)} + options);
    }
    [[nodiscard]] QStringList written() const
    {
        return QDir(m_out->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<QTemporaryDir> m_out;
};

void TestExport::initTestCase()
{
    m_file = m_folder.filePath(u"sample.annuaire"_s);
    QCOMPARE(runCli({u"new"_s, m_file, u"--sample"_s}).code, 0);
}

void TestExport::init()
{
    m_out = std::make_unique<QTemporaryDir>();
}

void TestExport::pdf()
{
    const CliRun run = exportTo(u"list.pdf"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.out, QString());
    QCOMPARE(run.err, QString());
    const QByteArray bytes = bytesOf(out(u"list.pdf"_s));
    QVERIFY(bytes.startsWith("%PDF-1."));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(written(), QStringList{u"list.pdf"_s});
}

void TestExport::pdfTwiceTheSame()
{
    const QStringList date{u"--date"_s, u"2026-11-23"_s};
    QCOMPARE(exportTo(u"a.pdf"_s, date).code, 0);
    QCOMPARE(exportTo(u"b.pdf"_s, date).code, 0);
    QCOMPARE(exportTo(u"c.pdf"_s, {u"--date"_s, u"2026-11-24"_s}).code, 0);
    QVERIFY(bytesOf(out(u"a.pdf"_s)) == bytesOf(out(u"b.pdf"_s)));
    QVERIFY(bytesOf(out(u"a.pdf"_s)) != bytesOf(out(u"c.pdf"_s)));
}

void TestExport::paper()
{
    QCOMPARE(exportTo(u"usual.pdf"_s).code, 0);
    QCOMPARE(exportTo(u"a4.pdf"_s, {u"--paper"_s, u"a4"_s}).code, 0);
    QCOMPARE(exportTo(u"letter.pdf"_s, {u"--paper"_s, u"Letter"_s}).code, 0);
    QVERIFY(bytesOf(out(u"usual.pdf"_s)) == bytesOf(out(u"a4.pdf"_s)));
    QVERIFY(bytesOf(out(u"a4.pdf"_s)) != bytesOf(out(u"letter.pdf"_s)));
}

void TestExport::languages()
{
    QCOMPARE(exportTo(u"usual.pdf"_s).code, 0);
    QCOMPARE(exportTo(u"fr.pdf"_s, {u"--language"_s, u"fr"_s}).code, 0);
    QCOMPARE(exportTo(u"en.pdf"_s, {u"--language"_s, u"en"_s}).code, 0);
    QVERIFY(bytesOf(out(u"usual.pdf"_s)) == bytesOf(out(u"fr.pdf"_s)));
    QVERIFY(bytesOf(out(u"fr.pdf"_s)) != bytesOf(out(u"en.pdf"_s)));
}

void TestExport::jsonComesBack()
{
    QCOMPARE(exportTo(u"all.json"_s, {u"--audience"_s, u"internal"_s}).code, 0);
    const auto read = exchange::readJson(bytesOf(out(u"all.json"_s)));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto database = storage::Database::open(storage::Location::ofFile(m_file));
    QVERIFY(database);
    const auto content = storage::DirectoryStorage((*database)->connection()).readContent();
    QVERIFY(content);
    QCOMPARE(*read, *content);
}

void TestExport::jsonForThePublic()
{
    const support::TestPlace place(storage::Engine::Sqlite);
    QCOMPARE(runCli({u"new"_s, place.location().path(), u"--sample"_s}).code, 0);
    QVERIFY(place.runOutside(u"UPDATE person SET email = 'secret@example.org', note = 'secret note'"_s));
    QVERIFY(place.runOutside(u"UPDATE work_group SET note = 'secret note'"_s));
    QVERIFY(place.runOutside(u"UPDATE mailing_list SET address = 'secret-list@example.org', is_public = 0"_s));
    for (const QString &name : {u"public.json"_s, u"public.pdf"_s, u"public.html"_s, u"public.md"_s, u"public.odt"_s}) {
        const QStringList line{u"export"_s, place.location().path(), u"-o"_s, out(name)};
        QCOMPARE(runCli(line).code, 0);
        QVERIFY2(!textOf(out(name)).contains("secret"), qPrintable(name));
        // The same reading finds it where it may be: a test that cannot see it would prove nothing.
        QCOMPARE(runCli(line + QStringList{u"--audience=internal"_s}).code, 0);
        QVERIFY2(textOf(out(name)).contains("secret-list@example.org"), qPrintable(name));
    }
    QVERIFY(bytesOf(out(u"public.json"_s)).contains("secret-list@example.org"));
}

void TestExport::formats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("by suffix") << u"a.json"_s << QStringList{} << QByteArray("{\n  \"format\"");
    QTest::newRow("capitals") << u"a.PDF"_s << QStringList{} << QByteArray("%PDF");
    QTest::newRow("several dots") << u"a.pdf.json"_s << QStringList{} << QByteArray("{");
    QTest::newRow("named") << u"a"_s << QStringList{u"--format"_s, u"json"_s} << QByteArray("{");
    QTest::newRow("html") << u"a.html"_s << QStringList{} << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"a.md"_s << QStringList{} << QByteArray("# Liste des groupes");
    QTest::newRow("odt") << u"a.odt"_s << QStringList{} << QByteArray("PK\3\4");
    QTest::newRow("named against the suffix")
        << u"a.txt"_s << QStringList{u"--format"_s, u"pdf"_s} << QByteArray("%PDF");
}

void TestExport::formats()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, begins);
    QCOMPARE(exportTo(name, options).code, 0);
    QVERIFY(bytesOf(out(name)).startsWith(begins));
}

void TestExport::statuses()
{
    QCOMPARE(exportTo(u"some.json"_s, {u"--status"_s, u"setup,dormant"_s}).code, 0);
    const auto read = exchange::readJson(bytesOf(out(u"some.json"_s)));
    QVERIFY(read);
    QCOMPARE(read->groups.size(), 3);
    QCOMPARE(exportTo(u"all.pdf"_s).code, 0);
    QCOMPARE(exportTo(u"some.pdf"_s, {u"--status"_s, u"setup,dormant"_s}).code, 0);
    QVERIFY(QFileInfo(out(u"some.pdf"_s)).size() < QFileInfo(out(u"all.pdf"_s)).size());
}

void TestExport::checkTellsAndWrites()
{
    const CliRun quiet = exportTo(u"quiet.pdf"_s, {});
    QCOMPARE(quiet.code, 0);
    QVERIFY2(quiet.err.isEmpty(), qPrintable(quiet.err));
    const CliRun told = exportTo(u"told.pdf"_s, {u"--check"_s});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.err.contains(u"ACTTES: never verified"_s), qPrintable(told.err));
    QVERIFY(QFileInfo::exists(out(u"told.pdf"_s)));
    QCOMPARE(exportTo(u"told.json"_s, {u"--check"_s}).code, 2);
}

void TestExport::selection()
{
    QCOMPARE(exportTo(u"two.md"_s, {u"--group"_s, u"acttes"_s, u"--group"_s, u"gouvernance"_s}).code, 0);
    const QString text = QString::fromUtf8(bytesOf(out(u"two.md"_s)));
    QCOMPARE(text.count(u"### "_s), 2);
    QVERIFY(text.contains(u"### ACTTES"_s) && text.contains(u"### Gouvernance des communs"_s));
    for (const QString &wrong : {u"nobody"_s, u"co"_s}) // none, several
        QCOMPARE(exportTo(u"none.md"_s, {u"--group"_s, wrong}).code, 1);
    QCOMPARE(exportTo(u"one.json"_s, {u"--group"_s, u"acttes"_s}).code, 0);
    QCOMPARE(written(), (QStringList{u"one.json"_s, u"two.md"_s}));
}

void TestExport::partsAndOrder()
{
    QCOMPARE(exportTo(u"whole.pdf"_s).code, 0);
    QCOMPARE(exportTo(u"less.pdf"_s, {u"--without"_s, u"title,contents, people"_s}).code, 0);
    QVERIFY(QFileInfo(out(u"less.pdf"_s)).size() < QFileInfo(out(u"whole.pdf"_s)).size());
    QCOMPARE(exportTo(u"paged.pdf"_s, {u"--page-per-group"_s}).code, 0);
    QVERIFY(bytesOf(out(u"paged.pdf"_s)) != bytesOf(out(u"whole.pdf"_s)));
    QCOMPARE(exportTo(u"names.md"_s, {u"--order"_s, u"name"_s}).code, 0);
    const QString text = QString::fromUtf8(bytesOf(out(u"names.md"_s)));
    QVERIFY(!text.contains(u"### "_s));
    QVERIFY(text.indexOf(u"## Coopératives"_s) < text.indexOf(u"## ESS"_s));
    QCOMPARE(exportTo(u"x.pdf"_s, {u"--without"_s, u"cover"_s}).code, 2);
    QCOMPARE(exportTo(u"x.pdf"_s, {u"--order"_s, u"size"_s}).code, 2);
}

void TestExport::tellsWhatChanged()
{
    const QStringList later{u"--date"_s, u"2099-01-01"_s};
    QCOMPARE(exportTo(u"all.pdf"_s, later + QStringList{u"--since"_s, u"2001-01-01"_s}).code, 0);
    const QString all = QString::fromUtf8(textOf(out(u"all.pdf"_s)));
    QVERIFY(all.contains(u"Ce qui a changé depuis le 1er janvier 2001"_s) && all.contains(u"Nouveaux groupes"_s));
    QCOMPARE(exportTo(u"none.pdf"_s, later + QStringList{u"--since"_s, u"2098-12-31"_s}).code, 0);
    const QString none = QString::fromUtf8(textOf(out(u"none.pdf"_s)));
    QVERIFY(none.contains(u"Rien n’a changé"_s) && !none.contains(u"Nouveaux groupes"_s));
    QCOMPARE(exportTo(u"x.pdf"_s, later + QStringList{u"--since"_s, u"2099-01-01"_s}).code, 2);
    for (const QString &name : {u"all.html"_s, u"all.md"_s}) {
        QCOMPARE(exportTo(name, later + QStringList{u"--since"_s, u"2001-01-01"_s}).code, 0);
        QVERIFY(QString::fromUtf8(bytesOf(out(name))).contains(u"Ce qui a changé depuis le 1er janvier 2001"_s));
    }
    QCOMPARE(exportTo(u"all.odt"_s, later + QStringList{u"--since"_s, u"2001-01-01"_s}).code, 0);
    QCOMPARE(exportTo(u"x.csv"_s, later + QStringList{u"--since"_s, u"2001-01-01"_s}).code, 2);
}

void TestExport::dividesWords()
{
    QCOMPARE(exportTo(u"x.md"_s, {u"--hyphenate"_s}).code, 2);
    const CliRun run = exportTo(u"divided.pdf"_s, {u"--hyphenate"_s});
    QCOMPARE(run.code, publishing::canHyphenate(domain::Language::French) ? 0 : 3);
    QCOMPARE(written().contains(u"divided.pdf"_s), run.code == 0);
    if (run.code != 0)
        QVERIFY(run.err.contains(u"dictionary"_s));
}

void TestExport::nothingMatched()
{
    const CliRun run = exportTo(u"none.pdf"_s, {u"--status"_s, u"closed"_s});
    QCOMPARE(run.code, 1);
    QVERIFY(run.err.contains(u"Nothing was written."_s));
    QCOMPARE(written(), QStringList());
}

void TestExport::neverOverTheDirectory_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("itself") << m_file;
    QTest::newRow("another way there") << m_folder.path() + u"/./../"_s + QDir(m_folder.path()).dirName() +
                                              u"/sample.annuaire"_s;
#ifndef Q_OS_WIN
    const QString link = m_folder.filePath(u"link.pdf"_s);
    QVERIFY(QFile::link(m_file, link));
    QTest::newRow("link") << link;
#endif
}

void TestExport::neverOverTheDirectory()
{
    QFETCH(QString, path);
    const QByteArray before = bytesOf(m_file);
    const CliRun run = runCli({u"export"_s, m_file, u"--output"_s, path, u"--format"_s, u"pdf"_s});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(u"is the directory itself"_s), qPrintable(run.err));
    QVERIFY(bytesOf(m_file) == before);
}

void TestExport::replacesOnlyWithTheComplete()
{
    const QString path = out(u"list.pdf"_s);
    QVERIFY(writeBytes(path, "the old list"));
    const QString damaged = out(u"damaged.annuaire"_s);
    QVERIFY(writeBytes(damaged, bytesOf(m_file).left(5000)));
    QCOMPARE(runCli({u"export"_s, damaged, u"--output"_s, path}).code, 3);
    QCOMPARE(bytesOf(path), QByteArray("the old list"));
    QCOMPARE(exportTo(u"list.pdf"_s).code, 0);
    QVERIFY(bytesOf(path).startsWith("%PDF"));
    QCOMPARE(written(), (QStringList{u"damaged.annuaire"_s, u"list.pdf"_s}));
}

void TestExport::placesThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << u"."_s;
    QTest::newRow("in no folder") << u"nowhere/list.pdf"_s;
    QTest::newRow("in a file") << u"file/list.pdf"_s;
    QTest::newRow("name too long") << QString(300, u'x') + u".pdf"_s;
}

void TestExport::placesThatCannotBe()
{
    QFETCH(QString, name);
    QVERIFY(writeBytes(out(u"file"_s), "x"));
    const CliRun run = exportTo(name, {u"--format"_s, u"pdf"_s});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.startsWith(u"annuaire-cli: “"_s), qPrintable(run.err));
    QCOMPARE(written(), QStringList{u"file"_s});
}

void TestExport::devices()
{
#ifdef Q_OS_LINUX
    const CliRun null = runCli({u"export"_s, m_file, u"--output"_s, u"/dev/null"_s, u"--format"_s, u"json"_s});
    QCOMPARE(null.code, 0);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    const CliRun full = runCli({u"export"_s, m_file, u"--output"_s, u"/dev/full"_s, u"--format"_s, u"json"_s});
    QCOMPARE(full.code, 3);
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
#else
    QSKIP("no such devices on this system");
#endif
}

void TestExport::standardOutput()
{
    QVERIFY(exportTo(u"list.json"_s).code == 0);
    const CliRun json = runCli({u"export"_s, m_file, u"--output"_s, u"-"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.out.toUtf8(), bytesOf(out(u"list.json"_s)));
    QCOMPARE(json.err, QString());
    const CliRun pdf = runCli({u"export"_s, m_file, u"-o"_s, u"-"_s, u"--format"_s, u"pdf"_s});
    QCOMPARE(pdf.code, 0);
    QVERIFY(pdf.out.startsWith(u"%PDF-1."));
    QVERIFY(pdf.out.trimmed().endsWith(u"%%EOF"));
    // Nothing tells the format.
    const CliRun unnamed = runCli({u"export"_s, m_file, u"--output"_s, u"-"_s});
    QCOMPARE(unnamed.code, 2);
    QCOMPARE(unnamed.out, QString());
    QVERIFY(!QFile::exists(u"-"_s));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
