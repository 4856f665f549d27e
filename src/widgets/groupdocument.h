// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/groupreading.h"

#include <QCoreApplication>
#include <QFont>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QUrl>

class QTextDocument;

namespace widgets {

/// Sets a group as a page to read: facilitators, description, lists, ties. Texts of the directory are put in as text,
/// never as markup, so nothing in them can be loaded or run.
class GroupDocument
{
    Q_DECLARE_TR_FUNCTIONS(widgets::GroupDocument)

public:
    GroupDocument(QTextDocument &document, domain::Language language, const QFont &font, const QPalette &palette);

    /// `formerShown`: who facilitated before is listed; else only a link says that there is more.
    void write(const GroupReading &reading, bool formerShown = false);

    /// Links inside the directory; any other anchor is an allowed link.
    [[nodiscard]] static QUrl groupLink(domain::GroupId id);
    [[nodiscard]] static QUrl personLink(domain::PersonId id);
    [[nodiscard]] static domain::GroupId linkedGroup(const QUrl &url);
    [[nodiscard]] static domain::PersonId linkedPerson(const QUrl &url);
    /// The link that shows or hides who facilitated before.
    [[nodiscard]] static QUrl formerLink();

private:
    void startBlock(double spaceAbove);
    void writeHeading(const QString &text);
    void writeStatus(const domain::WorkGroup &group);
    void writeFacilitators(const QList<domain::Person> &facilitators);
    void writeFormer(const QList<FormerFacilitator> &former, bool shown);
    void writeDescription(const domain::WorkGroup &group);
    void writeTranslationNote(const domain::WorkGroup &group);
    void writeMailingLists(const QList<domain::MailingList> &lists);
    void writeMailingList(const domain::MailingList &list);
    void writeTies(const QList<ReadingTie> &ties);
    void writeTie(const ReadingTie &tie);
    void writeSuccessors(const QList<ReadingTie> &successors);
    void writeNote(const QString &note);
    [[nodiscard]] QTextCharFormat linkFormat(const QString &url) const;
    [[nodiscard]] QTextCharFormat colored(const QColor &color) const;

    QTextDocument &m_document;
    QTextCursor m_cursor;
    domain::Language m_language;
    QFont m_font;
    QPalette m_palette;
    QTextCharFormat m_plain;
    bool m_empty = true;
};

} // namespace widgets
