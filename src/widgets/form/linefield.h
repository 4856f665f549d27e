// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QLineEdit>

namespace widgets {

class LineCleaner;

/// A line of text that keeps what a directory can hold: line breaks become spaces, control characters and what is too
/// long are left out, and it says so.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was left out of the input, in words; "" when the last input was kept whole.
    void noticed(const QString &words);

private:
    void tellCleaned();

    LineCleaner *m_cleaner = nullptr;
    bool m_rejected = false;
};

/// A line that exists in both content languages and shows one of them; the other is offered as a grey example.
class LocalizedLineField : public LineField
{
    Q_OBJECT

public:
    explicit LocalizedLineField(QWidget *parent = nullptr);

    void setLocalizedText(const domain::LocalizedText &text);
    [[nodiscard]] const domain::LocalizedText &localizedText() const { return m_text; }
    void setLanguage(domain::Language language);
    /// Shown while both languages are empty.
    void setExample(const QString &example);

private:
    void showLanguage();

    domain::LocalizedText m_text;
    QString m_example;
    domain::Language m_language = domain::Language::French;
};

} // namespace widgets
