// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/personroles.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace widgets {

/// Says what withdrawing a person takes out, what stays and who still has their name in print, and asks to type the
/// name before it does what cannot be undone.
class WithdrawPane : public QWidget
{
    Q_OBJECT

public:
    explicit WithdrawPane(QWidget *parent = nullptr);

    void show(const domain::Withdrawal &withdrawal, domain::Language language);
    [[nodiscard]] const domain::Withdrawal &withdrawal() const { return m_withdrawal; }
    /// How many places hold the name that a withdrawal leaves to be corrected by hand.
    [[nodiscard]] static qsizetype textCount(const domain::NamingTexts &texts);

Q_SIGNALS:
    void groupActivated(domain::GroupId id);
    void personActivated(domain::PersonId id);
    void confirmed();
    void cancelled();

protected:
    /// Not a focus proxy: with one, Tab would pass over what stands before it.
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButton();
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString editionsText() const;
    [[nodiscard]] QString textsText() const;
    [[nodiscard]] QString sharedText() const;

    QLabel *m_title = nullptr;
    QTextBrowser *m_text = nullptr;
    QLabel *m_prompt = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_cancel = nullptr;
    domain::Withdrawal m_withdrawal;
    domain::Language m_language = domain::Language::French;
};

} // namespace widgets
