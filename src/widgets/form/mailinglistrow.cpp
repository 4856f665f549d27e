// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/mailinglistrow.h"

#include "domain/text.h"
#include "ui_mailinglistrow.h"
#include "widgets/form/formfield.h"
#include "widgets/icons.h"

#include <QEvent>

#include <array>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array states{domain::MailingListState::Open, domain::MailingListState::ArchiveOnly,
                            domain::MailingListState::Closed};

} // namespace

MailingListRow::MailingListRow(QWidget *parent) : EditRow(parent), m_ui(std::make_unique<Ui::MailingListRow>())
{
    m_ui->setupUi(this);
    setupParts();
    showDetails(false);
    setMailingList({});
    retranslate();
}

MailingListRow::~MailingListRow() = default;

void MailingListRow::setupParts()
{
    m_ui->addressLineEdit->setMaxLength(int(domain::maxNameLength));
    m_ui->labelLineEdit->setMaxLength(int(domain::maxNameLength));
    for (const domain::MailingListState state : states)
        m_ui->stateComboBox->addItem({}, int(state));
    ignoreWheelUnlessFocused(m_ui->stateComboBox);
    m_ui->message->describe(m_ui->addressLineEdit);
    for (LineField *line : {m_ui->addressLineEdit, static_cast<LineField *>(m_ui->labelLineEdit),
                            m_ui->subscribeLineEdit, m_ui->archiveLineEdit}) {
        connect(line, &QLineEdit::textEdited, this, &MailingListRow::edited);
        connect(line, &LineField::noticed, m_ui->message, &FieldMessage::setNotice);
    }
    connect(m_ui->publicCheckBox, &QAbstractButton::clicked, this, &MailingListRow::edited);
    connect(m_ui->stateComboBox, &QComboBox::activated, this, &MailingListRow::edited);
    connect(m_ui->detailsButton, &QAbstractButton::toggled, this, &MailingListRow::showDetails);
    connect(m_ui->rowButtons, &RowButtons::moveRequested, this, &MailingListRow::moveRequested);
    connect(m_ui->rowButtons, &RowButtons::removeRequested, this, &MailingListRow::removeRequested);
}

void MailingListRow::setMailingList(const domain::MailingList &list)
{
    m_list = list;
    m_ui->addressLineEdit->setText(list.address);
    m_ui->labelLineEdit->setLocalizedText(list.label);
    m_ui->subscribeLineEdit->setText(list.subscribeUrl);
    m_ui->archiveLineEdit->setText(list.archiveUrl);
    m_ui->publicCheckBox->setChecked(list.isPublic);
    m_ui->stateComboBox->setCurrentIndex(m_ui->stateComboBox->findData(int(list.state)));
    const bool known = !list.label.isEmpty() || !list.subscribeUrl.isEmpty() || !list.archiveUrl.isEmpty() ||
                       list.state != domain::MailingListState::Open;
    m_ui->detailsButton->setChecked(known);
    m_ui->message->clear();
}

domain::MailingList MailingListRow::mailingList() const
{
    domain::MailingList list = m_list;
    list.address = m_ui->addressLineEdit->text();
    list.label = m_ui->labelLineEdit->localizedText();
    list.subscribeUrl = m_ui->subscribeLineEdit->text();
    list.archiveUrl = m_ui->archiveLineEdit->text();
    list.isPublic = m_ui->publicCheckBox->isChecked();
    list.state = static_cast<domain::MailingListState>(m_ui->stateComboBox->currentData().toInt());
    return list;
}

void MailingListRow::setLanguage(domain::Language language)
{
    m_ui->labelLineEdit->setLanguage(language);
}

void MailingListRow::setPlace(int place, int count)
{
    m_place = place;
    m_count = count;
    m_ui->rowButtons->setPlace(place, count);
    retranslate();
}

void MailingListRow::setProblems(const QList<domain::Problem> &problems)
{
    m_ui->message->setProblems(problems);
    const domain::MailingList list = mailingList();
    const bool linkWrong = domain::hasErrors(problems) &&
                           (list.address.isEmpty() || domain::isMailAddress(domain::cleanLine(list.address)));
    if (linkWrong)
        m_ui->detailsButton->setChecked(true);
}

void MailingListRow::focusFirst()
{
    m_ui->addressLineEdit->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> MailingListRow::tabWidgets() const
{
    QList<QWidget *> widgets{m_ui->addressLineEdit, m_ui->publicCheckBox, m_ui->detailsButton};
    widgets += m_ui->rowButtons->tabWidgets();
    widgets += {m_ui->labelLineEdit, m_ui->subscribeLineEdit, m_ui->archiveLineEdit, m_ui->stateComboBox};
    return widgets;
}

void MailingListRow::showDetails(bool shown)
{
    m_ui->details->setVisible(shown);
    m_ui->detailsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void MailingListRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    EditRow::changeEvent(event);
}

void MailingListRow::retranslate()
{
    const QString name = m_count > 1 ? tr("list %1").arg(m_place + 1) : tr("the list");
    m_ui->rowButtons->setRowName(name);
    m_ui->addressLineEdit->setAccessibleName(tr("Address of %1").arg(name));
    m_ui->addressLineEdit->setPlaceholderText(tr("address not known yet"));
    m_ui->publicCheckBox->setAccessibleName(tr("%1 is public").arg(name));
    m_ui->detailsButton->setAccessibleName(tr("Name, links and state of %1").arg(name));
    m_ui->detailsButton->setToolTip(tr("Name, links and state of %1").arg(name));
    m_ui->stateComboBox->setItemText(0, tr("open"));
    m_ui->stateComboBox->setItemText(1, tr("archive only"));
    m_ui->stateComboBox->setItemText(2, tr("closed"));
    m_ui->labelLineEdit->setExample(tr("only needed when there are several"));
}

} // namespace widgets
