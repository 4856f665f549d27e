// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/partialdateedit.h"

#include "widgets/form/fieldmessage.h"
#include "widgets/form/formfield.h"
#include "widgets/form/linefield.h"

#include <QEvent>
#include <QVBoxLayout>

namespace widgets {

PartialDateEdit::PartialDateEdit(QWidget *parent)
    : QWidget(parent), m_line(new LineField(this)), m_message(new FieldMessage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_message);
    m_message->describe(m_line);
    m_line->setMaxLength(40);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &PartialDateEdit::read);
    connect(m_line, &QLineEdit::editingFinished, this, &PartialDateEdit::writeOut);
}

void PartialDateEdit::setPrecision(Precision precision)
{
    m_precision = precision;
}

void PartialDateEdit::setDate(const domain::PartialDate &date)
{
    m_date = date;
    m_understood = true;
    m_line->setText(date.toText(interfaceLanguage()));
    m_line->setCursorPosition(0);
    showUnderstood();
}

QString PartialDateEdit::errorText() const
{
    if (m_understood)
        return {};
    return m_precision == Precision::Day
               ? tr("There is no such day. Type a whole date, for example 3/10/2026, or leave it empty.")
               : tr("There is no such date. Type a year, a month or a day, for example 2020, 3/2020 or 15/3/2020, or "
                    "leave "
                    "it empty.");
}

void PartialDateEdit::setPlaceholderText(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void PartialDateEdit::read(const QString &typed)
{
    const auto date = domain::PartialDate::fromUserText(typed);
    m_understood = date && (m_precision == Precision::Any || date->isUnknown() || date->hasDay());
    m_date = m_understood ? *date : domain::PartialDate();
    showUnderstood();
    Q_EMIT edited();
}

void PartialDateEdit::writeOut()
{
    if (!m_understood)
        return;
    m_line->setText(m_date.toText(interfaceLanguage()));
    showUnderstood();
}

void PartialDateEdit::showUnderstood()
{
    const QString words = m_understood ? m_date.toText(interfaceLanguage()) : QString();
    m_message->setHint(words == m_line->text() ? QString() : words);
    if (m_understood)
        m_message->setProblems({});
    else
        m_message->setProblems({{domain::Field::StatusSince, domain::Severity::Error, -1, errorText()}});
}

void PartialDateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        if (m_understood && !m_line->hasFocus())
            writeOut();
        showUnderstood();
    }
    QWidget::changeEvent(event);
}

} // namespace widgets
