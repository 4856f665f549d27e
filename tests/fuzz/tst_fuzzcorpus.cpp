// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "random.h"
#include "readers.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using fuzz::Reader;
using support::Random;

namespace {

/// One careless change: a bit, a cut, a piece doubled, a piece of another place, a sign that means something.
QByteArray mutated(QByteArray bytes, Random &random)
{
    static const QList<QByteArray> signs{
        "\"",       "<",    "&#x",       "{",  "[",  ";",         "\r\n", QByteArray(1, '\0'),
        "\xff\xfe", "\xc3", "END:VCARD", "**", "](", "9999999999"};
    const auto at = qsizetype(random.below(bytes.size() + 1));
    const auto length = qsizetype(random.below(16) + 1);
    switch (random.below(5)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = char(bytes[at] ^ (1 << random.below(8)));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length).repeated(int(random.below(40) + 1)));
        break;
    case 3:
        bytes.insert(at, bytes.mid(qsizetype(random.below(bytes.size() + 1)), length));
        break;
    default:
        bytes.insert(at, random.of(signs));
        break;
    }
    return bytes;
}

} // namespace

/// The targets of tests/fuzz without libFuzzer: the same changes in every run, and what was found once.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBytesAreSurvived_data();
    void anyBytesAreSurvived();
    void foundOncesStaySolved();
};

void TestFuzzCorpus::anyBytesAreSurvived_data()
{
    QTest::addColumn<int>("reader");
    for (int i = 0; i < int(fuzz::readers().size()); ++i)
        QTest::newRow(qPrintable(fuzz::readers()[i].name)) << i;
}

void TestFuzzCorpus::anyBytesAreSurvived()
{
    QFETCH(int, reader);
    const Reader &target = fuzz::readers()[reader];
    target.read({});
    for (const QByteArray &seed : target.seeds) {
        target.read(seed);
        Random random(20261123, quint64(reader));
        for (int run = 0; run < 100; ++run) {
            QByteArray bytes = seed;
            for (int step = random.between(1, 6); step > 0; --step)
                bytes = mutated(bytes, random);
            target.read(bytes);
        }
    }
}

void TestFuzzCorpus::foundOncesStaySolved()
{
    const QDir corpus(QStringLiteral(ANNUAIRE_SOURCE_DIR "/tests/data/fuzz"));
    int read = 0;
    for (const Reader &target : fuzz::readers()) {
        const QDir folder(corpus.filePath(target.name));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            target.read(file.readAll());
            ++read;
        }
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
