// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publishing/pdf/fontlibrary.h"
#include "publishing/pdf/metadata.h"
#include "publishing/pdf/objectwriter.h"
#include "publishing/pdf/outline.h"
#include "publishing/pdf/pagecanvas.h"
#include "publishing/pdf/structuretree.h"

#include <QImage>

#include <memory>
#include <vector>

namespace publishing::pdf {

/// Where a link leads: out, or to a destination of this file.
struct LinkTarget
{
    QString url;
    int destination = 0; ///< an object reserved for writeDestination(), or 0
    QString description; ///< in words, for those who do not see it
};

/// Pages, fonts, tags and properties put together as a file. Pages are written as they end.
class PdfFile
{
public:
    PdfFile(QIODevice &device, const PageGeometry &geometry, FontLibrary &fonts, bool compressed);

    /// How text in another language than the document's is marked: "en-GB".
    void setOtherLanguage(const QByteArray &tag) { m_otherLanguage = tag; }
    /// How many pages come first although they are written last, because they tell the numbers of the others.
    void setFrontPages(int count) { m_frontPages = count; }
    /// What follows are those pages.
    void beginFront();

    [[nodiscard]] ObjectWriter &writer() { return m_writer; }
    [[nodiscard]] const ObjectWriter &writer() const { return m_writer; }
    [[nodiscard]] StructureTree &structure() { return m_structure; }
    [[nodiscard]] const PageGeometry &geometry() const { return m_geometry; }

    void beginPage();
    [[nodiscard]] PageCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] int page() const { return m_page; }
    /// A link on the current page over a rectangle, belonging to an open Link element.
    void addLink(int element, const LinkTarget &target, double x0, double y0, double x1, double y1);
    void endPage();
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// The number of the current page as printed.
    [[nodiscard]] int pageNumber() const { return m_number; }

    /// Puts an image into the file; returns its name in the resources.
    [[nodiscard]] QByteArray addImage(const QImage &image);
    /// A form that pages may refer to by this name before it is written by writeForm().
    [[nodiscard]] QByteArray reserveForm();
    void writeForm(const QByteArray &name, const QByteArray &box, const QByteArray &content);
    /// A place on the current page, its upper edge at `y`.
    void writeDestination(int id, int page, double y);

    /// Writes all that was waiting. False when a font cannot be cut or the device failed.
    [[nodiscard]] bool finish(const FileProperties &properties, const std::vector<Heading> &headings);

private:
    void closePageNode();
    [[nodiscard]] bool writeResources();

    ObjectWriter m_writer;
    StructureTree m_structure;
    PageGeometry m_geometry;
    FontLibrary &m_fonts;
    int m_resources = 0;
    int m_pageRoot = 0;
    QByteArray m_otherLanguage;
    std::vector<int> m_pageNodes;
    size_t m_bodyNodes = 0; ///< how many of them hold what comes after the front pages
    int m_frontPages = 0;
    int m_number = 0;
    std::vector<int> m_nodePages; ///< of the node being filled
    int m_pageCount = 0;
    std::unique_ptr<PageCanvas> m_canvas;
    int m_page = 0;
    std::vector<int> m_annotations;
    std::vector<std::pair<QByteArray, int>> m_objects; ///< images and forms: name and object
};

} // namespace publishing::pdf
