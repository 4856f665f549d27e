// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "widgets/retelling.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Tell = std::function<QString()>;
Q_DECLARE_METATYPE(Tell)

namespace {

QString told(const char *context, const char *source, int n = -1)
{
    return QCoreApplication::translate(context, source, nullptr, n);
}

constexpr const char *fileContext = "storage::SqliteFile";
constexpr const char *isFolder = "“%1” is a folder. Choose an Annuaire file in it.";
constexpr const char *isMissing = "There is no file “%1”.";
constexpr const char *isNone = "“%1” is not an Annuaire directory. It was left as it is.";

} // namespace

/// A sentence with names in it, told again in another language as if it were said there.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreToldAgain_data();
    void sentencesAreToldAgain();
    void whatIsUnknownStays();
};

void TestSentences::sentencesAreToldAgain_data()
{
    QTest::addColumn<Tell>("tell");
    const auto row = [](const char *name, const Tell &tell) { QTest::newRow(name) << tell; };
    row("plain", [] {
        return told("storage::Messages",
                    "Another program is writing to the directory. Nothing was changed; try again in a moment.");
    });
    row("one name", [] { return told(fileContext, isFolder).arg(u"/tmp/a b"_s); });
    row("a name like a place", [] { return told(fileContext, isFolder).arg(u"100 %1 %n"_s); });
    row("a name in quotes", [] { return told(fileContext, isNone).arg(u"«\u00A0Nos “groupes”\u00A0».annuaire"_s); });
    row("two sentences", []() -> QString {
        return told(fileContext, isMissing).arg(u"a"_s) + u' ' +
               told("storage::Messages", "Stopped. Nothing was changed.");
    });
    row("a number", [] { return told("widgets::GroupCommands", "%Ln group(s) were deleted.", 3); });
    row("one", [] { return told("widgets::GroupCommands", "%Ln group(s) were deleted.", 1); });
    row("a name and a number", [] {
        return told("widgets::GroupCommands", "%Ln role(s) in “%1” have ended: %2.", 2).arg(u"ACTTES"_s, u"A, B"_s);
    });
}

void TestSentences::sentencesAreToldAgain()
{
    QFETCH(const Tell, tell);
    app::Languages languages;
    languages.use(u"en"_s);
    const QString english = tell();
    languages.use(u"fr"_s);
    const QString french = tell();
    QVERIFY(english != french);
    QCOMPARE(widgets::retold(english), french);
    QCOMPARE(widgets::retold(french), french);
    languages.use(u"en"_s);
    QCOMPARE(widgets::retold(french), english);
    QCOMPARE(widgets::retold(english), english);
}

void TestSentences::whatIsUnknownStays()
{
    app::Languages languages;
    languages.use(u"en"_s);
    (void)told(fileContext, isFolder);
    languages.use(u"fr"_s);
    for (const QString &text : {u""_s, u"disk I/O error"_s, u"“a” is a file. Choose an Annuaire file in it."_s,
                                u"ACTTES"_s, u"A sentence that nobody said before. And one more."_s})
        QCOMPARE(widgets::retold(text), text);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
