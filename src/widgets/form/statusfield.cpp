// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/statusfield.h"

#include "domain/contentlabels.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/linefield.h"
#include "widgets/form/partialdateedit.h"

#include <QComboBox>
#include <QGridLayout>

namespace widgets {

StatusField::StatusField(QWidget *parent)
    : FormField(parent)
    , m_status(new QComboBox(this))
    , m_since(new PartialDateEdit(this))
    , m_reason(new LocalizedLineField(this))
    , m_message(new FieldMessage(this))
{
    m_status->setObjectName(QStringLiteral("statusComboBox"));
    m_since->lineEdit()->setObjectName(QStringLiteral("statusSinceLineEdit"));
    m_reason->setObjectName(QStringLiteral("statusReasonLineEdit"));
    for (const domain::GroupStatus status : domain::allStatuses)
        m_status->addItem({}, int(status));
    ignoreWheelUnlessFocused(m_status);
    m_message->describe(m_reason);
    m_status->setMinimumHeight(m_since->lineEdit()->sizeHint().height());
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_status, 0, 0, Qt::AlignTop);
    layout->addWidget(m_since, 0, 1, Qt::AlignTop);
    layout->addWidget(m_reason, 1, 0, 1, 2);
    layout->addWidget(m_message, 2, 0, 1, 2);
    setFocusProxy(m_status);
    connect(m_status, &QComboBox::activated, this, &FormField::edited);
    connect(m_since, &PartialDateEdit::edited, this, &FormField::edited);
    connect(m_reason, &QLineEdit::textEdited, this, &FormField::edited);
    connect(m_reason, &LineField::noticed, m_message, &FieldMessage::setNotice);
    retranslate();
}

void StatusField::load(const domain::WorkGroup &group)
{
    m_status->setCurrentIndex(m_status->findData(int(group.status)));
    m_since->setDate(group.statusSince);
    m_reason->setLocalizedText(group.statusReason);
    m_message->clear();
}

void StatusField::store(domain::WorkGroup &group) const
{
    group.status = static_cast<domain::GroupStatus>(m_status->currentData().toInt());
    group.statusSince = m_since->date();
    group.statusReason = m_reason->localizedText();
}

QList<domain::Field> StatusField::fields() const
{
    return {domain::Field::Status, domain::Field::StatusSince, domain::Field::StatusReason};
}

QList<domain::Problem> StatusField::pendingProblems() const
{
    if (m_since->errorText().isEmpty())
        return {};
    return {{domain::Field::StatusSince, domain::Severity::Error, -1, m_since->errorText()}};
}

void StatusField::showProblems(const QList<domain::Problem> &problems)
{
    QList<domain::Problem> shown = ownProblems(problems);
    // The date field says itself what it did not understand.
    const QList<domain::Problem> pending = pendingProblems();
    shown.removeIf([&pending](const domain::Problem &problem) { return pending.contains(problem); });
    m_message->setProblems(shown);
}

void StatusField::focusOn(domain::Field field, int row)
{
    Q_UNUSED(row)
    if (field == domain::Field::StatusSince)
        m_since->lineEdit()->setFocus(Qt::OtherFocusReason);
    else if (field == domain::Field::StatusReason)
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        m_status->setFocus(Qt::OtherFocusReason);
}

void StatusField::contentLanguageChanged()
{
    m_reason->setLanguage(contentLanguage());
    retranslate();
}

void StatusField::retranslate()
{
    for (int i = 0; i < m_status->count(); ++i) {
        const auto status = static_cast<domain::GroupStatus>(m_status->itemData(i).toInt());
        m_status->setItemText(i, capitalized(domain::statusLabel(status, interfaceLanguage())));
    }
    m_status->setAccessibleName(tr("Status"));
    m_since->lineEdit()->setAccessibleName(tr("Status since"));
    m_since->setPlaceholderText(tr("since… (year, month or day)"));
    m_reason->setAccessibleName(contentLanguage() == domain::Language::French
                                    ? tr("Reason for the status, in French")
                                    : tr("Reason for the status, in English"));
    m_reason->setExample(tr("reason, for example “after a first cycle of work”"));
}

} // namespace widgets
