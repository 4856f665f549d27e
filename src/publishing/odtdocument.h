// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/documentwriting.h"

#include <QXmlStreamWriter>

namespace publishing {

/// The text of an OpenDocument file: content.xml, group after group.
class OdtDocument
{
public:
    explicit OdtDocument(const domain::Publication &publication);

    void head();
    void changes();
    void group(const domain::PublishedGroup &group);
    /// Closes the document; its bytes.
    [[nodiscard]] QByteArray finish();

    /// styles.xml in the language of the publication, and meta.xml.
    [[nodiscard]] static QByteArray styles(domain::Language language);
    [[nodiscard]] static QByteArray meta(const domain::Publication &publication);
    [[nodiscard]] static QByteArray manifest();

private:
    void begin();
    void automaticStyles();
    void paragraph(const QString &style, const QString &text, bool otherLanguage = false);
    void heading(int level, const QString &text, bool otherLanguage);
    void line(const QString &style, const TieLine &line);
    void blocks(const QList<domain::Block> &blocks, bool otherLanguage);
    void inlines(const QList<domain::Inline> &inlines, bool otherLanguage);
    void run(const QString &text, const QString &style);
    void link(const QString &url, const QString &text, const QString &style);

    const domain::Publication &m_publication;
    domain::Language m_language;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QSet<domain::GroupId> m_groups;
    std::optional<domain::GroupStatus> m_part;
};

} // namespace publishing
