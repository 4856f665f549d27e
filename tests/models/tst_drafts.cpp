// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/draftstore.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using models::DraftStore;
using models::FormDraft;

namespace {

FormDraft someDraft(const QString &name)
{
    FormDraft draft;
    draft.at = QDateTime(QDate(2026, 11, 23), QTime(10, 15, 30, 250), Qt::UTC);
    draft.base.id = domain::GroupId(7);
    draft.base.rowVersion = 4;
    draft.base.name = {u"Communs"_s, u"Commons"_s};
    draft.typed = draft.base;
    draft.typed.name.french = name;
    draft.typed.description = {u"Un texte « à moitié »\nécrit"_s, QString()};
    draft.typed.originalLanguage = domain::Language::English;
    draft.typed.originalRevision = 3;
    draft.typed.translatedRevision = 2;
    draft.typed.status = domain::GroupStatus::Dormant;
    draft.typed.statusSince = *domain::PartialDate::of(2024, 5);
    draft.typed.statusReason = {u"pause"_s, u"pause"_s};
    draft.typed.reviewOn = QDate(2027, 1, 1);
    draft.typed.verifiedOn = QDate(2025, 2, 3);
    draft.typed.verifiedBy = u"Ada"_s;
    draft.typed.verifyEveryMonths = 6;
    draft.typed.note = u"<b>note</b> {\"x\": 1}"_s;
    domain::Facilitation facilitation;
    facilitation.personId = domain::PersonId(-1);
    facilitation.since = *domain::PartialDate::of(2020);
    facilitation.until = *domain::PartialDate::of(2021, 2, 3);
    facilitation.ended = true;
    draft.typed.facilitations = {facilitation};
    domain::MailingList list;
    list.id = domain::MailingListId(3);
    list.label = {u"liste"_s, u"list"_s};
    list.address = u"communs@example.org"_s;
    list.subscribeUrl = u"https://example.org/s"_s;
    list.archiveUrl = u"https://example.org/a"_s;
    list.isPublic = false;
    list.state = domain::MailingListState::ArchiveOnly;
    draft.typed.mailingLists = {list};
    domain::Lineage lineage;
    lineage.id = domain::LineageId(2);
    lineage.kind = domain::LineageKind::StemsFrom;
    lineage.targetName = u"Ancien"_s;
    lineage.note = {u"n"_s, u"m"_s};
    draft.typed.lineages = {lineage};
    domain::Person person;
    person.id = domain::PersonId(-1);
    person.displayName = u"Ada Martin"_s;
    person.gender = domain::Gender::Feminine;
    draft.newPersons = {person};
    return draft;
}

} // namespace

/// What is typed and not saved outlives the program that it was typed in.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHoldsAll();
    void textOfOthersIsRefused();
    void keepsAndDrops();
    void outlivesAKilledProcess();
    void windowsDoNotMix();
    void staysUntilAnswered();
    void allThatWereLeftStay();
};

void TestDrafts::textHoldsAll()
{
    const FormDraft draft = someDraft(u"Communs 2"_s);
    const auto read = models::draftFromJson(models::toJson(draft));
    QVERIFY(read.has_value());
    QVERIFY(read->base == draft.base);
    QVERIFY(read->typed == draft.typed);
    QVERIFY(read->newPersons == draft.newPersons);
    QCOMPARE(read->at, draft.at);
    QVERIFY(!read->person);
    FormDraft ofPerson;
    ofPerson.at = draft.at;
    domain::Person person;
    person.id = domain::PersonId(12);
    person.rowVersion = 3;
    person.displayName = u"Nicole Alix"_s;
    person.sortName = u"Alix, Nicole"_s;
    person.gender = domain::Gender::Feminine;
    ofPerson.person = models::PersonDraft{person, person};
    ofPerson.person->typed.displayName = u"Nicole « Alix »"_s;
    ofPerson.person->typed.email = {u"nicole@example.org"_s, true, *domain::PartialDate::of(2024, 5),
                                    u"de vive voix"_s};
    ofPerson.person->typed.phone = {u"+33 1 00 00 00 00"_s, false, {}, {}};
    ofPerson.person->typed.note = u"deux\nlignes"_s;
    const auto readPerson = models::draftFromJson(models::toJson(ofPerson));
    QVERIFY(readPerson.has_value());
    QVERIFY(*readPerson == ofPerson);
}

