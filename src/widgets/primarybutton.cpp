// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/primarybutton.h"

#include "widgets/colors.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>

namespace widgets {

using namespace Qt::StringLiterals;

PrimaryButton::PrimaryButton(QWidget *parent) : QPushButton(parent)
{
    applyColors();
}

void PrimaryButton::applyColors()
{
    if (m_applying)
        return;
    const QScopedValueRollback guard(m_applying, true);
    QPalette colors = QApplication::palette(this);
    // Native styles of Windows and macOS draw buttons their own way and would leave light text on a light button.
    if (style()->inherits("QFusionStyle") || style()->inherits("QProxyStyle")) {
        const QColor accent = colors.color(QPalette::Active, QPalette::Highlight);
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            colors.setColor(group, QPalette::Button, accent);
            colors.setColor(group, QPalette::ButtonText,
                            readableOn(accent, colors.color(QPalette::Active, QPalette::HighlightedText)));
        }
    }
    setPalette(colors);
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange) {
        applyColors();
    }
}

} // namespace widgets
