// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace testing {

/// Holds a file, as qpdf reads it, against the conditions of the Matterhorn Protocol 1.1 that a machine can check and
/// that apply to documents without forms, tables, media and scripts. MATTERHORN.md lists them.
class PdfUaChecker
{
public:
    explicit PdfUaChecker(const QString &path);

    /// "28-012: link without /Contents (obj:12 0 R)"; empty when all conditions hold.
    [[nodiscard]] QStringList faults();
    /// How many elements of each role were met.
    [[nodiscard]] QHash<QString, int> roles() const { return m_roles; }

private:
    struct Content
    {
        QSet<int> ids;                      ///< marked content of the structure
        QMap<QString, QSet<quint16>> codes; ///< by font: what is shown
    };
    [[nodiscard]] QJsonValue value(const QJsonValue &referenceOrValue) const;
    [[nodiscard]] QJsonObject dictionary(const QJsonValue &reference) const;
    [[nodiscard]] QByteArray stream(const QString &reference) const;
    void fault(const QString &text) { m_faults.append(text); }

    void checkCatalog();
    void checkMetadata(const QByteArray &packet);
    void collectParentTree(const QJsonValue &node);
    void walk(const QString &element, const QString &parent, const QString &inheritedPage);
    void walkKid(const QJsonValue &kid, const QString &element, const QString &page);
    void checkRole(const QString &role, const QJsonObject &element, const QString &parentRole, const QString &where);
    void checkHeading(const QString &role, const QString &where);
    void checkPages();
    void checkPage(const QString &page);
    void checkAnnotation(const QString &annotation);
    [[nodiscard]] Content readContent(const QByteArray &bytes, const QString &where);
    void checkObjects();
    void checkFonts();
    void checkWidths(const QString &name, const QJsonObject &font, const QByteArray &file, const QByteArray &glyphs);

    QJsonObject m_objects;
    QJsonObject m_catalog;
    QStringList m_faults;
    QHash<QString, int> m_roles;
    int m_lastHeading = 0;
    QHash<int, QJsonValue> m_parentTree;
    QHash<QString, QHash<int, QString>> m_contentOwner; ///< page → content number → element
    QHash<QString, QString> m_annotationOwner;          ///< annotation → element
    QMap<QString, QSet<quint16>> m_codes;               ///< by font name in the resources
};

} // namespace testing
