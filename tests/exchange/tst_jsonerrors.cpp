// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonformat.h"
#include "exchange/jsonposition.h"
#include "exchange/jsonreader.h"
#include "exchange/jsonwriter.h"
#include "exchange/sample.h"
#include "random.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::ErrorKind;

/// JSON from outside that is wrong in every way: refused with its place, never half taken.
class TestJsonErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoDirectory_data();
    void refusesWhatIsNoDirectory();
    void namesThePlace_data();
    void namesThePlace();
    void positions_data();
    void positions();
    void saysLineAndColumn();
    void deepNesting();
    void tooLarge();
    void truncatedAnywhere();
    void damagedAnywhere();
};

namespace {

QByteArray sampleJson()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = exchange::writeJson(*exchange::sampleDirectory(), {}, buffer);
    return result ? buffer.data() : QByteArray();
}

/// A small correct directory, with one text in it replaced.
QByteArray directory(const QByteArray &before = {}, const QByteArray &after = {})
{
    QByteArray json = R"({"format": "annuaire", "version": 1,
 "directory": {"title": {"fr": "Titre"}, "mainLanguage": "fr", "verifyEveryMonths": 12, "website": "", "logo": ""},
 "persons": [{"id": 1, "name": "Personne 1", "gender": "f", "email": {"value": "a@example.org", "publishable": true}},
  {"id": 2, "name": "Personne 2", "phone": {"value": "+33 1"}}],
 "groups": [
  {"id": 1, "name": {"fr": "Un"}, "status": "active", "facilitators": [{"id": 1, "person": 1, "since": "2020-02"}]},
  {"id": 2, "name": {"fr": "Deux", "en": "Two"}, "status": "dormant", "verifiedOn": "2024-02-29",
   "description": {"fr": "Texte"}, "facilitators": [{"person": 2}, {"person": 1, "ended": true}],
   "mailingLists": [{"id": 1, "address": "liste@example.org", "archiveUrl": "https://example.org"}],
   "lineages": [{"id": 1, "kind": "stems-from", "group": 1}, {"kind": "takes-over-from", "name": "Ailleurs"}]}],
 "editions": [{"id": 1, "number": 1, "date": "2026-01-01"}],
 "savedFilters": [{"id": 1, "name": "F", "query": "q"}]})";
    if (!before.isEmpty()) {
        if (json.count(before) != 1)
            qFatal("the test data must hold %s once", before.constData());
        json.replace(before, after);
    }
    return json;
}

} // namespace

void TestJsonErrors::refusesWhatIsNoDirectory_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << QByteArray() << ErrorKind::InvalidInput;
    QTest::newRow("blanks") << QByteArray(" \n ") << ErrorKind::InvalidInput;
    QTest::newRow("text") << QByteArray("Liste des groupes") << ErrorKind::InvalidInput;
    QTest::newRow("binary") << QByteArray("\0\1\2\xff\xfe", 5) << ErrorKind::InvalidInput;
    QTest::newRow("not UTF-8") << directory("\"Titre\"", "\"Titr\xe9\"") << ErrorKind::InvalidInput;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << ErrorKind::InvalidInput;
    QTest::newRow("trailing text") << directory() + "{}" << ErrorKind::InvalidInput;
    QTest::newRow("comment") << "/* x */" + directory() << ErrorKind::InvalidInput;
    QTest::newRow("single quotes") << QByteArray("{'format': 'annuaire'}") << ErrorKind::InvalidInput;
    QTest::newRow("empty object") << QByteArray("{}") << ErrorKind::NotADirectory;
    QTest::newRow("list") << QByteArray("[]") << ErrorKind::NotADirectory;
    QTest::newRow("other format") << directory("\"annuaire\"", "\"other\"") << ErrorKind::NotADirectory;
    QTest::newRow("format a number") << directory("\"annuaire\"", "1") << ErrorKind::NotADirectory;
    QTest::newRow("newer") << directory("\"version\": 1", "\"version\": 3") << ErrorKind::NewerVersion;
    QTest::newRow("much newer") << directory("\"version\": 1", "\"version\": 4000000000") << ErrorKind::NewerVersion;
    QTest::newRow("newer with new members")
        << QByteArray(R"({"format": "annuaire", "version": 3, "entirely": ["new"]})") << ErrorKind::NewerVersion;
}

