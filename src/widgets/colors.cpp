// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/colors.h"

#include <array>
#include <cmath>

namespace widgets {

namespace {

struct ToneEntry
{
    QRgb lightBackground;
    QRgb lightText;
    QRgb darkBackground;
    QRgb darkText;
};

// The only fixed colours of the window: what a status or a message means, once for light and once for dark palettes.
constexpr ToneEntry green{0xffdff0e4, 0xff1b6437, 0xff1f3a2a, 0xff86d9a5};
constexpr ToneEntry amber{0xfffdebd0, 0xff824700, 0xff432f10, 0xfff2bd62};
constexpr ToneEntry violet{0xffe7e3f6, 0xff54448a, 0xff30274f, 0xffc6b6f7};
constexpr ToneEntry grey{0xffe5e5e2, 0xff515459, 0xff393b3f, 0xffbcc0c5};
constexpr ToneEntry blue{0xffdcebf7, 0xff1a527a, 0xff1f3547, 0xff8cc6f0};
constexpr ToneEntry red{0xfff9dfdc, 0xff9a231b, 0xff4a211f, 0xfff7aaa3};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

ToneColors toColors(const ToneEntry &entry, const QPalette &palette)
{
    const bool dark = isDark(palette);
    ToneColors colors;
    colors.background = QColor::fromRgba(dark ? entry.darkBackground : entry.lightBackground);
    colors.text = readableOn(colors.background, QColor::fromRgba(dark ? entry.darkText : entry.lightText));
    colors.border = blended(colors.background, colors.text, 0.3);
    return colors;
}

const ToneEntry &entryOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return green;
    case Tone::Warning:
        return amber;
    case Tone::Error:
        return red;
    case Tone::Information:
        break;
    }
    return blue;
}

const ToneEntry &entryOf(domain::GroupStatus status)
{
    switch (status) {
    case domain::GroupStatus::Active:
        return green;
    case domain::GroupStatus::Setup:
        return amber;
    case domain::GroupStatus::Dormant:
        return violet;
    case domain::GroupStatus::Closed:
        break;
    }
    return grey;
}

/// Readable on both backgrounds that texts of the window stand on, and on the selected row.
QColor readableIn(const QPalette &palette, QColor color)
{
    for (const QColor &background :
         std::array{palette.color(QPalette::Base), palette.color(QPalette::Window), selectionTint(palette)}) {
        color = readableOn(background, color);
    }
    return color;
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor blended(const QColor &bottom, const QColor &top, double share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return QColor::fromRgbF(mix(bottom.redF(), top.redF()), mix(bottom.greenF(), top.greenF()),
                            mix(bottom.blueF(), top.blueF()));
}

QColor readableOn(const QColor &background, QColor color)
{
    constexpr double wanted = 4.5;
    const QColor limit =
        contrastRatio(background, Qt::white) > contrastRatio(background, Qt::black) ? Qt::white : Qt::black;
    for (int step = 0; step < 20 && contrastRatio(background, color) < wanted; ++step)
        color = blended(color, limit, 0.12);
    return color;
}

ToneColors statusColors(domain::GroupStatus status, const QPalette &palette)
{
    return toColors(entryOf(status), palette);
}

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    return toColors(entryOf(tone), palette);
}

QColor quietText(const QPalette &palette)
{
    return readableIn(palette, blended(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.68));
}

QColor accentText(const QPalette &palette)
{
    return readableIn(palette, palette.color(QPalette::Link));
}

QColor toneText(Tone tone, const QPalette &palette)
{
    return readableIn(palette, toneColors(tone, palette).text);
}

QColor selectionTint(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Highlight), isDark(palette) ? 0.26 : 0.15);
}

QColor hoverTint(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), palette.color(QPalette::Highlight), isDark(palette) ? 0.12 : 0.06);
}

QColor separator(const QPalette &palette)
{
    return blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.2 : 0.14);
}

} // namespace widgets
