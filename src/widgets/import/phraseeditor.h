// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pagereading.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace widgets {

/// One phrase of a page, whole, and what it proposes, to be corrected. Tells each correction at once.
class PhraseEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PhraseEditor(QWidget *parent = nullptr);

    void setProposal(const exchange::PageProposal &proposal);
    void setContentLanguage(domain::Language language);

    /// False: only to read what stands on the page.
    void setEditable(bool editable);

Q_SIGNALS:
    void edited(const exchange::PageProposal &proposal);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void showValue();
    void retranslate();
    void take(const exchange::PageProposal &proposal);
    [[nodiscard]] QString valueLabel() const;

    exchange::PageProposal m_proposal;
    domain::Language m_language = domain::Language::French;
    QPlainTextEdit *m_phrase = nullptr;
    QLabel *m_phraseLabel = nullptr;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_choice = nullptr; ///< the status, or the kind of tie
    QLabel *m_valueLabel = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    bool m_filling = false;
};

} // namespace widgets
