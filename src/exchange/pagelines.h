// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/importproposal.h"

#include <QList>
#include <QString>

namespace exchange {

/// A piece of a page: a heading, a paragraph or an item of a list, its text as Markdown of our subset.
struct PageLine
{
    int heading = 0; ///< 1 to 6; 0 for no heading
    bool isBullet = false;
    QString text;
    domain::SourcePlace place;
    int level = 0; ///< of a bullet: 0 is the outermost
};

[[nodiscard]] QList<PageLine> linesOfText(const QString &text);
[[nodiscard]] QList<PageLine> linesOfMarkdown(const QString &text);
/// Never fails; linear in the input. What is not text (script, style, template, svg, …) is passed over.
[[nodiscard]] QList<PageLine> linesOfHtml(const QString &html);

} // namespace exchange
