// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "widgets/colors.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_explanation(new QLabel(this)), m_button(new QPushButton(this))
{
    m_title->setObjectName(u"emptyTitleLabel"_s);
    m_explanation->setObjectName(u"emptyExplanationLabel"_s);
    m_button->setObjectName(u"emptyPushButton"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(gap, gap * 2, gap, gap);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addSpacing(gap / 2);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    applyColors();
}

void EmptyState::setTexts(const QString &title, const QString &explanation, const QString &buttonText)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_button->setText(buttonText);
    m_button->setAccessibleName(QString(buttonText).remove(u'&'));
    m_button->setVisible(!buttonText.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void EmptyState::applyColors()
{
    QPalette second = palette();
    second.setColor(QPalette::WindowText, quietText(palette()));
    m_explanation->setPalette(second);
}

} // namespace widgets
