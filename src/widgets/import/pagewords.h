// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pagereading.h"

#include <QCoreApplication>

namespace widgets {

/// What a phrase of a page was understood as, in words; and back, where a person corrects it.
class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::PageWords)

public:
    [[nodiscard]] static const QList<exchange::PhraseKind> &kinds();
    [[nodiscard]] static QString kindName(exchange::PhraseKind kind);
    /// One line: "Animatrice : Julie Lequin" gives "Julie Lequin".
    [[nodiscard]] static QString proposed(const exchange::PageProposal &proposal, domain::Language language);

    /// The value as one text to edit: names and addresses with "; " between them.
    [[nodiscard]] static QString editText(const exchange::PageProposal &proposal);
    /// The proposal with that text in place of its own.
    [[nodiscard]] static exchange::PageProposal withText(exchange::PageProposal proposal, const QString &text);
    /// Taken as something else: what can be made of the phrase is proposed.
    [[nodiscard]] static exchange::PageProposal withKind(exchange::PageProposal proposal, exchange::PhraseKind kind);
};

} // namespace widgets
