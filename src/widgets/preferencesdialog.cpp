// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/preferencesdialog.h"

#include "domain/text.h"
#include "ui_preferencesdialog.h"

#include <QEvent>
#include <QPushButton>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthOfName = 36; // characters: first and last names, and the title of the dialog

/// By row of the combo box.
const QStringList &languageCodes()
{
    static const QStringList codes{{}, u"fr"_s, u"en"_s};
    return codes;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->languageComboBox->setCurrentIndex(static_cast<int>(languageCodes().indexOf(preferences.language)));
    m_ui->themeComboBox->setCurrentIndex(static_cast<int>(preferences.theme));
    m_ui->authorLineEdit->setMaxLength(static_cast<int>(domain::maxNameLength));
    m_ui->authorLineEdit->setText(preferences.author);
    m_ui->authorLineEdit->setMinimumWidth(fontMetrics().averageCharWidth() * widthOfName);
    connect(m_ui->authorLineEdit, &QLineEdit::textChanged, this, &PreferencesDialog::updateAcceptable);
    updateAcceptable();
}

PreferencesDialog::~PreferencesDialog() = default;

Preferences PreferencesDialog::preferences() const
{
    return {languageCodes().value(m_ui->languageComboBox->currentIndex()),
            static_cast<ThemeChoice>(m_ui->themeComboBox->currentIndex()),
            domain::cleanLine(m_ui->authorLineEdit->text())};
}

void PreferencesDialog::updateAcceptable()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setEnabled(!domain::cleanLine(m_ui->authorLineEdit->text()).isEmpty());
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace widgets
