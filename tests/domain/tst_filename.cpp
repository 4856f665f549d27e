// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filename.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Names for files that every system takes.
class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSafe_data();
    void namesAreSafe();
};

void TestFileName::namesAreSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Économie & communs (2026)"_s << u"Économie & communs (2026)"_s;
    QTest::newRow("signs") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a-b-c-d-e-f-g-h-i-j"_s;
    QTest::newRow("control") << u"a\tb\nc\x7f"_s << u"a-b-c-"_s;
    QTest::newRow("dots at the end") << u"Association loi 1901..."_s << u"Association loi 1901"_s;
    QTest::newRow("blank at the end") << u"communs . "_s << u"communs"_s;
    QTest::newRow("dot inside") << u"v1.2"_s << u"v1.2"_s;
    QTest::newRow("device") << u"con"_s << u"_con"_s;
    QTest::newRow("device with suffix") << u"NUL.communs"_s << u"_NUL.communs"_s;
    QTest::newRow("port") << u"Com1"_s << u"_Com1"_s;
    QTest::newRow("begins like a device") << u"Console"_s << u"Console"_s;
    QTest::newRow("only dots") << u"..."_s << u"-"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("long") << QString(150, u'é') << QString(100, u'é');
    QTest::newRow("cut inside a letter") << QString(99, u'a') + u"😀" << QString(99, u'a');
}

void TestFileName::namesAreSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString name = domain::fileNameFrom(text);
    QCOMPARE(name, expected);
    if (name.isEmpty())
        return;
    // The system this runs on agrees: the file is there, under that name.
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    file.close();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
