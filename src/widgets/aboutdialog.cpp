// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/aboutdialog.h"

#include "ui_aboutdialog.h"

#include <QApplication>
#include <QEvent>

namespace widgets {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont large = m_ui->nameLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_ui->nameLabel->setFont(large);
    const int side = fontMetrics().height() * 4;
    m_ui->logoLabel->setPixmap(QApplication::windowIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    retranslate();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::retranslate()
{
    m_ui->versionLabel->setText(
        tr("Version %1, with Qt %2").arg(QApplication::applicationVersion(), QLatin1StringView(qVersion())));
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

} // namespace widgets
