// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "publishing/pdf/pdffile.h"
#include "publishing/pdf/textlayout.h"

namespace publishing::pdf {

/// The running header and the footer. The number of pages is known only at the end: it stands in a form that every page
/// shows and that is written last.
class Furniture
{
public:
    Furniture(PdfFile &file, TextLayout &layout, domain::Language language);

    void setTitle(const QString &title);
    void setFooter(const QString &text);
    /// What the current page is about, to the right of the header: the part, and the group it begins with.
    void setPart(const QString &part) { m_part = part; }
    void setGroup(const QString &group) { m_group = group; }
    void draw(PdfFile &file);
    /// Writes the number of pages.
    void finish(PdfFile &file);

private:
    [[nodiscard]] Line oneLine(const QString &text, double width);
    static void drawAt(PageCanvas &canvas, const Line &line, double x, double baseline);

    TextLayout &m_layout;
    domain::Language m_language;
    double m_width = 0;
    QByteArray m_total; ///< the form's name
    Line m_title;
    QString m_part;
    QString m_group;
    Line m_footer;
};

} // namespace publishing::pdf
