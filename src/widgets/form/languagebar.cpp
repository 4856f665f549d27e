// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/languagebar.h"

#include "widgets/colors.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace widgets {

LanguageBar::LanguageBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_french(new QToolButton(this))
    , m_english(new QToolButton(this))
    , m_state(new QLabel(this))
    , m_upToDate(new QToolButton(this))
{
    m_french->setObjectName(QStringLiteral("frenchButton"));
    m_english->setObjectName(QStringLiteral("englishButton"));
    m_upToDate->setObjectName(QStringLiteral("upToDateButton"));
    for (QToolButton *button : {m_french, m_english}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    m_french->setChecked(true);
    m_group->addButton(m_french, int(domain::Language::French));
    m_group->addButton(m_english, int(domain::Language::English));
    m_upToDate->setFocusPolicy(Qt::StrongFocus);
    m_upToDate->hide();
    m_state->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(0);
    layout->addWidget(m_french);
    layout->addWidget(m_english);
    layout->addSpacing(10);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_upToDate);
    setFocusProxy(m_french);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT languageChosen(static_cast<domain::Language>(id)); });
    connect(m_upToDate, &QToolButton::clicked, this, &LanguageBar::markedUpToDate);
    retranslate();
}

void LanguageBar::setLanguage(domain::Language language)
{
    (language == domain::Language::French ? m_french : m_english)->setChecked(true);
}

domain::Language LanguageBar::language() const
{
    return m_french->isChecked() ? domain::Language::French : domain::Language::English;
}

void LanguageBar::setTranslationState(const QString &text, bool behind)
{
    m_state->setText(text);
    m_upToDate->setVisible(behind);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText,
                     behind ? toneText(Tone::Warning, this->palette()) : quietText(this->palette()));
    m_state->setPalette(palette);
}

void LanguageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        setTranslationState(m_state->text(), !m_upToDate->isHidden());
    QWidget::changeEvent(event);
}

void LanguageBar::retranslate()
{
    m_french->setText(tr("French"));
    m_english->setText(tr("English"));
    m_french->setAccessibleName(tr("Show the texts in French"));
    m_english->setAccessibleName(tr("Show the texts in English"));
    m_french->setToolTip(tr("Show the texts in French"));
    m_english->setToolTip(tr("Show the texts in English"));
    m_upToDate->setText(tr("Mark as up to date"));
    m_upToDate->setAccessibleName(tr("Mark the translation as up to date"));
    m_upToDate->setToolTip(tr("The translation says what the original says"));
}

} // namespace widgets
