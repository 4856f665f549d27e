// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groupdocument.h"

#include "domain/contentlabels.h"
#include "domain/markdown.h"
#include "domain/text.h"
#include "widgets/colors.h"
#include "widgets/markdowntext.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextDocument>

#include <tuple>
#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr double leading = 1.5;    // from one line to the next, in sizes of the font: a page, not a table
constexpr double bodyScale = 1.08; // of the interface's font

/// The leading as a share of what the font takes by itself, which differs much from font to font.
double lineHeight(const QFont &font)
{
    const double natural = QFontMetricsF(font).height();
    return qMax(100.0, 100.0 * leading * QFontInfo(font).pixelSize() / natural);
}

QFont bodyFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * bodyScale);
    return font;
}

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

qint64 idIn(const QUrl &url, const QString &scheme)
{
    return url.scheme() == scheme ? url.path().toLongLong() : 0;
}

} // namespace

GroupDocument::GroupDocument(QTextDocument &document, domain::Language language, const QFont &font,
                             const QPalette &palette)
    : m_document(document)
    , m_cursor(&document)
    , m_language(language)
    , m_font(bodyFont(font))
    , m_palette(palette)
    , m_plain(colored(palette.color(QPalette::Text)))
{}

void GroupDocument::write(const GroupReading &reading, bool formerShown)
{
    m_document.clear();
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(m_font);
    m_cursor = QTextCursor(&m_document);
    m_cursor.beginEditBlock();
    writeStatus(reading.group);
    writeSuccessors(reading.successors);
    writeFacilitators(reading.facilitators);
    writeFormer(reading.former, formerShown);
    writeDescription(reading.group);
    writeMailingLists(reading.group.mailingLists);
    writeTies(reading.ties);
    writeNote(reading.group.note);
    m_cursor.endEditBlock();
}

QUrl GroupDocument::groupLink(domain::GroupId id)
{
    return QUrl(u"group:"_s + QString::number(id.value()));
}

QUrl GroupDocument::personLink(domain::PersonId id)
{
    return QUrl(u"person:"_s + QString::number(id.value()));
}

domain::GroupId GroupDocument::linkedGroup(const QUrl &url)
{
    return domain::GroupId(idIn(url, u"group"_s));
}

domain::PersonId GroupDocument::linkedPerson(const QUrl &url)
{
    return domain::PersonId(idIn(url, u"person"_s));
}

QUrl GroupDocument::formerLink()
{
    return QUrl(u"former:toggle"_s);
}

void GroupDocument::startBlock(double spaceAbove)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(m_font), QTextBlockFormat::ProportionalHeight);
    if (!m_empty)
        format.setTopMargin(spaceAbove * QFontMetricsF(m_font).height());
    if (m_empty)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, m_plain);
    m_empty = false;
}

void GroupDocument::writeHeading(const QString &text)
{
    startBlock(1.1);
    QTextCharFormat format = colored(quietText(m_palette));
    format.setFontWeight(QFont::Bold);
    format.setFontPointSize(m_font.pointSizeF() * 0.92);
    m_cursor.insertText(text, format);
}

void GroupDocument::writeStatus(const domain::WorkGroup &group)
{
    const QString reason = group.statusReason.preferring(m_language);
    if (group.statusSince.isUnknown() && reason.isEmpty())
        return;
    QString text = asSentence(domain::statusLabel(group.status, m_language));
    if (const QString since = domain::sinceLabel(group.statusSince, m_language); !since.isEmpty())
        text += u' ' + since;
    if (!reason.isEmpty())
        text += u", "_s + reason;
    startBlock(0);
    m_cursor.insertText(text, colored(quietText(m_palette)));
}

void GroupDocument::writeFacilitators(const QList<domain::Person> &facilitators)
{
    startBlock(0.5);
    QTextCharFormat plain = m_plain;
    plain.setFontPointSize(m_font.pointSizeF() * 1.06);
    if (facilitators.isEmpty()) {
        plain.setForeground(toneText(Tone::Warning, m_palette));
        m_cursor.insertText(domain::noFacilitatorLabel(m_language), plain);
        return;
    }
    // The line is the domain's; its names, found again in order, become links.
    const QString line = domain::facilitatorLine(facilitators, m_language);
    qsizetype from = 0;
    for (const domain::Person &person : facilitators) {
        const qsizetype at = line.indexOf(person.displayName, from);
        if (at < 0)
            break;
        m_cursor.insertText(line.mid(from, at - from), plain);
        QTextCharFormat link = linkFormat(personLink(person.id).toString());
        link.setFontPointSize(plain.fontPointSize());
        link.setToolTip(tr("Show %1").arg(person.displayName.toHtmlEscaped()));
        m_cursor.insertText(person.displayName, link);
        from = at + person.displayName.size();
    }
    m_cursor.insertText(line.mid(from), plain);
}

void GroupDocument::writeFormer(const QList<FormerFacilitator> &former, bool shown)
{
    if (former.isEmpty())
        return;
    startBlock(0.2);
    if (!shown) {
        m_cursor.insertText(tr("Show who facilitated before (%Ln)", nullptr, int(former.size())),
                            linkFormat(formerLink().toString()));
        return;
    }
    m_cursor.insertText(domain::labelled(domain::formerFacilitatorsLabel(m_language), {}, m_language), m_plain);
    for (const FormerFacilitator &each : former) {
        if (&each != &former.constFirst())
            m_cursor.insertText(u", "_s, m_plain);
        const QString name = domain::shownName(each.person, m_language);
        const bool leads = !each.person.isWithdrawn();
        m_cursor.insertText(name, leads ? linkFormat(personLink(each.person.id).toString()) : m_plain);
        const auto &[since, until] = std::tie(each.facilitation.since, each.facilitation.until);
        if (const QString period = domain::periodLabel(since, until, m_language); !period.isEmpty())
            m_cursor.insertText(u" ("_s + period + u')', colored(quietText(m_palette)));
    }
    m_cursor.insertText(u" · "_s, colored(quietText(m_palette)));
    m_cursor.insertText(tr("hide"), linkFormat(formerLink().toString()));
}

