// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/persondocument.h"

#include "domain/contentlabels.h"
#include "domain/text.h"
#include "widgets/colors.h"
#include "widgets/groupdocument.h"

#include <QFontMetricsF>
#include <QTextDocument>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

QString ConsentWords::of(const domain::Contact &contact, domain::Language language)
{
    QString words = contact.publishable ? tr("may be published") : tr("never published");
    QStringList agreed;
    if (!contact.agreedOn.isUnknown())
        agreed += tr("agreed: %1").arg(contact.agreedOn.toText(language));
    if (!contact.agreedHow.isEmpty())
        agreed += contact.agreedHow;
    if (contact.publishable && agreed.isEmpty())
        agreed += tr("nobody noted when or how that was agreed");
    return agreed.isEmpty() ? words : words + u" – "_s + agreed.join(tr(", "));
}

PersonDocument::PersonDocument(QTextDocument &document, domain::Language language, const QFont &font,
                               const QPalette &palette)
    : m_document(document), m_cursor(&document), m_language(language), m_font(font), m_palette(palette)
{
    m_font.setPointSizeF(font.pointSizeF() * 1.08);
}

void PersonDocument::write(const domain::Person &person, const QList<domain::PersonRole> &roles)
{
    m_document.clear();
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(m_font);
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock();
    if (person.isWithdrawn()) {
        startBlock(0);
        m_cursor.insertText(tr("Withdrew on %1. Nothing is held about this person any more but their roles.")
                                .arg(domain::PartialDate(person.withdrawnOn).toText(m_language)),
                            colored(quietText(m_palette)));
    }
    writeRoles(roles, false);
    writeRoles(roles, true);
    if (!person.isWithdrawn()) {
        writeHeading(tr("Contact"));
        writeContact(tr("E-mail"), person.email, u"mailto:"_s + person.email.value);
        writeContact(tr("Telephone"), person.phone, {});
    }
    if (!person.note.isEmpty()) {
        writeHeading(tr("Internal note (never published)"));
        startBlock(0.2);
        m_cursor.insertText(QString(person.note).replace(u'\n', QChar::LineSeparator),
                            colored(m_palette.color(QPalette::Text)));
    }
    m_cursor.endEditBlock();
}

void PersonDocument::startBlock(double spaceAbove)
{
    QTextBlockFormat format;
    if (!m_empty)
        format.setTopMargin(spaceAbove * QFontMetricsF(m_font).height());
    if (m_empty)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, colored(m_palette.color(QPalette::Text)));
    m_empty = false;
}

void PersonDocument::writeHeading(const QString &text)
{
    startBlock(1.1);
    QTextCharFormat format = colored(quietText(m_palette));
    format.setFontWeight(QFont::Bold);
    m_cursor.insertText(text, format);
}

void PersonDocument::writeRoles(const QList<domain::PersonRole> &roles, bool past)
{
    const QDate today = QDate::currentDate();
    QList<domain::PersonRole> shown;
    std::copy_if(roles.begin(), roles.end(), std::back_inserter(shown),
                 [&](const domain::PersonRole &role) { return domain::isPast(role.facilitation, today) == past; });
    if (past && shown.isEmpty())
        return;
    writeHeading(past ? tr("Facilitated before") : tr("Facilitates"));
    if (shown.isEmpty()) {
        startBlock(0.2);
        m_cursor.insertText(tr("No group now."), colored(quietText(m_palette)));
    }
    for (const domain::PersonRole &role : std::as_const(shown)) {
        startBlock(0.2);
        const QString name = role.groupName.preferring(m_language);
        if (role.groupInBin)
            m_cursor.insertText(name + u' ' + tr("(in the bin)"), colored(quietText(m_palette)));
        else
            m_cursor.insertText(name, linkFormat(GroupDocument::groupLink(role.group).toString()));
        const QString period = domain::periodLabel(role.facilitation.since, role.facilitation.until, m_language);
        if (!period.isEmpty())
            m_cursor.insertText(u" · "_s + period, colored(quietText(m_palette)));
    }
}

void PersonDocument::writeContact(const QString &label, const domain::Contact &contact, const QString &link)
{
    startBlock(0.2);
    const QTextCharFormat plain = colored(m_palette.color(QPalette::Text));
    m_cursor.insertText(domain::labelled(label, {}, m_language), plain);
    if (contact.value.isEmpty()) {
        m_cursor.insertText(tr("not known"), colored(quietText(m_palette)));
        return;
    }
    m_cursor.insertText(contact.value, domain::isAllowedLink(link) ? linkFormat(link) : plain);
    startBlock(0);
    m_cursor.insertText(ConsentWords::of(contact, m_language), colored(quietText(m_palette)));
}

QTextCharFormat PersonDocument::linkFormat(const QString &url) const
{
    QTextCharFormat format = colored(accentText(m_palette));
    format.setAnchor(true);
    format.setAnchorHref(url);
    return format;
}

QTextCharFormat PersonDocument::colored(const QColor &color) const
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

} // namespace widgets
