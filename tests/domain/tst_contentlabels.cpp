// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contentlabels.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Gender;
using domain::GroupStatus;
using domain::Language;
using domain::LineageKind;
using domain::PartialDate;
using domain::Person;

Q_DECLARE_METATYPE(QList<domain::Person>)
Q_DECLARE_METATYPE(QList<domain::Gender>)

namespace {

Person person(const QString &name, Gender gender)
{
    Person result;
    result.displayName = name;
    result.gender = gender;
    return result;
}

constexpr Gender f = Gender::Feminine;
constexpr Gender m = Gender::Masculine;
constexpr Gender u = Gender::Unspecified;

} // namespace

class TestContentLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesLabels_data();
    void agreesLabels();
    void writesTheAssociationsLines_data();
    void writesTheAssociationsLines();
    void joinsNames_data();
    void joinsNames();
    void namesEveryStatusAndTie();
    void namesListsByNumber();
    void keepsFrenchTypography();
    void writesDates();
    void writesNumbers();
};

void TestContentLabels::agreesLabels_data()
{
    QTest::addColumn<QList<Gender>>("genders");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("nobody") << QList<Gender>() << u""_s << u""_s;
    QTest::newRow("man") << QList<Gender>{m} << u"Animateur"_s << u"Facilitator"_s;
    QTest::newRow("woman") << QList<Gender>{f} << u"Animatrice"_s << u"Facilitator"_s;
    QTest::newRow("unspecified") << QList<Gender>{u} << u"Animateur·rice"_s << u"Facilitator"_s;
    QTest::newRow("women") << QList<Gender>{f, f, f} << u"Animatrices"_s << u"Facilitators"_s;
    QTest::newRow("men") << QList<Gender>{m, m} << u"Animateurs"_s << u"Facilitators"_s;
    QTest::newRow("woman and man") << QList<Gender>{f, m} << u"Animateurs"_s << u"Facilitators"_s;
    QTest::newRow("one man among many") << QList<Gender>{f, f, m, f} << u"Animateurs"_s << u"Facilitators"_s;
    QTest::newRow("woman and unspecified") << QList<Gender>{f, u} << u"Animateur·rices"_s << u"Facilitators"_s;
    QTest::newRow("man and unspecified") << QList<Gender>{m, u} << u"Animateurs"_s << u"Facilitators"_s;
    QTest::newRow("all unspecified") << QList<Gender>{u, u} << u"Animateur·rices"_s << u"Facilitators"_s;
}

void TestContentLabels::agreesLabels()
{
    QFETCH(const QList<Gender>, genders);
    QTEST(domain::facilitatorLabel(genders, Language::French), "french");
    QTEST(domain::facilitatorLabel(genders, Language::English), "english");
}

void TestContentLabels::writesTheAssociationsLines_data()
{
    QTest::addColumn<QList<Person>>("persons");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("nobody") << QList<Person>() << u""_s << u""_s;
    QTest::newRow("CARE") << QList<Person>{person(u"Edouard Jourdain"_s, m)} << u"Animateur\u00A0: Edouard Jourdain"_s
                          << u"Facilitator: Edouard Jourdain"_s;
    QTest::newRow("proximité") << QList<Person>{person(u"Julie Lequin"_s, f)} << u"Animatrice\u00A0: Julie Lequin"_s
                               << u"Facilitator: Julie Lequin"_s;
    QTest::newRow("ACTTES") << QList<Person>{person(u"Geneviève Fontaine"_s, f), person(u"Nicole Alix"_s, f)}
                            << u"Animatrices\u00A0: Geneviève Fontaine et Nicole Alix"_s
                            << u"Facilitators: Geneviève Fontaine and Nicole Alix"_s;
    QTest::newRow("démocratie") << QList<Person>{person(u"Fanélie Carrey Conte"_s, f), person(u"Philippe Eynaud"_s, m)}
                                << u"Animateurs\u00A0: Fanélie Carrey Conte et Philippe Eynaud"_s
                                << u"Facilitators: Fanélie Carrey Conte and Philippe Eynaud"_s;
    QTest::newRow("a woman and somebody")
        << QList<Person>{person(u"Nicole Alix"_s, f), person(u"Dominique"_s, {})}
        << u"Animateur·rices\u00A0: Nicole Alix et Dominique"_s << u"Facilitators: Nicole Alix and Dominique"_s;
    QTest::newRow("a man and somebody") << QList<Person>{person(u"Jean-Louis Bancel"_s, m), person(u"Dominique"_s, {})}
                                        << u"Animateurs\u00A0: Jean-Louis Bancel et Dominique"_s
                                        << u"Facilitators: Jean-Louis Bancel and Dominique"_s;
}

void TestContentLabels::writesTheAssociationsLines()
{
    QFETCH(const QList<Person>, persons);
    QTEST(domain::facilitatorLine(persons, Language::French), "french");
    QTEST(domain::facilitatorLine(persons, Language::English), "english");
}

void TestContentLabels::joinsNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("none") << QStringList() << u""_s << u""_s;
    QTest::newRow("one") << QStringList{u"A"_s} << u"A"_s << u"A"_s;
    QTest::newRow("two") << QStringList{u"A"_s, u"B"_s} << u"A et B"_s << u"A and B"_s;
    QTest::newRow("three") << QStringList{u"A"_s, u"B"_s, u"C"_s} << u"A, B et C"_s << u"A, B and C"_s;
}

void TestContentLabels::joinsNames()
{
    QFETCH(const QStringList, names);
    QTEST(domain::joinNames(names, Language::French), "french");
    QTEST(domain::joinNames(names, Language::English), "english");
}

