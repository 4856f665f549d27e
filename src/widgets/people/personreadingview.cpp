// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/personreadingview.h"

#include "widgets/form/flowlayout.h"
#include "widgets/groupdocument.h"
#include "widgets/history/readingtabs.h"
#include "widgets/pagebrowser.h"
#include "widgets/people/persondocument.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

/// A button that is its action: text, enabled or not, what it does.
QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto follow = [button, action] {
        // Without a letter of its own: beside it the menus have theirs.
        button->setText(action->text().remove(u'&'));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

PersonReadingView::PersonReadingView(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_buttons(new FlowLayout)
    , m_browser(new PageBrowser(this))
    , m_tabs(new ReadingTabs(m_browser, this))
{
    setObjectName(u"personReadingView"_s);
    m_name->setObjectName(u"personNameLabel"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.85);
    large.setBold(true);
    m_name->setFont(large);
    m_browser->setObjectName(u"personBrowser"_s);
    const int margin = fontMetrics().height() * 2;
    m_browser->setSideMargin(margin);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, margin, margin, margin / 2);
    head->addWidget(m_name);
    head->addLayout(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &PersonReadingView::followLink);
    m_browser->setAccessibleName(tr("Person"));
}

void PersonReadingView::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_buttons->insertWidget(m_buttons->count(), buttonFor(action, this));
}

void PersonReadingView::show(const domain::Person &person, const QList<domain::PersonRole> &roles,
                             domain::Language language)
{
    m_person = person;
    m_tabs->setRecord({{}, person.id});
    m_roles = roles;
    m_language = language;
    render();
}

void PersonReadingView::render()
{
    m_name->setText(domain::shownName(m_person, m_language));
    PersonDocument(*m_browser->document(), m_language, font(), palette()).write(m_person, m_roles);
    m_browser->moveCursor(QTextCursor::Start);
}

void PersonReadingView::followLink(const QUrl &url)
{
    if (const domain::GroupId group = GroupDocument::linkedGroup(url); group.isValid())
        Q_EMIT groupActivated(group);
    else
        Q_EMIT linkActivated(url);
}

void PersonReadingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_browser->setAccessibleName(tr("Person"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        render();
    }
}

} // namespace widgets
