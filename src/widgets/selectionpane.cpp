// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/selectionpane.h"

#include "widgets/actionbutton.h"
#include "widgets/colors.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

SelectionPane::SelectionPane(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_explanation(new QLabel(this))
{
    setObjectName(u"selectionPane"_s);
    m_title->setObjectName(u"selectionTitleLabel"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.85);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    const int gap = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap * 2, gap * 2, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addSpacing(gap / 2);
    for (QAction *action : actions)
        layout->addWidget(actionButton(action, u"selection"_s, this), 0, Qt::AlignLeading);
    layout->addStretch(1);
    retranslate();
}

void SelectionPane::setCount(int count)
{
    m_count = count;
    retranslate();
}

void SelectionPane::retranslate()
{
    m_title->setText(tr("%Ln group(s) selected", nullptr, m_count));
    m_explanation->setText(tr("What you choose is done with all of them, as one change."));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_explanation->setPalette(quiet);
}

void SelectionPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
