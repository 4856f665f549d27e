// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publication.h"
#include "exchange/vcard.h"
#include "generate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using exchange::VCardVersion;

namespace {

QByteArray written(const QList<domain::Person> &persons, VCardVersion version)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeVCards(persons, version, buffer) ? buffer.data() : QByteArray();
}

domain::Result<domain::ImportProposal> read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readVCards(buffer);
}

domain::Person difficult()
{
    domain::Person person;
    person.id = domain::PersonId(1);
    person.displayName = u"Ada; de la Tour, née \\ Ève"_s;
    person.sortName = u"Tour, Ada de la"_s;
    person.gender = domain::Gender::Feminine;
    person.email.value = u"ada@example.org"_s;
    person.phone.value = u"+33 1 23; 45"_s;
    person.note = u"première ligne\ndeuxième "_s + QString(u'é').repeated(200);
    return person;
}

} // namespace

class TestVCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void difficultValuesComeBack_data();
    void difficultValuesComeBack();
    void everyGeneratedPersonComesBack();
    void linesAreFolded();
    void consentIsKept();
    void whatPhonesWrite();
    void picturesAreOfNoWeight();
    void badCards_data();
    void badCards();
};

void TestVCard::difficultValuesComeBack_data()
{
    QTest::addColumn<VCardVersion>("version");
    QTest::newRow("3.0") << VCardVersion::V3;
    QTest::newRow("4.0") << VCardVersion::V4;
}

void TestVCard::difficultValuesComeBack()
{
    QFETCH(VCardVersion, version);
    const auto proposal = read(written({difficult()}, version));
    QVERIFY(proposal.hasValue());
    QCOMPARE(proposal->persons.size(), 1);
    domain::Person expected = difficult();
    if (version == VCardVersion::V3)
        expected.gender = domain::Gender::Unspecified; // it has none
    QCOMPARE(proposal->persons.first().person, expected);
}

void TestVCard::everyGeneratedPersonComesBack()
{
    QList<domain::Person> persons = support::generateContent(200, 7).persons;
    QVERIFY(persons.size() > 20);
    const auto proposal = read(written(persons, VCardVersion::V4));
    QVERIFY(proposal.hasValue());
    persons.removeIf([](const domain::Person &person) { return person.isWithdrawn(); });
    QCOMPARE(proposal->persons.size(), persons.size());
    for (qsizetype i = 0; i < persons.size(); ++i) {
        const domain::Person &back = proposal->persons[i].person;
        QCOMPARE(back.displayName, persons[i].displayName);
        QCOMPARE(back.gender, persons[i].gender);
        QCOMPARE(back.email.value, persons[i].email.value);
        QCOMPARE(back.phone.value, persons[i].phone.value);
        QVERIFY(!back.email.publishable);
    }
}

void TestVCard::linesAreFolded()
{
    const QByteArray bytes = written({difficult()}, VCardVersion::V3);
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY(line.size() <= 76);
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, line.constData());
    }
}

void TestVCard::consentIsKept()
{
    domain::DirectoryContent content;
    domain::Person person = difficult();
    person.phone.publishable = true;
    domain::Person withdrawn;
    withdrawn.id = domain::PersonId(2);
    withdrawn.withdrawnOn = QDate(2026, 1, 1);
    content.persons = {person, withdrawn};
    domain::WorkGroup group; // who facilitates nothing is not shown to the public
    group.id = domain::GroupId(1);
    group.facilitations = {domain::Facilitation{{}, person.id, {}, {}, {}, false}};
    content.groups = {group};
    const QByteArray bytes = written(domain::visibleTo(content, {}).persons, VCardVersion::V3);
    QVERIFY(!bytes.contains("EMAIL"));
    QVERIFY(!bytes.contains("NOTE"));
    QVERIFY(bytes.contains("TEL:+33"));
    QCOMPARE(bytes.count("BEGIN:VCARD"), 1);
    QCOMPARE(written({withdrawn}, VCardVersion::V4), QByteArray());
}

void TestVCard::whatPhonesWrite()
{
    const auto proposal =
        read("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Bancel;Jean=\r\n"
             "-Louis;;;\r\nitem1.EMAIL;INTERNET;PREF:x@example.org\r\nEMAIL:second@example.org\r\n"
             "TEL;VALUE=uri:tel:+331\r\nPHOTO;ENCODING=b:AAAA\r\n AAAA\r\nEND:VCARD\r\n"
             "BEGIN:VCARD\nEND:VCARD\n");
    QVERIFY(proposal.hasValue());
    QCOMPARE(proposal->persons.size(), 1);
    const domain::Person &person = proposal->persons.first().person;
    QCOMPARE(person.displayName, u"Jean-Louis Bancel"_s);
    QCOMPARE(person.sortName, QString());
    QCOMPARE(person.email.value, u"x@example.org"_s);
    QCOMPARE(person.phone.value, u"+331"_s);
    QCOMPARE(proposal->problems.size(), 1);
    QCOMPARE(proposal->problems.first().place.line, 11);
}

/// A picture of 50 MB, folded and in one line, with what stands behind it.
void TestVCard::picturesAreOfNoWeight()
{
    const QByteArray folded = QByteArray("QUJD").repeated(18) + "\r\n ";
    for (const QByteArray &picture : {folded.repeated(900'000), QByteArray("QUJD").repeated(17'000'000)}) {
        const auto proposal =
            read("BEGIN:VCARD\r\nVERSION:3.0\r\nPHOTO;ENCODING=b:" + picture + "\r\nFN:Ada\r\nEND:VCARD\r\n");
        QVERIFY(proposal.hasValue());
        QCOMPARE(proposal->persons.size(), 1);
        QCOMPARE(proposal->persons.first().person.displayName, u"Ada"_s);
    }
    const QString wide = u"BEGIN:VCARD\nFN:Ève\nEND:VCARD\n"_s;
    QByteArray utf16("\xff\xfe");
    for (const QChar unit : wide)
        utf16 += QByteArray(1, char(unit.cell())) + char(unit.row());
    QCOMPARE(read(utf16)->persons.first().person.displayName, u"Ève"_s);
    QCOMPARE(read("BEGIN:VCARD\rFN:\xc8ve\rEND:VCARD\r")->persons.first().person.displayName, u"Ève"_s);
}

void TestVCard::badCards_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QByteArray("hello") << u"holds no vCard"_s;
    QTest::newRow("empty") << QByteArray() << u"holds no vCard"_s;
    QTest::newRow("never ends") << QByteArray("\nBEGIN:VCARD\nFN:A\n") << u"Line 2:"_s;
}

void TestVCard::badCards()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto proposal = read(bytes);
    QVERIFY(!proposal.hasValue());
    QVERIFY2(proposal.error().message.contains(says), qPrintable(proposal.error().message));
}

QTEST_GUILESS_MAIN(TestVCard)
#include "tst_vcard.moc"
