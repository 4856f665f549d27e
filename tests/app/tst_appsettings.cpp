// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/languages.h"
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the program remembers, speaks and understands on its command line.
class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreSensible();
    void whatIsSetIsReadBack();
    void strangeValuesFallBack();
    void portableCopyKeepsItsSettings();
    void recentLocationsAreBoundedAndUnique();
    void languageIsResolved_data();
    void languageIsResolved();
    void qtSpeaksTheSameLanguage();
    void commandLineIsUnderstood_data();
    void commandLineIsUnderstood();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString newFile() { return m_folder.filePath(QString::number(++m_count) + u".ini"_s); }
    int m_count = 0;
};

void TestAppSettings::defaultsAreSensible()
{
    app::Settings settings(newFile());
    QCOMPARE(settings.preferences().language, QString());
    QCOMPARE(settings.preferences().theme, widgets::ThemeChoice::System);
    QVERIFY(!settings.preferences().author.isEmpty());
    QVERIFY(!settings.isAuthorConfirmed());
    QVERIFY(settings.isSidebarShown());
    QVERIFY(!settings.areFormerFacilitatorsShown());
    QVERIFY(!settings.contentLanguage());
    QVERIFY(settings.lastLocation().isEmpty());
}

void TestAppSettings::whatIsSetIsReadBack()
{
    const QString file = newFile();
    const widgets::Preferences preferences{u"fr"_s, widgets::ThemeChoice::Dark, u"Secrétariat & Cie"_s};
    {
        app::Settings settings(file);
        settings.setPreferences(preferences);
        settings.setContentLanguage(domain::Language::English);
        settings.setSidebarShown(false);
        settings.setFormerFacilitatorsShown(true);
        settings.setLastLocation(u"/a/b, c;é.annuaire"_s);
        settings.setPaneSizes(u"groupsPage"_s, "\x00\x01\xff");
    }
    app::Settings settings(file);
    QCOMPARE(settings.preferences(), preferences);
    QVERIFY(settings.isAuthorConfirmed());
    QCOMPARE(settings.contentLanguage(), domain::Language::English);
    QVERIFY(!settings.isSidebarShown());
    QVERIFY(settings.areFormerFacilitatorsShown());
    QCOMPARE(settings.lastLocation(), u"/a/b, c;é.annuaire"_s);
    QCOMPARE(settings.paneSizes(u"groupsPage"_s), QByteArray("\x00\x01\xff"));
}

void TestAppSettings::portableCopyKeepsItsSettings()
{
    const QTemporaryDir program;
    QCOMPARE(app::portableSettingsFile(program.path()), QString());
    const QString file = program.filePath(u"annuaire.ini"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QCOMPARE(QFileInfo(app::portableSettingsFile(program.path())), QFileInfo(file));
    app::Settings(app::portableSettingsFile(program.path())).setLastLocation(u"groupes.annuaire"_s);
    QCOMPARE(app::Settings(app::portableSettingsFile(program.path())).lastLocation(), u"groupes.annuaire"_s);
    QCOMPARE(QDir(program.path()).entryList(QDir::Files), QStringList{u"annuaire.ini"_s});
}

void TestAppSettings::strangeValuesFallBack()
{
    const QString file = newFile();
    QFile ini(file);
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[General]\nlanguage=tlh\ntheme=plaid\nauthor=\"  \"\ncontent-language=@@\n[window]\nsidebar=maybe\n");
    ini.close();
    app::Settings settings(file);
    QCOMPARE(settings.preferences().language, QString());
    QCOMPARE(settings.preferences().theme, widgets::ThemeChoice::System);
    QVERIFY(!settings.preferences().author.trimmed().isEmpty());
    QVERIFY(!settings.contentLanguage());
}

void TestAppSettings::recentLocationsAreBoundedAndUnique()
{
    app::Settings settings(newFile());
    for (int i = 0; i < 30; ++i)
        settings.addRecentLocation(u"/dir/%1"_s.arg(i));
    settings.addRecentLocation(u"/dir/25"_s);
    QCOMPARE(settings.recentLocations().size(), 8);
    QCOMPARE(settings.recentLocations().constFirst(), u"/dir/25"_s);
    QCOMPARE(settings.recentLocations().count(u"/dir/25"_s), 1);
    settings.removeRecentLocation(u"/dir/25"_s);
    QCOMPARE(settings.recentLocations().constFirst(), u"/dir/29"_s);
}

void TestAppSettings::languageIsResolved_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("chosen") << u"fr"_s << QStringList{u"en-US"_s} << u"fr"_s;
    QTest::newRow("system") << QString() << QStringList{u"fr-Latn-FR"_s, u"fr-FR"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("second of the system") << QString() << QStringList{u"de-DE"_s, u"fr_BE"_s} << u"fr"_s;
    QTest::newRow("neither") << QString() << QStringList{u"de-DE"_s} << u"en"_s;
    QTest::newRow("unknown choice") << u"xx"_s << QStringList{u"fr"_s} << u"fr"_s;
}

void TestAppSettings::languageIsResolved()
{
    QFETCH(QString, chosen);
    QFETCH(QStringList, system);
    QTEST(app::Languages::resolve(chosen, system), "spoken");
}

void TestAppSettings::qtSpeaksTheSameLanguage()
{
    app::Languages languages;
    languages.use(u"fr"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    languages.use(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    // The day before the month, as in the documents.
    QVERIFY2(QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'd'),
             qPrintable(QLocale().dateFormat(QLocale::ShortFormat)));
}

void TestAppSettings::commandLineIsUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("location");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("window");
    QTest::newRow("nothing") << QStringList{} << QString() << 0 << true;
    QTest::newRow("file") << QStringList{u"a b.annuaire"_s} << u"a b.annuaire"_s << 0 << true;
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s, u"x"_s} << u"x"_s << 0 << true;
    QTest::newRow("help") << QStringList{u"--help"_s} << QString() << 0 << false;
    QTest::newRow("version") << QStringList{u"--version"_s} << QString() << 0 << false;
    QTest::newRow("two files") << QStringList{u"a"_s, u"b"_s} << QString() << 2 << false;
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << QString() << 2 << false;
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"de"_s} << QString() << 2 << false;
}

void TestAppSettings::commandLineIsUnderstood()
{
    QFETCH(QStringList, arguments);
    const app::CommandLine command = app::parseCommandLine(QStringList{u"annuaire"_s} + arguments);
    QTEST(command.location, "location");
    QTEST(command.exitCode, "exitCode");
    QTEST(command.opensWindow(), "window");
}

QTEST_GUILESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
