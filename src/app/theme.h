// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/windowsettings.h"

#include <QPalette>

namespace app {

/// Colours and style of the whole program. The style is the desktop's; where the desktop says nothing, and for a light
/// or dark look of our own, it is Fusion with one of our palettes.
class Theme
{
public:
    /// Looks at what the desktop offers; after the QApplication, before the first widget.
    Theme();

    void use(widgets::ThemeChoice choice);
    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

private:
    [[nodiscard]] bool desktopHasColors() const;

    QString m_desktopStyle;
    QPalette m_desktopPalette;
};

} // namespace app
