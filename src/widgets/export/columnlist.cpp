// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/columnlist.h"

#include "widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;
using exchange::TableColumn;

namespace {

QString codeOf(TableColumn column)
{
    return exchange::columnHeader(column, domain::Language::English);
}

} // namespace

ColumnList::ColumnList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(icon(u"arrow-up"_s), {}, this))
    , m_down(new QPushButton(icon(u"arrow-down"_s), {}, this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
{
    m_list->setObjectName(u"exportColumnsList"_s);
    m_up->setObjectName(u"columnUpPushButton"_s);
    m_down->setObjectName(u"columnDownPushButton"_s);
    m_all->setObjectName(u"allColumnsPushButton"_s);
    m_none->setObjectName(u"noColumnPushButton"_s);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_all, m_none}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    for (const TableColumn column : exchange::groupColumns())
        add(column, true);
    m_list->setCurrentRow(0);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnList::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnList::updateButtons);
    retranslate();
    updateButtons();
}

void ColumnList::add(TableColumn column, bool isChosen)
{
    auto *item = new QListWidgetItem(exchange::columnHeader(column, m_language), m_list);
    item->setData(Qt::UserRole, int(column));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void ColumnList::setHeaderLanguage(domain::Language language)
{
    m_language = language;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setText(exchange::columnHeader(static_cast<TableColumn>(item->data(Qt::UserRole).toInt()), language));
    }
}

QList<TableColumn> ColumnList::chosen() const
{
    QList<TableColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            columns += static_cast<TableColumn>(item->data(Qt::UserRole).toInt());
    }
    return columns;
}

QString ColumnList::toText() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        codes += (item->checkState() == Qt::Checked ? QString() : u"-"_s) +
                 codeOf(static_cast<TableColumn>(item->data(Qt::UserRole).toInt()));
    }
    return codes.join(u';');
}

void ColumnList::setText(const QString &text)
{
    QList<TableColumn> left = exchange::groupColumns();
    m_list->clear();
    for (const QString &code : text.split(u';', Qt::SkipEmptyParts)) {
        const bool isChosen = !code.startsWith(u'-');
        for (const TableColumn column : exchange::groupColumns()) {
            if (left.contains(column) && codeOf(column) == (isChosen ? code : code.mid(1))) {
                left.removeAll(column);
                add(column, isChosen);
            }
        }
    }
    for (const TableColumn column : std::as_const(left)) // columns of a newer program
        add(column, true);
    m_list->setCurrentRow(0);
}

void ColumnList::move(int step)
{
    const int row = m_list->currentRow();
    if (row + step < 0 || row + step >= m_list->count())
        return;
    m_list->insertItem(row + step, m_list->takeItem(row));
    m_list->setCurrentRow(row + step);
    Q_EMIT changed();
}

void ColumnList::setAll(bool isChosen)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void ColumnList::updateButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() + 1 < m_list->count());
}

void ColumnList::retranslate()
{
    m_list->setAccessibleName(tr("Columns"));
    m_up->setText(tr("&Up"));
    m_down->setText(tr("Do&wn"));
    m_all->setText(tr("&All"));
    m_none->setText(tr("&None"));
}

void ColumnList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
