// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/namefield.h"

#include "domain/text.h"
#include "widgets/form/fieldmessage.h"
#include "widgets/form/linefield.h"

#include <QVBoxLayout>

namespace widgets {

NameField::NameField(QWidget *parent)
    : FormField(parent), m_line(new LocalizedLineField(this)), m_message(new FieldMessage(this))
{
    m_line->setObjectName(QStringLiteral("nameLineEdit"));
    m_line->setMaxLength(int(domain::maxNameLength));
    m_message->describe(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_message);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FormField::edited);
    connect(m_line, &LineField::noticed, m_message, &FieldMessage::setNotice);
    retranslate();
}

void NameField::load(const domain::WorkGroup &group)
{
    m_line->setLocalizedText(group.name);
    m_isNew = !group.id.isValid();
    m_message->clear();
}

void NameField::store(domain::WorkGroup &group) const
{
    group.name = m_line->localizedText();
}

QList<domain::Field> NameField::fields() const
{
    return {domain::Field::NameFrench, domain::Field::NameEnglish};
}

void NameField::showProblems(const QList<domain::Problem> &problems)
{
    m_message->setProblems(ownProblems(problems));
}

void NameField::focusOn(domain::Field field, int row)
{
    Q_UNUSED(field)
    Q_UNUSED(row)
    m_line->setFocus(Qt::OtherFocusReason);
    if (m_isNew)
        m_line->selectAll(); // of a duplicate: it wants a name of its own
    else
        m_line->end(false);
}

void NameField::contentLanguageChanged()
{
    m_line->setLanguage(contentLanguage());
    retranslate();
}

void NameField::retranslate()
{
    m_line->setAccessibleName(contentLanguage() == domain::Language::French ? tr("Name in French")
                                                                            : tr("Name in English"));
}

} // namespace widgets
