// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/progressstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace widgets {

using namespace Qt::StringLiterals;

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"progressStrip"_s);
    m_bar->setObjectName(u"taskProgressBar"_s);
    m_cancel->setObjectName(u"cancelTaskPushButton"_s);
    m_label->setBuddy(m_cancel);
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap * 2, gap, gap * 2, gap);
    layout->setSpacing(gap * 2);
    layout->addWidget(m_label);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
    retranslate();
    hide();
}

void ProgressStrip::start(const QString &text, bool canBeCancelled)
{
    m_label->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(canBeCancelled);
    m_cancel->setVisible(canBeCancelled);
    show();
}

void ProgressStrip::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::finish()
{
    hide();
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace widgets
