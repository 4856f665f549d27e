// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchcompletion.h"
#include "domain/searchquery.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Language;
using domain::SearchQuery;
using domain::SearchTerm;

namespace {

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"…"_s;
}

QString printed(const SearchTerm &term)
{
    switch (term.kind) {
    case SearchTerm::Kind::Status: {
        QStringList codes;
        for (const domain::GroupStatus status : term.statuses)
            codes += domain::statusCode(status);
        return u"status "_s + codes.join(u'+');
    }
    case SearchTerm::Kind::Facilitator:
        return u"facilitator "_s + term.words.join(u'+');
    case SearchTerm::Kind::Lineage:
        return u"lineage "_s + term.words.join(u'+');
    case SearchTerm::Kind::Has:
        return u"has %1"_s.arg(int(term.part));
    case SearchTerm::Kind::Lacks:
        return u"lacks %1"_s.arg(int(term.part));
    case SearchTerm::Kind::Verified:
        return u"verified "_s + day(term.dates.from) + u' ' + day(term.dates.before);
    case SearchTerm::Kind::Changed:
        return u"changed "_s + day(term.dates.from) + u' ' + day(term.dates.before);
    }
    return {};
}

QString printed(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchTerm &term : query.terms)
        parts += printed(term);
    return parts.join(u", "_s) + u" | "_s + query.words;
}

} // namespace

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void waitsForWhatIsBegun_data();
    void waitsForWhatIsBegun();
    void begunIsWordsToAProgram();
    void placesAndTakesAway();
    void writesWhatItReads();
    void labels_data();
    void labels();
    void completes_data();
    void completes();
    void completesNames_data();
    void completesNames();
    void anyTextIsRead();
};

void TestSearchQuery::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto row = [](const QString &text, const QString &read) {
        QTest::newRow(qUtf8Printable(text)) << text << read;
    };
    row(u""_s, u" | "_s);
    row(u"communs"_s, u" | communs"_s);
    row(u"animateur:alix statut:actif verifie<2026"_s, u"facilitator alix, status active, verified … 2026-01-01 | "_s);
    row(u"eau statut:actif terre"_s, u"status active | eau terre"_s);
    row(u"status:active,closed"_s, u"status active+closed | "_s);
    row(u"Statut:EN-CRÉATION"_s, u"status setup | "_s);
    row(u"statut:sommeil,clos,sommeil"_s, u"status dormant+closed | "_s);
    row(u"facilitator:Alix"_s, u"facilitator alix | "_s);
    row(u"animatrice:\"Nicole Alix\" eau"_s, u"facilitator nicole+alix | eau"_s);
    row(u"animatrice:«\u00a0Nicole Alix\u00a0» eau"_s, u"facilitator nicole+alix | eau"_s);
    row(u"sans:animateur avec:liste"_s, u"lacks 0, has 1 | "_s);
    row(u"without:translation has:lineage"_s, u"lacks 2, has 4 | "_s);
    row(u"sans:vérification"_s, u"lacks 5 | "_s);
    row(u"vérifié>=2025-06"_s, u"verified 2025-06-01 … | "_s);
    row(u"modifie>2025 modifie<=11/2026"_s, u"changed 2026-01-01 …, changed … 2026-12-01 | "_s);
    row(u"changed:2026-11-23"_s, u"changed 2026-11-23 2026-11-24 | "_s);
    row(u"verified=2025"_s, u"verified 2025-01-01 2026-01-01 | "_s);
    row(u"filiation:acttes"_s, u"lineage acttes | "_s);
    // What makes no sense is words.
    row(u"statut:ouvert"_s, u" | statut:ouvert"_s);
    row(u":actif"_s, u" | :actif"_s);
    row(u"verifie<hier"_s, u" | verifie<hier"_s);
    row(u"verifie<2026-13"_s, u" | verifie<2026-13"_s);
    row(u"animateur<alix"_s, u" | animateur<alix"_s);
    row(u"avec:sucre"_s, u" | avec:sucre"_s);
    row(u"https://example.org"_s, u" | https://example.org"_s);
    row(u"animateur:\"Nicole"_s, u"facilitator nicole | "_s);
    row(u"\"deux mots\""_s, u" | \"deux mots\""_s);
}

void TestSearchQuery::reads()
{
    QFETCH(const QString, text);
    QTEST(printed(domain::parseSearch(text)), "read");
}

void TestSearchQuery::waitsForWhatIsBegun_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("condition");
    const auto row = [](const QString &whole, const QString &key, const QString &condition) {
        QTest::newRow(qUtf8Printable(whole)) << whole << key << condition;
    };
    row(u"statut:actif"_s, u"statut"_s, u"status active"_s);
    row(u"Status:being-set-up"_s, u"Status"_s, u"status setup"_s);
    row(u"animateur:alix"_s, u"animateur"_s, u"facilitator alix"_s);
    row(u"filiation:\"communs et\""_s, u"filiation"_s, u"lineage communs+et"_s);
    row(u"sans:traduction"_s, u"sans"_s, u"lacks 2"_s);
    row(u"has:mailing-list"_s, u"has"_s, u"has 1"_s);
    row(u"vérifié<2026-11-23"_s, u"vérifié"_s, u"verified … 2026-11-23"_s);
    row(u"verifie<=11/2026"_s, u"verifie"_s, u"verified … 2026-12-01"_s);
    row(u"modifie>=31/12/2026"_s, u"modifie"_s, u"changed 2026-12-31 …"_s);
    row(u"changed:\"1er février 2026\""_s, u"changed"_s, u"changed 2026-02-01 2026-02-02"_s);
    row(u"changed>\"March 1, 2020\""_s, u"changed"_s, u"changed 2020-03-02 …"_s);
}

