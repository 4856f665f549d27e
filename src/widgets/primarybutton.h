// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace widgets {

/// The one button of a page that does what a person most likely came for: in the palette's accent, where the style
/// draws buttons in palette colours, else the style's own default button.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    bool m_applying = false;
};

} // namespace widgets
