// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publication.h"
#include "domain/text.h"
#include "domain/validation.h"
#include "exchange/jsonformat.h"
#include "exchange/jsonreader.h"
#include "exchange/jsonwriter.h"
#include "exchange/sample.h"
#include "generate.h"
#include "random.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const domain::DirectoryContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exchange::writeJson(content, {}, buffer) ? buffer.data() : QByteArray();
}

/// A text of any characters that the domain keeps as they are.
QString someText(support::Random &random, bool severalLines)
{
    static const QString pieces = u"aZé œ’“”«»\"\\/{}[]:,<&>\u00a0\u202f\u2028ßİñ한עש\U0001F33F0-*_#"_s;
    QString text;
    for (int length = random.between(1, 40); length > 0; --length) {
        if (severalLines && random.chance(8))
            text += random.chance(50) ? u'\n' : u'\t';
        text += pieces.at(random.below(pieces.size()));
    }
    return severalLines ? domain::cleanText(text) : domain::cleanLine(text);
}

QString someName(support::Random &random)
{
    return u"N"_s + someText(random, false);
}

domain::LocalizedText someLocalized(support::Random &random)
{
    return {random.chance(70) ? someText(random, false) : QString(),
            random.chance(70) ? someText(random, false) : QString()};
}

domain::Contact someContact(support::Random &random, const QString &value)
{
    return {value, random.chance(50), domain::PartialDate(QDate(2020, 2, 29)), someText(random, false)};
}

/// The generated directory with every field that JSON must keep filled with something unlikely.
domain::DirectoryContent contentOf(quint64 seed)
{
    support::Random random(seed, 77);
    domain::DirectoryContent content = support::generateContent(random.between(0, 30), seed);
    content.info.rowVersion = random.below(1000);
    content.info.title.french = someName(random);
    content.info.title.english = someName(random);
    content.info.subtitle = someLocalized(random);
    content.info.logo = random.chance(50) ? QByteArray("\x89PNG\r\n\x1a\n\0\1\2", 11) : QByteArray();
    content.info.mainLanguage = random.chance(50) ? domain::Language::French : domain::Language::English;
    content.info.verifyEveryMonths = random.between(1, 24);
    for (domain::Person &person : content.persons) {
        person.rowVersion = random.below(1000);
        person.displayName = someName(random);
        person.sortName = random.chance(80) ? someName(random) : QString();
        if (random.chance(50))
            person.email = someContact(random, u"a.b@example.org"_s);
        if (random.chance(50))
            person.phone = someContact(random, u"+33 1 99 00 00 00"_s);
        person.note = someText(random, true);
    }
    qint64 part = 0;
    for (domain::WorkGroup &group : content.groups) {
        group.rowVersion = random.below(1LL << 50);
        group.name.french = someName(random);
        group.originalLanguage =
            random.chance(20) && !group.name.english.isEmpty() ? domain::Language::English : domain::Language::French;
        group.description = {someText(random, true), someText(random, true)};
        group.statusReason = someLocalized(random);
        group.note = someText(random, true);
        group.reviewOn = random.chance(30) ? QDate(1, 1, 1) : QDate();
        group.verifyEveryMonths = random.between(0, 36);
        for (domain::Facilitation &facilitation : group.facilitations)
            facilitation.id = domain::FacilitationId(++part);
        for (domain::MailingList &list : group.mailingLists) {
            list.id = domain::MailingListId(++part);
            list.label = someLocalized(random);
            list.subscribeUrl = random.chance(50) ? u"mailto:join@example.org?subject=a%20b"_s : QString();
            list.state = static_cast<domain::MailingListState>(random.below(3));
        }
        for (domain::Lineage &lineage : group.lineages) {
            lineage.id = domain::LineageId(++part);
            lineage.note = someLocalized(random);
        }
    }
    for (int number = random.between(0, 3); number > 0; --number) {
        content.editions += domain::Edition{domain::EditionId(number), number,
                                            QDate(2026, number, 28),   someLocalized(random),
                                            someText(random, true),    domain::ChangeSetId(number * 10)};
        content.savedFilters +=
            domain::SavedFilter{domain::SavedFilterId(number), someName(random), someText(random, false)};
    }
    return content;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void sameContentSameBytes();
    void isOrdinaryJson();
    void defaultsAreLeftOut();
    void emptyDirectory();
    void textsAreCleaned();
    void everyFormOfTheSameJson();
    void whatLiesInTheBinIsLeftOut();
    void publicCopyHoldsNothingPrivate();
    void fullDeviceIsAnError();
    void failingDeviceIsAnError();
    void saysForWhomItWasMade();
    void olderDocumentsArePublicUnlessTheyShow_data();
    void olderDocumentsArePublicUnlessTheyShow();
    void readingCanBeStopped();
    void schemaKnowsEveryMember();
};

