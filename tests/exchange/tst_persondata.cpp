// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonreader.h"
#include "exchange/jsonwriter.h"
#include "exchange/persondata.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPersonData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAll();
    void saysWhenItCannotBeWritten();
    void keepsWhoWithdrew();
    void refusesANameOfWhoWithdrew();
};

namespace {

domain::PersonData someData()
{
    domain::PersonData data;
    data.person.id = domain::PersonId(7);
    data.person.rowVersion = 4;
    data.person.displayName = u"Nicole Alix"_s;
    data.person.email = {u"nicole@example.org"_s, true, *domain::PartialDate::of(2024, 2), u"par écrit"_s};
    data.person.note = u"à rappeler"_s;
    domain::Person merged;
    merged.id = domain::PersonId(8);
    merged.displayName = u"N. Alix"_s;
    merged.phone.value = u"01 99 00 42 42"_s;
    data.merged = {merged};
    data.verified = {{domain::GroupId(4), {u"Biens"_s, u""_s}, QDate(2025, 7, 8)}};
    const QDateTime first(QDate(2024, 5, 6), QTime(12, 0), Qt::UTC);
    data.signedChanges = {{u"verify"_s, 12, first, first.addYears(1)}};
    data.texts.groups = {{domain::GroupId(5), {u"Semences"_s, u""_s}}};
    data.texts.persons = {{domain::PersonId(9), u"Paule Exemple"_s}};
    data.texts.personsInBin = {u"Zoé Exemple"_s};
    data.texts.properties = true;
    data.earlierTexts = 17;
    domain::PersonRole past;
    past.group = domain::GroupId(3);
    past.groupName = {u"Communs"_s, u"Commons"_s};
    past.facilitation.since = *domain::PartialDate::of(2019);
    past.facilitation.until = *domain::PartialDate::of(2020);
    domain::PersonRole current;
    current.group = domain::GroupId(4);
    current.groupInBin = true;
    data.roles = {past, current};
    domain::NamingEdition edition;
    edition.edition.number = 2;
    edition.edition.date = QDate(2026, 3, 1);
    data.editions = {edition};
    domain::PersonHistoryEntry entry;
    entry.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    entry.changeKind = u"edit"_s;
    entry.operation = u"update"_s;
    entry.table = u"person"_s;
    entry.before = {{u"display_name"_s, u"N. Alix"_s}, {u"note"_s, u""_s}};
    data.history = {entry};
    return data;
}

} // namespace

void TestPersonData::holdsAll()
{
    domain::DirectoryInfo info;
    info.title.french = u"Annuaire"_s;
    info.association = u"Association"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(exchange::writePersonData(someData(), info, QDate(2026, 11, 24), buffer));
    const QJsonObject document = QJsonDocument::fromJson(buffer.data()).object();
    QCOMPARE(document[u"format"], u"annuaire-person"_s);
    QCOMPARE(document[u"association"], u"Association"_s);
    QCOMPARE(document[u"givenOn"], u"2026-11-24"_s);
    const QJsonObject person = document[u"person"].toObject();
    QCOMPARE(person[u"name"], u"Nicole Alix"_s);
    QCOMPARE(person[u"note"], u"à rappeler"_s);
    QCOMPARE(person[u"email"].toObject()[u"agreedHow"], u"par écrit"_s);
    QCOMPARE(person[u"email"].toObject()[u"agreedOn"], u"2024-02"_s);
    const QJsonArray roles = document[u"roles"].toArray();
    QCOMPARE(roles.size(), 2);
    QCOMPARE(roles[0].toObject()[u"name"].toObject()[u"en"], u"Commons"_s);
    QCOMPARE(roles[0].toObject()[u"until"], u"2020"_s);
    QCOMPARE(roles[0].toObject()[u"current"], false);
    QCOMPARE(roles[1].toObject()[u"current"], true);
    QCOMPARE(roles[1].toObject()[u"inBin"], true);
    QCOMPARE(document[u"editions"].toArray()[0].toObject()[u"certain"], false);
    const QJsonObject merged = document[u"merged"].toArray()[0].toObject();
    QCOMPARE(merged[u"id"], 8);
    QCOMPARE(merged[u"phone"].toObject()[u"value"], u"01 99 00 42 42"_s);
    const QJsonObject verified = document[u"verified"].toArray()[0].toObject();
    QCOMPARE(verified[u"group"], 4);
    QCOMPARE(verified[u"on"], u"2025-07-08"_s);
    const QJsonObject changes = document[u"signedChanges"].toArray()[0].toObject();
    QCOMPARE(changes[u"kind"], u"verify"_s);
    QCOMPARE(changes[u"count"], 12);
    QCOMPARE(changes[u"first"], u"2024-05-06T12:00:00.000Z"_s);
    QCOMPARE(changes[u"last"], u"2025-05-06T12:00:00.000Z"_s);
    const QJsonObject naming = document[u"namedIn"].toObject();
    QCOMPARE(naming[u"groups"].toArray()[0].toObject()[u"group"], 5);
    QCOMPARE(naming[u"notesAboutOthers"], 2);
    QCOMPARE(naming[u"savedFilters"], 0);
    QCOMPARE(naming[u"properties"], true);
    QCOMPARE(naming[u"earlierTexts"], 17);
    QVERIFY(!buffer.data().contains("Exemple")); // whom a note is about is for them
    const QJsonObject entry = document[u"history"].toArray()[0].toObject();
    QCOMPARE(entry[u"at"], u"2026-01-02T03:04:05.000Z"_s);
    QCOMPARE(entry[u"before"].toObject()[u"display_name"], u"N. Alix"_s);
    QCOMPARE(entry[u"before"].toObject().size(), 2);
}

void TestPersonData::saysWhenItCannotBeWritten()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no device that is always full here");
    const auto done = exchange::writePersonData(someData(), {}, QDate(2026, 11, 24), full);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, domain::ErrorKind::InputOutput);
}

void TestPersonData::keepsWhoWithdrew()
{
    domain::DirectoryContent content;
    content.info.title.french = u"Annuaire"_s;
    domain::Person withdrawn;
    withdrawn.id = domain::PersonId(1);
    withdrawn.withdrawnOn = QDate(2026, 11, 24);
    content.persons = {withdrawn};
    domain::WorkGroup group;
    group.id = domain::GroupId(1);
    group.name.french = u"Communs"_s;
    domain::Facilitation role;
    role.personId = withdrawn.id;
    role.ended = true;
    group.facilitations = {role};
    content.groups = {group};
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    QVERIFY(exchange::writeJson(content, {}, buffer));
    QVERIFY(!buffer.data().contains("retir"));
    buffer.seek(0);
    const auto read = exchange::readJson(buffer);
    QVERIFY2(read.hasValue(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->persons, content.persons);
    QCOMPARE(read->groups, content.groups);
}

void TestPersonData::refusesANameOfWhoWithdrew()
{
    QBuffer buffer;
    buffer.setData(R"({"format": "annuaire", "version": 1, "directory": {"title": {"fr": "A"}}, "groups": [],
                       "persons": [{"id": 1, "name": "Nicole Alix", "withdrawnOn": "2026-11-24"}]})");
    buffer.open(QIODevice::ReadOnly);
    const auto read = exchange::readJson(buffer);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"persons[0]"_s), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestPersonData)
#include "tst_persondata.moc"
