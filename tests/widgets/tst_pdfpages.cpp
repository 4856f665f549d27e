// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/pdfpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::PdfPages;

namespace {

QByteArray twoPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    QPainter painter(&writer);
    painter.drawText(QPointF(1000, 1000), u"premiere"_s);
    writer.newPage();
    painter.drawText(QPointF(1000, 1000), u"seconde"_s);
    painter.end();
    return bytes;
}

} // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsPages();
    void refusesWhatIsNoPdf();
};

/// The module is found wherever the library was there to build it.
void PdfPagesTest::init()
{
    QCOMPARE(PdfPages::canDraw(), bool(ANNUAIRE_BUILDS_PDF_PAGES));
    if (!PdfPages::canDraw())
        QSKIP("built without the module that draws pages");
}

void PdfPagesTest::readsPages()
{
    const PdfPages pages(twoPages());
    QCOMPARE(pages.count(), 2);
    QCOMPARE(pages.size(0).toSize(), QPageSize(QPageSize::A5).sizePoints());
    QCOMPARE(pages.image(1, 72).size(), pages.size(1).toSize());
    QCOMPARE(pages.text(0).trimmed(), u"premiere"_s);
    QCOMPARE(pages.text(1).trimmed(), u"seconde"_s);
    QVERIFY(pages.image(2, 72).isNull());
    QVERIFY(pages.size(2).isEmpty());
    QVERIFY(pages.text(2).isEmpty());
}

void PdfPagesTest::refusesWhatIsNoPdf()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("not a PDF"), twoPages().first(40)}) {
        const PdfPages pages(bytes);
        QCOMPARE(pages.count(), 0);
        QVERIFY(pages.image(0, 72).isNull());
    }
}

QTEST_MAIN(PdfPagesTest)

#include "tst_pdfpages.moc"
