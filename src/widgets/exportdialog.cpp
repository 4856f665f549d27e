// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exportdialog.h"

#include "ui_exportdialog.h"

#include <QEvent>
#include <QPushButton>

namespace widgets {

ExportDialog::ExportDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    retranslate();
}

ExportDialog::~ExportDialog() = default;

domain::Audience ExportDialog::audience() const
{
    return m_ui->audienceComboBox->currentIndex() == 0 ? domain::Audience::Public : domain::Audience::Internal;
}

void ExportDialog::retranslate()
{
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
