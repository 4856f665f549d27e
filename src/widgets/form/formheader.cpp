// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/formheader.h"

#include "widgets/colors.h"
#include "widgets/primarybutton.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

/// Lets a very long word break, so that it cannot widen the pane or run under the buttons.
QString breakable(const QString &name)
{
    constexpr int longestRun = 18;
    QString text;
    int run = 0;
    for (const QChar character : name) {
        run = character.isSpace() ? 0 : run + 1;
        text.append(character);
        if (run > 0 && run % longestRun == 0 && !character.isHighSurrogate())
            text.append(QChar(0x200b));
    }
    return text;
}

} // namespace

FormHeader::FormHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_modified(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_save(new PrimaryButton(this))
{
    m_name->setObjectName(u"formNameLabel"_s);
    m_modified->setObjectName(u"modifiedLabel"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    for (QLabel *label : {m_name, m_modified}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.85);
    large.setBold(true);
    m_name->setFont(large);
    m_buttons = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_name, 0, 0);
    m_grid->addWidget(m_modified, 1, 0);
    arrange(false);
    updateColors();
    retranslate();
}

void FormHeader::arrange(bool narrow)
{
    m_narrow = narrow;
    m_grid->removeWidget(m_buttons);
    if (narrow)
        m_grid->addWidget(m_buttons, 2, 0, Qt::AlignLeft);
    else
        m_grid->addWidget(m_buttons, 0, 1, 2, 1, Qt::AlignTop);
}

void FormHeader::setActions(QAction *cancel, QAction *save)
{
    connect(m_cancel, &QPushButton::clicked, cancel, &QAction::trigger);
    connect(m_save, &QPushButton::clicked, save, &QAction::trigger);
    const auto describe = [](QPushButton *button, const QAction *action) {
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    };
    describe(m_cancel, cancel);
    describe(m_save, save);
}

void FormHeader::setName(const QString &name)
{
    m_groupName = name;
    m_name->setText(name.isEmpty() ? tr("New group") : breakable(name));
}

void FormHeader::setModifiedFields(const QStringList &names, bool stored)
{
    m_fields = names;
    m_stored = stored;
    if (!stored)
        m_modified->setText(tr("not saved yet"));
    else
        m_modified->setText(names.isEmpty() ? tr("not modified") : tr("modified: %1").arg(names.join(u", "_s)));
}

void FormHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_buttons->sizeHint().width() + m_name->fontMetrics().averageCharWidth() * 18;
    if (narrow != m_narrow)
        arrange(narrow);
}

void FormHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateColors();
    QWidget::changeEvent(event);
}

void FormHeader::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    setName(m_groupName);
    setModifiedFields(m_fields, m_stored);
}

void FormHeader::updateColors()
{
    QPalette colors = m_modified->palette();
    colors.setColor(QPalette::WindowText, quietText(palette()));
    m_modified->setPalette(colors);
}

} // namespace widgets
