// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/linefield.h"

#include "domain/text.h"

#include <QSignalBlocker>

#include <algorithm>

namespace widgets {

namespace {

bool isUnwanted(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

} // namespace

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(int(domain::maxLineLength));
    setTextMargins(4, 1, 4, 1);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        m_rejected = true;
        Q_EMIT noticed(tr("Only %n characters fit here: the rest was left out.", nullptr, maxLength()));
    });
    connect(this, &QLineEdit::textEdited, this, &LineField::clean);
}

void LineField::clean(const QString &typed)
{
    const bool rejected = std::exchange(m_rejected, false);
    if (std::none_of(typed.begin(), typed.end(), isUnwanted)) {
        if (!rejected)
            Q_EMIT noticed({});
        return;
    }
    const auto cleanedPart = [](const QString &part) {
        QString kept;
        kept.reserve(part.size());
        for (const QChar character : part) {
            if (!isUnwanted(character))
                kept.append(character);
            else if (character.isSpace() && !kept.endsWith(u' '))
                kept.append(u' ');
        }
        return kept;
    };
    const int cursor = int(cleanedPart(typed.left(cursorPosition())).size());
    // The signal that led here goes on to its other receivers with the old text; the second one carries the new.
    setText(cleanedPart(typed));
    setCursorPosition(cursor);
    Q_EMIT textEdited(text());
    Q_EMIT noticed(tr("Line breaks and control characters were left out."));
}

LocalizedLineField::LocalizedLineField(QWidget *parent) : LineField(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { m_text.in(m_language) = text(); });
}

void LocalizedLineField::setLocalizedText(const domain::LocalizedText &text)
{
    m_text = text;
    showLanguage();
}

void LocalizedLineField::setLanguage(domain::Language language)
{
    m_language = language;
    showLanguage();
}

void LocalizedLineField::setExample(const QString &example)
{
    m_example = example;
    showLanguage();
}

void LocalizedLineField::showLanguage()
{
    if (text() != m_text.in(m_language)) {
        setText(m_text.in(m_language));
        setCursorPosition(0);
    }
    const QString &other = m_text.in(domain::otherLanguage(m_language));
    setPlaceholderText(other.isEmpty() ? m_example : other);
}

} // namespace widgets
