// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace widgets {

/// Chooses the language the form's texts are shown in, and tells how the translation stands.
class LanguageBar : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageBar(QWidget *parent = nullptr);

    void setLanguage(domain::Language language);
    [[nodiscard]] domain::Language language() const;
    /// The translation's state in words; `behind` offers to mark it as up to date.
    void setTranslationState(const QString &text, bool behind);

Q_SIGNALS:
    void languageChosen(domain::Language language);
    void markedUpToDate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_group = nullptr;
    QToolButton *m_french = nullptr;
    QToolButton *m_english = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_upToDate = nullptr;
};

} // namespace widgets
