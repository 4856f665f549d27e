// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/conflictpanel.h"

#include "widgets/form/flowlayout.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestShown = 240;

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 12); // a long address must not widen the form
    label->setText(text.size() > longestShown ? QString(text.left(longestShown) + u'…') : text);
    label->setToolTip(text.size() > longestShown ? text.left(4'000) : QString());
    return label;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_takenLabel(new QLabel(this)), m_rowLayout(new QVBoxLayout)
{
    setObjectName(u"conflictPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title->setWordWrap(true);
    m_takenLabel->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_takenLabel);
    layout->addLayout(m_rowLayout);
    retranslate();
    hide();
}

void ConflictPanel::setConflicts(const QList<FieldConflict> &conflicts, const QStringList &taken)
{
    clear();
    m_conflicts = conflicts;
    m_taken = taken;
    for (const FieldConflict &conflict : conflicts) {
        QWidget *row = makeRow(conflict);
        m_rowLayout->addWidget(row);
        m_rows.append(row);
    }
    retranslate();
    setVisible(!conflicts.isEmpty() || !taken.isEmpty());
}

void ConflictPanel::clear()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_conflicts.clear();
    m_taken.clear();
    hide();
}

void ConflictPanel::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.constFirst()->findChild<QPushButton *>(u"takeTheirsButton"_s)->setFocus(Qt::OtherFocusReason);
}

QWidget *ConflictPanel::makeRow(const FieldConflict &conflict)
{
    auto *row = new QWidget(this);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setColumnStretch(1, 1);
    auto *name = new QLabel(row);
    name->setTextFormat(Qt::PlainText);
    name->setText(conflict.name);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto *theirs = new QPushButton(tr("Take theirs"), row);
    auto *mine = new QPushButton(tr("Keep mine"), row);
    theirs->setObjectName(u"takeTheirsButton"_s);
    mine->setObjectName(u"keepMineButton"_s);
    theirs->setAccessibleName(tr("Take their %1").arg(conflict.name));
    mine->setAccessibleName(tr("Keep my %1").arg(conflict.name));
    const QString nothing = tr("(nothing)");
    name->setWordWrap(true);
    layout->addWidget(name, 0, 0, 1, 2);
    layout->addWidget(new QLabel(tr("Theirs:"), row), 1, 0, Qt::AlignTop);
    layout->addWidget(textLabel(conflict.theirs.isEmpty() ? nothing : conflict.theirs, row), 1, 1);
    layout->addWidget(new QLabel(tr("Mine:"), row), 2, 0, Qt::AlignTop);
    layout->addWidget(textLabel(conflict.mine.isEmpty() ? nothing : conflict.mine, row), 2, 1);
    auto *buttons = new QWidget(row);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(theirs);
    flow->addWidget(mine);
    layout->addWidget(buttons, 3, 0, 1, 2);
    connect(theirs, &QPushButton::clicked, this, [this, row, field = conflict.field] {
        resolve(row);
        Q_EMIT theirsChosen(field);
    });
    connect(mine, &QPushButton::clicked, this, [this, row, field = conflict.field] {
        resolve(row);
        Q_EMIT mineChosen(field);
    });
    return row;
}

void ConflictPanel::resolve(QWidget *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    m_conflicts.removeAt(place);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        hide();
    else
        focusFirst();
}

void ConflictPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (!isHidden())
            setConflicts(QList<FieldConflict>(m_conflicts), QStringList(m_taken));
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ConflictPanel::retranslate()
{
    m_title->setText(
        m_conflicts.isEmpty()
            ? tr("Somebody else saved this group meanwhile. Nothing you typed is lost: look at it and save "
                 "again.")
            : tr("Somebody else saved this group meanwhile. Nothing you typed is lost: choose for each "
                 "field, then save again."));
    m_takenLabel->setText(tr("Taken over from the other version: %1.").arg(m_taken.join(u", "_s)));
    m_takenLabel->setVisible(!m_taken.isEmpty());
}

} // namespace widgets
