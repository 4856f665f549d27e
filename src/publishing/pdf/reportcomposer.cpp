// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/reportcomposer.h"

#include "domain/contentlabels.h"
#include "publishing/pdf/groupblocks.h"

namespace publishing::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double bulletIndent = 14;

TextSpan regular(const QString &text)
{
    return {text, FontStyle::Regular, Colour::Text, -1};
}

} // namespace

ReportComposer::ReportComposer(const Report &report, PaperSize paper, FontLibrary &fonts, QIODevice &device)
    : m_report(report)
    , m_file(device, geometryOf(paper), fonts, true)
    , m_shaper(fonts, report.language, true)
    , m_layout(m_shaper)
    , m_furniture(m_file, m_layout, report.language)
    , m_flow(m_file, m_furniture)
    , m_bullet(m_layout.layOneLine(regular(u"•"_s), bodyType.size, bulletIndent))
{
    m_file.setOtherLanguage(languageTag(domain::otherLanguage(report.language)));
    m_furniture.setTitle(report.title);
    m_furniture.setFooter(domain::dateText(report.date, report.language));
}

bool ReportComposer::compose()
{
    StructureTree &structure = m_file.structure();
    m_section = structure.open(structure.document(), "Sect");
    FlowBlock title = block("H1", {{m_report.title, FontStyle::Bold, Colour::Text, -1}}, headType, 0);
    title.keepWithNext = true;
    static_cast<void>(
        m_flow.place({std::move(title), block("P", {regular(m_report.introduction)}, bodyType, gridStep)}));
    structure.close(m_section);
    for (const ReportSection &section : m_report.sections)
        composeSection(section);
    m_flow.endPage();
    m_furniture.finish(m_file);
    FileProperties properties;
    properties.title = m_report.title.simplified();
    properties.language = languageTag(m_report.language);
    properties.date = m_report.date;
    return m_file.finish(properties, m_headings);
}

void ReportComposer::composeSection(const ReportSection &section)
{
    StructureTree &structure = m_file.structure();
    m_section = structure.open(structure.document(), "Sect");
    FlowBlock heading = block("H2", {{section.heading, FontStyle::Bold, Colour::Accent, -1}}, partType, 4 * gridStep);
    heading.keepWithNext = true;
    heading.unbreakable = true;
    heading.underlined = true;
    heading.marksPlace = true;
    std::vector<FlowBlock> blocks{std::move(heading)};
    for (const QString &paragraph : section.paragraphs)
        blocks.push_back(block("P", {regular(paragraph)}, bodyType, gridStep));
    for (const auto &[name, value] : section.facts)
        blocks.push_back(block("P", named(name, value), bodyType, gridStep));
    for (const QStringList &row : section.rows)
        blocks.push_back(item(rowSpans(section.columns, row)));
    const Place place = m_flow.place(blocks).front();
    m_headings.push_back({section.heading, 0, m_file.writer().reserve(), place.number, false, true, false});
    m_file.writeDestination(m_headings.back().destination, place.page, place.y);
    structure.close(m_section);
}

FlowBlock ReportComposer::block(const QByteArray &role, const QList<TextSpan> &spans, TypeStyle type,
                                double spaceBefore)
{
    FlowBlock block;
    block.role = role;
    block.parent = m_section;
    block.type = type;
    block.spaceBefore = spaceBefore;
    block.lines = m_layout.lay(spans, {type.size, m_file.geometry().textWidth, role != "P"});
    return block;
}

FlowBlock ReportComposer::item(const QList<TextSpan> &spans)
{
    FlowBlock block;
    block.role = "LI";
    block.parent = m_section;
    block.spaceBefore = gridStep;
    block.listLevel = 0;
    block.marker = m_bullet;
    block.indent = bulletIndent;
    block.lines = m_layout.lay(spans, {bodyType.size, m_file.geometry().textWidth - bulletIndent, false});
    return block;
}

/// "Name: " and its value, which begins a line of its own where it has several.
QList<TextSpan> ReportComposer::named(const QString &name, const QString &value) const
{
    return {{domain::labelled(name, QString(), m_report.language), FontStyle::Regular, Colour::Secondary, -1},
            regular(value.contains(u'\n') ? u'\n' + value : value)};
}

/// The first cell stands out and needs no name; empty ones say nothing; long ones begin a line.
QList<TextSpan> ReportComposer::rowSpans(const QStringList &columns, const QStringList &row) const
{
    constexpr qsizetype shortText = 32;
    QList<TextSpan> spans{{row.value(0), FontStyle::Bold, Colour::Text, -1}};
    for (qsizetype column = 1; column < row.size(); ++column) {
        const QString &cell = row[column];
        if (cell.isEmpty())
            continue;
        const bool isShort = cell.size() <= shortText && !cell.contains(u'\n') && column + 1 < columns.size();
        spans.append({isShort || column == 1 ? u" · "_s : u"\n"_s, FontStyle::Regular, Colour::Secondary, -1});
        spans += named(columns.value(column), cell);
    }
    return spans;
}

} // namespace publishing::pdf
