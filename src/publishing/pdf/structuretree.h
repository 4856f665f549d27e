// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace publishing::pdf {

class ObjectWriter;

/// The tags: what each piece of content is, and in which order it is read (ISO 32000-1, 14.7 and 14.8). An element is
/// written as soon as it is closed; only open ones are kept.
class StructureTree
{
public:
    explicit StructureTree(ObjectWriter &writer);

    [[nodiscard]] int document() const { return m_document; }
    /// Opens an element as the last child of `parent`; `entries` are further ones of its dictionary. Returns its
    /// object.
    [[nodiscard]] int open(int parent, const QByteArray &role, const QByteArray &entries = {});
    void close(int element);

    /// The next piece of content on the current page belongs to `element`: returns its number there.
    [[nodiscard]] int addContent(int element, int page);
    /// An annotation of `element`; returns the /StructParent it must carry.
    [[nodiscard]] int addAnnotation(int element, int page, int annotation);
    /// Ends the content of a page; returns the /StructParents it must carry.
    [[nodiscard]] int endPage();
    [[nodiscard]] QByteArray roleOf(int element) const { return m_open.value(element).role; }

    /// Closes the document element and writes the tree's root; returns the root.
    [[nodiscard]] int finish();

private:
    struct Element
    {
        QByteArray role;
        QByteArray entries;
        int parent = 0;
        int page = 0;
        QByteArray children;
    };
    int addKey(const QByteArray &value);
    void flushLeaf();

    ObjectWriter &m_writer;
    int m_root = 0;
    int m_document = 0;
    QHash<int, Element> m_open;
    std::vector<int> m_pageContent; ///< by content number of the current page: its element
    int m_nextKey = 0;
    int m_leafFirst = 0;
    QByteArray m_leaf;
    std::vector<int> m_leaves;
    QByteArray m_leafLimits;
};

} // namespace publishing::pdf
