// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/markdown.h"
#include "domain/validation.h"
#include "exchange/jsonwriter.h"
#include "exchange/sample.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Holds the sample against the association's page as it was published (tests/data/liste-des-groupes.txt).
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWordOfThePageInItsOrder();
    void quotesAndApostrophesAsOnThePage();
    void groups_data();
    void groups();
    void facilitatorsAgreeAsOnThePage_data();
    void facilitatorsAgreeAsOnThePage();
    void lineage();
    void dormantForTheReasonOnThePage();
    void bulletsAreBullets();
    void titleAndSubtitle();
    void nothingUnknownIsInvented();
    void englishIsTheTranslationOfTheFrench();
    void keepsTheRules();
    void fileIsWrittenAsTheWriterWrites();

private:
    [[nodiscard]] QStringList pageLines() const;
    [[nodiscard]] QStringList descriptionLines() const;

    domain::DirectoryContent m_sample;
};

void TestSample::initTestCase()
{
    auto sample = exchange::sampleDirectory();
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
    m_sample = *std::move(sample);
}

QStringList TestSample::pageLines() const
{
    QFile file(QStringLiteral(ANNUAIRE_SOURCE_DIR "/tests/data/liste-des-groupes.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).replace(u"communaut é"_s, u"communauté"_s).split(u'\n');
}

/// The page without its two headings and the labels that the program writes by itself.
QStringList TestSample::descriptionLines() const
{
    static const QRegularExpression label(
        u"^(Mailing listes?|Mailling liste|Animat(eur|rice)s? : .*|Groupe de travail en sommeil .*|Dernière mise à jour .*)$"_s);
    QStringList lines = pageLines().mid(2);
    lines.removeIf([](const QString &line) { return label.match(line).hasMatch(); });
    return lines;
}

void TestSample::everyWordOfThePageInItsOrder()
{
    const QStringList page = descriptionLines();
    QCOMPARE(page.size(), 14);
    QStringList written;
    for (const domain::WorkGroup &group : m_sample.groups)
        written += group.description.french;
    const QStringList pageWords = page.join(u' ').split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    const QStringList words = written.join(u' ').split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    QCOMPARE(words, pageWords);
    QVERIFY(words.size() > 700);
}

void TestSample::quotesAndApostrophesAsOnThePage()
{
    QString written;
    for (const domain::WorkGroup &group : m_sample.groups)
        written += group.description.french;
    const QString page = descriptionLines().join(u' ');
    for (const QChar mark : u"'’“”«»"_s)
        QCOMPARE(written.count(mark), page.count(mark));
    QCOMPARE(page.count(u'\''), 4);
    QCOMPARE(page.count(u'’'), 30);
}

void TestSample::groups_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<int>("paragraphs");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("facilitators");
    QTest::addColumn<int>("lists");

    const auto row = [](int number, const QString &name, const QString &begins, int paragraphs, const QString &status,
                        const QStringList &facilitators, int lists) {
        QTest::addRow("%d", number) << number << name << begins << paragraphs << status << facilitators << lists;
    };
    const QString active = u"active"_s;
    const QString setup = u"setup"_s;
    row(1, u"Plateformes en communs"_s, u"Ce groupe propose aux plateformes"_s, 2, active, {}, 2);
    row(2, u"Comptabilité CARE et communs"_s, u"Le groupe de recherche-action comptabilité"_s, 1, active,
        {u"Edouard Jourdain"_s}, 1);
    row(3, u"Communs, foncier et alimentation durable"_s, u"Le groupe a la volonté de contribuer"_s, 1, active,
        {u"Jean-Louis Bancel"_s}, 2);
    row(4, u"Communs de services de proximité"_s, u"La Coop des Communs a convenu"_s, 1, active, {u"Julie Lequin"_s},
        2);
    row(5, u"Coopératives, mutuelles et régies de données"_s, u"Plusieurs membres de La Coop des Communs"_s, 2, setup,
        {}, 0);
    row(6, u"Gouvernance des communs"_s, u"Le projet est né"_s, 4, setup, {}, 0);
    row(7, u"ACTTES"_s, u"Partant du constat"_s, 1, active, {u"Geneviève Fontaine"_s, u"Nicole Alix"_s}, 2);
    row(8, u"Protection sociale, ESS et communs"_s, u"Le groupe a analysé l’évolution"_s, 1, u"dormant"_s, {}, 0);
    row(9, u"ESS, communs et démocratie"_s, u"Le groupe a mené un travail collectif"_s, 1, active,
        {u"Fanélie Carrey Conte"_s, u"Philippe Eynaud"_s}, 1);
}

void TestSample::groups()
{
    QFETCH(int, number);
    QCOMPARE(m_sample.groups.size(), 9);
    const domain::WorkGroup &group = m_sample.groups.at(number - 1);
    QTEST(group.name.french, "name");
    QFETCH(QString, begins);
    QVERIFY2(group.description.french.startsWith(begins), qPrintable(group.description.french.left(60)));
    QTEST(int(domain::parseMarkdown(group.description.french).size()), "paragraphs");
    QTEST(int(domain::parseMarkdown(group.description.english).size()), "paragraphs");
    QTEST(domain::statusCode(group.status), "status");
    QStringList names;
    for (const domain::Facilitation &facilitation : group.facilitations)
        names += m_sample.person(facilitation.personId)->displayName;
    QTEST(names, "facilitators");
    QTEST(int(group.mailingLists.size()), "lists");
}

void TestSample::facilitatorsAgreeAsOnThePage_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : pageLines()) {
        if (line.startsWith(u"Animat"_s))
            QTest::addRow("%s", qPrintable(line)) << line;
    }
}

