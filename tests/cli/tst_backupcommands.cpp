// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clirun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestBackupCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backsUpListsAndRestores();
    void restoreTouchesNothingElse();
    void copiesToAFile();
    void importsAreBackedUp();
    void repairs();
    void usage();

private:
    [[nodiscard]] CliRun run(const QStringList &arguments) const { return runCli(arguments, m_root); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_root;
};

void TestBackupCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"groupes.annuaire"_s);
    m_root = m_folder->filePath(u"backups"_s);
    QCOMPARE(run({u"new"_s, m_file, u"--sample"_s}).code, 0);
}

void TestBackupCommands::backsUpListsAndRestores()
{
    QCOMPARE(run({u"backups"_s, m_file}).code, 1);
    const CliRun made = run({u"backup"_s, m_file});
    QCOMPARE(made.code, 0);
    const QString backup = made.out.trimmed();
    QVERIFY(QFile::exists(backup));
    const CliRun listed = run({u"backups"_s, m_file});
    QCOMPARE(listed.code, 0);
    QVERIFY(listed.out.contains(backup) && listed.out.contains(u"manual"));
    QVERIFY(run({u"backups"_s, m_file, u"--format"_s, u"json"_s}).out.contains(u"\"reason\": \"manual\""));
    QVERIFY(writeBytes(m_folder->filePath(u"page.md"_s),
                       "# Liste\n\n## Groupe neuf\n\nTexte.\n\nAnimateur : Philippe Eynaud\n"));
    QCOMPARE(run({u"import"_s, m_file, m_folder->filePath(u"page.md"_s)}).code, 0);
    const CliRun dry = run({u"restore"_s, m_file, backup, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.out.split(u'\n', Qt::SkipEmptyParts).filter(u"Groupe neuf"_s).size(), 1);
    QVERIFY(run({u"list"_s, m_file}).out.contains(u"Groupe neuf"));
    const CliRun restored = run({u"restore"_s, m_file, backup});
    QCOMPARE(restored.code, 0);
    QVERIFY(!run({u"list"_s, m_file}).out.contains(u"Groupe neuf"));
    QVERIFY(run({u"backups"_s, m_file}).out.contains(u"restore"));
}

void TestBackupCommands::restoreTouchesNothingElse()
{
    const QString backup = run({u"backup"_s, m_file}).out.trimmed();
    const QString letter = m_folder->filePath(u"letter.txt"_s);
    QVERIFY(writeBytes(letter, "Dear all,\n"));
    const QString folder = m_folder->filePath(u"folder"_s);
    QVERIFY(QDir().mkpath(folder));
    const QStringList before = QDir(m_folder->path()).entryList();
    for (const QString &other : {letter, folder}) {
        const CliRun refused = run({u"restore"_s, other, backup});
        QCOMPARE(refused.code, 3);
        QVERIFY(!refused.err.isEmpty());
    }
    QCOMPARE(bytesOf(letter), QByteArray("Dear all,\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
    QVERIFY(QFile::resize(m_file, 5000)); // ours, and damaged
    QCOMPARE(run({u"restore"_s, m_file, backup}).code, 0);
}

void TestBackupCommands::copiesToAFile()
{
    const QString out = m_folder->filePath(u"copy.annuaire"_s);
    QCOMPARE(run({u"backup"_s, m_file, out, u"--consultation"_s}).code, 0);
    QCOMPARE(run({u"list"_s, out}).out, run({u"list"_s, m_file}).out);
    QVERIFY(!(QFile::permissions(out) & QFile::WriteOwner));
    QCOMPARE(run({u"backup"_s, m_file, m_file}).code, 2);
    QCOMPARE(run({u"backup"_s, m_file, m_folder->filePath(u"none/copy.annuaire"_s)}).code, 3);
}

void TestBackupCommands::importsAreBackedUp()
{
    QVERIFY(writeBytes(m_folder->filePath(u"page.md"_s),
                       "# Liste\n\n## Groupe neuf\n\nTexte.\n\nAnimateur : Philippe Eynaud\n"));
    QCOMPARE(run({u"import"_s, m_file, m_folder->filePath(u"page.md"_s), u"--dry-run"_s}).code, 0);
    QCOMPARE(run({u"backups"_s, m_file}).code, 1);
    QCOMPARE(run({u"import"_s, m_file, m_folder->filePath(u"page.md"_s)}).code, 0);
    QVERIFY(run({u"backups"_s, m_file}).out.contains(u"import"));
}

void TestBackupCommands::repairs()
{
    QVERIFY(!run({u"backup"_s, m_file}).out.isEmpty());
    QByteArray bytes = bytesOf(m_file);
    bytes.replace(0, 60, QByteArray(60, '\0'));
    QVERIFY(writeBytes(m_file, bytes));
    QCOMPARE(run({u"list"_s, m_file}).code, 3);
    const QString fresh = m_folder->filePath(u"recovered.annuaire"_s);
    const CliRun repaired = run({u"repair"_s, m_file, fresh});
    QVERIFY2(repaired.code == 0 || repaired.code == 1, qPrintable(repaired.err));
    QVERIFY(repaired.out.contains(u"9 groups") || repaired.out.contains(u"9 group(s)"));
    QVERIFY(repaired.err.contains(u"restore"));
    QCOMPARE(run({u"list"_s, fresh}).out.count(u'\n'), 9);
    QCOMPARE(run({u"repair"_s, m_file, fresh}).code, 2);
}

void TestBackupCommands::usage()
{
    QCOMPARE(run({u"backup"_s}).code, 2);
    QCOMPARE(run({u"backup"_s, m_file, u"--consultation"_s}).code, 2);
    QCOMPARE(run({u"restore"_s, m_file}).code, 2);
    QCOMPARE(run({u"restore"_s, m_file, m_folder->filePath(u"none"_s)}).code, 3);
    QCOMPARE(run({u"backup"_s, m_folder->filePath(u"none"_s)}).code, 3);
}

QTEST_GUILESS_MAIN(TestBackupCommands)
#include "tst_backupcommands.moc"
