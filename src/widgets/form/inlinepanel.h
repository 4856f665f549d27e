// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace widgets {

/// A small editor that opens inside the form under the field it belongs to. Esc closes it before it reaches the form;
/// Enter in one of its lines confirms.
class InlinePanel : public QFrame
{
    Q_OBJECT

public:
    explicit InlinePanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace widgets