void TestJson::comesBackAsItWas_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestJson::comesBackAsItWas()
{
    QFETCH(quint64, seed);
    const domain::DirectoryContent content = contentOf(seed);
    const QByteArray json = written(content);
    const auto read = exchange::readJson(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->info, content.info);
    QCOMPARE(read->persons, content.persons);
    QCOMPARE(read->groups.size(), content.groups.size());
    for (qsizetype i = 0; i < content.groups.size(); ++i)
        QVERIFY2(read->groups.at(i) == content.groups.at(i), qPrintable(content.groups.at(i).name.french));
    QCOMPARE(read->editions, content.editions);
    QCOMPARE(read->savedFilters, content.savedFilters);
    QCOMPARE(written(*read), json);
}

void TestJson::sameContentSameBytes()
{
    QCOMPARE(written(contentOf(3)), written(contentOf(3)));
    QVERIFY(written(contentOf(3)) != written(contentOf(4)));
    const QByteArray json = written(*exchange::sampleDirectory());
    QCOMPARE(QCryptographicHash::hash(json, QCryptographicHash::Sha256),
             QCryptographicHash::hash(written(*exchange::readJson(json)), QCryptographicHash::Sha256));
}

void TestJson::isOrdinaryJson()
{
    const QByteArray json = written(contentOf(7));
    QVERIFY(json.startsWith(
        "{\n  \"format\": \"annuaire\",\n  \"version\": 2,\n  \"audience\": \"internal\",\n  \"directory\": {\n"));
    QVERIFY(json.endsWith("\n}\n"));
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const domain::DirectoryContent content = contentOf(7);
    QCOMPARE(document.value("groups"_L1).toArray().size(), content.groups.size());
    for (qsizetype i = 0; i < content.groups.size(); ++i) {
        const QJsonObject group = document.value("groups"_L1).toArray().at(i).toObject();
        QCOMPARE(group.value("description"_L1).toObject().value("fr"_L1).toString(),
                 content.groups.at(i).description.french);
        QCOMPARE(group.value("rowVersion"_L1).toInteger(), content.groups.at(i).rowVersion);
    }
}

void TestJson::defaultsAreLeftOut()
{
    domain::DirectoryContent content;
    content.info.title.french = u"T"_s;
    domain::WorkGroup group;
    group.id = domain::GroupId(5);
    group.name.french = u"G"_s;
    group.mailingLists = {domain::MailingList()};
    content.groups = {group};
    QCOMPARE(QString::fromUtf8(written(content)), uR"({
  "format": "annuaire",
  "version": 2,
  "audience": "internal",
  "directory": {
    "title": {
      "fr": "T"
    },
    "mainLanguage": "fr",
    "verifyEveryMonths": 12
  },
  "persons": [],
  "groups": [
    {
      "id": 5,
      "name": {
        "fr": "G"
      },
      "originalLanguage": "fr",
      "originalRevision": 1,
      "translatedRevision": 0,
      "status": "active",
      "mailingLists": [
        {
          "address": ""
        }
      ]
    }
  ]
}
)"_s);
}

void TestJson::emptyDirectory()
{
    domain::DirectoryContent content;
    content.info.title.french = u"Vide"_s;
    const auto read = exchange::readJson(written(content));
    QVERIFY(read);
    QCOMPARE(*read, content);
}

