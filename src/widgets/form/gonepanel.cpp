// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/gonepanel.h"

#include "widgets/form/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

GonePanel::GonePanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_restore(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(u"gonePanel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"gonePanelLabel"_s);
    m_restore->setObjectName(u"goneRestorePushButton"_s);
    m_new->setObjectName(u"goneNewPushButton"_s);
    m_discard->setObjectName(u"goneDiscardPushButton"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 4, 0, 0);
    for (QPushButton *button : {m_restore, m_new, m_discard})
        flow->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(m_restore, &QPushButton::clicked, this, &GonePanel::restoreChosen);
    connect(m_new, &QPushButton::clicked, this, &GonePanel::newChosen);
    connect(m_discard, &QPushButton::clicked, this, &GonePanel::discardChosen);
    retranslate();
    hide();
}

void GonePanel::tell(bool restorable)
{
    m_restorable = restorable;
    m_restore->setVisible(restorable);
    retranslate();
    show();
    (restorable ? m_restore : m_new)->setFocus(Qt::OtherFocusReason);
}

void GonePanel::retranslate()
{
    m_text->setText(m_restorable ? tr("Somebody else deleted this group meanwhile. Nothing you typed is lost: choose "
                                      "what becomes of it.")
                                 : tr("This group was deleted for good meanwhile. Nothing you typed is lost: choose "
                                      "what becomes of it."));
    setAccessibleName(m_text->text());
    m_restore->setText(tr("Restore the group and save"));
    m_new->setText(tr("Save as a new group"));
    m_discard->setText(tr("Give up what I typed"));
    for (QPushButton *button : {m_restore, m_new, m_discard})
        button->setAccessibleName(button->text());
}

void GonePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace widgets
