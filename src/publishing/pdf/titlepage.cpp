// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/titlepage.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"
#include "publishing/pdf/logo.h"
#include "publishing/pdf/syntax.h"

#include <algorithm>

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double logoHeight = 48;
constexpr double logoWidth = 160;
/// The title stands on the upper third, where the eye expects it.
constexpr double titleTop = 0.29;

} // namespace

FlowBlock TitlePage::block(const QList<TextSpan> &spans, TypeStyle type, const QByteArray &role) const
{
    FlowBlock out;
    out.role = role;
    out.parent = m_section;
    out.type = type;
    out.lines = m_layout.lay(spans, {type.size, m_file.geometry().textWidth, true});
    return out;
}

FlowBlock TitlePage::fitted(const TextSpan &span, const QList<TypeStyle> &types, size_t mostLines,
                            const QByteArray &role) const
{
    constexpr size_t fewLines = 4;
    FlowBlock out;
    for (const TypeStyle &type : types) {
        out = block({span}, type, role);
        if (out.lines.size() <= fewLines)
            return out;
    }
    if (out.lines.size() > mostLines)
        out.lines.resize(mostLines);
    return out;
}

void TitlePage::paint(const FlowBlock &block)
{
    m_painter.paint(block, m_file.geometry().left, m_y);
    m_y -= block.height();
}

void TitlePage::paragraph(const QString &text, TypeStyle type)
{
    paint(block({{text, FontStyle::Regular, Colour::Text, -1}}, type, "P"));
}

void TitlePage::drawLogo(const domain::Publication &publication)
{
    const QImage logo = decodeLogo(publication.logo);
    if (logo.isNull())
        return;
    const double scale = std::min(logoHeight / logo.height(), logoWidth / logo.width());
    const double width = logo.width() * scale;
    const double height = logo.height() * scale;
    const double x = m_file.geometry().left;
    StructureTree &structure = m_file.structure();
    const int figure =
        structure.open(m_section, "Figure",
                       "/Alt" + textString(logoDescription(publication.association, publication.language)) +
                           "/A<</O/Layout/Placement/Block/BBox" + rectangle(x, m_y - height, x + width, m_y) + ">>");
    const int number = structure.addContent(figure, m_file.page());
    QByteArray matrix;
    for (const double value : {width, 0.0, 0.0, height, x, m_y - height}) {
        appendNumber(matrix, value);
        matrix += ' ';
    }
    matrix.chop(1);
    m_file.canvas().object(m_file.addImage(logo), matrix, "/Figure<</MCID " + QByteArray::number(number) + ">>BDC");
    structure.close(figure);
    m_y -= std::ceil((height + gridStep) / gridStep) * gridStep;
}

Place TitlePage::draw(const domain::Publication &publication, const QString &title)
{
    const PageGeometry &geometry = m_file.geometry();
    m_file.beginPage();
    m_y = geometry.height - geometry.top;
    drawLogo(publication);
    if (const QString association = associationBeside(title, publication); !association.isEmpty())
        paint(fitted({association, FontStyle::Bold, Colour::Text, -1}, {{11, 2 * gridStep}}, 4, "P"));

    const FlowBlock heading = fitted({title, FontStyle::Bold, Colour::Text, -1, publication.titleIsFallback},
                                     {titleType, {22, 4 * gridStep}, {15, 3 * gridStep}, {11, 2 * gridStep}}, 14, "H1");
    const FlowBlock subtitle =
        fitted({publication.subtitle, FontStyle::Regular, Colour::Secondary, -1, publication.subtitleIsFallback},
               {subtitleType, bodyType}, 10, "P");
    // Long titles begin higher: below them stand the totals, the date and the note at the foot.
    const double needed = heading.height() + subtitle.height() + 26 * gridStep;
    const double upper = geometry.height - geometry.top;
    const double wanted = upper - std::round(geometry.textHeight * titleTop / gridStep) * gridStep;
    m_y = std::min(m_y - 2 * gridStep, std::max(wanted, upper - geometry.textHeight + needed));
    paint(heading);
    m_y -= gridStep;
    if (!publication.subtitle.isEmpty())
        paint(subtitle);
    m_y -= 3 * gridStep;
    m_file.canvas().bar(geometry.left, m_y, 48, 3, Colour::Accent);
    m_y -= 3 * gridStep;
    drawTotals(publication);
    drawFoot(publication);
    m_file.structure().close(m_section);
    const Place place{m_file.page(), m_file.pageNumber(), geometry.height};
    m_file.endPage();
    return place;
}

void TitlePage::drawTotals(const domain::Publication &publication)
{
    const domain::Language language = publication.language;
    paragraph(domain::totalsLabel(publication.groups.size(), publication.facilitators.size(), language), bodyType);
    if (publication.date.isValid())
        paragraph(domain::editionLabel(publication.date, language), bodyType);
    if (publication.groups.isEmpty()) {
        m_y -= gridStep;
        paragraph(noGroupsNote(language), bodyType);
    }
}

void TitlePage::drawFoot(const domain::Publication &publication)
{
    const PageGeometry &geometry = m_file.geometry();
    const FlowBlock note =
        block({{originNote(publication.language), FontStyle::Regular, Colour::Secondary, -1}}, smallType, "P");
    const double foot = geometry.height - geometry.top - geometry.textHeight;
    if (publication.website.isEmpty()) {
        m_painter.paint(note, geometry.left, foot + note.height());
        return;
    }
    FlowBlock website = block({{publication.website, FontStyle::Regular, Colour::Accent, 0}}, smallType, "P");
    website.links.append({publication.website, 0, linkDescription(publication.website, publication.language)});
    m_painter.paint(note, geometry.left, foot + website.height() + note.height());
    m_painter.paint(website, geometry.left, foot + website.height());
}

} // namespace publishing::pdf