void TestDrafts::textOfOthersIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("\xff\xfe"),
                                    QByteArray("{\"annuaireDraft\": 99}"), models::toJson(someDraft(u"x"_s)).left(200)})
        QVERIFY2(!models::draftFromJson(bytes), bytes.constData());
}

void TestDrafts::keepsAndDrops()
{
    const QTemporaryDir folder;
    const auto place = storage::Location::ofFile(folder.filePath(u"x.annuaire"_s));
    {
        DraftStore store(folder.path(), place);
        QVERIFY(store.leftBehind().isEmpty());
        store.keep(someDraft(u"A"_s));
        store.keep(someDraft(u"B"_s));
        store.drop();
    }
    QVERIFY(DraftStore(folder.path(), place).leftBehind().isEmpty());
    {
        DraftStore store(folder.path(), place);
        store.keep(someDraft(u"A"_s));
        store.keep(someDraft(u"B"_s));
    }
    const auto other = storage::Location::ofFile(folder.filePath(u"other.annuaire"_s));
    QVERIFY2(DraftStore(folder.path(), other).leftBehind().isEmpty(), "another directory's");
    const DraftStore store(folder.path(), place);
    QCOMPARE(store.leftBehind().size(), 1);
    QCOMPARE(store.leftBehind().first().draft.typed.name.french, u"B"_s);
}

void TestDrafts::outlivesAKilledProcess()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const auto place = storage::Location::ofFile(folder.filePath(u"x.annuaire"_s));
    const pid_t child = fork();
    if (child == 0) {
        DraftStore store(folder.path(), place);
        store.keep(someDraft(u"A"_s));
        store.flush();
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    const DraftStore store(folder.path(), place);
    QCOMPARE(store.leftBehind().size(), 1);
    QVERIFY(store.leftBehind().first().draft == someDraft(u"A"_s));
#else
    QSKIP("no processes to kill here");
#endif
}

void TestDrafts::windowsDoNotMix()
{
    const QTemporaryDir folder;
    const auto place = storage::Location::ofFile(folder.filePath(u"x.annuaire"_s));
    DraftStore one(folder.path(), place);
    one.keep(someDraft(u"A"_s));
    one.flush();
    DraftStore two(folder.path(), place);
    QVERIFY2(two.leftBehind().isEmpty(), "the other window is there still");
    two.keep(someDraft(u"B"_s));
    two.drop();
    two.flush();
    QCOMPARE(QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files).size(), 1);
}

void TestDrafts::staysUntilAnswered()
{
    const QTemporaryDir folder;
    const auto place = storage::Location::ofFile(folder.filePath(u"x.annuaire"_s));
    {
        DraftStore store(folder.path(), place);
        store.keep(someDraft(u"A"_s));
    }
    {
        DraftStore store(folder.path(), place);
        QCOMPARE(store.leftBehind().size(), 1);
        store.drop(); // of this window's own form
    }
    DraftStore store(folder.path(), place);
    QCOMPARE(store.leftBehind().size(), 1);
    DraftStore::discard(store.leftBehind().first());
    QVERIFY(store.leftBehind().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList({u"*.json"_s}, QDir::Files), QStringList());
}

void TestDrafts::allThatWereLeftStay()
{
    const QTemporaryDir folder;
    const auto place = storage::Location::ofFile(folder.filePath(u"x.annuaire"_s));
    const auto left = [](const DraftStore &store) {
        QStringList names;
        for (const models::LeftDraft &each : store.leftBehind())
            names += each.draft.typed.name.french;
        return names;
    };
    const auto leave = [&](const QStringList &names) {
        std::vector<std::unique_ptr<DraftStore>> windows; // at once, then all are gone
        for (const QString &name : names) {
            windows.push_back(std::make_unique<DraftStore>(folder.path(), place));
            FormDraft draft = someDraft(name);
            draft.at = draft.at.addSecs(name.at(0).unicode());
            windows.back()->keep(draft);
        }
    };
    leave({u"B"_s, u"A"_s});
    leave({u"C"_s}); // who answered nothing
    const DraftStore store(folder.path(), place);
    QCOMPARE(left(store), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    DraftStore::discard(store.leftBehind().at(1));
    QCOMPARE(left(store), QStringList({u"A"_s, u"C"_s}));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
