// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/directorystatusbar.h"

#include "widgets/colors.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace widgets {

using namespace Qt::StringLiterals;

DirectoryStatusBar::DirectoryStatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_directory(new QLabel(this))
    , m_state(new QLabel(this))
    , m_indexing(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_patience(new QTimer(this))
    , m_toVerify(new QToolButton(this))
    , m_author(new QToolButton(this))
{
    setObjectName(u"directoryStatusBar"_s);
    m_directory->setObjectName(u"directoryLabel"_s);
    m_state->setObjectName(u"directoryStateLabel"_s);
    m_author->setObjectName(u"authorToolButton"_s);
    m_toVerify->setObjectName(u"toVerifyToolButton"_s);
    for (QToolButton *button : {m_toVerify, m_author}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    setSizeGripEnabled(false);
    const int gap = fontMetrics().height() / 2;
    for (QLabel *label : {m_directory, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(gap, 0, gap, 0);
        addWidget(label);
    }
    setupProgress();
    addPermanentWidget(m_toVerify);
    addPermanentWidget(m_author);
    connect(m_toVerify, &QToolButton::clicked, this, &DirectoryStatusBar::toVerifyClicked);
    connect(m_author, &QToolButton::clicked, this, &DirectoryStatusBar::authorClicked);
    applyColors();
    retranslate();
    clearDirectory();
}

void DirectoryStatusBar::setupProgress()
{
    constexpr int soon = 400; // ms
    m_indexing->setObjectName(u"indexingLabel"_s);
    m_progress->setObjectName(u"indexingProgressBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_indexing->setBuddy(m_progress);
    m_patience->setSingleShot(true);
    m_patience->setInterval(soon);
    connect(m_patience, &QTimer::timeout, m_indexing, &QWidget::show);
    connect(m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    addPermanentWidget(m_indexing);
    addPermanentWidget(m_progress);
    finishIndexing();
}

void DirectoryStatusBar::showIndexing(qint64 done, qint64 total)
{
    constexpr int steps = 1'000; // a bar counts in int
    m_progress->setRange(0, total > 0 ? steps : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : 0);
    if (m_indexing->isHidden() && !m_patience->isActive())
        m_patience->start();
}

void DirectoryStatusBar::finishIndexing()
{
    m_patience->stop();
    m_indexing->hide();
    m_progress->hide();
}

void DirectoryStatusBar::showDirectory(const QString &name, bool readOnly)
{
    m_directory->setText(name);
    m_readOnly = readOnly;
    retranslate();
    show();
}

void DirectoryStatusBar::showAuthor(const QString &author)
{
    m_authorName = author;
    retranslate();
}

void DirectoryStatusBar::showSaved(QTime at)
{
    m_savedAt = at;
    retranslate();
}

void DirectoryStatusBar::showToVerify(qint64 count)
{
    m_toVerifyCount = count;
    retranslate();
}

void DirectoryStatusBar::clearDirectory()
{
    m_toVerifyCount = 0;
    m_savedAt = {};
    finishIndexing();
    hide();
}

void DirectoryStatusBar::retranslate()
{
    m_indexing->setText(tr("Preparing the search in texts; names are found"));
    m_indexing->setToolTip(tr("The index of the texts was missing or damaged and is being built."));
    m_progress->setAccessibleName(m_indexing->text());
    m_toVerify->setText(tr("%Ln check(s) due", nullptr, int(m_toVerifyCount)));
    m_toVerify->setAccessibleName(m_toVerify->text());
    m_toVerify->setToolTip(tr("Show what is to be verified"));
    m_toVerify->setVisible(m_toVerifyCount > 0);
    m_author->setText(tr("Author: %1").arg(m_authorName));
    m_author->setAccessibleName(m_author->text());
    m_author->setToolTip(tr("Change the name that signs your changes"));
    m_author->setVisible(!m_readOnly);
    if (m_readOnly)
        m_state->setText(tr("Read only: nothing can be changed here"));
    else
        m_state->setText(m_savedAt.isValid()
                             ? tr("Saved at %1").arg(QLocale().toString(m_savedAt, QLocale::ShortFormat))
                             : QString());
}

void DirectoryStatusBar::applyColors()
{
    QPalette second = palette();
    second.setColor(QPalette::WindowText, quietText(palette()));
    second.setColor(QPalette::ButtonText, quietText(palette()));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_directory), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_indexing),
          static_cast<QWidget *>(m_toVerify), static_cast<QWidget *>(m_author)}) {
        widget->setPalette(second);
    }
}

void DirectoryStatusBar::paintEvent(QPaintEvent *event)
{
    QStatusBar::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), separator(palette()));
}

void DirectoryStatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColors();
    QStatusBar::changeEvent(event);
}

} // namespace widgets