void TestContentLabels::namesEveryStatusAndTie()
{
    QCOMPARE(domain::statusLabel(GroupStatus::Setup, Language::French), u"en création"_s);
    QCOMPARE(domain::statusLabel(GroupStatus::Dormant, Language::English), u"dormant"_s);
    QCOMPARE(domain::statusHeading(GroupStatus::Active, Language::French), u"Groupes actifs"_s);
    QCOMPARE(domain::lineageLabel(LineageKind::JoinsIntentionOf, Language::French), u"rejoint l’intention de"_s);
    QCOMPARE(domain::inverseLineageLabel(LineageKind::TakesOverFrom, Language::French), u"relayé par"_s);
    QSet<QString> words;
    qsizetype count = 0;
    for (const Language language : domain::allLanguages) {
        for (const GroupStatus status : domain::allStatuses) {
            words << domain::statusLabel(status, language) << domain::statusHeading(status, language);
            count += 2;
        }
        for (const LineageKind kind : domain::allLineageKinds) {
            words << domain::lineageLabel(kind, language) << domain::inverseLineageLabel(kind, language);
            count += 2;
        }
    }
    QCOMPARE(words.size(), count); // none missing, none said twice
    QVERIFY(!words.contains(u""_s));
}

void TestContentLabels::namesListsByNumber()
{
    QCOMPARE(domain::mailingListLabel(1, Language::French), u"Liste de diffusion"_s);
    QCOMPARE(domain::mailingListLabel(2, Language::French), u"Listes de diffusion"_s);
    QCOMPARE(domain::mailingListLabel(1, Language::English), u"Mailing list"_s);
    QCOMPARE(domain::mailingListLabel(3, Language::English), u"Mailing lists"_s);
    QCOMPARE(domain::unknownAddressLabel(Language::French), u"adresse à compléter"_s);
    QCOMPARE(domain::mailingListStateLabel(domain::MailingListState::Open, Language::French), u""_s);
    QCOMPARE(domain::mailingListStateLabel(domain::MailingListState::ArchiveOnly, Language::English),
             u"archive only"_s);
}

void TestContentLabels::keepsFrenchTypography()
{
    QCOMPARE(domain::labelled(u"a"_s, u"b"_s, Language::French), u"a\u00A0: b"_s);
    QCOMPARE(domain::labelled(u"a"_s, u"b"_s, Language::English), u"a: b"_s);
    QCOMPARE(domain::quoted(u"a"_s, Language::French), u"«\u00A0a\u00A0»"_s);
    QCOMPARE(domain::quoted(u"a"_s, Language::English), u"“a”"_s);
    QCOMPARE(domain::translatedFromLabel(Language::English, Language::French), u"traduit de l’anglais"_s);
    QCOMPARE(domain::translatedFromLabel(Language::French, Language::English), u"translated from the French"_s);
}

void TestContentLabels::writesDates()
{
    const QDate first(2026, 11, 1);
    QCOMPARE(domain::verifiedLabel(first, Language::French), u"vérifié le 1er novembre 2026"_s);
    QCOMPARE(domain::verifiedLabel(first, Language::English), u"verified on 1 November 2026"_s);
    QCOMPARE(domain::verifiedLabel(QDate(), Language::French), u"à vérifier"_s);
    QCOMPARE(domain::verifiedLabel(QDate(), Language::English), u"to be verified"_s);
    QCOMPARE(domain::sinceLabel(*PartialDate::of(2020, 3), Language::French), u"depuis mars 2020"_s);
    QCOMPARE(domain::sinceLabel(*PartialDate::of(2020, 3, 1), Language::French), u"depuis le 1er mars 2020"_s);
    QCOMPARE(domain::sinceLabel(*PartialDate::of(2020), Language::French), u"depuis 2020"_s);
    QCOMPARE(domain::sinceLabel(*PartialDate::of(2020, 3), Language::English), u"since March 2020"_s);
    QCOMPARE(domain::sinceLabel({}, Language::English), u""_s);
    QCOMPARE(domain::editionLabel(QDate(2026, 11, 23), Language::French), u"Édition du 23 novembre 2026"_s);
    QCOMPARE(domain::editionLabel(QDate(2026, 11, 23), Language::English), u"Edition of 23 November 2026"_s);
}

void TestContentLabels::writesNumbers()
{
    QCOMPARE(domain::pageNumberLabel(4, 9, Language::French), u"Page 4 sur 9"_s);
    QCOMPARE(domain::pageNumberLabel(4, 9, Language::English), u"Page 4 of 9"_s);
    QCOMPARE(domain::totalsLabel(9, 7, Language::French), u"9 groupes · 7 animateurs et animatrices"_s);
    QCOMPARE(domain::totalsLabel(9, 7, Language::English), u"9 groups · 7 facilitators"_s);
    QCOMPARE(domain::totalsLabel(1, 0, Language::French), u"1 groupe · 0 animateur ou animatrice"_s);
    QCOMPARE(domain::totalsLabel(1, 0, Language::English), u"1 group · 0 facilitators"_s);
    QCOMPARE(domain::totalsLabel(1234567, 1000, Language::French),
             u"1\u202F234\u202F567 groupes · 1\u202F000 animateurs et animatrices"_s);
    QCOMPARE(domain::totalsLabel(100000, 1, Language::English), u"100,000 groups · 1 facilitator"_s);
}

QTEST_GUILESS_MAIN(TestContentLabels)
#include "tst_contentlabels.moc"