void TestJson::textsAreCleaned()
{
    const auto read = exchange::readJson(R"({"format": "annuaire", "version": 1,
        "directory": {"title": {"fr": "  Un\u0007 titre\n"}}, "persons": [{"id": 1, "name": " e\u0301 "}],
        "groups": [{"id": 1, "name": {"fr": "G\u0000\ud800"}, "description": {"fr": "a  \r\nb\u001b\r\n\r\n"},
                    "status": "active"}]})");
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->info.title.french, u"Un titre"_s);
    QCOMPARE(read->persons.at(0).displayName, u"é"_s);
    QCOMPARE(read->groups.at(0).name.french, u"G\ufffd"_s);
    QCOMPARE(read->groups.at(0).description.french, u"a\nb"_s);
}

void TestJson::everyFormOfTheSameJson()
{
    const domain::DirectoryContent sample = *exchange::sampleDirectory();
    const QByteArray json = written(sample);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QList<QByteArray> forms{document.toJson(QJsonDocument::Compact), document.toJson(QJsonDocument::Indented),
                                  "\xef\xbb\xbf" + json, " \r\n\t" + json + "\r\n ",
                                  QByteArray(json).replace("\n", "\r\n")};
    for (const QByteArray &form : forms) {
        const auto read = exchange::readJson(form);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, sample);
    }
}

void TestJson::whatLiesInTheBinIsLeftOut()
{
    domain::DirectoryContent content = *exchange::sampleDirectory();
    content.groups.removeIf([](const domain::WorkGroup &group) { return group.id.value() == 1; });
    content.persons.removeIf([](const domain::Person &person) { return person.displayName == u"Nicole Alix"_s; });
    const auto read = exchange::readJson(written(content));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(read->group(domain::GroupId(4))->lineages.isEmpty());
    QCOMPARE(read->group(domain::GroupId(7))->facilitations.size(), 1);
    QCOMPARE(read->group(domain::GroupId(7))->lineages.size(), 1);
}

void TestJson::publicCopyHoldsNothingPrivate()
{
    domain::DirectoryContent content = *exchange::sampleDirectory();
    content.groups[0].note = u"secret-note"_s;
    content.groups[0].mailingLists[0] = {{}, {}, u"secret-list@example.org"_s, {}, {}, false, {}};
    for (domain::Person &person : content.persons) {
        person.email.value = u"secret-mail@example.org"_s;
        person.note = u"secret-note"_s;
    }
    const QByteArray json = written(domain::visibleTo(content, {}));
    QVERIFY(!json.contains("secret"));
    QVERIFY(exchange::readJson(json));
    domain::PublicationOptions internal;
    internal.audience = domain::Audience::Internal;
    QVERIFY(written(domain::visibleTo(content, internal)).contains("secret-mail"));
}

namespace {

/// A device that takes so many bytes and no more, as a full disk does; it can also fail to read.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room) : m_room(room) {}

protected:
    qint64 readData(char *, qint64) override
    {
        setErrorString(u"bad sector"_s);
        return -1;
    }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"no space left"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room = 0;
};

} // namespace

void TestJson::fullDeviceIsAnError()
{
    for (const qint64 room : {0LL, 100LL, 100'000LL}) {
        FailingDevice device(room);
        QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const auto result = exchange::writeJson(support::generateContent(200), {}, device);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, domain::ErrorKind::InputOutput);
        QCOMPARE(result.error().detail, u"no space left"_s);
    }
}

void TestJson::failingDeviceIsAnError()
{
    FailingDevice device(0);
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto result = exchange::readJson(device);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, domain::ErrorKind::InputOutput);
    QCOMPARE(result.error().detail, u"bad sector"_s);
}

namespace {

domain::Result<exchange::JsonCopy> copyOf(const QByteArray &json, const exchange::ReadProgress &progress = {})
{
    QBuffer buffer;
    buffer.setData(json);
    buffer.open(QIODevice::ReadOnly);
    return exchange::readJsonCopy(buffer, progress);
}

} // namespace

void TestJson::saysForWhomItWasMade()
{
    for (const domain::Audience audience : {domain::Audience::Public, domain::Audience::Internal}) {
        for (const bool isSelection : {false, true}) {
            const domain::CopyScope scope{audience, isSelection};
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            QVERIFY(exchange::writeJson(*exchange::sampleDirectory(), scope, buffer));
            const auto copy = copyOf(buffer.data());
            QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
            QCOMPARE(copy->scope, scope);
            QCOMPARE(scope.isComplete(), audience == domain::Audience::Internal && !isSelection);
            QCOMPARE(copy->content, *exchange::sampleDirectory());
        }
    }
    const QByteArray json = written(*exchange::sampleDirectory());
    QVERIFY(!copyOf(QByteArray(json).replace("\"audience\": \"internal\"", "\"audience\": \"everybody\"")));
    QVERIFY(!copyOf(QByteArray(json).replace("  \"audience\": \"internal\",\n", "")));
    QVERIFY(!copyOf(QByteArray(json).replace("\"version\": 2", "\"version\": 1")));
}

