// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/duplicates.h"

#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

Person person(qint64 id, const QString &name, const QString &email = {})
{
    Person made;
    made.id = PersonId(id);
    made.displayName = name;
    made.email.value = email;
    return made;
}

QStringList printed(const QList<LikelyDuplicate> &pairs)
{
    QStringList rows;
    for (const LikelyDuplicate &pair : pairs)
        rows << u"%1-%2:%3"_s.arg(pair.first.value()).arg(pair.second.value()).arg(int(pair.reason));
    return rows;
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distance_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("expected");
        QTest::newRow("same") << u"jourdain"_s << u"jourdain"_s << 2 << 0;
        QTest::newRow("one more") << u"jourdain"_s << u"jourdains"_s << 2 << 1;
        QTest::newRow("swap") << u"lequin"_s << u"leuqin"_s << 2 << 1;
        QTest::newRow("two") << u"eynaud"_s << u"einaut"_s << 2 << 2;
        QTest::newRow("past the limit") << u"bancel"_s << u"fontaine"_s << 2 << 3;
        QTest::newRow("empty") << QString() << u"ab"_s << 2 << 2;
    }
    void distance()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, limit);
        QTEST(editDistance(a, b, limit), "expected");
        QTEST(editDistance(b, a, limit), "expected");
    }

    void findsPairs_data()
    {
        QTest::addColumn<QList<Person>>("persons");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nobody") << QList<Person>() << QStringList();
        QTest::newRow("different") << QList{person(1, u"Julie Lequin"_s), person(2, u"Nicole Alix"_s)} << QStringList();
        QTest::newRow("accents") << QList{person(1, u"Edouard Jourdain"_s), person(2, u"Édouard JOURDAIN"_s)}
                                 << QStringList{u"1-2:0"_s};
        QTest::newRow("order of words") << QList{person(1, u"Jean-Louis Bancel"_s), person(2, u"Bancel Jean Louis"_s)}
                                        << QStringList{u"1-2:0"_s};
        QTest::newRow("a typing slip") << QList{person(1, u"Edouard Jourdain"_s), person(2, u"Edouard Jourdains"_s)}
                                       << QStringList{u"1-2:2"_s};
        QTest::newRow("short names are left alone") << QList{person(1, u"Léa"_s), person(2, u"Lia"_s)} << QStringList();
        QTest::newRow("same address") << QList{person(1, u"J. L."_s, u"JL@example.org"_s),
                                               person(2, u"Julie Lequin"_s, u"jl@example.org"_s)}
                                      << QStringList{u"1-2:1"_s};
        QTest::newRow("surest first") << QList{person(1, u"Nicole Alix"_s), person(2, u"Nicole Alyx"_s),
                                               person(3, u"Alix Nicole"_s)}
                                      << QStringList{u"1-3:0"_s, u"1-2:2"_s, u"2-3:2"_s};
    }
    void findsPairs()
    {
        QFETCH(QList<Person>, persons);
        QTEST(printed(likelyDuplicates(persons)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
