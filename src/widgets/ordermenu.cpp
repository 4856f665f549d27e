// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ordermenu.h"

#include <QActionGroup>
#include <QEvent>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

OrderMenu::OrderMenu(QWidget *parent) : QMenu(parent), m_actions(new QActionGroup(this)), m_order(u"name"_s)
{
    setObjectName(u"orderMenu"_s);
    for (const QString &order :
         {u"name"_s, u"-name"_s, u"status"_s, u"verified"_s, u"-verified"_s, u"-modified"_s, u"modified"_s}) {
        QAction *action = m_actions->addAction(addAction(QString()));
        action->setObjectName(u"actionOrder"_s + order);
        action->setData(order);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, order] {
            m_order = order;
            Q_EMIT orderChosen(order);
        });
    }
    setOrder(m_order);
    retranslate();
}

void OrderMenu::setOrder(const QString &order)
{
    const QList<QAction *> actions = m_actions->actions();
    const auto chosen = std::find_if(actions.begin(), actions.end(),
                                     [&order](const QAction *action) { return action->data() == order; });
    QAction *action = chosen == actions.end() ? actions.first() : *chosen;
    action->setChecked(true);
    m_order = action->data().toString();
}

QString OrderMenu::orderText() const
{
    return m_actions->checkedAction()->text();
}

void OrderMenu::retranslate()
{
    const QStringList texts{tr("Name"),
                            tr("Name, from the end"),
                            tr("Status"),
                            tr("Verified, the oldest first"),
                            tr("Verified, the newest first"),
                            tr("Changed, the newest first"),
                            tr("Changed, the oldest first")};
    for (qsizetype place = 0; place < texts.size(); ++place)
        m_actions->actions().at(place)->setText(texts.at(place));
}

void OrderMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace widgets
