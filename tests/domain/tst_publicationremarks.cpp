// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publicationremarks.h"
#include "randomdirectory.h"

#include <QtTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace domain;

using Change = std::function<void(DirectoryContent &, PublicationOptions &)>;
Q_DECLARE_METATYPE(Change)

namespace {

Person facilitator(qint64 id, const QString &name)
{
    Person person;
    person.id = PersonId(id);
    person.displayName = name;
    person.gender = Gender::Feminine;
    person.email.value = u"n%1@example.org"_s.arg(id);
    person.email.publishable = true;
    return person;
}

WorkGroup completeGroup(qint64 id, const QString &name)
{
    WorkGroup group;
    group.id = GroupId(id);
    group.name.french = name;
    group.description.french = u"Un texte."_s;
    group.verifiedOn = QDate(2026, 10, 1);
    group.facilitations += Facilitation{};
    group.facilitations.front().personId = PersonId(1);
    MailingList list;
    list.address = u"liste@example.org"_s;
    group.mailingLists = {list};
    return group;
}

/// A document nobody can find anything against.
DirectoryContent completeContent()
{
    DirectoryContent content;
    content.info.title.french = u"Annuaire"_s;
    content.persons = {facilitator(1, u"Nicole Alix"_s)};
    content.groups = {completeGroup(1, u"Communs"_s), completeGroup(2, u"Soin"_s)};
    return content;
}

PublicationOptions options()
{
    PublicationOptions options;
    options.date = QDate(2026, 11, 23);
    return options;
}

QStringList printed(const QList<PublicationRemark> &remarks)
{
    QStringList lines;
    for (const PublicationRemark &remark : remarks)
        lines += remarkCode(remark.kind) + u": "_s + remark.name;
    return lines;
}

} // namespace

class TestPublicationRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeDocumentHasNone();
    void each_data();
    void each();
    void otherLanguageIsLeftAlone();
    void internalDocumentHoldsNothingBack();
    void onlyWhatIsInTheDocument();
    void weightiestFirst();
    void everyKindHasWordsAndCode();
};

void TestPublicationRemarks::completeDocumentHasNone()
{
    QCOMPARE(printed(publicationRemarks(completeContent(), options())), QStringList());
}

void TestPublicationRemarks::each_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, const Change &change, const QString &expected, Field field) {
        QTest::newRow(name) << change << expected << int(field);
    };
    using Content = DirectoryContent;
    using Options = PublicationOptions;
    row(
        "title", [](Content &content, Options &) { content.info.title = {}; }, u"no-title: "_s, Field::DirectoryTitle);
    row(
        "group", [](Content &content, Options &) { content.groups.clear(); }, u"no-group: "_s, Field::DirectoryTitle);
    row(
        "facilitator", [](Content &content, Options &) { content.groups[0].facilitations.clear(); },
        u"no-facilitator: Communs"_s, Field::Facilitators);
    row(
        "description", [](Content &content, Options &) { content.groups[0].description = {}; },
        u"no-description: Communs"_s, Field::DescriptionFrench);
    row(
        "address", [](Content &content, Options &) { content.groups[0].mailingLists[0].address.clear(); },
        u"list-without-address: Communs"_s, Field::MailingLists);
    row(
        "never verified", [](Content &content, Options &) { content.groups[1].verifiedOn = {}; },
        u"never-verified: Soin"_s, Field::Verification);
    row(
        "due", [](Content &content, Options &) { content.groups[1].verifiedOn = QDate(2024, 1, 1); },
        u"verification-due: Soin"_s, Field::Verification);
    row(
        "later", [](Content &content, Options &) { content.groups[1].verifiedOn = QDate(2026, 12, 1); },
        u"verified-later: Soin"_s, Field::Verification);
    row(
        "label", [](Content &content, Options &) { content.persons[0].gender = Gender::Unspecified; },
        u"agreement-unknown: Nicole Alix"_s, Field::PersonName);
    row(
        "contact", [](Content &content, Options &) { content.persons[0].email.publishable = false; },
        u"contact-withheld: Nicole Alix"_s, Field::PersonEmail);
    row(
        "phone", [](Content &content, Options &) { content.persons[0].phone.value = u"+33 1 00 00 00 00"_s; },
        u"contact-withheld: Nicole Alix"_s, Field::PersonPhone);
    row(
        "list", [](Content &content, Options &) { content.groups[0].mailingLists[0].isPublic = false; },
        u"list-withheld: Communs"_s, Field::MailingLists);
    row(
        "tie",
        [](Content &content, Options &) {
            Lineage tie;
            tie.targetName = u"Ailleurs"_s;
            content.groups[0].lineages = {tie};
        },
        u"tie-outside: Communs"_s, Field::Lineages);
    row(
        "spaces", [](Content &content, Options &) { content.groups[0].description.french = u"Un  texte."_s; },
        u"stray-spaces: Communs"_s, Field::DescriptionFrench);
}