void TestSample::facilitatorsAgreeAsOnThePage()
{
    QFETCH(QString, line);
    const QString label = line.section(u" : "_s, 0, 0);
    const QStringList names = line.section(u" : "_s, 1).split(u" et "_s);
    bool several = false;
    bool masculine = false;
    for (const QString &name : names) {
        const auto person = std::find_if(m_sample.persons.begin(), m_sample.persons.end(),
                                         [&](const domain::Person &each) { return each.displayName == name; });
        QVERIFY2(person != m_sample.persons.end(), qPrintable(name));
        QVERIFY(person->gender != domain::Gender::Unspecified);
        masculine = masculine || person->gender == domain::Gender::Masculine;
        several = names.size() > 1;
    }
    QCOMPARE(label, (masculine ? u"Animateur"_s : u"Animatrice"_s) + (several ? u"s"_s : u""_s));
}

void TestSample::lineage()
{
    QStringList ties;
    for (const domain::WorkGroup &group : m_sample.groups) {
        for (const domain::Lineage &tie : group.lineages) {
            const domain::WorkGroup *target = m_sample.group(tie.target);
            ties += QStringList{QString::number(group.id.value()), domain::lineageKindCode(tie.kind),
                                target ? u'#' + target->name.french : tie.targetName}
                        .join(u' ');
        }
    }
    QCOMPARE(ties,
             (QStringList{u"4 supported-by #Plateformes en communs"_s, u"5 joins-intention-of La Banque en communs ?"_s,
                          u"7 takes-over-from La Banque en communs ?"_s}));
}

void TestSample::dormantForTheReasonOnThePage()
{
    const domain::WorkGroup &group = m_sample.groups.at(7);
    QVERIFY(pageLines().contains(u"Groupe de travail en sommeil "_s + group.statusReason.french));
    QCOMPARE(group.statusReason.english, u"after a first production cycle"_s);
    for (const domain::WorkGroup &each : m_sample.groups)
        QCOMPARE(each.statusReason.isEmpty(), each.status != domain::GroupStatus::Dormant);
}

void TestSample::bulletsAreBullets()
{
    for (const domain::Language language : domain::allLanguages) {
        const auto blocks = domain::parseMarkdown(m_sample.groups.at(5).description.in(language));
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(blocks.at(0).kind, domain::Block::Kind::Paragraph);
        for (int i = 1; i < 4; ++i)
            QCOMPARE(blocks.at(i).kind, domain::Block::Kind::Bullet);
    }
    QCOMPARE(domain::parseMarkdown(m_sample.groups.at(5).description.french).at(1).plainText(),
             u"soin de la communauté,"_s);
}

void TestSample::titleAndSubtitle()
{
    QCOMPARE(m_sample.info.title.french, pageLines().at(0));
    QCOMPARE(m_sample.info.subtitle.french, pageLines().at(1));
    QVERIFY(!m_sample.info.title.english.isEmpty());
    QVERIFY(!m_sample.info.subtitle.english.isEmpty());
    QCOMPARE(m_sample.info.association, u"La Coop des Communs"_s);
    QCOMPARE(m_sample.info.mainLanguage, domain::Language::French);
}

void TestSample::nothingUnknownIsInvented()
{
    QCOMPARE(m_sample.info.website, QString());
    QVERIFY(m_sample.info.logo.isEmpty());
    QCOMPARE(m_sample.persons.size(), 7);
    for (const domain::Person &person : m_sample.persons) {
        QCOMPARE(person.email, domain::Contact());
        QCOMPARE(person.phone, domain::Contact());
    }
    for (const domain::WorkGroup &group : m_sample.groups) {
        QVERIFY(group.statusSince.isUnknown());
        QVERIFY(!group.verifiedOn.isValid());
        for (const domain::Facilitation &facilitation : group.facilitations)
            QVERIFY(facilitation.since.isUnknown() && facilitation.until.isUnknown() && !facilitation.ended);
        for (const domain::MailingList &list : group.mailingLists)
            QCOMPARE(list, domain::MailingList());
    }
}

void TestSample::englishIsTheTranslationOfTheFrench()
{
    for (const domain::WorkGroup &group : m_sample.groups) {
        QCOMPARE(group.originalLanguage, domain::Language::French);
        QCOMPARE(group.translationLag(), std::optional<int>(0));
        QVERIFY(!group.name.english.isEmpty());
        const double ratio = double(group.description.english.size()) / double(group.description.french.size());
        QVERIFY2(ratio > 0.75 && ratio < 1.15, qPrintable(group.name.french + u' ' + QString::number(ratio)));
    }
}

void TestSample::keepsTheRules()
{
    QVERIFY(domain::validate(m_sample.info).isEmpty());
    for (const domain::Person &person : m_sample.persons) {
        QVERIFY(domain::validate(person).isEmpty());
        QCOMPARE(domain::cleaned(person), person);
    }
    for (const domain::WorkGroup &group : m_sample.groups) {
        QVERIFY(domain::validate(group).isEmpty());
        QCOMPARE(domain::cleaned(group), group);
    }
}

void TestSample::fileIsWrittenAsTheWriterWrites()
{
    QFile file(QStringLiteral(ANNUAIRE_SOURCE_DIR "/resources/sample/sample.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(exchange::writeJson(m_sample, {}, buffer));
    QCOMPARE(QString::fromUtf8(buffer.data()), QString::fromUtf8(file.readAll()));
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
