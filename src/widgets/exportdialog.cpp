// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exportdialog.h"

#include "ui_exportdialog.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace widgets {

ExportDialog::ExportDialog(domain::Language language, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->languageComboBox->setCurrentIndex(language == domain::Language::French ? 0 : 1);
    const bool letter = publishing::paperOf(QLocale::system()) == publishing::PaperSize::Letter;
    m_ui->paperComboBox->setCurrentIndex(letter ? 1 : 0);
    for (const domain::GroupStatus status : domain::allStatuses)
        connect(statusCheckBox(status), &QCheckBox::toggled, this, &ExportDialog::updateAcceptable);
    retranslate();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setSelection(const QList<domain::GroupId> &groups)
{
    m_selection = groups;
    m_ui->statusesLabel->setVisible(groups.isEmpty());
    m_ui->statusesWidget->setVisible(groups.isEmpty());
    retranslate();
}

domain::PublicationOptions ExportDialog::options() const
{
    domain::PublicationOptions options;
    options.audience =
        m_ui->audienceComboBox->currentIndex() == 0 ? domain::Audience::Public : domain::Audience::Internal;
    options.language =
        m_ui->languageComboBox->currentIndex() == 0 ? domain::Language::French : domain::Language::English;
    options.date = QDate::currentDate();
    if (!m_selection.isEmpty()) {
        options.selection = QSet<domain::GroupId>(m_selection.begin(), m_selection.end());
        return options;
    }
    options.statuses.clear();
    for (const domain::GroupStatus status : domain::allStatuses) {
        if (statusCheckBox(status)->isChecked())
            options.statuses.insert(status);
    }
    return options;
}

publishing::PaperSize ExportDialog::paper() const
{
    return m_ui->paperComboBox->currentIndex() == 0 ? publishing::PaperSize::A4 : publishing::PaperSize::Letter;
}

QCheckBox *ExportDialog::statusCheckBox(domain::GroupStatus status) const
{
    switch (status) {
    case domain::GroupStatus::Active:
        return m_ui->activeCheckBox;
    case domain::GroupStatus::Setup:
        return m_ui->setupCheckBox;
    case domain::GroupStatus::Dormant:
        return m_ui->dormantCheckBox;
    case domain::GroupStatus::Closed:
        break;
    }
    return m_ui->closedCheckBox;
}

void ExportDialog::updateAcceptable()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!options().statuses.isEmpty());
}

void ExportDialog::retranslate()
{
    if (!m_selection.isEmpty())
        setWindowTitle(tr("Export %Ln group(s) as PDF", nullptr, int(m_selection.size())));
    else
        setWindowTitle(tr("Export as PDF"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Choose the &file…"));
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace widgets
