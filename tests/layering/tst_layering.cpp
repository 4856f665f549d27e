// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "includechecker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// The arrows between the rooms, and what of others each builds on. Nobody depends on app; widgets reach the database
/// through models only. What systems answer differently ("system") has one file in each room that asks them.
QHash<QString, Room> arrows()
{
    const QSet<QString> core{u"QtCore"_s};
    const QSet<QString> files{u"domain"_s, u"storage"_s, u"publishing"_s, u"exchange"_s};
    return {
        {u"domain"_s, {{}, core}},
        {u"storage"_s, {{u"domain"_s}, core + QSet<QString>{u"QtSql"_s, u"system"_s}}},
        {u"models"_s, {{u"domain"_s, u"storage"_s}, core + QSet<QString>{u"QtSql"_s}}},
        {u"archive"_s, {{u"domain"_s}, core + QSet<QString>{u"zlib"_s}}},
        {u"publishing"_s,
         {{u"domain"_s, u"archive"_s},
          core + QSet<QString>{u"QtGui"_s, u"harfbuzz"_s, u"fribidi"_s, u"hyphen"_s, u"zlib"_s}}},
        {u"exchange"_s, {{u"domain"_s, u"archive"_s}, core + QSet<QString>{u"xlsxwriter"_s}}},
        {u"widgets"_s,
         {{u"domain"_s, u"models"_s, u"publishing"_s, u"exchange"_s},
          core + QSet<QString>{u"QtGui"_s, u"QtWidgets"_s, u"QtPrintSupport"_s, u"poppler"_s}}},
        {u"cli"_s, {files, core + QSet<QString>{u"QtGui"_s, u"system"_s}}},
        {u"app"_s,
         {files + QSet<QString>{u"models"_s, u"widgets"_s, u"cli"_s},
          core + QSet<QString>{u"QtGui"_s, u"QtSql"_s, u"QtWidgets"_s}}},
    };
}

QHash<QString, QString> headers()
{
    return qtHeaders(QStringLiteral(QT_INCLUDE_DIRECTORY));
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesKeepToTheArrows();
    void arrowsHaveNoCircle();
    void wrongIncludesAreFound_data();
    void wrongIncludesAreFound();
    void anUndrawnRoomIsFound();
    void qtsOwnHeadersAreKnown();
};

void TestLayering::sourcesKeepToTheArrows()
{
    const IncludeChecker checker(arrows(), headers());
    const QStringList violations = checker.violations(QStringLiteral(SOURCE_DIRECTORY));
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    QVERIFY2(checker.filesRead() >= 20, "hardly any source was read: is the directory right?");
}

void TestLayering::arrowsHaveNoCircle()
{
    const QHash<QString, Room> rooms = arrows();
    for (auto room = rooms.begin(); room != rooms.end(); ++room) {
        QSet<QString> reached = room->rooms;
        for (qsizetype before = -1; before != reached.size();) {
            before = reached.size();
            const QSet<QString> known = reached;
            for (const QString &next : known)
                reached += rooms[next].rooms;
        }
        QVERIFY2(!reached.contains(room.key()), qPrintable(room.key()));
    }
}