/// Key by key: at no time is a condition words that nobody wrote.
void TestSearchQuery::waitsForWhatIsBegun()
{
    QFETCH(const QString, whole);
    QFETCH(const QString, key);
    QFETCH(const QString, condition);
    for (const QString &before : {QString(), u"eau "_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const QString typed = before + whole.first(length);
            const SearchQuery query = domain::parseSearch(typed);
            if (length <= key.size()) {
                QCOMPARE(query.words, typed);
                QCOMPARE(query.keyBegun, length);
                continue;
            }
            QVERIFY2(query.words == before.trimmed(), qPrintable(typed));
            QCOMPARE(query.keyBegun, 0);
            QCOMPARE(query.terms.size() + query.begun.size(), 1);
            if (!query.begun.isEmpty()) {
                QCOMPARE(query.begun.first().start, before.size());
                QCOMPARE(query.begun.first().length, length);
            }
        }
        QCOMPARE(printed(domain::parseSearch(before + whole)), condition + u" | " + before.trimmed());
    }
    QCOMPARE(domain::parseSearch(key + u' ').keyBegun, 0); // a word, then
}

void TestSearchQuery::begunIsWordsToAProgram()
{
    for (const QString &text : {u"eau statut:ac verifie<20 terre"_s, u"verifie<"_s, u"eau statut"_s, u"eau"_s}) {
        const SearchQuery query = domain::parseSearch(domain::asTyped(text));
        QVERIFY(query.begun.isEmpty() && query.terms.isEmpty());
        QCOMPARE(query.keyBegun, 0);
        QCOMPARE(QString(query.words).remove(u'"'), text);
    }
    QCOMPARE(domain::parseSearch(domain::asTyped(u"statut:actif"_s)).terms.size(), 1);
    QCOMPARE(domain::parseSearch(domain::asTyped(u"eau ani"_s.repeated(1'000))).keyBegun, 0);
}

void TestSearchQuery::placesAndTakesAway()
{
    const QString text = u"eau  statut:actif terre animateur:\"Nicole Alix\""_s;
    const SearchQuery query = domain::parseSearch(text);
    QCOMPARE(query.terms.size(), 2);
    QCOMPARE(text.mid(query.terms.at(1).where.start, query.terms.at(1).where.length), u"animateur:\"Nicole Alix\""_s);
    QCOMPARE(domain::withoutTerm(text, query.terms.at(0).where), u"eau terre animateur:\"Nicole Alix\""_s);
    QCOMPARE(domain::withoutTerm(text, query.terms.at(1).where), u"eau  statut:actif terre"_s);
    QCOMPARE(domain::withoutTerm(u"statut:actif"_s, domain::parseSearch(u"statut:actif"_s).terms.first().where),
             QString());
}

void TestSearchQuery::writesWhatItReads()
{
    for (const Language language : domain::allLanguages) {
        for (const domain::GroupStatus status : domain::allStatuses) {
            const SearchQuery query = domain::parseSearch(domain::statusCondition(status, language));
            QCOMPARE(query.terms.size(), 1);
            QCOMPARE(query.terms.first().statuses, QList{status});
        }
        for (const domain::SearchPart part : domain::allSearchParts) {
            for (const bool has : {true, false}) {
                const SearchQuery query = domain::parseSearch(domain::partCondition(has, part, language));
                QCOMPARE(query.terms.size(), 1);
                QCOMPARE(query.terms.first().part, part);
                QCOMPARE(query.terms.first().kind == SearchTerm::Kind::Has, has);
            }
        }
        const QString condition = domain::facilitatorCondition(u"Fanélie Carrey Conte"_s, language);
        const SearchQuery query = domain::parseSearch(domain::withTerm(u"eau"_s, condition));
        QCOMPARE(printed(query), u"facilitator fanelie+carrey+conte | eau"_s);
    }
}

void TestSearchQuery::labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::newRow("status") << u"statut:actif,clos"_s << u"Statut\u00a0: actif ou clos"_s
                            << u"Status: active or closed"_s;
    QTest::newRow("facilitator") << u"animateur:alix"_s << u"Animation\u00a0: alix"_s << u"Facilitator: alix"_s;
    QTest::newRow("lacks") << u"sans:animateur"_s << u"Sans animateur"_s << u"Without facilitator"_s;
    QTest::newRow("has") << u"with:list"_s << u"Avec liste de diffusion"_s << u"With mailing list"_s;
    QTest::newRow("before") << u"verifie<2026"_s << u"Vérifié avant 2026"_s << u"Verified before 2026"_s;
    QTest::newRow("since") << u"modifie>=2025-06"_s << u"Modifié depuis juin 2025"_s << u"Changed since June 2025"_s;
}

void TestSearchQuery::labels()
{
    QFETCH(const QString, text);
    const SearchTerm term = domain::parseSearch(text).terms.value(0);
    QTEST(domain::termLabel(term, Language::French), "french");
    QTEST(domain::termLabel(term, Language::English), "english");
}

void TestSearchQuery::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const QString &text, Language language, const QStringList &texts) {
        QTest::newRow(qUtf8Printable(text + domain::languageCode(language))) << text << language << texts;
    };
    row(u"a"_s, Language::French, {});
    row(u"ani"_s, Language::French, {u"animateur:"_s});
    row(u"eau ANI"_s, Language::French, {u"animateur:"_s});
    row(u"véri"_s, Language::French, {u"verifie<"_s});
    row(u"sta"_s, Language::English, {u"status:"_s});
    row(u"statut"_s, Language::English, {u"statut:"_s});
    row(u"zzz"_s, Language::French, {});
    row(u"statut:"_s, Language::French,
        {u"statut:actif"_s, u"statut:creation"_s, u"statut:sommeil"_s, u"statut:clos"_s});
    row(u"status:d"_s, Language::French, {u"status:dormant"_s});
    row(u"statut:actif,c"_s, Language::English, {u"statut:actif,creation"_s, u"statut:actif,clos"_s});
    row(u"sans:t"_s, Language::French, {u"sans:traduction"_s});
    row(u"statut:actif"_s, Language::French, {});
    row(u"animateur:al"_s, Language::French, {});
    row(u"verifie<20"_s, Language::French,
        {u"verifie<2026"_s, u"verifie<2025"_s, u"verifie<2026-11"_s, u"verifie<2026-10"_s, u"verifie<2026-08"_s,
         u"verifie<2026-05"_s, u"verifie<2025-11"_s, u"verifie<2024-11"_s});
    row(u"eau changed>=2026-11-"_s, Language::French,
        {u"changed>=2026-11-23"_s, u"changed>=2026-11-22"_s, u"changed>=2026-11-16"_s});
    row(u"sans<t"_s, Language::French, {});
}

void TestSearchQuery::completes()
{
    QFETCH(const QString, text);
    QFETCH(const Language, language);
    const domain::SearchCompletions completions =
        domain::completeSearch(text, text.size(), language, QDate(2026, 11, 23));
    QTEST(completions.texts, "texts");
    QCOMPARE(completions.replaces.start, text.lastIndexOf(u' ') + 1);
    QCOMPARE(completions.replaces.start + completions.replaces.length, text.size());
}

void TestSearchQuery::completesNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("empty") << u"animateur:"_s << QString()
                           << QStringList{u"animateur:\"Nicole Alix\""_s, u"animateur:ACTTES"_s};
    QTest::newRow("begun") << u"eau facilitator:nic"_s << u"nic"_s
                           << QStringList{u"facilitator:\"Nicole Alix\""_s, u"facilitator:ACTTES"_s};
    QTest::newRow("in quotation marks") << u"eau filiation:\"nicole a"_s << u"nicole a"_s
                                        << QStringList{u"filiation:\"Nicole Alix\""_s, u"filiation:ACTTES"_s};
    QTest::newRow("typed whole") << u"lineage:acttes"_s << u"acttes"_s << QStringList{u"lineage:\"Nicole Alix\""_s};
}

