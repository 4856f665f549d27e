// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// "[-old-]" and "{+new+}" around what differs: readable in a failure.
QString printed(const QList<DiffRun> &runs)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind == DiffRun::Kind::Removed)
            text += u"[-"_s + run.text + u"-]"_s;
        else if (run.kind == DiffRun::Kind::Added)
            text += u"{+"_s + run.text + u"+}"_s;
        else
            text += run.text;
    }
    return text;
}

QString joined(const QList<DiffRun> &runs, DiffRun::Kind left_out)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind != left_out)
            text += run.text;
    }
    return text;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByWords_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equal") << u"a b c"_s << u"a b c"_s << u"a b c"_s;
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("written") << QString() << u"a b"_s << u"{+a b+}"_s;
        QTest::newRow("emptied") << u"a b"_s << QString() << u"[-a b-]"_s;
        QTest::newRow("one word") << u"soin de la communaut é,"_s << u"soin de la communauté,"_s
                                  << u"soin de la [-communaut é-]{+communauté+},"_s;
        QTest::newRow("a word more") << u"les communs"_s << u"les biens communs"_s << u"les {+biens +}communs"_s;
        QTest::newRow("a word less") << u"les biens communs"_s << u"les communs"_s << u"les [-biens -]communs"_s;
        QTest::newRow("punctuation") << u"fini."_s << u"fini !"_s << u"fini[-.-]{+ !+}"_s;
        QTest::newRow("emoji whole") << u"a 😀"_s << u"a 😃"_s << u"a [-😀-]{+😃+}"_s;
    }
    void comparesByWords()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(printed(diffWords(before, after)), "expected");
    }

    void givesBothTextsBack()
    {
        QRandomGenerator random(11);
        const QStringList words{u"les"_s, u"communs"_s, u" "_s, u", "_s, u"\n"_s, u"é"_s, u"😀"_s, u"."_s};
        for (int run = 0; run < 2'000; ++run) {
            QString before;
            QString after;
            for (int i = random.bounded(30); i > 0; --i)
                before += words[random.bounded(words.size())];
            for (int i = random.bounded(30); i > 0; --i)
                after += words[random.bounded(words.size())];
            const QList<DiffRun> runs = diffWords(before, after);
            QCOMPARE(joined(runs, DiffRun::Kind::Added), before);
            QCOMPARE(joined(runs, DiffRun::Kind::Removed), after);
            for (qsizetype i = 1; i < runs.size(); ++i)
                QVERIFY(runs[i].kind != runs[i - 1].kind);
        }
    }

    void tellsUnrelatedLongTextsAsOneReplacement()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        const QList<DiffRun> runs = diffWords(before, after);
        QCOMPARE(joined(runs, DiffRun::Kind::Added), before);
        QCOMPARE(joined(runs, DiffRun::Kind::Removed), after);
        QVERIFY(runs.size() <= 3);
    }
};

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
