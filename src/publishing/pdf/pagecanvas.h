// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/line.h"

#include <QByteArray>

namespace publishing::pdf {

/// The content stream of one page, from the upper to the lower edge. Coordinates are PDF's: points from the lower left
/// corner. Text may be drawn between begin…() and endContent() only: nothing visible is left outside the tags.
class PageCanvas
{
public:
    /// `otherLanguage` is how the language of text that is not the document's is written: "en-GB".
    explicit PageCanvas(QByteArray otherLanguage = {}) : m_otherLanguage(std::move(otherLanguage))
    {
        m_text.reserve(16 * 1024);
    }

    /// What follows is content of the structure, under this number of the page.
    void beginContent(const QByteArray &role, int contentId, const QByteArray &entries = {});
    /// What follows is page furniture, which a screen reader leaves out: "Header" or "Footer".
    void beginArtifact(const QByteArray &subtype);
    void endContent();

    /// Draws segments [first, end) of a line as the continuation of what was drawn, or at a place of its own.
    void moveTo(double x, double baseline);
    void draw(const LineSegment &segment, double size);

    /// A filled bar, as decoration.
    void bar(double x, double y, double width, double height, Colour colour, double tint = 1);
    /// A row of dots that leads the eye from `x0` to `x1`, as decoration. All rows that end at one place are in step.
    void leader(double x0, double x1, double baseline, Colour colour);
    /// An image or a form, as decoration or as content of the structure that `content` opens.
    void object(const QByteArray &name, const QByteArray &matrix, const QByteArray &content);

    /// The finished stream.
    [[nodiscard]] QByteArray finish() const;

private:
    void endActualText();
    void setLanguage(bool other);

    QByteArray m_text;
    QByteArray m_graphics;
    double m_x = 0;
    double m_y = 0;
    int m_resource = -1;
    double m_size = 0;
    int m_rise = 0;
    int m_colour = -1;
    bool m_inActualText = false;
    bool m_inOtherLanguage = false;
    QByteArray m_otherLanguage;
};

/// The name of a font in the page's resources: "F3".
[[nodiscard]] QByteArray fontName(quint16 resource);

} // namespace publishing::pdf