void TestJsonErrors::refusesWhatIsNoDirectory()
{
    QFETCH(QByteArray, json);
    const auto result = exchange::readJson(json);
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QVERIFY(!result.error().message.isEmpty());
}

void TestJsonErrors::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *before, const char *after, const char *path) {
        QTest::addRow("%s -> %s", before, after)
            << QByteArray(before) << QByteArray(after) << QString::fromLatin1(path);
    };
    row("\"version\": 1", "\"version\": 0", "version");
    row("\"version\": 1", "\"version\": \"1\"", "version");
    row("\"version\": 1,", "", "");
    row("\"version\": 1", "\"version\": 1, \"extra\": 1", "");
    row("\"directory\": {\"title\": {\"fr\": \"Titre\"},", "\"directory\": {", "directory");
    row("\"fr\": \"Titre\"", "\"fr\": \"\"", "directory.title");
    row("\"fr\": \"Titre\"", "\"fr\": 3", "directory.title.fr");
    row("\"fr\": \"Titre\"", "\"de\": \"Titel\"", "directory.title");
    row("{\"fr\": \"Titre\"}", "\"Titre\"", "directory.title");
    row("\"mainLanguage\": \"fr\"", "\"mainLanguage\": \"de\"", "directory.mainLanguage");
    row("\"verifyEveryMonths\": 12", "\"verifyEveryMonths\": 0", "directory.verifyEveryMonths");
    row("\"verifyEveryMonths\": 12", "\"verifyEveryMonths\": 1e99", "directory.verifyEveryMonths");
    row("\"verifyEveryMonths\": 12", "\"verifyEveryMonths\": 1.5", "directory.verifyEveryMonths");
    row("\"verifyEveryMonths\": 12", "\"verifyEveryMonths\": 100000", "directory.verifyEveryMonths");
    row("\"website\": \"\"", "\"website\": \"javascript:alert(1)\"", "directory.website");
    row("\"logo\": \"\"", "\"logo\": \"@@@\"", "directory.logo");
    row("\"logo\": \"\"", "\"logo\": \"R0lGODlh\"", "directory.logo");
    row("\"persons\": [", "\"persons\": [3, ", "persons[0]");
    row("\"id\": 1, \"name\": \"Personne 1\"", "\"name\": \"Personne 1\"", "persons[0]");
    row("\"id\": 1, \"name\": \"Personne 1\"", "\"id\": 0, \"name\": \"Personne 1\"", "persons[0].id");
    row("\"id\": 1, \"name\": \"Personne 1\"", "\"id\": 9007199254740993, \"name\": \"P\"", "persons[0].id");
    row("\"id\": 2, \"name\": \"Personne 2\"", "\"id\": 1, \"name\": \"Personne 2\"", "persons[1].id");
    row("\"name\": \"Personne 1\"", "\"name\": \" \\u200a\\t\"", "persons[0].name");
    row("\"name\": \"Personne 1\"", "\"name\": null", "persons[0].name");
    row("\"gender\": \"f\"", "\"gender\": \"x\"", "persons[0].gender");
    row("\"a@example.org\"", "\"nobody at example\"", "persons[0].email.value");
    row("\"publishable\": true", "\"publishable\": \"yes\"", "persons[0].email.publishable");
    row("\"+33 1\"", "\"none\"", "persons[1].phone.value");
    row("{\"id\": 1, \"name\": {\"fr\": \"Un\"}", "{\"id\": 2, \"name\": {\"fr\": \"Un\"}", "groups[1].id");
    row("{\"fr\": \"Un\"}", "{}", "groups[0].name");
    row("{\"fr\": \"Un\"}", "{\"en\": \"One\"}", "groups[0].name");
    row("\"status\": \"active\"", "\"status\": \"asleep\"", "groups[0].status");
    row("\"status\": \"active\", ", "", "groups[0]");
    row("\"since\": \"2020-02\"", "\"since\": \"2020-13\"", "groups[0].facilitators[0].since");
    row("\"since\": \"2020-02\"", "\"since\": \"02/2020\"", "groups[0].facilitators[0].since");
    row("\"since\": \"2020-02\"", "\"until\": true", "groups[0].facilitators[0].until");
    row("\"since\": \"2020-02\"", "\"role\": \"king\"", "groups[0].facilitators[0].role");
    row("\"since\": \"2020-02\"", "\"since\": \"2020\", \"until\": \"2019\"", "groups[0].facilitators[0]");
    row("\"2024-02-29\"", "\"2023-02-29\"", "groups[1].verifiedOn");
    row("\"2024-02-29\"", "\"2024-02\"", "groups[1].verifiedOn");
    row("{\"fr\": \"Texte\"}", "[\"Texte\"]", "groups[1].description");
    row("{\"person\": 2}", "{\"person\": 3}", "groups[1].facilitators[0].person");
    row("{\"person\": 2}", "{}", "groups[1].facilitators[0]");
    row("{\"person\": 2}", "{\"id\": 1, \"person\": 2}", "groups[1].facilitators[0].id");
    row("\"ended\": true", "\"ended\": 1", "groups[1].facilitators[1].ended");
    row("\"liste@example.org\"", "\"liste\"", "groups[1].mailingLists[0]");
    row("\"address\": \"liste@example.org\", ", "", "groups[1].mailingLists[0]");
    row("\"https://example.org\"", "\"file:///etc/passwd\"", "groups[1].mailingLists[0]");
    row("\"group\": 1", "\"group\": 7", "groups[1].lineages[0].group");
    row("\"group\": 1", "\"group\": 2", "groups[1].lineages[0]");
    row("\"group\": 1", "\"group\": 1, \"name\": \"Un\"", "groups[1].lineages[0]");
    row("\"stems-from\"", "\"father-of\"", "groups[1].lineages[0].kind");
    row("\"name\": \"Ailleurs\"", "\"name\": \" \"", "groups[1].lineages[1].name");
    row(", \"name\": \"Ailleurs\"", "", "groups[1].lineages[1]");
    row("\"number\": 1", "\"number\": -1", "editions[0].number");
    row("\"2026-01-01\"", "\"2026-02-30\"", "editions[0].date");
    row("\"name\": \"F\"", "\"name\": \"\"", "savedFilters[0].name");
    row("\"query\": \"q\"", "\"query\": {}", "savedFilters[0].query");
    row("\"query\": \"q\"", "\"Query\": \"q\"", "savedFilters[0]");
}

