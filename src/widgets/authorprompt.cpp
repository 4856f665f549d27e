// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/authorprompt.h"

#include "domain/text.h"
#include "widgets/colors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace widgets {

using namespace Qt::StringLiterals;

AuthorPrompt::AuthorPrompt(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_name(new QLineEdit(this)), m_accept(new QPushButton(this))
{
    setObjectName(u"authorPrompt"_s);
    m_label->setObjectName(u"authorLabel"_s);
    m_label->setBuddy(m_name);
    m_name->setObjectName(u"authorLineEdit"_s);
    m_name->setMaxLength(static_cast<int>(domain::maxNameLength));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_accept->setObjectName(u"acceptAuthorPushButton"_s);
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap * 2, gap, gap * 2, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_label);
    layout->addWidget(m_name);
    layout->addWidget(m_accept);
    layout->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &AuthorPrompt::accept);
    connect(m_name, &QLineEdit::returnPressed, this, &AuthorPrompt::accept);
    connect(m_name, &QLineEdit::textChanged, m_accept,
            [this](const QString &text) { m_accept->setEnabled(!domain::cleanLine(text).isEmpty()); });
    retranslate();
    hide();
}

void AuthorPrompt::ask(const QString &proposal, bool takeFocus)
{
    m_name->setText(proposal);
    show();
    if (!takeFocus)
        return;
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void AuthorPrompt::accept()
{
    const QString name = domain::cleanLine(m_name->text());
    if (name.isEmpty())
        return;
    hide();
    Q_EMIT answered(name);
}

void AuthorPrompt::retranslate()
{
    m_label->setText(tr("Your name, to sign your changes:"));
    m_name->setAccessibleName(tr("Your name, to sign your changes"));
    m_accept->setText(tr("Sign with this name"));
    m_accept->setAccessibleName(tr("Sign with this name"));
}

void AuthorPrompt::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void AuthorPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void AuthorPrompt::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), selectionTint(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), separator(palette()));
}

} // namespace widgets
