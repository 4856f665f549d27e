// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/documentwriting.h"

#include <QHash>

namespace publishing {

/// Text without what HTML would take for its own; line separators become elements.
[[nodiscard]] QByteArray htmlText(const QString &text);
/// For attributes and the title: without elements.
[[nodiscard]] QByteArray htmlLine(const QString &text);

/// The text of a page for the web, group after group.
class HtmlDocument
{
public:
    explicit HtmlDocument(const domain::Publication &publication);

    void head();
    void group(qsizetype index);
    void foot();
    [[nodiscard]] const QByteArray &bytes() const { return m_out; }

private:
    void logo();
    void searchForm();
    void contents();
    void changes();
    void part(domain::GroupStatus status);
    void description(const domain::PublishedGroup &group);
    void blocks(const QList<domain::Block> &blocks);
    void inlines(const QList<domain::Inline> &inlines);
    void line(const TieLine &line);
    void people();
    [[nodiscard]] QByteArray otherLanguage(bool other) const; ///< an attribute
    [[nodiscard]] QByteArray groupLink(qsizetype place) const;
    [[nodiscard]] bool inParts() const { return m_publication.order == domain::PublicationOrder::ByStatusThenName; }

    const domain::Publication &m_publication;
    domain::Language m_language;
    QHash<domain::GroupId, qsizetype> m_places;
    std::optional<domain::GroupStatus> m_part;
    QByteArray m_out;
};

} // namespace publishing