void TestLayering::wrongIncludesAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wrong");
    const auto wrong = [](const QString &file, const QString &line) {
        QTest::newRow(qPrintable(QString(u"wrong: " + file + u' ' + line))) << file << line << true;
    };
    const auto right = [](const QString &file, const QString &line) {
        QTest::newRow(qPrintable(QString(u"right: " + file + u' ' + line))) << file << line << false;
    };
    wrong(u"domain/a.cpp"_s, u"#include \"storage/database.h\""_s);
    wrong(u"domain/a.h"_s, u"#include <QPainter>"_s);
    wrong(u"domain/a.h"_s, u"#include <QtSql/QSqlQuery>"_s);
    wrong(u"domain/deep/er/a.cpp"_s, u"  #  include\t<QWidget>"_s);
    wrong(u"storage/a.cpp"_s, u"#include \"models/grouptablemodel.h\""_s);
    wrong(u"storage/a.cpp"_s, u"#include <QIcon>"_s);
    wrong(u"models/a.cpp"_s, u"#include <QWidget>"_s);
    wrong(u"publishing/a.cpp"_s, u"#include \"storage/database.h\""_s);
    wrong(u"publishing/a.cpp"_s, u"#include <QSqlQuery>"_s);
    wrong(u"exchange/a.cpp"_s, u"#include <QImage>"_s);
    wrong(u"widgets/a.cpp"_s, u"#include \"storage/database.h\""_s);
    wrong(u"widgets/a.cpp"_s, u"#include \"app/settings.h\""_s);
    wrong(u"widgets/a.cpp"_s, u"#include <QSqlQuery>"_s);
    wrong(u"cli/a.cpp"_s, u"#include \"models/grouptablemodel.h\""_s);
    wrong(u"cli/a.cpp"_s, u"#include <QMessageBox>"_s);
    wrong(u"cli/a.cpp"_s, u"#include \"app/settings.h\""_s);
    wrong(u"domain/a.cpp"_s, u"#include \"text.h\""_s);
    wrong(u"domain/a.cpp"_s, u"#include \"../storage/database.h\""_s);
    wrong(u"domain/a.cpp"_s, u"#include <storage/database.h>"_s);
    wrong(u"models/a.cpp"_s, u"#include \"ui_groupform.h\""_s);
    // A library is a room's only when it is listed for it.
    wrong(u"domain/a.cpp"_s, u"#include <QNetworkAccessManager>"_s);
    wrong(u"domain/a.cpp"_s, u"#include <QtNetwork/QNetworkReply>"_s);
    wrong(u"domain/a.cpp"_s, u"#include <QDomDocument>"_s);
    wrong(u"domain/a.cpp"_s, u"#include <QtSql>"_s);
    wrong(u"domain/a.cpp"_s, u"#include <unistd.h>"_s);
    wrong(u"storage/a.cpp"_s, u"#include <sqlite3.h>"_s);
    wrong(u"storage/a.cpp"_s, u"#include <QtConcurrent>"_s);
    wrong(u"models/a.cpp"_s, u"#include <QColor>"_s);
    wrong(u"models/a.cpp"_s, u"#include <QTest>"_s);
    wrong(u"publishing/a.cpp"_s, u"#include <QPrinter>"_s);
    wrong(u"publishing/a.cpp"_s, u"#include <xlsxwriter.h>"_s);
    wrong(u"exchange/a.cpp"_s, u"#include <hb.h>"_s);
    wrong(u"exchange/a.cpp"_s, u"#include <zlib.h>"_s);
    wrong(u"exchange/a.cpp"_s, u"#include <QTextDocument>"_s);
    wrong(u"widgets/a.cpp"_s, u"#include <hb-subset.h>"_s);
    wrong(u"widgets/a.cpp"_s, u"#include <windows.h>"_s);
    wrong(u"cli/a.cpp"_s, u"#include <QSqlDatabase>"_s);
    wrong(u"app/a.cpp"_s, u"#include <QPrinter>"_s);
    wrong(u"app/a.cpp"_s, u"#include <boost/optional.hpp>"_s);
    wrong(u"domain/a.cpp"_s, u"#include <private/qstring_p.h>"_s);
    right(u"domain/a.cpp"_s, u"#include <charconv>"_s);
    right(u"domain/a.cpp"_s, u"#include <QtGlobal>"_s);
    right(u"archive/a.cpp"_s, u"#include <zlib.h>"_s);
    right(u"publishing/a.cpp"_s, u"#include <hb-subset.h>"_s);
    right(u"exchange/a.cpp"_s, u"#include <xlsxwriter.h>"_s);
    right(u"storage/a.cpp"_s, u"#include <sys/stat.h>"_s);
    right(u"widgets/a.cpp"_s, u"#include <QPrinter>"_s);
    right(u"widgets/a.cpp"_s, u"#include <poppler-qt6.h>"_s);
    right(u"domain/a.cpp"_s, u"#include \"domain/text.h\""_s);
    right(u"domain/a.cpp"_s, u"#include <QString>"_s);
    right(u"domain/a.cpp"_s, u"#include <vector>"_s);
    right(u"domain/a.cpp"_s, u"// #include \"storage/database.h\""_s);
    right(u"storage/a.cpp"_s, u"#include <QSqlQuery>"_s);
    right(u"storage/a.cpp"_s, u"#include \"a.moc\""_s);
    right(u"models/a.cpp"_s, u"#include \"storage/database.h\""_s);
    right(u"publishing/a.cpp"_s, u"#include <QRawFont>"_s);
    right(u"widgets/form/a.cpp"_s, u"#include \"ui_groupform.h\""_s);
    right(u"widgets/a.cpp"_s, u"#include \"models/grouptablemodel.h\""_s);
    right(u"cli/a.cpp"_s, u"#include \"storage/database.h\""_s);
    right(u"app/a.cpp"_s, u"#include \"storage/database.h\""_s);
}

void TestLayering::wrongIncludesAreFound()
{
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    const QTemporaryDir directory;
    const QString path = directory.filePath(file);
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile source(path);
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(QString(u"#pragma once\n" + line + u'\n').toUtf8());
    source.close();
    const IncludeChecker checker(arrows(), headers());
    const QStringList violations = checker.violations(directory.path());
    QCOMPARE(checker.filesRead(), 1);
    QTEST(!violations.isEmpty(), "wrong");
    if (!violations.isEmpty())
        QVERIFY2(violations.first().startsWith(file + u":2: "_s), qPrintable(violations.first()));
}

void TestLayering::anUndrawnRoomIsFound()
{
    const QTemporaryDir directory;
    QVERIFY(QDir(directory.path()).mkpath(u"attic"_s));
    const IncludeChecker checker(arrows(), headers());
    QCOMPARE(checker.violations(directory.path()).size(), 1);
}

void TestLayering::qtsOwnHeadersAreKnown()
{
    const QHash<QString, QString> known = headers();
    QCOMPARE(known.value(u"QPainter"_s), u"QtGui"_s);
    QCOMPARE(known.value(u"QSqlDatabase"_s), u"QtSql"_s);
    QCOMPARE(known.value(u"qwidget.h"_s), u"QtWidgets"_s);
    QCOMPARE(known.value(u"QString"_s), u"QtCore"_s);
    QVERIFY(!known.contains(u"vector"_s));
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
