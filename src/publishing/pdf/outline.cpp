// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/outline.h"

#include "publishing/pdf/objectwriter.h"
#include "publishing/pdf/printable.h"
#include "publishing/pdf/syntax.h"

namespace publishing::pdf {

namespace {

constexpr size_t openUpTo = 60;

QByteArray titleOf(const Heading &heading)
{
    QString title = printable(heading.title);
    return textString(title.replace(QChar(0x2028), u' ').replace(QChar(0x2029), u' ').trimmed());
}

/// The next heading of the same level under the same parent; 0 when there is none.
size_t nextSibling(const std::vector<Heading> &headings, size_t index)
{
    for (size_t next = index + 1; next < headings.size() && headings[next].level >= headings[index].level; ++next) {
        if (headings[next].level == headings[index].level)
            return next;
    }
    return 0;
}

} // namespace

int writeOutline(ObjectWriter &writer, const std::vector<Heading> &headings)
{
    if (headings.empty())
        return 0;
    const int root = writer.reserve();
    const int first = root + 1; // one number after the other
    for (size_t i = 0; i < headings.size(); ++i)
        static_cast<void>(writer.reserve());
    const auto id = [first](size_t index) { return first + int(index); };
    const bool open = headings.size() <= openUpTo;
    size_t top = 0;
    int topCount = 0;
    int lastTop = 0;
    std::vector<size_t> previous; ///< by level: the last heading of it
    for (size_t i = 0; i < headings.size(); ++i) {
        const Heading &heading = headings[i];
        const auto level = size_t(heading.level);
        const bool firstChild = level >= previous.size();
        QByteArray body = "<</Title" + titleOf(heading) + "/Parent " +
                          reference(level == 0 ? root : id(previous[level - 1])) + "/Dest " +
                          reference(heading.destination);
        if (!firstChild)
            body += "/Prev " + reference(id(previous[level]));
        if (const size_t next = nextSibling(headings, i); next != 0)
            body += "/Next " + reference(id(next));
        size_t children = 0;
        size_t lastChild = 0;
        for (size_t child = i + 1; child < headings.size() && headings[child].level > heading.level; ++child) {
            lastChild = child;
            ++children;
        }
        if (children > 0) {
            body += "/First " + reference(id(i + 1)) + "/Last " + reference(id(lastChild)) + "/Count " +
                    (open ? "" : "-") + QByteArray::number(children);
        }
        writer.object(id(i), body + ">>");
        previous.resize(level);
        previous.push_back(i);
        if (level == 0) {
            lastTop = id(i);
            ++topCount;
        }
        ++top;
    }
    const int visible = open ? int(top) : topCount;
    writer.object(root, "<</Type/Outlines/First " + reference(first) + "/Last " + reference(lastTop) + "/Count " +
                            QByteArray::number(visible) + ">>");
    return root;
}

} // namespace publishing::pdf
