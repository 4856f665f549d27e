// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/personroles.h"

#include <QCoreApplication>
#include <QFont>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextCursor>

class QTextDocument;

namespace widgets {

/// What was agreed about publishing a contact, in words: "may be published – agreed in February 2024, in writing".
class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ConsentWords)

public:
    [[nodiscard]] static QString of(const domain::Contact &contact, domain::Language language);
};

/// Sets a person as a page to read. Texts are put in as text, never as markup.
class PersonDocument
{
    Q_DECLARE_TR_FUNCTIONS(widgets::PersonDocument)

public:
    PersonDocument(QTextDocument &document, domain::Language language, const QFont &font, const QPalette &palette);

    void write(const domain::Person &person, const QList<domain::PersonRole> &roles);

private:
    void startBlock(double spaceAbove);
    void writeHeading(const QString &text);
    void writeRoles(const QList<domain::PersonRole> &roles, bool past);
    void writeContact(const QString &label, const domain::Contact &contact, const QString &link);
    [[nodiscard]] QTextCharFormat colored(const QColor &color) const;
    [[nodiscard]] QTextCharFormat linkFormat(const QString &url) const;

    QTextDocument &m_document;
    QTextCursor m_cursor;
    domain::Language m_language;
    QFont m_font;
    QPalette m_palette;
    bool m_empty = true;
};

} // namespace widgets
