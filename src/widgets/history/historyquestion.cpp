// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/historyquestion.h"

#include "domain/historywords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

HistoryQuestion::HistoryQuestion(const QString &question, const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_question(new QLabel(question))
    , m_table(new QTableWidget(0, 4))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
{
    setObjectName(u"historyQuestion"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Annuaire"));
    m_question->setObjectName(u"historyQuestionLabel"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_table->setObjectName(u"conflictTable"_s);
    m_table->setAccessibleName(tr("What has changed since"));
    m_table->setHorizontalHeaderLabels({tr("Of"), tr("Field"), tr("Holds now"), tr("Would hold")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setVisible(false);
    QPushButton *accept = m_buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"acceptPushButton"_s);
    accept->setAutoDefault(false);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("&Leave it as it is"));
    cancel->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    cancel->setFocus();
}

QStringList HistoryQuestion::textsOf(const domain::HistoryConflict &conflict)
{
    using Kind = domain::HistoryConflict::Kind;
    const QString of = domain::HistoryWords::recordText(conflict.record.kind, conflict.name);
    const QString field = domain::HistoryWords::fieldName(conflict.record.kind, conflict.field);
    switch (conflict.kind) {
    case Kind::Added:
        return {of, tr("added since"), conflict.now.isEmpty() ? tr("is there") : tr("is in “%1”").arg(conflict.now),
                tr("removed")};
    case Kind::Removed:
        return {of, tr("removed since"), tr("is no longer there"), tr("back again")};
    case Kind::FieldOfGoing:
        return {of, field, conflict.now, tr("removed")};
    case Kind::Field:
        break;
    }
    return {of, field, conflict.now, conflict.put};
}

void HistoryQuestion::setConflicts(const QList<domain::HistoryConflict> &conflicts)
{
    m_table->setRowCount(int(conflicts.size()));
    for (int row = 0; row < conflicts.size(); ++row) {
        const domain::HistoryConflict &conflict = conflicts.at(row);
        const QStringList texts = textsOf(conflict);
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column).isEmpty() ? tr("(empty)") : texts.at(column));
            item->setToolTip(texts.at(column));
            m_table->setItem(row, column, item);
        }
    }
    m_table->setVisible(!conflicts.isEmpty());
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 100, fontMetrics().height() * 18);
}

} // namespace widgets
