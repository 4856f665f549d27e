// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/welcomepage.h"

#include "widgets/colors.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/primarybutton.h"
#include "widgets/progressstrip.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
    , m_progress(new ProgressStrip(this))
    , m_column(new QVBoxLayout)
    , m_title(new QLabel(this))
    , m_purpose(new QLabel(this))
    , m_sample(new PrimaryButton(this))
    , m_sampleNote(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_newNote(new QLabel(this))
    , m_import(new QPushButton(this))
    , m_importNote(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_openNote(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout)
{
    setObjectName(u"welcomePage"_s);
    m_title->setObjectName(u"welcomeTitleLabel"_s);
    m_purpose->setObjectName(u"welcomePurposeLabel"_s);
    setupLayout();
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newDirectoryRequested);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    retranslate();
    applyColors();
}

QPushButton *WelcomePage::addChoice(const QString &objectName, QPushButton *button, QLabel *explanation)
{
    const int gap = fontMetrics().height() / 2;
    button->setObjectName(objectName);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    explanation->setWordWrap(true);
    explanation->setBuddy(button);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap * 2);
    row->addWidget(button);
    row->addWidget(explanation, 1);
    m_column->addLayout(row);
    m_column->addSpacing(gap);
    return button;
}

void WelcomePage::setupLayout()
{
    const int line = fontMetrics().height();
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setBold(true);
    m_title->setFont(large);
    m_purpose->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);

    m_column->setContentsMargins(line * 2, line * 2, line * 2, line * 2);
    m_column->addStretch(1);
    m_column->addWidget(m_title);
    m_column->addWidget(m_purpose);
    m_column->addSpacing(line * 2);
    addChoice(u"openSamplePushButton"_s, m_sample, m_sampleNote);
    addChoice(u"newDirectoryPushButton"_s, m_new, m_newNote);
    addChoice(u"importIntoNewPushButton"_s, m_import, m_importNote);
    addChoice(u"openDirectoryPushButton"_s, m_open, m_openNote);
    m_column->addSpacing(line);
    m_column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    m_column->addLayout(m_recent);
    m_column->addStretch(2);

    auto *content = new QWidget;
    content->setLayout(m_column);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *centre = new QWidget;
    auto *sides = new QHBoxLayout(centre);
    sides->setContentsMargins({});
    sides->addStretch(1);
    sides->addWidget(content, 100);
    sides->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(centre);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_progress);
    layout->addWidget(area, 1);
}

void WelcomePage::setRecentLocations(const QStringList &locations)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!locations.isEmpty());
    for (const QString &location : locations) {
        const bool isFile = !location.contains(u"://"_s);
        const QFileInfo file(location);
        QString name = isFile ? file.completeBaseName() : location;
        auto *button = new QCommandLinkButton(name.replace(u'&', u"&&"_s),
                                              isFile ? QDir::toNativeSeparators(file.absolutePath()) : QString());
        button->setObjectName(u"recentCommandLinkButton"_s);
        button->setAccessibleName(location);
        button->setIcon(icon(u"document"_s));
        connect(button, &QPushButton::clicked, this, [this, location] { Q_EMIT locationRequested(location); });
        m_recent->addWidget(button);
    }
}

void WelcomePage::focusFirst()
{
    const QLayoutItem *recent = m_recent->itemAt(0);
    (recent ? recent->widget() : m_sample)->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Annuaire"));
    m_purpose->setText(tr("The working groups of your association: what they do, who facilitates them, how to join."));
    m_sample->setText(tr("Look at the &sample"));
    m_sampleNote->setText(tr("Nine real groups in a directory of your own, to read, change and print as you like."));
    m_new->setText(tr("&New directory…"));
    m_newNote->setText(tr("An empty directory, kept in one file of this computer."));
    m_import->setText(tr("&Import a list…"));
    m_importNote->setText(tr("A new directory from the page or the table you have: nobody types it again."));
    m_open->setText(tr("&Open a directory…"));
    m_openNote->setText(tr("A file that ends in .annuaire. You can also drop it on this window."));
    m_recentTitle->setText(tr("Recently open"));
    for (QPushButton *button : {m_sample, m_new, m_import, m_open})
        button->setAccessibleName(button->text().remove(u'&'));
}

void WelcomePage::applyColors()
{
    QPalette second = palette();
    second.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel *label : {m_sampleNote, m_newNote, m_importNote, m_openNote})
        label->setPalette(second);
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

} // namespace widgets
