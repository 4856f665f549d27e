// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/messagebar.h"

#include "widgets/retelling.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

Message errorMessage(const domain::Error &error)
{
    const bool mayRetry = error.kind == domain::ErrorKind::Busy || error.kind == domain::ErrorKind::Conflict;
    return {mayRetry ? Tone::Warning : Tone::Error, [text = error.message] { return retold(text); }, error.detail, {}};
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_buttonLayout(new QHBoxLayout), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_label->setObjectName(u"messageLabel"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(u"closeMessageToolButton"_s);
    m_close->setAutoRaise(true);
    m_close->setText(QString(QChar(0x2715)));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);

    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap * 2, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttonLayout);
    layout->addWidget(m_close);
    retranslate();
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    if (!m_message.lasting.isEmpty())
        m_covered.append(m_message);
    if (!message.lasting.isEmpty()) {
        const auto isSame = [&message](const Message &each) { return each.lasting == message.lasting; };
        m_covered.erase(std::remove_if(m_covered.begin(), m_covered.end(), isSame), m_covered.end());
    }
    display(message);
}

void MessageBar::display(const Message &message)
{
    m_message = message;
    rebuildActions();
    retranslate();
    applyColors();
    show();
    announce();
}

void MessageBar::dismiss()
{
    if (m_message.lasting.isEmpty())
        close();
}

void MessageBar::close()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    if (!m_covered.isEmpty()) {
        display(m_covered.takeLast());
        if (hadFocus)
            focusFirst();
        return;
    }
    hide();
    m_message = {};
    rebuildActions();
    if (hadFocus)
        focusNextChild();
}

void MessageBar::focusFirst()
{
    (m_buttons.isEmpty() ? static_cast<QAbstractButton *>(m_close) : m_buttons.constFirst())
        ->setFocus(Qt::ShortcutFocusReason);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::rebuildActions()
{
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        button->setParent(nullptr); // it may be the one that was clicked
        button->deleteLater();
    }
    m_buttons.clear();
    for (const MessageAction &action : std::as_const(m_message.actions)) {
        auto *button = new QPushButton(this);
        button->setObjectName(action.objectName);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            close();
            run();
        });
        m_buttonLayout->addWidget(button);
        m_buttons.append(button);
    }
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    if (!m_message.text)
        return;
    m_label->setText(m_message.text());
    m_label->setAccessibleName(m_label->text());
    setAccessibleName(m_label->text());
    setToolTip(m_message.detail);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(m_message.actions.at(i).text());
        m_buttons.at(i)->setAccessibleName(m_buttons.at(i)->text());
    }
}

void MessageBar::applyColors()
{
    const ToneColors colors = toneColors(m_message.tone, palette());
    QPalette textPalette = palette();
    textPalette.setColor(QPalette::WindowText, colors.text);
    textPalette.setColor(QPalette::ButtonText, colors.text);
    textPalette.setColor(QPalette::Text, colors.text);
    m_label->setPalette(textPalette);
    m_close->setPalette(textPalette);
    update();
}

void MessageBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColors();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const ToneColors colors = toneColors(m_message.tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.background);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.border);
}

} // namespace widgets
