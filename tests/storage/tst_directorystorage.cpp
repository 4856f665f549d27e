// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomcontent.h"
#include "storage/directorystorage.h"
#include "storagetest.h"

using namespace Qt::StringLiterals;
using domain::ErrorKind;
using storage::ChangeKind;
using storage::ChangeSetTransaction;
using storage::DirectoryStorage;

namespace {

domain::Result<domain::ChangeSetId> writeAll(storage::Connection &connection, const domain::DirectoryContent &content,
                                             const storage::Progress &progress = {})
{
    return support::inChangeSet(connection, ChangeKind::Import, [&](ChangeSetTransaction &transaction) {
        return DirectoryStorage(connection).writeContent(transaction, content, progress);
    });
}

/// The two noncharacters at the end of the plane are replaced on both engines, since SQLite cannot give them back.
QString readable(QString text)
{
    return text.replace(QChar(0xFFFF), QChar(QChar::ReplacementCharacter))
        .replace(QChar(0xFFFE), QChar(QChar::ReplacementCharacter));
}

} // namespace

class TestDirectoryStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatIsWritten_data() { support::addEngines(); }
    void readsBackWhatIsWritten();
    void keepsHostileText_data() { support::addEngines(); }
    void keepsHostileText();
    void refusesWhatDoesNotHold_data() { support::addEngines(); }
    void refusesWhatDoesNotHold();
    void leavesOutTheBin_data() { support::addEngines(); }
    void leavesOutTheBin();
    void isOneSnapshot_data() { support::addEngines(); }
    void isOneSnapshot();
    void tellsProgressAndStops_data() { support::addEngines(); }
    void tellsProgressAndStops();
    void editsInfo_data() { support::addEngines(); }
    void editsInfo();
};

void TestDirectoryStorage::readsBackWhatIsWritten()
{
    ON_ENGINE(test);
    support::RandomContent random(7);
    const domain::DirectoryContent content = random.content(60, 40);
    VERIFY_OK(writeAll(test.connection(), content));
    const auto read = DirectoryStorage(test.connection()).readContent();
    VERIFY_OK(read);
    QCOMPARE(support::printed(*read), support::printed(content));
    QCOMPARE(test->checkIntegrity().value(), QStringList());
    // As one change set, that undoing can name.
    QCOMPARE(support::column(test.connection(), u"SELECT count(DISTINCT change_set_id) FROM change"_s),
             QStringList{u"2"_s});
    // A group read alone is the same as within the whole.
    for (const domain::WorkGroup &group : read.value().groups)
        QVERIFY(storage::GroupStorage(test.connection()).read(group.id).value() == group);
}

