// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"

#include <QColor>
#include <QPalette>

namespace widgets {

/// How a message or a mark is meant.
enum class Tone { Information, Success, Warning, Error };

/// The colours of a message of some tone.
struct ToneColors
{
    QColor background;
    QColor text;
    QColor border;
};

/// The contrast of WCAG 2, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);
[[nodiscard]] bool isDark(const QPalette &palette);
/// `share` of `top` laid over `bottom`, from 0 to 1.
[[nodiscard]] QColor blended(const QColor &bottom, const QColor &top, double share);
/// The colour, moved towards black or white until it reads on that background (contrast 4.5 or more).
[[nodiscard]] QColor readableOn(const QColor &background, QColor color);

[[nodiscard]] ToneColors statusColors(domain::GroupStatus status, const QPalette &palette);
[[nodiscard]] ToneColors toneColors(Tone tone, const QPalette &palette);
/// Text that comes second, links and marks; all readable on the palette's Base and Window.
[[nodiscard]] QColor quietText(const QPalette &palette);
[[nodiscard]] QColor accentText(const QPalette &palette);
[[nodiscard]] QColor toneText(Tone tone, const QPalette &palette);
/// The calm background of the selected row, and lines between rows and panes.
[[nodiscard]] QColor selectionTint(const QPalette &palette);
[[nodiscard]] QColor hoverTint(const QPalette &palette);
[[nodiscard]] QColor separator(const QPalette &palette);

} // namespace widgets
