// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptystate.h"

#include "widgets/colors.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_heading(new QLabel(this))
    , m_choices(new QVBoxLayout)
{
    m_title->setObjectName(u"emptyTitleLabel"_s);
    m_explanation->setObjectName(u"emptyExplanationLabel"_s);
    m_button->setObjectName(u"emptyPushButton"_s);
    m_heading->setObjectName(u"choicesHeadingLabel"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_explanation, m_heading}) {
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
    layout->addWidget(m_heading);
    layout->addLayout(m_choices);
    layout->addSpacing(gap / 2);
    m_heading->hide();
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
    setFocusPolicy(title.isEmpty() ? Qt::NoFocus : Qt::TabFocus); // where a list would have it; it is then read aloud
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_button->setText(buttonText);
    m_button->setAccessibleName(QString(buttonText).remove(u'&'));
    m_button->setVisible(!buttonText.isEmpty());
}

void EmptyState::setChoices(const QString &heading, const QStringList &choices)
{
    m_heading->setText(heading);
    m_heading->setVisible(!choices.isEmpty());
    for (QPushButton *button : std::as_const(m_choiceButtons)) {
        m_choices->removeWidget(button);
        button->hide();
        button->deleteLater(); // one of them may be what was clicked
    }
    m_choiceButtons.clear();
    QWidget *before = m_heading;
    for (const QString &choice : choices) {
        QString text = fontMetrics().elidedText(choice, Qt::ElideRight, fontMetrics().averageCharWidth() * 40);
        auto *button = new QPushButton(text.replace(u'&', u"&&"_s), this);
        button->setObjectName(u"choicePushButton"_s);
        button->setAccessibleName(choice);
        button->setToolTip(choice);
        const int number = static_cast<int>(m_choiceButtons.size());
        connect(button, &QPushButton::clicked, this, [this, number] { Q_EMIT chosen(number); });
        m_choices->addWidget(button, 0, Qt::AlignHCenter);
        setTabOrder(before, button);
        before = button;
        m_choiceButtons.append(button);
    }
    setTabOrder(before, m_button);
}

bool EmptyState::focusChoice()
{
    if (m_choiceButtons.isEmpty())
        return false;
    m_choiceButtons.first()->setFocus(Qt::TabFocusReason);
    return true;
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

void EmptyState::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    // As the rows of a list show it; the style's own frame would fill the pane.
    const int margin = fontMetrics().height() / 3;
    QPainter painter(this);
    painter.setPen(QPen(blended(palette().color(QPalette::Window), accentText(palette()), 0.5), 1));
    painter.drawRect(rect().adjusted(margin, margin, -margin - 1, -margin - 1));
}

void EmptyState::applyColors()
{
    QPalette second = palette();
    second.setColor(QPalette::WindowText, quietText(palette()));
    m_explanation->setPalette(second);
    m_heading->setPalette(second);
}

} // namespace widgets
