// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/remarkspane.h"

#include "models/remarksmodel.h"
#include "widgets/colors.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/twolinedelegate.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;
using domain::RemarkWeight;

RemarksPane::RemarksPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::RemarksModel(this))
    , m_summary(new QLabel(this))
    , m_characters(new QLabel(this))
    , m_list(new QListView(this))
    , m_nothing(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_mend(new QPushButton(icon(u"edit"_s), {}, this))
{
    setObjectName(u"remarksPane"_s);
    m_summary->setObjectName(u"remarksSummaryLabel"_s);
    m_characters->setObjectName(u"missingCharactersLabel"_s);
    m_mend->setObjectName(u"mendRemarkPushButton"_s);
    for (QLabel *label : {m_summary, m_characters}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_list->setObjectName(u"remarksListView"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(
        new TwoLineDelegate(models::RemarksModel::NameRole, models::RemarksModel::TextRole, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    const int gap = fontMetrics().height() * 2 / 3;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap, gap, gap, gap);
    head->addWidget(m_summary, 1);
    head->addWidget(m_mend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_characters);
    layout->addLayout(m_stack, 1);
    m_characters->setContentsMargins(gap, 0, gap, gap);
    connect(m_list, &QListView::doubleClicked, this, &RemarksPane::mend);
    connect(m_mend, &QPushButton::clicked, this, &RemarksPane::mend);
    retranslate();
}

void RemarksPane::setRemarks(const QList<domain::PublicationRemark> &remarks, const QStringList &missingCharacters)
{
    const int row = m_list->currentIndex().row();
    m_model->setRemarks(remarks);
    m_missingCharacters = missingCharacters;
    if (!m_list->currentIndex().isValid() && !remarks.isEmpty())
        m_list->setCurrentIndex(m_model->index(qBound(0, row, int(remarks.size()) - 1)));
    retranslate();
}

int RemarksPane::count() const
{
    return m_model->rowCount() + (m_missingCharacters.isEmpty() ? 0 : 1);
}

void RemarksPane::mend()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT mendRequested(m_model->remarkAt(m_list->currentIndex().row()));
}

QString RemarksPane::summary() const
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    const int missing = m_model->count(RemarkWeight::Missing);
    const int unverified = m_model->count(RemarkWeight::Unverified);
    const int odd = m_model->count(RemarkWeight::Odd);
    const int withheld = m_model->count(RemarkWeight::Withheld);
    add(missing, tr("%Ln missing", nullptr, missing));
    add(unverified, tr("%Ln to verify", nullptr, unverified));
    add(odd, tr("%Ln to look at", nullptr, odd));
    add(withheld, tr("%Ln left out of this document", nullptr, withheld));
    return parts.join(u" · "_s);
}

void RemarksPane::retranslate()
{
    const bool any = m_model->rowCount() > 0;
    m_model->retranslate();
    m_list->setAccessibleName(tr("Before publishing"));
    m_summary->setText(summary());
    m_mend->setText(tr("&Fix"));
    m_mend->setAccessibleName(tr("Fix"));
    m_mend->setVisible(any);
    m_characters->setText(
        tr("No font has these characters; a box stands in for them: %1").arg(m_missingCharacters.join(u", "_s)));
    m_characters->setVisible(!m_missingCharacters.isEmpty());
    m_nothing->setTexts(tr("Nothing stands in the way"), tr("Everything in the document is complete and verified."));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_nothing);
}

void RemarksPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool RemarksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            mend();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
