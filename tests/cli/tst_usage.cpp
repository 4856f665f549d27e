// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"
#include "clirun.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What the program says of itself, and of command lines that it cannot understand.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingAsked();
    void help();
    void version();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void linesFitATerminal();
    void wrongUsage_data();
    void wrongUsage();
    void addressInsteadOfFile_data();
    void addressInsteadOfFile();
    void resultThatNobodyTakes();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUsage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestUsage::nothingAsked()
{
    const CliRun run = runCli({});
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QVERIFY(run.err.contains(u"Usage: annuaire-cli COMMAND"_s));
}

void TestUsage::help()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const CliRun run = runCli({option});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QString());
        for (const QString &command : {u"new"_s, u"list"_s, u"show"_s, u"export"_s, u"import"_s, u"check"_s})
            QVERIFY2(run.out.contains(u"\n  "_s + command + u' '), qPrintable(run.out));
        QVERIFY(run.out.contains(u"Exit codes"_s));
    }
}

void TestUsage::version()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    for (const QString &option : {u"--version"_s, u"-v"_s}) {
        const CliRun run = runCli({option});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, u"annuaire-cli 9.8.7\n"_s);
    }
}

void TestUsage::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("new") << u"new"_s << QStringList{u"FILE"_s, u"--sample"_s, u"--author NAME"_s};
    QTest::newRow("list") << u"list"_s << QStringList{u"FILE"_s, u"--status STATUS,…"_s, u"--format text|json"_s};
    QTest::newRow("show") << u"show"_s << QStringList{u"FILE GROUP"_s, u"--language fr|en"_s, u"--format text|json"_s};
    QTest::newRow("export") << u"export"_s
                            << QStringList{u"-o, --output OUT"_s,           u"--format FORMAT"_s, u"--language fr|en"_s,
                                           u"--audience public|internal"_s, u"--status"_s,        u"--date DATE"_s,
                                           u"--paper a4|letter"_s};
    QTest::newRow("import") << u"import"_s << QStringList{u"FILE"_s, u"SOURCE"_s, u"--dry-run"_s, u"--author NAME"_s};
    QTest::newRow("check") << u"check"_s << QStringList{u"FILE"_s, u"--format text|json"_s};
}

