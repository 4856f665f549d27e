// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "domain/validation.h"
#include "exchange/sample.h"
#include "generate.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The tests' own maker of directories: what it makes must be worth testing with.
class TestGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameContent();
    void everySizeKeepsTheRules_data();
    void everySizeKeepsTheRules();
    void namesAreAllDifferent();
    void holdsEveryKindOfThing();
    void nobodyReal();
};

void TestGenerate::sameSeedSameContent()
{
    QCOMPARE(support::generateContent(50, 9), support::generateContent(50, 9));
    QVERIFY(support::generateContent(50, 9) != support::generateContent(50, 10));
    const support::Generator small(100, 9);
    QCOMPARE(small.group(49), support::Generator(100, 9).group(49));
}

void TestGenerate::everySizeKeepsTheRules_data()
{
    QTest::addColumn<qint64>("groups");
    for (const int groups : {0, 1, 2, 9, 500})
        QTest::addRow("%d", groups) << qint64(groups);
}

void TestGenerate::everySizeKeepsTheRules()
{
    QFETCH(qint64, groups);
    const domain::DirectoryContent content = support::generateContent(groups);
    QCOMPARE(content.groups.size(), groups);
    QVERIFY(domain::validate(content.info).isEmpty());
    for (const domain::Person &person : content.persons) {
        QVERIFY(!domain::hasErrors(domain::validate(person)));
        QCOMPARE(domain::cleaned(person), person);
    }
    for (const domain::WorkGroup &group : content.groups) {
        QVERIFY(!domain::hasErrors(domain::validate(group)));
        QCOMPARE(domain::cleaned(group), group);
        for (const domain::Facilitation &facilitation : group.facilitations)
            QVERIFY(content.person(facilitation.personId));
        for (const domain::Lineage &lineage : group.lineages)
            QVERIFY(!lineage.target.isValid() || lineage.target < group.id);
    }
}

void TestGenerate::namesAreAllDifferent()
{
    QSet<QString> names;
    const domain::DirectoryContent content = support::generateContent(2000);
    for (const domain::WorkGroup &group : content.groups) {
        for (const QString &name : {group.name.french, group.name.english}) {
            if (name.isEmpty())
                continue;
            QVERIFY2(!names.contains(domain::fold(name)), qPrintable(name));
            names.insert(domain::fold(name));
        }
    }
}

void TestGenerate::holdsEveryKindOfThing()
{
    const domain::DirectoryContent content = support::generateContent(1000);
    QMap<domain::GroupStatus, int> statuses;
    QMap<qsizetype, int> facilitators;
    int untranslated = 0;
    qint64 characters = 0;
    for (const domain::WorkGroup &group : content.groups) {
        ++statuses[group.status];
        ++facilitators[group.facilitations.size()];
        untranslated += group.translationLag() ? 0 : 1;
        characters += group.description.french.size() + group.description.english.size();
    }
    QCOMPARE(statuses.size(), 4);
    QVERIFY(facilitators.value(0) > 50 && facilitators.value(1) > 300 && facilitators.value(2) > 100);
    QVERIFY(untranslated > 80 && untranslated < 250);
    QVERIFY2(characters / 1000 > 1000 && characters / 1000 < 2500, qPrintable(QString::number(characters / 1000)));
}

void TestGenerate::nobodyReal()
{
    QSet<QString> real;
    const auto sample = exchange::sampleDirectory();
    QVERIFY(sample);
    for (const domain::Person &person : sample->persons)
        real.insert(domain::fold(person.displayName));
    const domain::DirectoryContent content = support::generateContent(2000);
    for (const domain::Person &person : content.persons) {
        QVERIFY(!real.contains(domain::fold(person.displayName)));
        QVERIFY(person.email.value.isEmpty() || person.email.value.endsWith(u"@example.org"_s));
    }
}

QTEST_GUILESS_MAIN(TestGenerate)
#include "tst_generate.moc"
