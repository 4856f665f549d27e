// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/pageflow.h"
#include "publishing/pdf/pdfexporter.h"

namespace publishing::pdf {

/// Composes a report: its title and introduction, then its sections. What is a table in HTML is a list here, an item a
/// row, the names of the columns told in each: read aloud it makes sense line by line, on any width of paper.
class ReportComposer
{
public:
    ReportComposer(const Report &report, PaperSize paper, FontLibrary &fonts, QIODevice &device);

    /// False when the device failed; its words are in deviceError().
    [[nodiscard]] bool compose();
    [[nodiscard]] QString deviceError() const { return m_file.writer().errorString(); }

private:
    void composeSection(const ReportSection &section);
    [[nodiscard]] FlowBlock block(const QByteArray &role, const QList<TextSpan> &spans, TypeStyle type,
                                  double spaceBefore);
    [[nodiscard]] FlowBlock item(const QList<TextSpan> &spans);
    [[nodiscard]] QList<TextSpan> named(const QString &name, const QString &value) const;
    [[nodiscard]] QList<TextSpan> rowSpans(const QStringList &columns, const QStringList &row) const;

    const Report &m_report;
    PdfFile m_file;
    Shaper m_shaper;
    TextLayout m_layout;
    Furniture m_furniture;
    PageFlow m_flow;
    std::vector<Heading> m_headings;
    int m_section = 0;
    Line m_bullet;
};

} // namespace publishing::pdf
