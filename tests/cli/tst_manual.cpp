// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "clirun.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &name)
{
    return QString::fromUtf8(bytesOf(QStringLiteral(ANNUAIRE_SOURCE_DIR "/") + name));
}

/// What the man page says of a command: from its heading to the next.
QString sectionOf(const QString &page, const QString &command)
{
    const qsizetype begin = page.indexOf(u"\n.SS "_s + command + u' ');
    if (begin < 0)
        return {};
    const qsizetype next = page.indexOf(QRegularExpression(u"\n\\.S[SH] "_s), begin + 1);
    return page.mid(begin, next - begin);
}

cli::Environment environment()
{
    return {QDate(2026, 11, 23), QLocale(QLocale::C), u"Test"_s};
}

} // namespace

/// The man page and the completion name every command and option there is, and no other.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsNamed();
    void nothingElseIsNamed();
    void completionOffersWhatThereIs();
};

void TestManual::everythingIsNamed()
{
    const QString page = textOf(u"docs/annuaire-cli.1"_s);
    const QString reference = textOf(u"docs/command-line.md"_s);
    const QString completion = textOf(u"resources/completion/annuaire-cli"_s);
    const auto commands = cli::commands(environment());
    QVERIFY(!commands.empty());
    for (const auto &command : commands) {
        const QString section = sectionOf(page, command->name());
        QVERIFY2(!section.isEmpty(), qPrintable(command->name()));
        QVERIFY2(reference.contains(u"annuaire-cli "_s + command->name()), qPrintable(command->name()));
        const QRegularExpression line(u"\n            "_s + command->name() + u"\\) words=\"([^\"]*--[^\"]*)\""_s);
        const QStringList offered = line.match(completion).captured(1).split(u' ');
        for (const QCommandLineOption &option : command->options()) {
            const QString name = u"--"_s + option.names().last();
            QVERIFY2(section.contains(QString(name).replace(u'-', u"\\-"_s)), qPrintable(command->name() + name));
            QVERIFY2(offered.contains(name), qPrintable(command->name() + name));
            QVERIFY2(reference.contains(name), qPrintable(command->name() + name));
        }
    }
}

void TestManual::nothingElseIsNamed()
{
    const QString page = textOf(u"docs/annuaire-cli.1"_s);
    const auto commands = cli::commands(environment());
    static const QRegularExpression heading(u"\n\\.SS (\\w+)"_s);
    QStringList named;
    for (const auto &match : heading.globalMatch(page))
        named += match.captured(1);
    QStringList there;
    for (const auto &command : commands)
        there += command->name();
    QCOMPARE(named, there);
}

void TestManual::completionOffersWhatThereIs()
{
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("there is no bash here");
    const auto offered = [&bash](const QString &words, int current) {
        QProcess run;
        run.start(bash, {u"-c"_s, u"source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _annuaire_cli; "
                                  "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(
                                      QStringLiteral(ANNUAIRE_SOURCE_DIR "/resources/completion/annuaire-cli"), words,
                                      QString::number(current))});
        return run.waitForFinished() ? QString::fromUtf8(run.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)
                                     : QStringList();
    };
    QCOMPARE(offered(u"annuaire-cli dr"_s, 1), QStringList{u"drift"_s});
    QCOMPARE(offered(u"annuaire-cli export x.annuaire --page"_s, 3), QStringList{u"--page-per-group"_s});
    QCOMPARE(offered(u"annuaire-cli import x --format vc"_s, 4), QStringList{u"vcard"_s});
    QCOMPARE(offered(u"annuaire-cli list x --format j"_s, 4), QStringList{u"json"_s});
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