void TestJsonErrors::namesThePlace()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, path);
    QVERIFY(exchange::readJson(directory()));
    const auto result = exchange::readJson(directory(before, after));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(result.error().detail, path);
    QVERIFY2(result.error().message.contains(u"(line "_s), qPrintable(result.error().message));
}

void TestJsonErrors::positions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<exchange::JsonPath>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QByteArray json =
        "{\"a\": 1,\n \"é\": [10, {\"x\": \"}]\\\\\",\n\"y\": []}, 30],\n \"a\": 2, \"b\\u0063\": null}";
    using exchange::JsonPath;
    QTest::newRow("document") << json << JsonPath{} << 1 << 1;
    QTest::newRow("the last of two") << json << JsonPath{{u"a"_s, -1}} << 4 << 7;
    QTest::newRow("not ASCII") << json << JsonPath{{u"é"_s, -1}} << 2 << 7;
    QTest::newRow("second item") << json << JsonPath{{u"é"_s, -1}, {{}, 1}} << 2 << 12;
    QTest::newRow("brackets in a text") << json << JsonPath{{u"é"_s, -1}, {{}, 1}, {u"y"_s, -1}} << 3 << 6;
    QTest::newRow("third item") << json << JsonPath{{u"é"_s, -1}, {{}, 2}} << 3 << 11;
    QTest::newRow("escaped key") << json << JsonPath{{u"bc"_s, -1}} << 4 << 21;
    QTest::newRow("no such key") << json << JsonPath{{u"z"_s, -1}} << 0 << 0;
    QTest::newRow("no such item") << json << JsonPath{{u"é"_s, -1}, {{}, 3}} << 0 << 0;
    QTest::newRow("item of an object") << json << JsonPath{{{}, 0}} << 0 << 0;
    QTest::newRow("key of a number") << json << JsonPath{{u"a"_s, -1}, {u"b"_s, -1}} << 0 << 0;
}

