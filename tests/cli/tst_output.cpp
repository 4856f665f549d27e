// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportfile.h"
#include "cli/interfacelanguage.h"
#include "cli/output.h"
#include "cli/terminalprogress.h"

#include <QBuffer>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printable_data();
    void printable();
    void columns_data();
    void columns();
    void wraps_data();
    void wraps();
    void progressOnlyWhenWatchedAndLong();
    void failedFileLeavesTheOldOne();
    void speaksTheSystemsLanguage_data();
    void speaksTheSystemsLanguage();
};

void TestOutput::printable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ordinary") << u"É’ “a” \u00a0 中 \U0001F33F"_s << false << u"É’ “a” \u00a0 中 \U0001F33F"_s;
    QTest::newRow("escape") << u"a\x1b[2Jb"_s << true << u"a\ufffd[2Jb"_s;
    QTest::newRow("line feed") << u"a\nb"_s << false << u"a\ufffdb"_s;
    QTest::newRow("line feed allowed") << u"a\nb"_s << true << u"a\nb"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << true << u"a\ufffdb"_s;
    QTest::newRow("C1 control") << u"a\u009bb"_s << true << u"a\ufffdb"_s;
    QTest::newRow("turned around") << u"a\u202eb\u2066c"_s << true << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("tab") << u"a\tb"_s << false << u"a b"_s;
    QTest::newRow("tab among lines") << u"\ta\n\tb"_s << true << u" a\n b"_s;
    QTest::newRow("delete") << u"a\x7f"_s << true << u"a\ufffd"_s;
}

void TestOutput::printable()
{
    QFETCH(QString, text);
    QFETCH(bool, lines);
    QTEST(cli::printable(text, lines), "shown");
}

void TestOutput::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("letters") << u"abc"_s << 3;
    QTest::newRow("composed") << u"été"_s << 3;
    QTest::newRow("decomposed") << u"e\u0301te\u0301"_s << 3;
    QTest::newRow("Chinese") << u"公共"_s << 4;
    QTest::newRow("Hangul") << u"공유"_s << 4;
    QTest::newRow("pictograph") << u"\U0001F33F"_s << 2;
    QTest::newRow("Hebrew with points") << u"שָׁלוֹם"_s << 4;
}

void TestOutput::columns()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(cli::columns(text), columns);
    QCOMPARE(cli::columns(cli::padded(text, 10)), 10);
    QCOMPARE(cli::padded(text, 0), text);
}

void TestOutput::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("indent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("fits") << u"aaaa bbbb"_s << QString() << u"aaaa bbbb"_s;
    QTest::newRow("one more") << u"aaaa bbbbb c"_s << QString() << u"aaaa bbbbb\nc"_s;
    QTest::newRow("too long a word") << u"a bbbbbbbbbbbbbbb c"_s << QString() << u"a\nbbbbbbbbbbbbbbb\nc"_s;
    QTest::newRow("no-break space") << u"aaaa bbb\u00a0ccc"_s << QString() << u"aaaa\nbbb\u00a0ccc"_s;
    QTest::newRow("lines are kept") << u"a\nb"_s << u"  "_s << u"a\n  b"_s;
    QTest::newRow("indented") << u"aaaa bbbb cccc dddd"_s << u"  "_s << u"aaaa bbbb\n  cccc\n  dddd"_s;
}

void TestOutput::wraps()
{
    QFETCH(QString, text);
    QFETCH(QString, indent);
    QTEST(cli::wrapped(text, 10, indent), "shown");
}

void TestOutput::progressOnlyWhenWatchedAndLong()
{
    QBuffer out;
    for (const bool watched : {false, true}) {
        QBuffer err;
        QVERIFY(err.open(QIODevice::WriteOnly));
        cli::Streams streams{out, err, watched};
        {
            cli::TerminalProgress progress(streams, cli::TerminalProgress::Work::Writing);
            QVERIFY(progress.tell(1, 100));
            QCOMPARE(err.data(), QByteArray());
            QTest::qSleep(600);
            QVERIFY(progress.tell(45, 100));
            QVERIFY(progress.tell(45, 100));
            QCOMPARE(err.data().count("45"), watched ? 1 : 0);
        }
        QCOMPARE(err.data().endsWith("\r\x1b[K"), watched);
    }
}

void TestOutput::failedFileLeavesTheOldOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    const domain::Error stopped{domain::ErrorKind::Cancelled, u"stopped"_s, {}};
    const auto half = [&stopped](QIODevice &device) -> domain::Result<void> {
        device.write("half");
        return stopped;
    };
    QVERIFY(!cli::writeFile(path, half));
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(cli::writeFile(path, [](QIODevice &device) -> domain::Result<void> {
        device.write("whole");
        return {};
    }));
    const auto failed = cli::writeFile(path, half);
    QVERIFY(!failed);
    QCOMPARE(failed.error(), stopped);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("whole"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out"_s});
}

void TestOutput::speaksTheSystemsLanguage_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QStringList{} << u"en"_s;
    QTest::newRow("French") << QStringList{u"fr-FR"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("Belgian French") << QStringList{u"fr-Latn-BE"_s} << u"fr"_s;
    QTest::newRow("English first") << QStringList{u"en-GB"_s, u"fr-FR"_s} << u"en"_s;
    QTest::newRow("German, then French") << QStringList{u"de-DE"_s, u"fr-CH"_s, u"en"_s} << u"fr"_s;
    QTest::newRow("only German") << QStringList{u"de-DE"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s, u"fr"_s} << u"en"_s;
}

void TestOutput::speaksTheSystemsLanguage()
{
    QFETCH(QStringList, wanted);
    QTEST(cli::interfaceLanguage(wanted), "language");
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