void TestPublicationRemarks::each()
{
    QFETCH(const Change, change);
    QFETCH(const QString, expected);
    QFETCH(const int, field);
    DirectoryContent content = completeContent();
    PublicationOptions chosen = options();
    change(content, chosen);
    const QList<PublicationRemark> remarks = publicationRemarks(content, chosen);
    QCOMPARE(printed(remarks), QStringList{expected});
    QCOMPARE(int(remarks.first().field), field);
}

void TestPublicationRemarks::otherLanguageIsLeftAlone()
{
    DirectoryContent content = completeContent();
    content.groups[0].description.english = u"Stray  spaces."_s;
    content.groups[0].name.english = u"Commons"_s;
    content.groups[0].translatedRevision = 1;
    PublicationOptions chosen = options();
    QCOMPARE(printed(publicationRemarks(content, chosen)), QStringList());
    chosen.language = Language::English;
    QCOMPARE(printed(publicationRemarks(content, chosen)),
             QStringList({u"no-translation: Soin"_s, u"stray-spaces: Commons"_s}));
}

void TestPublicationRemarks::internalDocumentHoldsNothingBack()
{
    DirectoryContent content = completeContent();
    content.persons[0].email.publishable = false;
    content.groups[0].mailingLists[0].isPublic = false;
    PublicationOptions chosen = options();
    chosen.audience = Audience::Internal;
    QCOMPARE(printed(publicationRemarks(content, chosen)), QStringList());
}

void TestPublicationRemarks::onlyWhatIsInTheDocument()
{
    DirectoryContent content = completeContent();
    content.groups[0].description = {};
    content.groups[1].verifiedOn = {};
    PublicationOptions chosen = options();
    chosen.selection = {GroupId(2)};
    QCOMPARE(printed(publicationRemarks(content, chosen)), QStringList{u"never-verified: Soin"_s});
}

void TestPublicationRemarks::weightiestFirst()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const QList<PublicationRemark> remarks = publicationRemarks(testing::RandomDirectory(seed).make(), options());
        QVERIFY(!remarks.isEmpty());
        QVERIFY(std::is_sorted(remarks.begin(), remarks.end(), [](const auto &left, const auto &right) {
            return weightOf(left.kind) < weightOf(right.kind);
        }));
    }
}

void TestPublicationRemarks::everyKindHasWordsAndCode()
{
    QSet<QString> codes;
    QSet<QString> texts;
    for (int kind = 0; kind <= int(RemarkKind::ListWithheld); ++kind) {
        const PublicationRemark remark{RemarkKind(kind), Field::Status, {}, {}, {}, Language::French};
        codes.insert(remarkCode(remark.kind));
        texts.insert(remarkText(remark));
    }
    QCOMPARE(codes.size(), qsizetype(RemarkKind::ListWithheld) + 1);
    QCOMPARE(texts.size(), codes.size());
    QVERIFY(!codes.contains(QString()));
}

QTEST_MAIN(TestPublicationRemarks)
#include "tst_publicationremarks.moc"