void TestDirectoryStorage::keepsHostileText()
{
    ON_ENGINE(test);
    const QStringList hostile{u"'; DROP TABLE work_group; --"_s,
                              u"\"double\" `back` 'single' ''twice''"_s,
                              u"%s %n %1 %% :name ?1 $1 @p #{x} ${x}"_s,
                              u"\\ \\\\ \\' \\n C:\\new"_s,
                              u"😀 👩‍👩‍👧 𝒳 \U0010FFFD"_s,
                              QString(u"a"_s + QChar(0xFFFF) + u"b" + QChar(0xFFFE) + u"c"),
                              u"עברית العربية ‮renversé‬"_s,
                              u"NULL"_s,
                              u"{\"json\": [1, null]}"_s,
                              u"<script>alert(1)</script> &amp;"_s,
                              u"x\u00A0:\u202Fy\u2028z\u00ADw"_s};
    domain::DirectoryContent content;
    content.info = support::someInfo();
    for (qsizetype at = 0; at < hostile.size(); ++at) {
        domain::Person person = support::personNamed(QString(hostile[at] + QString::number(at)));
        person.id = domain::PersonId(at + 1);
        person.note = hostile[at];
        person.email.agreedHow = hostile[at];
        content.persons += domain::cleaned(person);
        domain::WorkGroup group = support::groupNamed(QString(QString::number(at) + hostile[at]), hostile[at]);
        group.id = domain::GroupId(at + 1);
        group.description = {hostile[at], hostile[at]};
        group.note = hostile[at];
        group.statusReason = {hostile[at], hostile[at]};
        group.mailingLists = {support::listAt(QString())};
        group.mailingLists[0].label = {hostile[at], hostile[at]};
        group.lineages = {support::tieTo(hostile[at])};
        content.groups += domain::cleaned(group);
    }
    content.savedFilters = {{{}, hostile[0], hostile[1]}};
    VERIFY_OK(writeAll(test.connection(), content));
    const auto read = DirectoryStorage(test.connection()).readContent();
    VERIFY_OK(read);
    QCOMPARE(read->groups.size(), hostile.size());
    for (qsizetype at = 0; at < hostile.size(); ++at) {
        QCOMPARE(read->groups[at].description.french, readable(domain::cleanText(hostile[at])));
        // Most of it is kept to the letter; only what cleaning takes out is gone.
        if (!hostile[at].contains(u'\u2028') && !hostile[at].contains(u'\u202e'))
            QCOMPARE(read->groups[at].name.english, readable(hostile[at]));
    }
    std::sort(content.persons.begin(), content.persons.end(), support::bySortName);
    QStringList expected;
    for (const QString &line : support::printed(content))
        expected += readable(line);
    QCOMPARE(support::printed(*read), expected);
    // NUL and other control characters never get that far, on any door.
    domain::WorkGroup nul = support::groupNamed(QString(u"nul"_s + QChar(u'\0') + u"\x1b[31mé"));
    nul.description.french = QString(u"a"_s + QChar(u'\0') + u"b");
    const auto id = support::addGroup(test.connection(), nul);
    VERIFY_OK(id);
    const auto cleaned = storage::GroupStorage(test.connection()).read(*id);
    QCOMPARE(cleaned.value().name.french, u"nul[31mé"_s);
    QCOMPARE(cleaned.value().description.french, u"ab"_s);
    QCOMPARE(storage::GroupStorage(test.connection()).findByName(nul.name.french).value(), *id);
}

void TestDirectoryStorage::refusesWhatDoesNotHold()
{
    ON_ENGINE(test);
    support::RandomContent random(8);
    const domain::DirectoryContent good = random.content(5, 3);
    const auto refuse = [&](auto &&spoil) {
        domain::DirectoryContent content = good;
        spoil(content);
        return writeAll(test.connection(), content);
    };
    COMPARE_ERROR(refuse([](auto &content) { content.groups[1].name = content.groups[0].name; }),
                  ErrorKind::InvalidInput);
    COMPARE_ERROR(refuse([](auto &content) { content.groups[1].name = {}; }), ErrorKind::InvalidInput);
    COMPARE_ERROR(refuse([](auto &content) { content.persons[0].displayName.clear(); }), ErrorKind::InvalidInput);
    COMPARE_ERROR(refuse([](auto &content) {
                      content.groups[0].facilitations = {support::facilitationBy(domain::PersonId(999))};
                  }),
                  ErrorKind::InvalidInput);
    COMPARE_ERROR(refuse([](auto &content) { content.groups[0].lineages = {support::tieTo(domain::GroupId(999))}; }),
                  ErrorKind::InvalidInput);
    COMPARE_ERROR(refuse([](auto &content) { content.info.title = {}; }), ErrorKind::InvalidInput);
    // Nothing of it stayed.
    QCOMPARE(support::history(test.connection()), QStringList());
    QVERIFY(DirectoryStorage(test.connection()).readInfo().value().title == support::someInfo().title);
    VERIFY_OK(writeAll(test.connection(), good));
    COMPARE_ERROR(writeAll(test.connection(), good), ErrorKind::InvalidInput);
}

