// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/furniture.h"

#include "domain/contentlabels.h"
#include "publishing/pdf/syntax.h"

#include <limits>

namespace publishing::pdf {

namespace {

constexpr int placeholder = 888'888;

/// "Page 4 sur " and what follows the number of pages.
std::pair<QString, QString> aroundTotal(int page, domain::Language language)
{
    const QString label = domain::pageNumberLabel(page, placeholder, language);
    const QString number = QString::number(placeholder);
    const qsizetype at = label.lastIndexOf(number);
    return at < 0 ? std::pair(label, QString()) : std::pair(label.first(at), label.sliced(at + number.size()));
}

} // namespace

Furniture::Furniture(PdfFile &file, TextLayout &layout, domain::Language language)
    : m_layout(layout), m_language(language), m_width(file.geometry().textWidth), m_total(file.reserveForm())
{}

Line Furniture::oneLine(const QString &text, double width)
{
    return m_layout.layOneLine({text, FontStyle::Regular, Colour::Secondary, -1}, furnitureType.size, width);
}

void Furniture::setTitle(const QString &title)
{
    m_title = oneLine(title, m_width * 0.4);
}

void Furniture::setFooter(const QString &text)
{
    m_footer = oneLine(text, m_width * 0.7);
}

void Furniture::drawAt(PageCanvas &canvas, const Line &line, double x, double baseline)
{
    canvas.moveTo(x, baseline);
    for (const LineSegment &segment : line.segments)
        canvas.draw(segment, furnitureType.size);
}

void Furniture::draw(PdfFile &file)
{
    const PageGeometry &geometry = file.geometry();
    PageCanvas &canvas = file.canvas();
    canvas.beginArtifact("Header");
    drawAt(canvas, m_title, geometry.left, geometry.headerBaseline);
    QStringList about;
    for (const QString &text : {m_part, m_group}) {
        if (!text.isEmpty())
            about.append(text);
    }
    const Line right = oneLine(about.join(QStringLiteral(" · ")), m_width * 0.55);
    drawAt(canvas, right, geometry.right() - right.width, geometry.headerBaseline);
    canvas.endContent();

    constexpr double ruleLift = 15;
    canvas.bar(geometry.left, geometry.footerBaseline + ruleLift, geometry.textWidth, 0.5, Colour::Secondary, 0.35);
    canvas.beginArtifact("Footer");
    const Line number = oneLine(aroundTotal(file.pageNumber(), m_language).first, m_width);
    drawAt(canvas, number, geometry.left, geometry.footerBaseline);
    drawAt(canvas, m_footer, geometry.right() - m_footer.width, geometry.footerBaseline);
    canvas.endContent();

    QByteArray matrix("1 0 0 1 ");
    appendNumber(matrix, geometry.left + number.advance);
    matrix += ' ';
    appendNumber(matrix, geometry.footerBaseline);
    canvas.object(m_total, matrix, "/Artifact<</Type/Pagination/Subtype/Footer>>BDC");
}

void Furniture::finish(PdfFile &file)
{
    const Line line = oneLine(QString::number(file.pageCount()) + aroundTotal(0, m_language).second, m_width);
    PageCanvas canvas;
    drawAt(canvas, line, 0, 0);
    file.writeForm(m_total, rectangle(0, -4, line.width + 1, furnitureType.size), canvas.finish());
}

} // namespace publishing::pdf
