// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/readingview.h"

#include "domain/contentlabels.h"
#include "domain/textmatch.h"
#include "models/directorysession.h"
#include "models/grouptablemodel.h"
#include "widgets/groupactions.h"
#include "widgets/groupdocument.h"
#include "widgets/groupmapper.h"
#include "widgets/history/readingtabs.h"
#include "widgets/matchformat.h"
#include "widgets/pagebrowser.h"
#include "widgets/readingheader.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace widgets {

using namespace Qt::StringLiterals;

ReadingView::ReadingView(models::DirectorySession &session, GroupActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_mapper(new GroupMapper(session.groups(), this))
    , m_header(new ReadingHeader(actions, this))
    , m_browser(new PageBrowser(this))
    , m_tabs(new ReadingTabs(m_browser, this))
{
    setObjectName(u"readingView"_s);
    m_browser->setObjectName(u"pageBrowser"_s);
    auto *head = new QVBoxLayout;
    head->addWidget(m_header);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    m_head = head;
    fitMargins();
    connect(m_browser, &QTextBrowser::anchorClicked, this, &ReadingView::followLink);
    connect(m_header, &ReadingHeader::languageChosen, this, &ReadingView::languageChosen);
    m_browser->setAccessibleName(tr("Group"));
    bindFields();
    connect(m_mapper, &GroupMapper::rowShown, this, [this](QWidget *, int row) { takeRow(row); });
}

void ReadingView::bindFields()
{
    m_mapper->clearMapping();
    m_header->bindFields(*m_mapper, m_language);
    m_mapper->addMapping(m_browser, models::GroupTableModel::descriptionColumn(m_language));
}

/// Name, status, checks and text as the list's model has them; a page is set as a whole, and only when they differ.
void ReadingView::takeRow(int row)
{
    if (!m_reading || m_session.groups().groupAt(row) != m_reading->group.id)
        return;
    domain::WorkGroup group = m_reading->group;
    if (!m_session.groups().readFields(row, group) || group == m_reading->group)
        return;
    m_reading->group = std::move(group);
    render();
}

/// Wide margins are for those who have the room.
void ReadingView::fitMargins()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 70;
    const int margin = fontMetrics().height() * (narrow ? 1 : 2);
    if (m_head->contentsMargins().left() == margin)
        return;
    m_head->setContentsMargins(margin, margin, margin, margin / 2);
    m_browser->setSideMargin(margin);
    m_tabs->setSideMargin(margin);
}

domain::Result<void> ReadingView::showGroup(domain::GroupId id)
{
    auto reading = readGroup(m_session, id, m_language);
    if (!reading)
        return reading.error();
    const bool same = m_id == id;
    const int scroll = m_browser->verticalScrollBar()->value();
    m_id = id;
    m_tabs->setRecord({id});
    const bool unchanged = same && m_reading == *reading;
    m_reading = *std::move(reading);
    if (!unchanged)
        render();
    m_mapper->follow(id);
    if (!unchanged)
        m_browser->verticalScrollBar()->setValue(same ? scroll : 0);
    return {};
}

void ReadingView::setLanguage(domain::Language language)
{
    m_language = language;
    bindFields();
    if (!m_id.isValid())
        return;
    if (auto reading = readGroup(m_session, m_id, m_language))
        m_reading = *std::move(reading);
    render();
    m_mapper->follow(m_id);
}

void ReadingView::setFormerShown(bool shown)
{
    m_formerShown = shown;
    render();
}

void ReadingView::render()
{
    m_stale = true;
    if (isVisible())
        renderNow();
}

void ReadingView::renderNow()
{
    if (!std::exchange(m_stale, false) || !m_reading)
        return;
    m_header->showGroup(*m_reading, m_language);
    GroupDocument(*m_browser->document(), m_language, font(), palette()).write(*m_reading, m_formerShown);
    m_browser->moveCursor(QTextCursor::Start);
    markMatches();
}

void ReadingView::setSearchedWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    markMatches();
}

void ReadingView::markMatches()
{
    m_match = -1;
    m_matches = m_words.isEmpty() ? QList<domain::TextRange>()
                                  : domain::matchRanges(m_browser->document()->toPlainText(), m_words);
    showMatch(-1);
}

bool ReadingView::stepMatch(bool backwards)
{
    if (m_matches.isEmpty())
        return false;
    const qsizetype before = m_match < 0 ? m_matches.size() - 1 : m_match - 1;
    const qsizetype next = backwards ? before : m_match + 1;
    if (next < 0 || next >= m_matches.size())
        return false;
    showMatch(next);
    return true;
}

/// All are marked; the one of that number is selected and brought into sight.
void ReadingView::showMatch(qsizetype number)
{
    m_match = number;
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor cursor(m_browser->document());
    for (qsizetype each = 0; each < m_matches.size(); ++each) {
        const domain::TextRange &range = m_matches.at(each);
        cursor.setPosition(static_cast<int>(range.start));
        cursor.setPosition(static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
        marks.append({cursor, matchFormat(palette())});
        if (each == number) {
            marks.last().format.setFontUnderline(true);
            m_browser->setTextCursor(cursor);
        }
    }
    m_browser->setExtraSelections(marks);
    if (number >= 0)
        m_browser->ensureCursorVisible();
}

QString ReadingView::plainText()
{
    renderNow();
    if (!m_reading)
        return {};
    const domain::WorkGroup &group = m_reading->group;
    return group.name.preferring(m_language) + u" ("_s + domain::statusLabel(group.status, m_language) + u")\n\n"_s +
           m_browser->toPlainText();
}

void ReadingView::followLink(const QUrl &url)
{
    if (url == GroupDocument::formerLink()) {
        setFormerShown(!m_formerShown);
        Q_EMIT formerShownChosen(m_formerShown);
    } else if (const domain::GroupId group = GroupDocument::linkedGroup(url); group.isValid()) {
        Q_EMIT groupActivated(group);
    } else if (const domain::PersonId person = GroupDocument::linkedPerson(url); person.isValid()) {
        Q_EMIT personActivated(person);
    } else {
        Q_EMIT linkActivated(url);
    }
}

void ReadingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_browser->setAccessibleName(tr("Group"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        render();
    }
}

void ReadingView::showEvent(QShowEvent *event)
{
    renderNow();
    QWidget::showEvent(event);
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMargins();
}

} // namespace widgets