void TestSearchQuery::completesNames()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    const domain::SearchCompletions completions = domain::completeSearch(text, text.size(), Language::English);
    QVERIFY(completions.name);
    QCOMPARE(completions.name->typed, typed);
    QCOMPARE(text.mid(completions.replaces.start, completions.replaces.length),
             text.mid(text.startsWith(u"eau ") ? 4 : 0));
    QTEST(domain::completeWithNames(*completions.name, {u"Nicole Alix"_s, u"ACTTES"_s, u"ACTTES"_s}), "texts");
}

void TestSearchQuery::anyTextIsRead()
{
    QRandomGenerator random(7);
    const QString alphabet = u"ab:<>=\",«» \u00a0éœ’\\%_*()'\n\u0000statut"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int left = int(random.bounded(24)); left > 0; --left)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        const SearchQuery query = domain::parseSearch(text);
        for (const SearchTerm &term : query.terms) {
            QVERIFY(term.where.start >= 0 && term.where.start + term.where.length <= text.size());
            QVERIFY(domain::parseSearch(domain::withoutTerm(text, term.where)).terms.size() < query.terms.size() ||
                    text.contains(u'"') || text.contains(u'«'));
        }
        (void)domain::completeSearch(text, random.bounded(30), Language::French);
    }
    QElapsedTimer timer;
    timer.start();
    (void)domain::parseSearch(QString(1'000'000, u'"'));
    (void)domain::completeSearch(QString(1'000'000, u'a'), 1'000'000, Language::French);
    QVERIFY(domain::parseSearch(QString(1'000'000, u'a')).words.size() < 10'000);
    qInfo() << "three texts of 1 MB in ms:" << timer.elapsed();
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
