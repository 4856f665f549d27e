// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/rowsfield.h"

#include "widgets/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

RowsField::RowsField(QWidget *parent) : FormField(parent), m_rowLayout(new QVBoxLayout), m_add(new QPushButton(this))
{
    m_add->setObjectName(QStringLiteral("addButton"));
    m_add->setIcon(icon(QStringLiteral("add")));
    m_rowLayout->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rowLayout);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append();
        updatePlaces();
        m_rows.constLast()->focusFirst();
        Q_EMIT edited();
    });
}

void RowsField::showProblems(const QList<domain::Problem> &problems)
{
    const QList<domain::Problem> own = ownProblems(problems);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        QList<domain::Problem> ofRow;
        std::copy_if(own.begin(), own.end(), std::back_inserter(ofRow),
                     [i](const domain::Problem &problem) { return std::max(problem.row, 0) == i; });
        m_rows.at(i)->setProblems(ofRow);
    }
}

void RowsField::focusOn(domain::Field field, int row)
{
    Q_UNUSED(field)
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.at(std::clamp<qsizetype>(row, 0, m_rows.size() - 1))->focusFirst();
}

void RowsField::setRowCount(qsizetype count)
{
    while (m_rows.size() > count) {
        EditRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < count)
        append();
    updatePlaces();
}

void RowsField::append()
{
    EditRow *row = makeRow();
    row->setLanguage(contentLanguage());
    m_rowLayout->addWidget(row);
    // Each right before the button, wherever that stands in the chain: behind it, then it behind the control.
    for (QWidget *control : row->tabWidgets()) {
        setTabOrder(m_add, control);
        setTabOrder(control, m_add);
    }
    m_rows.append(row);
    connectRow(row);
    row->show();
}

void RowsField::connectRow(EditRow *row)
{
    connect(row, &EditRow::edited, this, &FormField::edited);
    connect(row, &EditRow::removeRequested, this, [this, row] { remove(row); });
    connect(row, &EditRow::moveRequested, this, [this, row](int step) { move(row, step); });
}

void RowsField::remove(EditRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    row->hide();
    row->deleteLater();
    updatePlaces();
    focusOn({}, int(place));
    Q_EMIT edited();
}

void RowsField::move(EditRow *row, int step)
{
    const qsizetype place = m_rows.indexOf(row);
    const qsizetype target = place + step;
    if (target < 0 || target >= m_rows.size())
        return;
    swapEntries(int(place), int(target));
    m_rows.at(target)->focusFirst();
    Q_EMIT edited();
}

void RowsField::updatePlaces()
{
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_rows.at(i)->setPlace(i, int(m_rows.size()));
    setFocusProxy(m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.constFirst());
}

void RowsField::contentLanguageChanged()
{
    for (EditRow *row : std::as_const(m_rows))
        row->setLanguage(contentLanguage());
}

} // namespace widgets