void TestJsonErrors::positions()
{
    QFETCH(QByteArray, json);
    QFETCH(exchange::JsonPath, path);
    QFETCH(int, line);
    QFETCH(int, column);
    QVERIFY(!QJsonDocument::fromJson(json).isNull());
    const auto position = exchange::jsonPosition(json, path);
    QCOMPARE(position.has_value(), line > 0);
    if (position)
        QCOMPARE(*position, (exchange::TextPosition{line, column}));
}

void TestJsonErrors::saysLineAndColumn()
{
    const auto broken = exchange::readJson(directory("\"fr\": \"Titre\"", "\"fr\" \"Titre\""));
    QVERIFY(!broken);
    QVERIFY2(broken.error().message.contains(u"line 2"_s), qPrintable(broken.error().message));
    const auto wrong = exchange::readJson(directory("\"status\": \"dormant\"", "\"status\": \"asleep\""));
    QVERIFY(!wrong);
    QVERIFY2(wrong.error().message.contains(u"groups[1].status (line 7, column 60): “asleep”"_s),
             qPrintable(wrong.error().message));
}

void TestJsonErrors::deepNesting()
{
    for (const qsizetype depth : {100, 1000, 2000, 1'000'000}) {
        const QByteArray nested = QByteArray(depth, '[') + QByteArray(depth, ']');
        QVERIFY(!exchange::readJson(nested));
        const auto result = exchange::readJson(directory("\"query\": \"q\"", "\"query\": " + nested));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
    }
}

void TestJsonErrors::tooLarge()
{
    const QByteArray longName(301, 'x');
    const auto name = exchange::readJson(directory("\"Un\"", '"' + longName + '"'));
    QVERIFY(!name);
    QCOMPARE(name.error().detail, u"groups[0].name.fr"_s);
    const QByteArray longText(10 * 1024 * 1024, 'x');
    const auto text = exchange::readJson(directory("\"Texte\"", '"' + longText + '"'));
    QVERIFY(!text);
    QCOMPARE(text.error().detail, u"groups[1].description.fr"_s);
    QVERIFY(text.error().message.size() < 500);

    /// Endless, as /dev/zero is: must be given up and not read for ever.
    class Endless : public QIODevice
    {
    protected:
        qint64 readData(char *data, qint64 size) override
        {
            std::fill_n(data, size, ' ');
            return size;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
    } endless;
    QVERIFY(endless.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto result = exchange::readJson(endless);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
}

void TestJsonErrors::truncatedAnywhere()
{
    const QByteArray json = directory();
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY2(!exchange::readJson(json.left(size)), qPrintable(QString::number(size)));
}

void TestJsonErrors::damagedAnywhere()
{
    support::Random random(1);
    const QByteArray json = sampleJson();
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray damaged = json;
        for (int count = random.between(1, 5); count > 0; --count)
            damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
        const auto result = exchange::readJson(damaged);
        if (!result) {
            ++refused;
            QVERIFY(!result.error().message.isEmpty());
            continue;
        }
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(exchange::writeJson(*result, {}, buffer));
        QCOMPARE(*exchange::readJson(buffer.data()), *result);
    }
    QVERIFY(refused > 100);
}

QTEST_GUILESS_MAIN(TestJsonErrors)
#include "tst_jsonerrors.moc"
