// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/morefield.h"

#include "domain/text.h"
#include "ui_morefield.h"
#include "widgets/form/formdirectory.h"

#include <QLineEdit>

#include <algorithm>

namespace widgets {

namespace {

domain::PartialDate toPartial(QDate day)
{
    return day.isValid() ? domain::PartialDate(day) : domain::PartialDate();
}

QDate toDay(const domain::PartialDate &date)
{
    return date.hasDay() ? date.firstDay() : QDate();
}

} // namespace

MoreField::MoreField(QWidget *parent) : FormField(parent), m_ui(std::make_unique<Ui::MoreField>())
{
    m_ui->setupUi(this);
    setupParts();
    showDetails(false);
}

MoreField::~MoreField() = default;

void MoreField::setupParts()
{
    for (PartialDateEdit *date : {m_ui->verifiedOnDateEdit, m_ui->reviewOnDateEdit}) {
        date->setPrecision(PartialDateEdit::Precision::Day);
        connect(date, &PartialDateEdit::edited, this, &FormField::edited);
    }
    m_ui->verifiedOnLabel->setBuddy(m_ui->verifiedOnDateEdit->lineEdit());
    m_ui->reviewOnLabel->setBuddy(m_ui->reviewOnDateEdit->lineEdit());
    m_ui->verifiedOnDateEdit->lineEdit()->setObjectName(QStringLiteral("verifiedOnLineEdit"));
    m_ui->reviewOnDateEdit->lineEdit()->setObjectName(QStringLiteral("reviewOnLineEdit"));
    m_ui->verifiedByLineEdit->setMaxLength(int(domain::maxNameLength));
    m_ui->verificationMessage->describe(m_ui->verifiedByLineEdit);
    ignoreWheelUnlessFocused(m_ui->intervalSpinBox);
    m_ui->noteMessage->describe(m_ui->noteEdit);
    setFocusProxy(m_ui->moreButton);
    connect(m_ui->moreButton, &QAbstractButton::toggled, this, &MoreField::showDetails);
    connect(m_ui->verifiedTodayButton, &QAbstractButton::clicked, this, &MoreField::verifyToday);
    connect(m_ui->verifiedByLineEdit, &QLineEdit::textEdited, this, &FormField::edited);
    connect(m_ui->verifiedByLineEdit, &LineField::noticed, m_ui->verificationMessage, &FieldMessage::setNotice);
    connect(m_ui->intervalSpinBox, &QSpinBox::valueChanged, this, &MoreField::updateSuffix);
    connect(m_ui->intervalSpinBox, &QSpinBox::valueChanged, this, &FormField::edited);
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &FormField::edited);
    connect(m_ui->noteEdit, &MarkdownEdit::noticed, m_ui->noteMessage, &FieldMessage::setNotice);
}

void MoreField::updateSuffix()
{
    m_ui->intervalSpinBox->setSuffix(QChar(QChar::Nbsp) +
                                     tr("month(s)", nullptr, std::max(1, m_ui->intervalSpinBox->value())));
}

void MoreField::setDirectory(FormDirectory &directory)
{
    m_directory = &directory;
    retranslate();
}

void MoreField::load(const domain::WorkGroup &group)
{
    const QSignalBlocker blocker(this);
    m_ui->verifiedOnDateEdit->setDate(toPartial(group.verifiedOn));
    m_ui->reviewOnDateEdit->setDate(toPartial(group.reviewOn));
    m_ui->verifiedByLineEdit->setText(group.verifiedBy);
    m_ui->intervalSpinBox->setValue(group.verifyEveryMonths);
    m_ui->noteEdit->setPlainText(group.note);
    m_ui->verificationMessage->clear();
    m_ui->noteMessage->clear();
    m_ui->moreButton->setChecked(false);
    showInterval();
}

void MoreField::store(domain::WorkGroup &group) const
{
    group.verifiedOn = toDay(m_ui->verifiedOnDateEdit->date());
    group.reviewOn = toDay(m_ui->reviewOnDateEdit->date());
    group.verifiedBy = m_ui->verifiedByLineEdit->text();
    group.verifyEveryMonths = m_ui->intervalSpinBox->value();
    group.note = m_ui->noteEdit->text();
}

QList<domain::Field> MoreField::fields() const
{
    return {domain::Field::Verification, domain::Field::Note};
}

QList<domain::Problem> MoreField::pendingProblems() const
{
    QList<domain::Problem> problems;
    for (const PartialDateEdit *date : {m_ui->verifiedOnDateEdit, m_ui->reviewOnDateEdit}) {
        if (!date->errorText().isEmpty())
            problems.append({domain::Field::Verification, domain::Severity::Error, -1, date->errorText()});
    }
    return problems;
}

void MoreField::showProblems(const QList<domain::Problem> &problems)
{
    QList<domain::Problem> verification;
    QList<domain::Problem> note;
    const QList<domain::Problem> pending = pendingProblems();
    for (const domain::Problem &problem : ownProblems(problems)) {
        if (problem.field == domain::Field::Note)
            note.append(problem);
        else if (!pending.contains(problem))
            verification.append(problem);
    }
    m_ui->verificationMessage->setProblems(verification);
    m_ui->noteMessage->setProblems(note);
    if (domain::hasErrors(verification) || domain::hasErrors(note))
        m_ui->moreButton->setChecked(true);
}

void MoreField::focusOn(domain::Field field, int row)
{
    Q_UNUSED(row)
    m_ui->moreButton->setChecked(true);
    if (field == domain::Field::Note)
        m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
    else if (!m_ui->reviewOnDateEdit->errorText().isEmpty())
        m_ui->reviewOnDateEdit->lineEdit()->setFocus(Qt::OtherFocusReason);
    else
        m_ui->verifiedOnDateEdit->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void MoreField::showDetails(bool shown)
{
    m_ui->details->setVisible(shown);
    m_ui->moreButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void MoreField::verifyToday()
{
    m_ui->verifiedOnDateEdit->setDate(domain::PartialDate(m_directory->today()));
    m_ui->verifiedByLineEdit->setText(m_directory->author());
    Q_EMIT edited();
}

void MoreField::showInterval()
{
    const int months = m_directory ? m_directory->verifyEveryMonths() : 12;
    m_ui->intervalSpinBox->setSpecialValueText(tr("as the directory: every %Ln month(s)", nullptr, months));
    updateSuffix();
}

void MoreField::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->verifiedOnDateEdit->lineEdit()->setAccessibleName(tr("Verified on"));
    m_ui->reviewOnDateEdit->lineEdit()->setAccessibleName(tr("Look at the status again on"));
    m_ui->verifiedOnDateEdit->setPlaceholderText(tr("not known"));
    m_ui->reviewOnDateEdit->setPlaceholderText(tr("no day set"));
    showInterval();
}

} // namespace widgets
