// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/people/contactfield.h"

#include "ui_contactfield.h"

#include <QEvent>
#include <QSignalBlocker>

namespace widgets {

ContactField::ContactField(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ContactField>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->valueLineEdit);
    m_ui->message->describe(m_ui->valueLineEdit);
    m_ui->agreedOnLabel->setBuddy(m_ui->agreedOnEdit->lineEdit());
    QWidget::setTabOrder(m_ui->valueLineEdit, m_ui->publishableCheckBox);
    QWidget::setTabOrder(m_ui->publishableCheckBox, m_ui->agreedOnEdit->lineEdit());
    QWidget::setTabOrder(m_ui->agreedOnEdit->lineEdit(), m_ui->agreedHowLineEdit);
    connect(m_ui->valueLineEdit, &QLineEdit::textChanged, this, &ContactField::edited);
    connect(m_ui->publishableCheckBox, &QCheckBox::toggled, this, &ContactField::edited);
    connect(m_ui->agreedOnEdit, &PartialDateEdit::edited, this, &ContactField::edited);
    connect(m_ui->agreedHowLineEdit, &QLineEdit::textChanged, this, &ContactField::edited);
    connect(m_ui->valueLineEdit, &LineField::noticed, m_ui->message, &FieldMessage::setNotice);
}

ContactField::~ContactField() = default;

void ContactField::setSubject(const QString &subject)
{
    m_subject = subject;
    retranslate();
}

void ContactField::setContact(const domain::Contact &contact)
{
    const QSignalBlocker blocker(this);
    m_ui->valueLineEdit->setText(contact.value);
    m_ui->publishableCheckBox->setChecked(contact.publishable);
    m_ui->agreedOnEdit->setDate(contact.agreedOn);
    m_ui->agreedHowLineEdit->setText(contact.agreedHow);
}

domain::Contact ContactField::contact() const
{
    return {m_ui->valueLineEdit->text(), m_ui->publishableCheckBox->isChecked(), m_ui->agreedOnEdit->date(),
            m_ui->agreedHowLineEdit->text()};
}

QString ContactField::dateError() const
{
    return m_ui->agreedOnEdit->errorText();
}

void ContactField::showProblems(const QList<domain::Problem> &problems)
{
    m_ui->message->setProblems(problems);
}

void ContactField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ContactField::retranslate()
{
    m_ui->valueLineEdit->setAccessibleName(m_subject);
    m_ui->publishableCheckBox->setAccessibleName(tr("%1: may be published").arg(m_subject));
    m_ui->agreedOnEdit->lineEdit()->setAccessibleName(tr("%1: agreed on").arg(m_subject));
    m_ui->agreedOnEdit->setPlaceholderText(tr("year, month or day"));
    m_ui->agreedHowLineEdit->setAccessibleName(tr("%1: how that was agreed").arg(m_subject));
}

} // namespace widgets
