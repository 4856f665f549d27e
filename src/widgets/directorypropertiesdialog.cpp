// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/directorypropertiesdialog.h"

#include "domain/validation.h"
#include "ui_directorypropertiesdialog.h"
#include "widgets/colors.h"
#include "widgets/windowservices.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QImageReader>
#include <QPushButton>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxLogoBytes = 4 * 1024 * 1024;
constexpr int maxLogoSide = 8'000; // pixels: a bomb of a small file is refused before it is unpacked

/// The logo when the bytes are a PNG or JPEG image of sensible size, else a null image.
QImage readLogo(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const bool known = reader.format() == "png" || reader.format() == "jpeg";
    const QSize size = reader.size();
    if (!known || !size.isValid() || size.width() > maxLogoSide || size.height() > maxLogoSide)
        return {};
    return reader.read();
}

} // namespace

DirectoryPropertiesDialog::DirectoryPropertiesDialog(Load load, Save save, FileChooser &files, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DirectoryPropertiesDialog>())
    , m_load(std::move(load))
    , m_save(std::move(save))
    , m_base(m_load())
    , m_files(files)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    show(m_base);
    connect(m_ui->intervalSpinBox, &QSpinBox::valueChanged, this, &DirectoryPropertiesDialog::updateSuffix);
    m_ui->subtitleFrenchLineEdit->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &DirectoryPropertiesDialog::showProblems);
    connect(m_ui->chooseLogoPushButton, &QPushButton::clicked, this, &DirectoryPropertiesDialog::chooseLogo);
    connect(m_ui->removeLogoPushButton, &QPushButton::clicked, this, [this] { setLogo({}); });
    showProblems();
}

DirectoryPropertiesDialog::~DirectoryPropertiesDialog() = default;

void DirectoryPropertiesDialog::show(const domain::DirectoryInfo &info)
{
    m_ui->titleFrenchLineEdit->setText(info.title.french);
    m_ui->titleEnglishLineEdit->setText(info.title.english);
    m_ui->subtitleFrenchLineEdit->setText(info.subtitle.french);
    m_ui->subtitleEnglishLineEdit->setText(info.subtitle.english);
    m_ui->associationLineEdit->setText(info.association);
    m_ui->websiteLineEdit->setText(info.website);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setCursorPosition(0);
    m_ui->mainLanguageComboBox->setCurrentIndex(info.mainLanguage == domain::Language::French ? 0 : 1);
    m_ui->intervalSpinBox->setValue(info.verifyEveryMonths);
    updateSuffix();
    setLogo(info.logo);
}

domain::DirectoryInfo DirectoryPropertiesDialog::edited() const
{
    domain::DirectoryInfo info = m_base;
    info.title = {m_ui->titleFrenchLineEdit->text(), m_ui->titleEnglishLineEdit->text()};
    info.subtitle = {m_ui->subtitleFrenchLineEdit->text(), m_ui->subtitleEnglishLineEdit->text()};
    info.association = m_ui->associationLineEdit->text();
    info.website = m_ui->websiteLineEdit->text();
    info.mainLanguage =
        m_ui->mainLanguageComboBox->currentIndex() == 0 ? domain::Language::French : domain::Language::English;
    info.verifyEveryMonths = m_ui->intervalSpinBox->value();
    info.logo = m_logo;
    return domain::cleaned(info);
}

void DirectoryPropertiesDialog::updateSuffix()
{
    m_ui->intervalSpinBox->setSuffix(u' ' + tr("month(s)", nullptr, m_ui->intervalSpinBox->value()));
}

void DirectoryPropertiesDialog::showProblems()
{
    const QList<domain::Problem> problems = domain::validate(edited());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!domain::hasErrors(problems));
    tell(problems.isEmpty() ? QString() : problems.constFirst().message);
}

