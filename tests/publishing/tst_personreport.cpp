// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "pdfua.h"
#include "publishing/personreport.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testing;

/// What a person is given to read about themselves.
class TestPersonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAllAndNothingActive();
    void pdfHoldsAll();
    void saysWhenItCannotBeWritten();

private:
    static domain::PersonData someData();
};

domain::PersonData TestPersonReport::someData()
{
    domain::PersonData data;
    data.person.id = domain::PersonId(7);
    data.person.displayName = u"Nicole <b>Alix</b>"_s;
    data.person.email = {u"nicole@example.org"_s, true, *domain::PartialDate::of(2024, 2), u"par écrit"_s};
    data.person.note = u"à rappeler <script>alert(1)</script>"_s;
    domain::Person merged;
    merged.displayName = u"N. Alix"_s;
    merged.phone.value = u"01 99 00 42 42"_s;
    data.merged = {merged};
    data.verified = {{domain::GroupId(4), {u"Biens"_s, u"Goods"_s}, QDate(2025, 7, 8)}};
    const QDateTime first(QDate(2024, 5, 6), QTime(12, 0), Qt::UTC);
    data.signedChanges = {{u"verify"_s, 12, first, first.addYears(1)}};
    data.texts.groups = {{domain::GroupId(5), {u"Semences"_s, u"Seeds"_s}}};
    data.texts.persons = {{domain::PersonId(9), u"Paule Exemple"_s}};
    data.texts.personsInBin = {u"Zoé Exemple"_s};
    data.earlierTexts = 17;
    domain::PersonRole past;
    past.group = domain::GroupId(3);
    past.groupName = {u"Communs"_s, u"Commons"_s};
    past.facilitation.since = *domain::PartialDate::of(2019);
    past.facilitation.until = *domain::PartialDate::of(2020);
    data.roles = {past};
    domain::NamingEdition edition;
    edition.edition.number = 2;
    edition.edition.date = QDate(2026, 3, 1);
    edition.edition.title.french = u"Printemps"_s;
    data.editions = {edition};
    domain::PersonHistoryEntry entry;
    entry.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    entry.author = u"Ada"_s;
    entry.changeKind = u"edit"_s;
    entry.operation = u"update"_s;
    entry.table = u"person"_s;
    entry.before = {{u"display_name"_s, u"N. Alix"_s}, {u"note"_s, QString()}};
    data.history = {entry};
    return data;
}

void TestPersonReport::holdsAllAndNothingActive()
{
    domain::DirectoryInfo info;
    info.title.french = u"Annuaire"_s;
    info.association = u"Association"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(publishing::writePersonReport(someData(), info, QDate(2026, 11, 24), buffer));
    const QString page = QString::fromUtf8(buffer.data());
    for (const QString &held :
         {u"Nicole &lt;b&gt;Alix"_s, u"nicole@example.org"_s, u"par écrit"_s, u"à rappeler"_s, u"2019"_s, u"2020"_s,
          u"Printemps"_s, u"N. Alix"_s, u"Ada"_s, u"Annuaire, Association"_s, u"01 99 00 42 42"_s, u"2024"_s,
          u"<td>12</td>"_s, u"<td>2</td>"_s, u"<td>17</td>"_s})
        QVERIFY2(page.contains(held), qPrintable(held));
    QVERIFY(page.contains(u"Biens"_s) || page.contains(u"Goods"_s));
    QVERIFY(page.contains(u"Semences"_s) || page.contains(u"Seeds"_s));
    // Whom a note is about is for them.
    QVERIFY(!page.contains(u"Exemple"_s));
    QVERIFY(page.contains(u"Communs"_s) || page.contains(u"Commons"_s));
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<b>"_s));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    // The same data, the same bytes.
    QBuffer again;
    again.open(QIODevice::WriteOnly);
    QVERIFY(publishing::writePersonReport(someData(), info, QDate(2026, 11, 24), again));
    QCOMPARE(again.data(), buffer.data());
}

void TestPersonReport::pdfHoldsAll()
{
    domain::DirectoryInfo info;
    info.title.french = u"Annuaire"_s;
    domain::PersonData data = someData();
    for (int number = 0; number < 60; ++number) // more than a page of it
        data.history.append(data.history.first());
    const auto bytes = [&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return publishing::writePersonReportPdf(data, info, QDate(2026, 11, 24), buffer) ? buffer.data() : QByteArray();
    };
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes());
    file.close();
    const QString text = QString::fromUtf8(runTool(u"pdftotext"_s, {file.fileName(), u"-"_s})).simplified();
    for (const QString &held :
         {u"Nicole <b>Alix</b>"_s, u"nicole@example.org"_s, u"par écrit"_s, u"à rappeler <script>alert(1)</script>"_s,
          u"2019"_s, u"Printemps"_s, u"N. Alix"_s, u"Ada"_s, u"01 99 00 42 42"_s, u"12"_s})
        QVERIFY2(text.contains(held), qPrintable(text));
    QCOMPARE(text.count(u"N. Alix"_s), 61 + 1);
    QVERIFY(runTool(u"pdfinfo"_s, {file.fileName()}).contains("Tagged:          yes"));
    PdfUaChecker checker(file.fileName());
    QCOMPARE(checker.faults(), QStringList());
    QCOMPARE(checker.roles().value(u"/H1"_s), 1);
    QCOMPARE(checker.roles().value(u"/H2"_s), 8);
    QCOMPARE(checker.roles().value(u"/LI"_s), 1 + 1 + 1 + 1 + 3 + 61);
    QCOMPARE(bytes(), bytes());
}

void TestPersonReport::saysWhenItCannotBeWritten()
{
    QBuffer closed;
    for (const auto write : {&publishing::writePersonReport, &publishing::writePersonReportPdf}) {
        const auto done = write(someData(), {}, QDate(2026, 11, 24), closed);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, domain::ErrorKind::InputOutput);
    }
}

QTEST_GUILESS_MAIN(TestPersonReport)
#include "tst_personreport.moc"
