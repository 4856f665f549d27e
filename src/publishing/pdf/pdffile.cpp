// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/pdffile.h"

#include "publishing/pdf/fontwriter.h"
#include "publishing/pdf/metadata.h"
#include "publishing/pdf/syntax.h"

#include <QUrl>

#include <algorithm>

namespace publishing::pdf {

namespace {

constexpr size_t pagesPerNode = 32;

} // namespace

PdfFile::PdfFile(QIODevice &device, const PageGeometry &geometry, FontLibrary &fonts, bool compressed)
    : m_writer(device, compressed)
    , m_structure(m_writer)
    , m_geometry(geometry)
    , m_fonts(fonts)
    , m_resources(m_writer.reserve())
    , m_pageRoot(m_writer.reserve())
{}

void PdfFile::beginFront()
{
    closePageNode();
    m_bodyNodes = m_pageNodes.size();
    m_number = 0;
}

void PdfFile::beginPage()
{
    if (m_pageCount == 0)
        m_number = m_frontPages;
    if (m_nodePages.empty())
        m_pageNodes.push_back(m_writer.reserve());
    m_page = m_writer.reserve();
    m_nodePages.push_back(m_page);
    m_canvas = std::make_unique<PageCanvas>(m_otherLanguage);
    ++m_pageCount;
    ++m_number;
}

void PdfFile::addLink(int element, const LinkTarget &target, double x0, double y0, double x1, double y1)
{
    const int id = m_writer.reserve();
    const int key = m_structure.addAnnotation(element, m_page, id);
    QByteArray body = "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + rectangle(x0, y0, x1, y1) +
                      "/StructParent " + QByteArray::number(key) + "/Contents" + textString(target.description);
    if (target.destination != 0)
        body += "/Dest " + reference(target.destination);
    else
        body += "/A<</S/URI/URI" + literalString(QUrl(target.url).toEncoded()) + ">>";
    m_writer.object(id, body + ">>");
    m_annotations.push_back(id);
}

void PdfFile::endPage()
{
    const int contents = m_writer.reserve();
    m_writer.stream(contents, {}, m_canvas->finish());
    QByteArray body = "<</Type/Page/Parent " + reference(m_pageNodes.back()) + "/Contents " + reference(contents) +
                      "/Tabs/S/StructParents " + QByteArray::number(m_structure.endPage());
    if (!m_annotations.empty())
        body += "/Annots" + referenceArray(m_annotations);
    m_writer.object(m_page, body + ">>");
    m_annotations.clear();
    m_canvas.reset();
    if (m_nodePages.size() == pagesPerNode)
        closePageNode();
}

void PdfFile::closePageNode()
{
    if (m_nodePages.empty())
        return;
    m_writer.object(m_pageNodes.back(), "<</Type/Pages/Parent " + reference(m_pageRoot) + "/Count " +
                                            QByteArray::number(m_nodePages.size()) + "/Kids" +
                                            referenceArray(m_nodePages) + ">>");
    m_nodePages.clear();
}

QByteArray PdfFile::reserveForm()
{
    const QByteArray name = 'X' + QByteArray::number(m_objects.size());
    m_objects.emplace_back(name, m_writer.reserve());
    return name;
}

void PdfFile::writeForm(const QByteArray &name, const QByteArray &box, const QByteArray &content)
{
    for (const auto &[known, id] : m_objects) {
        if (known == name)
            m_writer.stream(id, "/Type/XObject/Subtype/Form/BBox" + box + "/Resources " + reference(m_resources),
                            content);
    }
}

QByteArray PdfFile::addImage(const QImage &image)
{
    const QByteArray size = "/Width " + QByteArray::number(image.width()) + "/Height " +
                            QByteArray::number(image.height()) + "/BitsPerComponent 8";
    const QImage pixels = image.convertToFormat(QImage::Format_RGBA8888);
    QByteArray colours;
    QByteArray opacity;
    bool opaque = true;
    for (int y = 0; y < pixels.height(); ++y) {
        const uchar *line = pixels.constScanLine(y);
        for (int x = 0; x < pixels.width(); ++x, line += 4) {
            colours.append(reinterpret_cast<const char *>(line), 3);
            opacity += char(line[3]);
            opaque = opaque && line[3] == 0xFF;
        }
    }
    QByteArray mask;
    if (!opaque) {
        const int maskId = m_writer.reserve();
        m_writer.stream(maskId, "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray" + size, opacity);
        mask = "/SMask " + reference(maskId);
    }
    const int id = m_writer.reserve();
    m_writer.stream(id, "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB" + size + mask, colours);
    const QByteArray name = 'X' + QByteArray::number(m_objects.size());
    m_objects.emplace_back(name, id);
    return name;
}

void PdfFile::writeDestination(int id, int page, double y)
{
    QByteArray body = '[' + reference(page) + "/XYZ null ";
    appendNumber(body, y);
    m_writer.object(id, body + " null]");
}

bool PdfFile::writeResources()
{
    QByteArray fonts;
    quint16 number = 0;
    for (const FontResource &font : m_fonts.resources()) {
        const int id = m_writer.reserve();
        if (!writeFont(m_writer, id, font))
            return false;
        fonts += '/' + fontName(number++) + ' ' + reference(id);
    }
    QByteArray objects;
    for (const auto &[name, id] : m_objects)
        objects += '/' + name + ' ' + reference(id);
    m_writer.object(m_resources, "<</Font<<" + fonts + ">>/XObject<<" + objects + ">>/ExtGState<</T1<</ca .3>>>>>>");
    return true;
}

bool PdfFile::finish(const FileProperties &properties, const std::vector<Heading> &headings)
{
    closePageNode();
    std::rotate(m_pageNodes.begin(), m_pageNodes.begin() + qptrdiff(m_bodyNodes), m_pageNodes.end());
    if (!writeResources())
        return false;
    m_writer.object(m_pageRoot, "<</Type/Pages/Count " + QByteArray::number(m_pageCount) + "/Kids" +
                                    referenceArray(m_pageNodes) + "/MediaBox" +
                                    rectangle(0, 0, m_geometry.width, m_geometry.height) + "/Resources " +
                                    reference(m_resources) + ">>");
    const int tags = m_structure.finish();
    const int metadata = m_writer.reserve();
    m_writer.encodedStream(metadata, "/Type/Metadata/Subtype/XML", metadataPacket(properties));
    QByteArray outline;
    if (const int root = writeOutline(m_writer, headings); root != 0)
        outline = "/Outlines " + reference(root) + "/PageMode/UseOutlines";
    const int catalog = m_writer.addObject(
        "<</Type/Catalog/Pages " + reference(m_pageRoot) + "/Lang" + literalString(properties.language) +
        "/MarkInfo<</Marked true>>/StructTreeRoot " + reference(tags) + "/Metadata " + reference(metadata) +
        "/PageLabels<</Nums[0<</S/D>>]>>/ViewerPreferences<</DisplayDocTitle true>>" + outline + ">>");
    const int info = m_writer.addObject(infoDictionary(properties));
    m_writer.finish(catalog, info);
    return !m_writer.failed();
}

} // namespace publishing::pdf
