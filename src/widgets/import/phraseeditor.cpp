// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/phraseeditor.h"

#include "domain/contentlabels.h"
#include "widgets/import/pagewords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace widgets {

using namespace Qt::StringLiterals;
using exchange::PhraseKind;

PhraseEditor::PhraseEditor(QWidget *parent)
    : QWidget(parent)
    , m_phrase(new QPlainTextEdit(this))
    , m_phraseLabel(new QLabel(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_valueLabel(new QLabel(this))
    , m_line(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
{
    m_phrase->setObjectName(u"phrasePlainTextEdit"_s);
    m_kind->setObjectName(u"phraseKindComboBox"_s);
    m_choice->setObjectName(u"phraseChoiceComboBox"_s);
    m_line->setObjectName(u"phraseValueLineEdit"_s);
    m_text->setObjectName(u"phraseValuePlainTextEdit"_s);
    setupLayout();
    for (const PhraseKind kind : PageWords::kinds())
        m_kind->addItem({}, int(kind));
    retranslate();
    connectParts();
}

void PhraseEditor::setupLayout()
{
    m_phrase->setReadOnly(true);
    for (QPlainTextEdit *edit : {m_phrase, m_text}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(fontMetrics().lineSpacing() * 6);
    }
    m_phraseLabel->setBuddy(m_phrase);
    m_kindLabel->setBuddy(m_kind);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_phraseLabel, 1, 0);
    grid->addWidget(m_phrase, 2, 0, 2, 1);
    grid->addWidget(m_kindLabel, 0, 1);
    grid->addWidget(m_kind, 0, 2);
    grid->addWidget(m_choice, 0, 3);
    grid->addWidget(m_valueLabel, 1, 1, 1, 3);
    grid->addWidget(m_line, 2, 1, 1, 3);
    grid->addWidget(m_text, 3, 1, 1, 3);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
}

void PhraseEditor::connectParts()
{
    connect(m_kind, &QComboBox::activated, this, [this] {
        take(PageWords::withKind(m_proposal, static_cast<PhraseKind>(m_kind->currentData().toInt())));
        const QScopedValueRollback filling(m_filling, true);
        showValue();
    });
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        exchange::PageProposal proposal = m_proposal;
        if (proposal.kind == PhraseKind::Status)
            proposal.status = domain::allStatuses.at(size_t(row));
        else
            proposal.lineage = domain::allLineageKinds.at(size_t(row));
        take(proposal);
    });
    connect(m_line, &QLineEdit::textEdited, this,
            [this](const QString &text) { take(PageWords::withText(m_proposal, text)); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            take(PageWords::withText(m_proposal, m_text->toPlainText()));
    });
}

void PhraseEditor::setEditable(bool editable)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_choice, m_valueLabel, m_line, m_text})
        part->setEnabled(editable);
}

void PhraseEditor::take(const exchange::PageProposal &proposal)
{
    m_proposal = proposal;
    m_proposal.accepted = true; // who corrects it wants it
    Q_EMIT edited(m_proposal);
}

void PhraseEditor::setContentLanguage(domain::Language language)
{
    m_language = language;
}

void PhraseEditor::setProposal(const exchange::PageProposal &proposal)
{
    if (proposal == m_proposal)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_proposal = proposal;
    m_phrase->setPlainText(proposal.phrase);
    m_kind->setCurrentIndex(m_kind->findData(int(proposal.kind)));
    showValue();
}

void PhraseEditor::showValue()
{
    const PhraseKind kind = m_proposal.kind;
    const QString value = PageWords::editText(m_proposal);
    m_choice->clear();
    if (kind == PhraseKind::Status) {
        for (const domain::GroupStatus status : domain::allStatuses)
            m_choice->addItem(domain::statusLabel(status, m_language));
        m_choice->setCurrentIndex(int(m_proposal.status));
    } else if (kind == PhraseKind::Lineage) {
        for (const domain::LineageKind lineage : domain::allLineageKinds)
            m_choice->addItem(domain::lineageLabel(lineage, m_language));
        m_choice->setCurrentIndex(int(m_proposal.lineage));
    }
    m_choice->setVisible(m_choice->count() > 0);
    m_text->setVisible(kind == PhraseKind::Description);
    m_line->setVisible(kind != PhraseKind::Description && kind != PhraseKind::Unused);
    m_valueLabel->setVisible(kind != PhraseKind::Unused);
    QWidget *field = kind == PhraseKind::Description ? static_cast<QWidget *>(m_text) : m_line;
    m_valueLabel->setBuddy(field);
    m_valueLabel->setText(valueLabel());
    field->setAccessibleName(m_valueLabel->text().remove(u'&'));
    m_text->setPlainText(kind == PhraseKind::Description ? value : QString());
    m_line->setText(kind == PhraseKind::Description ? QString() : value);
}

QString PhraseEditor::valueLabel() const
{
    switch (m_proposal.kind) {
    case PhraseKind::Description:
        return tr("&Text:");
    case PhraseKind::Facilitators:
        return tr("Na&mes, with ; between them:");
    case PhraseKind::MailingLists:
        return tr("Ad&dresses, with ; between them:");
    case PhraseKind::Status:
        return tr("&Reason:");
    case PhraseKind::Lineage:
        return tr("Name of the other &group:");
    case PhraseKind::Unused:
        break;
    }
    return {};
}

void PhraseEditor::retranslate()
{
    m_phraseLabel->setText(tr("On the page:"));
    m_phrase->setAccessibleName(tr("On the page"));
    m_kindLabel->setText(tr("&Understood as:"));
    m_choice->setAccessibleName(tr("Which"));
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(row, PageWords::kindName(static_cast<PhraseKind>(m_kind->itemData(row).toInt())));
    m_valueLabel->setText(valueLabel());
}

void PhraseEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
