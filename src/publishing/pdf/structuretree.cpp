// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/structuretree.h"

#include "publishing/pdf/objectwriter.h"
#include "publishing/pdf/syntax.h"

namespace publishing::pdf {

namespace {
constexpr int leafSize = 64;
} // namespace

StructureTree::StructureTree(ObjectWriter &writer) : m_writer(writer), m_root(writer.reserve())
{
    m_document = writer.reserve();
    m_open.insert(m_document, {"Document", {}, m_root, 0, {}});
}

int StructureTree::open(int parent, const QByteArray &role, const QByteArray &entries)
{
    const int id = m_writer.reserve();
    m_open[parent].children += reference(id) + ' ';
    m_open.insert(id, {role, entries, parent, 0, {}});
    return id;
}

void StructureTree::close(int element)
{
    const Element closed = m_open.take(element);
    QByteArray body = "<</S/" + closed.role + "/P " + reference(closed.parent);
    if (closed.page != 0)
        body += "/Pg " + reference(closed.page);
    body += closed.entries;
    const QByteArray children = closed.children.trimmed();
    if (children.contains(' '))
        body += "/K[" + children + ']';
    else if (!children.isEmpty())
        body += "/K " + children;
    m_writer.object(element, body + ">>");
}

int StructureTree::addContent(int element, int page)
{
    const int number = int(m_pageContent.size());
    m_pageContent.push_back(element);
    Element &open = m_open[element];
    if (open.page == 0)
        open.page = page;
    if (open.page == page)
        open.children += QByteArray::number(number) + ' ';
    else
        open.children += "<</Type/MCR/Pg " + reference(page) + "/MCID " + QByteArray::number(number) + ">> ";
    return number;
}

int StructureTree::addAnnotation(int element, int page, int annotation)
{
    m_open[element].children += "<</Type/OBJR/Pg " + reference(page) + "/Obj " + reference(annotation) + ">> ";
    return addKey(reference(element));
}

int StructureTree::endPage()
{
    const int key = addKey(referenceArray(m_pageContent));
    m_pageContent.clear();
    return key;
}

int StructureTree::addKey(const QByteArray &value)
{
    if (m_leaf.isEmpty())
        m_leafFirst = m_nextKey;
    const int key = m_nextKey++;
    m_leaf += QByteArray::number(key) + ' ' + value + ' ';
    if (m_nextKey - m_leafFirst == leafSize)
        flushLeaf();
    return key;
}

void StructureTree::flushLeaf()
{
    if (m_leaf.isEmpty())
        return;
    m_leaves.push_back(m_writer.addObject("<</Limits[" + QByteArray::number(m_leafFirst) + ' ' +
                                          QByteArray::number(m_nextKey - 1) + "]/Nums[" + m_leaf + "]>>"));
    m_leaf.clear();
}

int StructureTree::finish()
{
    close(m_document);
    flushLeaf();
    m_writer.object(m_root, "<</Type/StructTreeRoot/K " + reference(m_document) + "/ParentTree<</Kids" +
                                referenceArray(m_leaves) + ">>/ParentTreeNextKey " + QByteArray::number(m_nextKey) +
                                ">>");
    return m_root;
}

} // namespace publishing::pdf
