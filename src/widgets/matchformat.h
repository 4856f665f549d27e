// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QTextCharFormat>

class QPainter;

namespace widgets {

/// How what was searched stands out in a text.
[[nodiscard]] QTextCharFormat matchFormat(const QPalette &palette);
/// Draws one line, elided, with the painter's font and pen, and the matches in it.
void drawWithMatches(QPainter &painter, const QRect &line, const QString &text, const QStringList &words,
                     const QPalette &palette);

} // namespace widgets
