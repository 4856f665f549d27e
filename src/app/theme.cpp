// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "app/calmstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Swatches
{
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb button;
    QRgb accent;
    QRgb onAccent;
    QRgb link;
    QRgb disabled;
};

constexpr Swatches light{0xfff3f3f1, 0xffffffff, 0xff1e2124, 0xffffffff,
                         0xff1f5f8b, 0xffffffff, 0xff1f5f8b, 0xff8a8d91};
constexpr Swatches dark{0xff1d1e20, 0xff26282b, 0xffe9eaec, 0xff2e3134, 0xff7ab8e6, 0xff10202c, 0xff84c1ee, 0xff74787d};

QPalette toPalette(const Swatches &colors)
{
    QPalette palette(QColor::fromRgb(colors.button), QColor::fromRgb(colors.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, colors.window);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.window);
    set(QPalette::Button, colors.button);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, colors.text);
    set(QPalette::ToolTipBase, colors.base);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.onAccent);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    QColor placeholder = QColor::fromRgb(colors.text);
    placeholder.setAlphaF(0.68F);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colors.disabled));
    return palette;
}

} // namespace

Theme::Theme() : m_desktopStyle(QApplication::style()->name()), m_desktopPalette(QApplication::palette()) {}

bool Theme::desktopHasColors() const
{
    if (m_desktopStyle.compare(u"fusion"_s, Qt::CaseInsensitive) != 0)
        return true;
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"fusion"_s));
    const QPalette plain = fusion->standardPalette();
    return m_desktopPalette.color(QPalette::Window) != plain.color(QPalette::Window) ||
           m_desktopPalette.color(QPalette::Highlight) != plain.color(QPalette::Highlight);
}

void Theme::use(widgets::ThemeChoice choice)
{
    const bool fusionDesktop = m_desktopStyle.compare(u"fusion"_s, Qt::CaseInsensitive) == 0;
    if (choice == widgets::ThemeChoice::System && !fusionDesktop) {
        QApplication::setStyle(m_desktopStyle);
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setStyle(new CalmStyle);
    if (choice == widgets::ThemeChoice::System && desktopHasColors())
        QApplication::setPalette(m_desktopPalette);
    else
        QApplication::setPalette(choice == widgets::ThemeChoice::Dark ? darkPalette() : lightPalette());
}

QPalette Theme::lightPalette()
{
    return toPalette(light);
}

QPalette Theme::darkPalette()
{
    return toPalette(dark);
}

} // namespace app
