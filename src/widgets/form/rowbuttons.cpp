// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/rowbuttons.h"

#include "widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace widgets {

using namespace Qt::StringLiterals;

RowButtons::RowButtons(QWidget *parent)
    : QWidget(parent), m_earlier(new QToolButton(this)), m_later(new QToolButton(this)), m_remove(new QToolButton(this))
{
    m_earlier->setObjectName(u"earlierButton"_s);
    m_later->setObjectName(u"laterButton"_s);
    m_remove->setObjectName(u"removeButton"_s);
    m_earlier->setIcon(icon(u"arrow-up"_s));
    m_later->setIcon(icon(u"arrow-down"_s));
    m_remove->setIcon(icon(u"remove"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QToolButton *button : {m_earlier, m_later, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_earlier, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &RowButtons::removeRequested);
}

void RowButtons::setRowName(const QString &name)
{
    m_rowName = name;
    retranslate();
}

void RowButtons::setPlace(int place, int count)
{
    m_earlier->setVisible(count > 1);
    m_later->setVisible(count > 1);
    m_earlier->setEnabled(place > 0);
    m_later->setEnabled(place + 1 < count);
}

QList<QWidget *> RowButtons::tabWidgets() const
{
    return {m_earlier, m_later, m_remove};
}

void RowButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RowButtons::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_earlier, tr("Move %1 up").arg(m_rowName));
    name(m_later, tr("Move %1 down").arg(m_rowName));
    name(m_remove, tr("Remove %1").arg(m_rowName));
}

} // namespace widgets
