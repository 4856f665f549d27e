// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/directorysession.h"
#include "widgets/directorypropertiesdialog.h"
#include "windowfixture.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// What the directory says of itself, edited while somebody else does the same.
class TestDirectoryProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSaved();
    void changesElsewhereAreTakenOrTold();
};

namespace {

struct Properties
{
    Properties()
    {
        fixture.languages.use(u"en"_s);
        fixture.startWithSample();
        fixture.trigger(u"actionProperties"_s);
        dialog = fixture.window().findChild<widgets::DirectoryPropertiesDialog *>();
    }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return dialog->findChild<QLineEdit *>(name); }
    [[nodiscard]] QString problem() const { return dialog->findChild<QLabel *>(u"problemLabel"_s)->text(); }
    void retype(const QString &name, const QString &text) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    void pressOk() const
    {
        QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        ok->setFocus();
        QTest::keyClick(ok, Qt::Key_Space);
    }

    support::WindowFixture fixture;
    QPointer<widgets::DirectoryPropertiesDialog> dialog;
};

} // namespace

void TestDirectoryProperties::areSaved()
{
    const Properties properties;
    QVERIFY(properties.dialog);
    properties.retype(u"associationLineEdit"_s, u"Les Communs"_s);
    properties.pressOk();
    QTRY_VERIFY(!properties.dialog);
    QCOMPARE(properties.fixture.session().info().association, u"Les Communs"_s);
}

void TestDirectoryProperties::changesElsewhereAreTakenOrTold()
{
    const Properties properties;
    QVERIFY(properties.dialog);
    properties.retype(u"titleFrenchLineEdit"_s, u"Le mien"_s);
    domain::DirectoryInfo theirs = properties.fixture.session().info();
    theirs.title.french = u"Le leur"_s;
    theirs.website = u"https://example.org/"_s;
    theirs.verifyEveryMonths = 7;
    QVERIFY(properties.fixture.session().saveInfo(theirs));
    properties.pressOk();
    QVERIFY(properties.dialog && properties.dialog->isVisible());
    QVERIFY2(properties.problem().contains(u"Title in French is now “Le leur” there"_s),
             qPrintable(properties.problem()));
    QVERIFY(!properties.problem().contains(u"example.org"_s));
    QCOMPARE(properties.line(u"titleFrenchLineEdit"_s)->text(), u"Le mien"_s);
    QCOMPARE(properties.line(u"websiteLineEdit"_s)->text(), u"https://example.org/"_s);
    properties.pressOk();
    QTRY_VERIFY(!properties.dialog);
    const domain::DirectoryInfo &stored = properties.fixture.session().info();
    QCOMPARE(stored.title.french, u"Le mien"_s);
    QCOMPARE(stored.website, theirs.website);
    QCOMPARE(stored.verifyEveryMonths, 7);
}

QTEST_MAIN(TestDirectoryProperties)
#include "tst_directoryproperties.moc"
