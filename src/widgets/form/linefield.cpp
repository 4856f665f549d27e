// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/linefield.h"

#include "domain/text.h"

#include <QValidator>

#include <algorithm>
#include <utility>

namespace widgets {

namespace {

bool isUnwanted(QChar character)
{
    const char16_t unit = character.unicode();
    const bool turnsDirection = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    return character.category() == QChar::Other_Control || turnsDirection || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

QString withoutUnwanted(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar character : text) {
        if (!isUnwanted(character))
            kept.append(character);
        else if (character.isSpace() && !kept.endsWith(u' '))
            kept.append(u' ');
    }
    return kept;
}

} // namespace

/// A validator sees the text before anybody is told of it, so that no receiver of textEdited() gets what is left out.
class LineCleaner : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &position) const override
    {
        if (std::any_of(input.cbegin(), input.cend(), isUnwanted)) {
            position = int(withoutUnwanted(QStringView(input).left(position)).size());
            input = withoutUnwanted(input);
            m_cleaned = true;
        }
        return Acceptable;
    }
    /// True when something was left out since the last call.
    [[nodiscard]] bool takeCleaned() const { return std::exchange(m_cleaned, false); }

private:
    mutable bool m_cleaned = false;
};

LineField::LineField(QWidget *parent) : QLineEdit(parent), m_cleaner(new LineCleaner(this))
{
    setMaxLength(int(domain::maxLineLength));
    setTextMargins(4, 1, 4, 1);
    setValidator(m_cleaner);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        m_rejected = true;
        Q_EMIT noticed(tr("Only %Ln characters fit here: the rest was left out.", nullptr, maxLength()));
    });
    connect(this, &QLineEdit::textEdited, this, &LineField::tellCleaned);
    connect(this, &QLineEdit::textChanged, this, [this] { (void)m_cleaner->takeCleaned(); });
}

void LineField::tellCleaned()
{
    const bool rejected = std::exchange(m_rejected, false);
    if (m_cleaner->takeCleaned())
        Q_EMIT noticed(tr("Line breaks and control characters were left out."));
    else if (!rejected)
        Q_EMIT noticed({});
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
