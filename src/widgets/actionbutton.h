// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace widgets {

/// A button that is the action: its words, icon and state follow, a click triggers it. Named after the action:
/// "selection" and "actionDeleteGroup" give "selectionDeleteGroupPushButton".
[[nodiscard]] QPushButton *actionButton(QAction *action, const QString &prefix, QWidget *parent = nullptr);

} // namespace widgets