void TestUsage::helpOfEveryCommand()
{
    QFETCH(QString, command);
    QFETCH(QStringList, words);
    const CliRun run = runCli({command, u"--help"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
    QVERIFY(run.out.startsWith(u"Usage: annuaire-cli "_s + command));
    for (const QString &word : words)
        QVERIFY2(run.out.contains(word), qPrintable(word + u'\n' + run.out));
}

void TestUsage::linesFitATerminal()
{
    for (const auto &command : cli::commands({})) {
        const QStringList lines = cli::helpText(*command).split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void TestUsage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &line, const QString &said) {
        QTest::addRow("%s", qPrintable(line)) << line.split(u' ') << said;
    };
    row(u"frobnicate"_s, u"There is no command “frobnicate”"_s);
    row(u"--frob"_s, u"There is no command “--frob”"_s);
    row(u"List F"_s, u"“List”"_s);
    for (const QString &command : {u"new"_s, u"list"_s, u"show"_s, u"check"_s})
        row(command, u"FILE is missing."_s);
    row(u"export --output o.pdf"_s, u"FILE is missing."_s);
    row(u"show F"_s, u"GROUP is missing."_s);
    row(u"list F G"_s, u"“G” is one argument too many."_s);
    row(u"new F G"_s, u"“G” is one argument too many."_s);
    row(u"show F G H"_s, u"“H” is one argument too many."_s);
    row(u"list F --frob"_s, u"frob"_s);
    row(u"list F --status"_s, u"status"_s);
    row(u"list F --status asleep"_s, u"“asleep” is not a status"_s);
    row(u"list F --status active,"_s, u"“” is not a status"_s);
    row(u"list F --format xml"_s, u"“xml” is not an output format"_s);
    row(u"list F --language de"_s, u"“de” is not a language"_s);
    row(u"show F G --language de"_s, u"“de” is not a language"_s);
    row(u"show F G --audience all"_s, u"“all” is not an audience"_s);
    row(u"show F G --format pdf"_s, u"“pdf” is not an output format"_s);
    row(u"import F S --format pdf"_s, u"“pdf” is not a format for import"_s);
    row(u"import F S --duplicates x"_s, u"“x” says nothing about duplicates"_s);
    row(u"import F S --match x"_s, u"“x” is not a way to find records"_s);
    row(u"import F S --plan x"_s, u"“x” is not a format for plans"_s);
    row(u"import F S --name x"_s, u"“x” does not name a block"_s);
    row(u"import F S --encoding x"_s, u"“x” is not an encoding"_s);
    row(u"import F S --delimiter xx"_s, u"“xx” is not one character"_s);
    row(u"check F --format pdf"_s, u"“pdf” is not an output format"_s);
    row(u"export F"_s, u"--output OUT is missing."_s);
    row(u"export F --output o"_s, u"does not say which format"_s);
    row(u"export F --output o.xyz"_s, u"does not say which format"_s);
    row(u"export F --output o.pdf --format xyz"_s, u"“xyz” is not a format for export"_s);
    row(u"export F --output o.pdf --date 2026-02-30"_s, u"“2026-02-30” is not a date"_s);
    row(u"export F --output o.pdf --date 2026-02"_s, u"“2026-02” is not a date"_s);
    row(u"export F --output o.pdf --date today"_s, u"“today” is not a date"_s);
    row(u"export F --output o.pdf --audience everybody"_s, u"“everybody” is not an audience"_s);
    row(u"export F --output o.pdf --paper a3"_s, u"“a3” is not a paper"_s);
    row(u"export F --output o.pdf --language fr-FR"_s, u"“fr-FR” is not a language"_s);
    row(u"new F --sample --title T"_s, u"exclude each other"_s);
    row(u"list postgresql:///"_s, u"postgresql"_s);
}

void TestUsage::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    for (QString &argument : arguments) {
        if (argument == u"F"_s)
            argument = m_folder->filePath(u"directory.annuaire"_s);
        else if (argument.startsWith(u"o."_s) || argument == u"o"_s)
            argument = m_folder->filePath(argument);
    }
    const CliRun run = runCli(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QVERIFY(run.err.startsWith(u"annuaire-cli: "_s));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestUsage::addressInsteadOfFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString url = u"postgresql://u:SECRETPW@h/x"_s;
    QTest::newRow("repair") << QStringList{u"repair"_s, url, u"o"_s};
    QTest::newRow("repair into") << QStringList{u"repair"_s, u"F"_s, url};
    QTest::newRow("import") << QStringList{u"import"_s, u"F"_s, url};
    QTest::newRow("drift") << QStringList{u"drift"_s, u"F"_s, url};
    QTest::newRow("restore") << QStringList{u"restore"_s, u"F"_s, url};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"F"_s, url};
    QTest::newRow("export") << QStringList{u"export"_s, u"F"_s, u"--format"_s, u"json"_s, u"--output"_s, url};
    QTest::newRow("other server") << QStringList{u"list"_s, u"mysql://u:SECRETPW@h/x"_s};
    QTest::newRow("one too many") << QStringList{u"list"_s, u"F"_s, url};
    QTest::newRow("no command") << QStringList{url};
    QTest::newRow("slash and at") << QStringList{u"repair"_s, u"postgresql://u:SECRETPW/@SECRETPW@h/x"_s, u"o"_s};
}

void TestUsage::addressInsteadOfFile()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QRegularExpression(u"^([Fo])$"_s), m_folder->path() + u"/\\1"_s);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(u"sql://…"), qPrintable(run.err));
    QVERIFY2(!run.err.contains(u"SECRETPW"), qPrintable(run.err));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestUsage::resultThatNobodyTakes()
{
    /// A closed pipe, a full disk.
    class Refusing : public QIODevice
    {
    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64) override { return -1; }
    } refusing;
    QVERIFY(refusing.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QBuffer err;
    QVERIFY(err.open(QIODevice::WriteOnly));
    cli::Streams streams{refusing, err};
    QCOMPARE(cli::run({u"--help"_s}, streams, {}), cli::ExitCode::CannotReadOrWrite);
    QVERIFY(QString::fromUtf8(err.data()).contains(u"The result could not be written."_s));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
