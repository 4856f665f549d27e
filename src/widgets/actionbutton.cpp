// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>

namespace widgets {

using namespace Qt::StringLiterals;

QPushButton *actionButton(QAction *action, const QString &prefix, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(prefix + action->objectName().mid(6) + u"PushButton"_s);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setAccessibleName(action->text().remove(u'&'));
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace widgets
