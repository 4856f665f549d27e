// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/facilitationpanel.h"

#include "ui_facilitationpanel.h"

#include <QEvent>
#include <QLineEdit>

namespace widgets {

FacilitationPanel::FacilitationPanel(QWidget *parent)
    : InlinePanel(parent), m_ui(std::make_unique<Ui::FacilitationPanel>())
{
    m_ui->setupUi(this);
    m_ui->sinceLabel->setBuddy(m_ui->sinceDateEdit->lineEdit());
    m_ui->untilLabel->setBuddy(m_ui->untilDateEdit->lineEdit());
    connect(m_ui->sinceDateEdit, &PartialDateEdit::edited, this, &FacilitationPanel::periodEdited);
    connect(m_ui->untilDateEdit, &PartialDateEdit::edited, this, &FacilitationPanel::periodEdited);
    connect(m_ui->endedCheckBox, &QCheckBox::toggled, this, &FacilitationPanel::periodEdited);
    connect(m_ui->doneButton, &QAbstractButton::clicked, this, &FacilitationPanel::finish);
    connect(this, &InlinePanel::confirmed, this, &FacilitationPanel::finish);
    retranslate();
}

FacilitationPanel::~FacilitationPanel() = default;

void FacilitationPanel::open(const QString &name, const domain::Facilitation &facilitation)
{
    const QSignalBlocker blocker(this);
    m_name = name;
    m_opened = facilitation;
    m_ui->sinceDateEdit->setDate(facilitation.since);
    m_ui->untilDateEdit->setDate(facilitation.until);
    m_ui->endedCheckBox->setChecked(facilitation.ended);
    retranslate();
    show();
    m_ui->sinceDateEdit->lineEdit()->setFocus(Qt::OtherFocusReason);
}

domain::PartialDate FacilitationPanel::since() const
{
    return m_ui->sinceDateEdit->errorText().isEmpty() ? m_ui->sinceDateEdit->date() : m_opened.since;
}

domain::PartialDate FacilitationPanel::until() const
{
    return m_ui->untilDateEdit->errorText().isEmpty() ? m_ui->untilDateEdit->date() : m_opened.until;
}

bool FacilitationPanel::hasEnded() const
{
    return m_ui->endedCheckBox->isChecked();
}

QString FacilitationPanel::errorText() const
{
    const QString since = m_ui->sinceDateEdit->errorText();
    return since.isEmpty() ? m_ui->untilDateEdit->errorText() : since;
}

bool FacilitationPanel::focusWrongDate()
{
    for (PartialDateEdit *edit : {m_ui->sinceDateEdit, m_ui->untilDateEdit}) {
        if (!isOpen() || edit->errorText().isEmpty())
            continue;
        edit->lineEdit()->setFocus(Qt::OtherFocusReason);
        edit->lineEdit()->selectAll();
        return true;
    }
    return false;
}

void FacilitationPanel::finish()
{
    if (!focusWrongDate())
        Q_EMIT closed();
}

void FacilitationPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    InlinePanel::changeEvent(event);
}

void FacilitationPanel::retranslate()
{
    m_ui->titleLabel->setText(tr("%1 facilitates").arg(m_name));
    m_ui->sinceDateEdit->lineEdit()->setAccessibleName(tr("%1 facilitates since").arg(m_name));
    m_ui->untilDateEdit->lineEdit()->setAccessibleName(tr("%1 facilitates until").arg(m_name));
    m_ui->sinceDateEdit->setPlaceholderText(tr("year, month or day"));
    m_ui->untilDateEdit->setPlaceholderText(tr("year, month or day"));
}

} // namespace widgets
