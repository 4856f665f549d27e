// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/searchcompletion.h"
#include "domain/searchquery.h"
#include "domain/textmatch.h"
#include "random.h"
#include "storage/changesettransaction.h"
#include "storage/groupsearch.h"
#include "testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && wanted > 0 ? wanted : otherwise;
}

QString randomText(support::Random &random)
{
    static const QStringList pieces{
        u"statut:"_s, u"verifie<"_s,   u"modifie>="_s, u"animateur:"_s, u"sans:"_s,     u"lineage:"_s,   u"\""_s,
        u"«"_s,       u"»"_s,          u"“"_s,         u" AND "_s,      u" OR "_s,      u"NEAR("_s,      u"*"_s,
        u"^"_s,       u"'"_s,          u"';--"_s,      u"%"_s,          u"_"_s,         u":"_s,          u","_s,
        u" "_s,       u"2026-13"_s,    u"2026"_s,      u"communs"_s,    u"é"_s,         u"œ"_s,          u"\u00A0"_s,
        u"\u0301"_s,  u"\U0001F33F"_s, u"\u202E"_s,    u"name_key:"_s,  u"{a b}:"_s,    u"-"_s,          u"+"_s,
        u"("_s,       u")"_s,          u"actif"_s,     u"coop"_s,       u"statut:ac"_s, u"changed>\""_s, u"nov"_s};
    QString text;
    const int length = static_cast<int>(random.below(12)) + 1;
    for (int place = 0; place < length; ++place) {
        switch (random.below(4)) {
        case 0:
            text += QChar(static_cast<char16_t>(random.below(0x10000))); // anything, halves of pairs too
            break;
        case 1:
            text += QChar(static_cast<char16_t>(random.below(0x80)));
            break;
        default:
            text += random.of(pieces);
        }
    }
    return random.below(1'000) == 0 ? text.repeated(2'000) : text;
}

bool isWithin(const domain::TextRange &range, const QString &text)
{
    return range.start >= 0 && range.length >= 0 && range.start + range.length <= text.size();
}

} // namespace

/// No text is an error, and none stalls: whatever is typed is parsed, completed, searched and marked. A thousand texts
/// when tests run; ANNUAIRE_FUZZ_QUERIES and ANNUAIRE_FUZZ_SEED for more, and others.
class TestSearchFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsSearched_data() { support::addEngines(); }
    void anyTextIsSearched();
};

void TestSearchFuzz::anyTextIsSearched()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT_SERVER(engine);
    support::TestDatabase database(engine);
    auto transaction =
        storage::ChangeSetTransaction::begin(database.connection(), u"Test"_s, storage::ChangeKind::Import);
    QVERIFY(transaction);
    const QStringList names{u"Économie et communs"_s, u"Cœur de la coop’"_s, u"Habitat"_s, u"2026 actif"_s};
    for (const QString &name : names) {
        domain::WorkGroup group;
        group.name.french = name;
        group.description.french = u"Communs « *et* » [liens](https://example.org) de "_s + name;
        QVERIFY(storage::GroupStorage(database.connection()).insert(*transaction, group));
    }
    QVERIFY(transaction->commit());
    const int seed = fromEnvironment("ANNUAIRE_FUZZ_SEED", 1);
    support::Random random(static_cast<quint64>(seed), engine == storage::Engine::Sqlite ? 1 : 2);
    storage::GroupSearch search(database.connection());
    const int count = fromEnvironment("ANNUAIRE_FUZZ_QUERIES", 1'000);
    int searched = 0;
    for (int number = 0; number < count; ++number, ++searched) {
        const QString typed = randomText(random);
        const QByteArray shown = typed.left(200).toUtf8().toPercentEncoding();
        const domain::SearchQuery query = domain::parseSearch(typed);
        for (const domain::SearchTerm &term : query.terms)
            QVERIFY2(isWithin(term.where, typed), shown.constData());
        for (const domain::TextRange &range : query.begun)
            QVERIFY2(isWithin(range, typed), shown.constData());
        QVERIFY2(query.keyBegun >= 0 && query.keyBegun <= query.words.size(), shown.constData());
        QVERIFY2(domain::parseSearch(domain::asTyped(typed)).keyBegun == 0, shown.constData());
        const auto completions = domain::completeSearch(typed, random.below(20), domain::Language::French);
        QVERIFY2(isWithin(completions.replaces, typed), shown.constData());
        if (completions.name)
            (void)domain::completeWithNames(*completions.name, names);
        const auto found = search.find({{}, typed});
        QVERIFY2(found, shown.constData());
        QVERIFY2(found->isComplete && found->isIndexUsable && found->ids.size() <= names.size(), shown.constData());
        QCOMPARE(QSet<qint64>(found->ids.begin(), found->ids.end()).size(), found->ids.size());
        const QStringList words = domain::searchWords(query.words);
        for (const domain::TextRange &range : domain::matchRanges(typed, words))
            QVERIFY2(isWithin(range, typed), shown.constData());
        (void)domain::excerptAround(names.first(), words);
        if (number % 8 == 0) {
            QVERIFY2(search.nearNames({{}, typed}, 5), shown.constData());
            QVERIFY2(search.findNamed(typed, 5), shown.constData());
        }
    }
    qInfo("%d queries with seed %d", searched, seed);
}

QTEST_GUILESS_MAIN(TestSearchFuzz)
#include "tst_searchfuzz.moc"