void TestJson::olderDocumentsArePublicUnlessTheyShow_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("isComplete");
    const QByteArray none =
        R"("persons": [{"id": 1, "name": "A", "email": {"value": "a@example.org", "publishable": true}}],
        "groups": [{"id": 1, "name": {"fr": "G"}, "status": "active", "facilitators": [{"person": 1}],
        "mailingLists": [{"address": "l@example.org"}]}])";
    QTest::newRow("nothing") << none << false;
    const auto row = [&](const char *before, const char *after) {
        QTest::newRow(after) << QByteArray(none).replace(before, after) << true;
    };
    row("\"name\": \"A\"", "\"name\": \"A\", \"rowVersion\": 1");
    row("\"name\": \"A\"", "\"name\": \"A\", \"gender\": \"f\"");
    row("\"name\": \"A\"", "\"name\": \"A\", \"note\": \"n\"");
    row("\"publishable\": true", "\"publishable\": false");
    row("\"publishable\": true", "\"publishable\": true, \"agreedHow\": \"h\"");
    row("\"status\"", "\"note\": \"n\", \"status\"");
    row("\"status\"", "\"reviewOn\": \"2027-01-01\", \"status\"");
    row("\"status\"", "\"originalRevision\": 2, \"status\"");
    row("\"l@example.org\"", "\"l@example.org\", \"public\": false");
}

void TestJson::olderDocumentsArePublicUnlessTheyShow()
{
    QFETCH(QByteArray, members);
    const auto copy =
        copyOf(R"({"format": "annuaire", "version": 1, "directory": {"title": {"fr": "T"}}, )" + members + '}');
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
    QTEST(copy->scope.isComplete(), "isComplete");
}

void TestJson::readingCanBeStopped()
{
    const QByteArray json = written(support::generateContent(2000));
    for (const int last : {1, 3, 6}) {
        int asked = 0;
        const auto stopped = copyOf(json, [&](qint64 done, qint64 total) { return done <= total && ++asked < last; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, domain::ErrorKind::Cancelled);
        QCOMPARE(asked, last);
    }
}

namespace {

void collectMembers(const QJsonValue &value, const QJsonValue &schema, const QJsonObject &definitions,
                    QStringList &unknown)
{
    QJsonObject rule = schema.toObject();
    const QString reference = rule.value("$ref"_L1).toString();
    if (!reference.isEmpty())
        rule = definitions.value(reference.section(u'/', -1)).toObject();
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collectMembers(item, rule.value("items"_L1), definitions, unknown);
        return;
    }
    const QJsonObject object = value.toObject();
    const QJsonObject properties = rule.value("properties"_L1).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!properties.contains(member.key()))
            unknown += member.key();
        collectMembers(member.value(), properties.value(member.key()), definitions, unknown);
    }
}

} // namespace

void TestJson::schemaKnowsEveryMember()
{
    QFile file(QStringLiteral(ANNUAIRE_SOURCE_DIR "/resources/schema/annuaire-directory.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QStringList unknown;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const QJsonObject document = QJsonDocument::fromJson(written(contentOf(seed))).object();
        collectMembers(document, schema, schema.value("$defs"_L1).toObject(), unknown);
    }
    QBuffer selection;
    selection.open(QIODevice::WriteOnly);
    QVERIFY(exchange::writeJson(contentOf(1), {domain::Audience::Public, true}, selection));
    collectMembers(QJsonDocument::fromJson(selection.data()).object(), schema, schema.value("$defs"_L1).toObject(),
                   unknown);
    QCOMPARE(schema.value("properties"_L1)["version"_L1]["enum"_L1].toArray().last().toInt(),
             exchange::jsonFormatVersion);
    unknown.removeDuplicates();
    QCOMPARE(unknown, QStringList());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