void GroupDocument::writeDescription(const domain::WorkGroup &group)
{
    writeTranslationNote(group);
    const QString &source = group.description.preferring(m_language);
    if (source.isEmpty()) {
        startBlock(0.8);
        m_cursor.insertText(tr("No description yet."), colored(toneText(Tone::Warning, m_palette)));
        return;
    }
    MarkdownText text(m_cursor, m_plain, linkFormat({}));
    for (const domain::Block &block : domain::parseMarkdown(source)) {
        startBlock(block.kind == domain::Block::Kind::Bullet ? 0.25 : 0.6);
        text.writeBlock(block);
    }
    text.endList();
}

void GroupDocument::writeTranslationNote(const domain::WorkGroup &group)
{
    QString note;
    QTextCharFormat format = colored(toneText(Tone::Warning, m_palette));
    if (group.description.in(m_language).isEmpty() && !group.description.isEmpty()) {
        note = m_language == domain::Language::English
                   ? tr("Not translated into English yet: this is the French text.")
                   : tr("Not translated into French yet: this is the English text.");
    } else if (m_language != group.originalLanguage && group.translationLag().value_or(0) > 0) {
        note = tr("The original has changed %Ln time(s) since this translation.", nullptr,
                  group.translationLag().value_or(0));
    } else if (m_language != group.originalLanguage && !group.description.in(m_language).isEmpty()) {
        note = asSentence(domain::translatedFromLabel(group.originalLanguage, m_language));
        format = colored(quietText(m_palette));
    }
    if (note.isEmpty())
        return;
    startBlock(0.7);
    m_cursor.insertText(note, format);
}

void GroupDocument::writeMailingLists(const QList<domain::MailingList> &lists)
{
    if (lists.isEmpty())
        return;
    writeHeading(domain::mailingListLabel(lists.size(), m_language));
    qsizetype unknown = 0;
    for (const domain::MailingList &list : lists) {
        domain::MailingList empty;
        empty.id = list.id;
        if (list == empty)
            ++unknown;
        else
            writeMailingList(list);
    }
    if (unknown > 0) {
        startBlock(0.2);
        m_cursor.insertText(domain::unknownAddressLabel(m_language, unknown),
                            colored(toneText(Tone::Warning, m_palette)));
    }
}

void GroupDocument::writeMailingList(const domain::MailingList &list)
{
    startBlock(0.2);
    if (const QString label = list.label.preferring(m_language); !label.isEmpty())
        m_cursor.insertText(domain::labelled(label, {}, m_language), m_plain);
    if (list.address.isEmpty())
        m_cursor.insertText(domain::unknownAddressLabel(m_language), colored(toneText(Tone::Warning, m_palette)));
    else if (domain::isMailAddress(list.address))
        m_cursor.insertText(list.address, linkFormat(u"mailto:"_s + list.address));
    else
        m_cursor.insertText(list.address, m_plain);
    const QTextCharFormat second = colored(quietText(m_palette));
    const auto addLink = [&](const QString &text, const QString &url) {
        if (!domain::isAllowedLink(url))
            return;
        m_cursor.insertText(u" · "_s, second);
        m_cursor.insertText(text, linkFormat(url));
    };
    addLink(tr("subscribe"), list.subscribeUrl);
    addLink(tr("archives"), list.archiveUrl);
    if (const QString state = domain::mailingListStateLabel(list.state, m_language); !state.isEmpty())
        m_cursor.insertText(u" · "_s + state, second);
    if (!list.isPublic)
        m_cursor.insertText(u" · "_s + tr("not published"), second);
}

void GroupDocument::writeTies(const QList<ReadingTie> &ties)
{
    if (ties.isEmpty())
        return;
    writeHeading(domain::lineageHeading(m_language));
    for (const ReadingTie &tie : ties)
        writeTie(tie);
}

void GroupDocument::writeTie(const ReadingTie &tie)
{
    startBlock(0.2);
    m_cursor.insertText(tie.label + u' ', m_plain);
    const QString name = domain::quoted(tie.name, m_language);
    m_cursor.insertText(name, tie.group.isValid() ? linkFormat(groupLink(tie.group).toString()) : m_plain);
    if (!tie.note.isEmpty())
        m_cursor.insertText(u" – "_s + tie.note, colored(quietText(m_palette)));
}

void GroupDocument::writeSuccessors(const QList<ReadingTie> &successors)
{
    if (successors.isEmpty())
        return;
    writeHeading(domain::successorsHeading(m_language));
    for (const ReadingTie &tie : successors)
        writeTie(tie);
}

void GroupDocument::writeNote(const QString &note)
{
    if (note.isEmpty())
        return;
    writeHeading(tr("Internal note (never published)"));
    startBlock(0.2);
    m_cursor.insertText(QString(note).replace(u'\n', QChar::LineSeparator), m_plain);
}

QTextCharFormat GroupDocument::linkFormat(const QString &url) const
{
    QTextCharFormat format = colored(accentText(m_palette));
    format.setAnchor(true);
    format.setAnchorHref(url);
    return format;
}

QTextCharFormat GroupDocument::colored(const QColor &color) const
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

} // namespace widgets