void TestDirectoryStorage::leavesOutTheBin()
{
    ON_ENGINE(test);
    support::RandomContent random(9);
    VERIFY_OK(writeAll(test.connection(), random.content(20, 10)));
    DirectoryStorage directory(test.connection());
    auto before = directory.readContent();
    VERIFY_OK(before);
    const domain::GroupId gone = before->groups[3].id;
    VERIFY_OK(support::inChangeSet(test.connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
        return storage::GroupStorage(test.connection()).remove(transaction, gone, 1);
    }));
    const auto after = directory.readContent();
    VERIFY_OK(after);
    before->groups.removeAt(3);
    for (domain::WorkGroup &group : before->groups)
        group.lineages.removeIf([gone](const domain::Lineage &tie) { return tie.target == gone; });
    QVERIFY(after.value() == *before);
}

void TestDirectoryStorage::isOneSnapshot()
{
    ON_ENGINE(test);
    support::RandomContent random(10);
    VERIFY_OK(writeAll(test.connection(), random.content(300, 10)));
    const auto other = test.openAgain();
    // Somebody else deletes a group while the content is being read.
    bool deleted = false;
    const auto content = DirectoryStorage(test.connection()).readContent([&](qint64, qint64) {
        if (!deleted) {
            const auto done =
                support::inChangeSet(other->connection(), ChangeKind::Delete, [&](ChangeSetTransaction &transaction) {
                    return storage::GroupStorage(other->connection()).remove(transaction, domain::GroupId(300), 1);
                });
            deleted = done.hasValue();
        }
        return true;
    });
    VERIFY_OK(content);
    QVERIFY(deleted);
    QCOMPARE(content->groups.size(), 300);
    QVERIFY(!test.connection().isInTransaction());
    QCOMPARE(DirectoryStorage(test.connection()).readContent()->groups.size(), 299);
}

void TestDirectoryStorage::tellsProgressAndStops()
{
    ON_ENGINE(test);
    support::RandomContent random(11);
    const domain::DirectoryContent content = random.content(300, 100);
    QList<qint64> seen;
    qint64 total = 0;
    COMPARE_ERROR(writeAll(test.connection(), content, [](qint64 done, qint64) { return done < 300; }),
                  ErrorKind::Cancelled);
    QCOMPARE(support::history(test.connection()), QStringList());
    VERIFY_OK(writeAll(test.connection(), content, [&](qint64 done, qint64 all) {
        seen += done;
        total = all;
        return true;
    }));
    QVERIFY(seen.size() > 3);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.last(), total);
    DirectoryStorage directory(test.connection());
    COMPARE_ERROR(directory.readContent([](qint64, qint64) { return false; }), ErrorKind::Cancelled);
    QVERIFY(!test.connection().isInTransaction());
    seen.clear();
    VERIFY_OK(directory.readContent([&](qint64 done, qint64 all) {
        seen += done;
        total = all;
        return true;
    }));
    QCOMPARE(seen.last(), total);
    QCOMPARE(total, 300);
}

void TestDirectoryStorage::editsInfo()
{
    ON_ENGINE(test);
    DirectoryStorage directory(test.connection());
    auto info = directory.readInfo();
    VERIFY_OK(info);
    info->title = {u"Titre"_s, u"Title"_s};
    info->subtitle = {u"Sous-titre"_s, u"Subtitle"_s};
    info->association = u"Une autre"_s;
    info->website = u"https://example.org/b"_s;
    info->logo = QByteArray("\0\x01\xff'\"", 5);
    info->mainLanguage = domain::Language::English;
    info->verifyEveryMonths = 24;
    const auto save = [&](const domain::DirectoryInfo &edited) {
        return support::inChangeSet(test.connection(), ChangeKind::Settings, [&](ChangeSetTransaction &transaction) {
            return directory.updateInfo(transaction, edited);
        });
    };
    VERIFY_OK(save(*info));
    COMPARE_ERROR(save([&] {
                      auto stale = *info;
                      stale.title.french = u"Autre"_s;
                      return stale;
                  }()),
                  ErrorKind::Conflict);
    ++info->rowVersion;
    QVERIFY(directory.readInfo().value() == *info);
    info->verifyEveryMonths = 0;
    COMPARE_ERROR(save(*info), ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestDirectoryStorage)
#include "tst_directorystorage.moc"