void DirectoryPropertiesDialog::tell(const QString &text)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, toneText(Tone::Error, palette()));
    m_ui->problemLabel->setPalette(colors);
    m_ui->problemLabel->setText(text);
    m_ui->problemLabel->setAccessibleName(text);
}

void DirectoryPropertiesDialog::accept()
{
    const auto saved = m_save(edited());
    if (saved)
        QDialog::accept();
    else if (saved.error().kind == domain::ErrorKind::Conflict)
        takeOver();
    else
        tell(saved.error().message);
}

void DirectoryPropertiesDialog::takeOver()
{
    const domain::DirectoryInfo theirs = m_load();
    domain::DirectoryInfo merged = edited();
    QStringList told;
    const auto settle = [&told](const auto &base, auto &mine, const auto &stored, const QString &now) {
        if (mine == base)
            mine = stored;
        else if (stored != base && stored != mine)
            told += now;
    };
    const auto text = [&settle](const QString &base, QString &mine, const QString &stored, const QLineEdit *edit) {
        settle(base, mine, stored, tr("%1 is now “%2” there").arg(edit->accessibleName(), stored));
    };
    text(m_base.association, merged.association, theirs.association, m_ui->associationLineEdit);
    text(m_base.title.french, merged.title.french, theirs.title.french, m_ui->titleFrenchLineEdit);
    text(m_base.title.english, merged.title.english, theirs.title.english, m_ui->titleEnglishLineEdit);
    text(m_base.subtitle.french, merged.subtitle.french, theirs.subtitle.french, m_ui->subtitleFrenchLineEdit);
    text(m_base.subtitle.english, merged.subtitle.english, theirs.subtitle.english, m_ui->subtitleEnglishLineEdit);
    text(m_base.website, merged.website, theirs.website, m_ui->websiteLineEdit);
    settle(m_base.mainLanguage, merged.mainLanguage, theirs.mainLanguage, tr("the main language is another one there"));
    settle(m_base.verifyEveryMonths, merged.verifyEveryMonths, theirs.verifyEveryMonths,
           tr("groups are checked every %n month(s) there", nullptr, theirs.verifyEveryMonths));
    settle(m_base.logo, merged.logo, theirs.logo, tr("the logo is another one there"));
    m_base = theirs;
    show(merged);
    showProblems();
    const QString what = told.isEmpty() ? QString() : u' ' + told.join(tr(", ")) + u'.';
    tell(tr("Somebody else saved these properties meanwhile.%1 What you changed is kept: press OK again to save it, or "
            "Cancel to keep theirs.")
             .arg(what));
}

void DirectoryPropertiesDialog::chooseLogo()
{
    const QString path =
        m_files.existingFile(this, {tr("Logo of the association"), {}, tr("Images (*.png *.jpg *.jpeg)"), {}});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(tr("“%1” could not be read; the logo is as before.").arg(path));
        return;
    }
    const QByteArray bytes = file.read(maxLogoBytes + 1);
    if (bytes.size() > maxLogoBytes || readLogo(bytes).isNull()) {
        tell(tr("“%1” is not a PNG or JPEG image of at most 4 MB; the logo is as before.").arg(path));
        return;
    }
    showProblems();
    setLogo(bytes);
}

void DirectoryPropertiesDialog::setLogo(const QByteArray &logo)
{
    m_logo = logo;
    showLogo();
}

void DirectoryPropertiesDialog::showLogo()
{
    const QImage image = readLogo(m_logo);
    m_ui->removeLogoPushButton->setEnabled(!m_logo.isEmpty());
    if (image.isNull()) {
        m_ui->logoLabel->setText(tr("none"));
        return;
    }
    const int side = fontMetrics().height() * 3;
    QPixmap pixmap = QPixmap::fromImage(
        image.scaled(QSize(side * 3, side) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_ui->logoLabel->setPixmap(pixmap);
}

void DirectoryPropertiesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateSuffix();
        showLogo();
        showProblems();
    }
}

} // namespace widgets
