// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace widgets {

/// A surface that looks like the style's line edit and holds several controls: focused when one of them is.
class EditFrame : public QWidget
{
    Q_OBJECT

public:
    explicit EditFrame(QWidget *parent = nullptr);
    ~EditFrame() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool m_focusInside = false;
};

} // namespace widgets
