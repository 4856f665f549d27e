// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/dataexportdialog.h"

#include "widgets/export/columnlist.h"
#include "widgets/windowsettings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

enum Groups { AllGroups, ListedGroups, SelectedGroups };

const QString formatChoice = u"export-format"_s;
const QString columnsChoice = u"export-columns"_s;

} // namespace

DataExportDialog::DataExportDialog(const ExportScope &scope, domain::Language language, WindowSettings &settings,
                                   QWidget *parent)
    : QDialog(parent)
    , m_scope(scope)
    , m_settings(settings)
    , m_form(new QFormLayout)
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_groupsLabel(new QLabel(this))
    , m_groups(new QComboBox(this))
    , m_audienceLabel(new QLabel(this))
    , m_audience(new QComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_columnsLabel(new QLabel(this))
    , m_columns(new ColumnList(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"dataExportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->setObjectName(u"dataFormatComboBox"_s);
    m_groups->setObjectName(u"dataGroupsComboBox"_s);
    m_audience->setObjectName(u"dataAudienceComboBox"_s);
    m_language->setObjectName(u"dataLanguageComboBox"_s);
    for (const DataFormat format : DataFormats::all())
        m_format->addItem(QString(), int(format));
    for (const Groups groups : {AllGroups, ListedGroups, SelectedGroups})
        m_groups->addItem(QString(), int(groups));
    if (scope.selected.size() < 2)
        m_groups->removeItem(SelectedGroups);
    else
        m_groups->setCurrentIndex(SelectedGroups);
    m_audience->addItems({QString(), QString()});
    m_language->addItems({QString(), QString()});
    m_language->setCurrentIndex(language == domain::Language::French ? 0 : 1);
    setupLayout();
    retranslate();
    const int remembered = m_format->findData(m_settings.choice(formatChoice).toInt());
    m_format->setCurrentIndex(remembered < 0 ? 0 : remembered);
    if (const QString columns = m_settings.choice(columnsChoice); !columns.isEmpty())
        m_columns->setText(columns);
    connectParts();
    updateParts();
}

void DataExportDialog::setupLayout()
{
    const QList<QPair<QLabel *, QWidget *>> rows{{m_formatLabel, m_format},
                                                 {m_groupsLabel, m_groups},
                                                 {m_audienceLabel, m_audience},
                                                 {m_languageLabel, m_language},
                                                 {m_columnsLabel, m_columns}};
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    m_columnsLabel->setBuddy(&m_columns->list());
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form, 1);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 28);
}

void DataExportDialog::connectParts()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &DataExportDialog::updateParts);
    connect(m_language, &QComboBox::currentIndexChanged, this, &DataExportDialog::updateParts);
    connect(m_columns, &ColumnList::changed, this, &DataExportDialog::updateParts);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

DataFormat DataExportDialog::format() const
{
    return static_cast<DataFormat>(m_format->currentData().toInt());
}

DataExport DataExportDialog::wanted() const
{
    DataExport wanted;
    wanted.format = format();
    wanted.audience = m_audience->currentIndex() == 0 ? domain::Audience::Public : domain::Audience::Internal;
    wanted.language = m_language->currentIndex() == 0 ? domain::Language::French : domain::Language::English;
    wanted.date = QDate::currentDate();
    const int groups = m_groups->currentData().toInt();
    if (groups == SelectedGroups)
        wanted.groups = m_scope.selected;
    else if (groups == ListedGroups && m_scope.listed.size() < m_scope.all)
        wanted.groups = m_scope.listed;
    if (DataFormats::isTable(wanted.format))
        wanted.columns = m_columns->chosen();
    return wanted;
}

void DataExportDialog::updateParts()
{
    const bool table = DataFormats::isTable(format());
    m_columns->setHeaderLanguage(m_language->currentIndex() == 0 ? domain::Language::French
                                                                 : domain::Language::English);
    m_columns->setVisible(table);
    m_columnsLabel->setVisible(table);
    m_language->setVisible(DataFormats::hasLanguage(format()));
    m_languageLabel->setVisible(DataFormats::hasLanguage(format()));
    const bool nothing = (table && m_columns->chosen().isEmpty()) ||
                         (m_groups->currentData().toInt() == ListedGroups && m_scope.listed.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!nothing);
}

void DataExportDialog::remember()
{
    m_settings.setChoice(formatChoice, QString::number(int(format())));
    m_settings.setChoice(columnsChoice, m_columns->toText());
}

void DataExportDialog::retranslate()
{
    setWindowTitle(tr("Export the data"));
    m_formatLabel->setText(tr("&Format:"));
    for (int row = 0; row < m_format->count(); ++row)
        m_format->setItemText(row, DataFormats::name(static_cast<DataFormat>(m_format->itemData(row).toInt())));
    m_groupsLabel->setText(tr("&Groups:"));
    m_groups->setItemText(AllGroups, tr("all (%L1)").arg(m_scope.all));
    m_groups->setItemText(ListedGroups, tr("those the list shows now (%L1)").arg(m_scope.listed.size()));
    if (m_groups->count() > SelectedGroups)
        m_groups->setItemText(SelectedGroups, tr("those selected (%L1)").arg(m_scope.selected.size()));
    m_audienceLabel->setText(tr("F&or:"));
    m_audience->setItemText(0, tr("the public: only what is marked publishable"));
    m_audience->setItemText(1, tr("the association: everything"));
    m_languageLabel->setText(tr("&Language:"));
    m_language->setItemText(0, tr("French"));
    m_language->setItemText(1, tr("English"));
    m_columnsLabel->setText(tr("&Columns:"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose the f&ile…"));
}

void DataExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace widgets
