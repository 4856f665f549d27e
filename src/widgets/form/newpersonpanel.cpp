// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/newpersonpanel.h"

#include "domain/contentlabels.h"
#include "domain/text.h"
#include "domain/validation.h"
#include "ui_newpersonpanel.h"
#include "widgets/form/formfield.h"

#include <QEvent>

namespace widgets {

NewPersonPanel::NewPersonPanel(QWidget *parent) : InlinePanel(parent), m_ui(std::make_unique<Ui::NewPersonPanel>())
{
    m_ui->setupUi(this);
    m_ui->nameLineEdit->setMaxLength(int(domain::maxNameLength));
    m_ui->message->describe(m_ui->nameLineEdit);
    connect(m_ui->nameLineEdit, &LineField::noticed, m_ui->message, &FieldMessage::setNotice);
    connect(m_ui->nameLineEdit, &QLineEdit::textEdited, m_ui->message, [this] { m_ui->message->setProblems({}); });
    connect(m_ui->addButton, &QAbstractButton::clicked, this, &NewPersonPanel::create);
    connect(m_ui->cancelButton, &QAbstractButton::clicked, this, &InlinePanel::closed);
    connect(this, &InlinePanel::confirmed, this, &NewPersonPanel::create);
    retranslate();
}

NewPersonPanel::~NewPersonPanel() = default;

void NewPersonPanel::open(const QString &name)
{
    m_ui->nameLineEdit->setText(name);
    m_ui->unspecifiedRadioButton->setChecked(true);
    m_ui->message->clear();
    show();
    m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
    m_ui->nameLineEdit->end(false);
}

QString NewPersonPanel::name() const
{
    return domain::cleanLine(m_ui->nameLineEdit->text());
}

domain::Gender NewPersonPanel::gender() const
{
    if (m_ui->feminineRadioButton->isChecked())
        return domain::Gender::Feminine;
    return m_ui->masculineRadioButton->isChecked() ? domain::Gender::Masculine : domain::Gender::Unspecified;
}

void NewPersonPanel::create()
{
    domain::Person person;
    person.displayName = name();
    const QList<domain::Problem> problems = domain::validate(person);
    m_ui->message->setProblems(problems);
    if (domain::hasErrors(problems))
        m_ui->nameLineEdit->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT created(person.displayName, gender());
}

void NewPersonPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    InlinePanel::changeEvent(event);
}

void NewPersonPanel::retranslate()
{
    const auto example = [](domain::Gender gender) {
        return domain::facilitatorLabel({gender}, domain::Language::French);
    };
    m_ui->feminineRadioButton->setText(tr("feminine (%1)").arg(example(domain::Gender::Feminine)));
    m_ui->masculineRadioButton->setText(tr("masculine (%1)").arg(example(domain::Gender::Masculine)));
    m_ui->unspecifiedRadioButton->setText(tr("not said (%1)").arg(example(domain::Gender::Unspecified)));
}

} // namespace widgets
