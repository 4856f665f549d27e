// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"
#include "widgets/colors.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QPalette)

/// Every text of the window can be read, whatever the palette (WCAG 2: contrast of 4.5 or more).
class TestAppColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void textsAreReadable_data();
    void textsAreReadable();
};

void TestAppColors::contrastIsThatOfWcag()
{
    QCOMPARE(widgets::contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(widgets::contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(widgets::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestAppColors::textsAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << app::Theme::lightPalette();
    QTest::newRow("dark") << app::Theme::darkPalette();
    QTest::newRow("desktop, beige") << QPalette(QColor(0xd4, 0xc8, 0xa8), QColor(0xe8, 0xe0, 0xcc));
    QTest::newRow("desktop, dark blue") << QPalette(QColor(0x20, 0x30, 0x50), QColor(0x10, 0x18, 0x30));
    QPalette high(Qt::black, Qt::black);
    high.setColor(QPalette::Base, Qt::black);
    high.setColor(QPalette::Text, Qt::white);
    high.setColor(QPalette::Highlight, Qt::yellow);
    high.setColor(QPalette::HighlightedText, Qt::black);
    QTest::newRow("desktop, high contrast") << high;
}

void TestAppColors::textsAreReadable()
{
    QFETCH(QPalette, palette);
    const auto readable = [](const QColor &text, const QColor &background, const char *what) {
        const double contrast = widgets::contrastRatio(text, background);
        QVERIFY2(contrast >= 4.5, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what)).arg(contrast)));
    };
    for (const domain::GroupStatus status : domain::allStatuses) {
        const widgets::ToneColors pill = widgets::statusColors(status, palette);
        readable(pill.text, pill.background, "pill");
    }
    const QColor base = palette.color(QPalette::Base);
    const QColor selected = widgets::selectionTint(palette);
    for (const widgets::Tone tone :
         {widgets::Tone::Information, widgets::Tone::Success, widgets::Tone::Warning, widgets::Tone::Error}) {
        const widgets::ToneColors bar = widgets::toneColors(tone, palette);
        readable(bar.text, bar.background, "message");
        readable(widgets::toneText(tone, palette), base, "mark");
        readable(widgets::toneText(tone, palette), selected, "mark on the selected row");
    }
    readable(widgets::quietText(palette), base, "second line");
    readable(widgets::quietText(palette), palette.color(QPalette::Window), "second line on the window");
    readable(widgets::quietText(palette), selected, "second line of the selected row");
    readable(widgets::accentText(palette), base, "link");
    readable(palette.color(QPalette::Text), selected, "name of the selected row");
    readable(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), "primary button");
}

QTEST_MAIN(TestAppColors)
#include "tst_appcolors.moc"
