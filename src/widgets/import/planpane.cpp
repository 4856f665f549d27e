// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/planpane.h"

#include "widgets/history/worddiff.h"
#include "widgets/import/planwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;
using Answer = domain::ImportChoice::Answer;
using Shown = PlanModel::Shown;

namespace {

int errorCount(const domain::ImportPlan &plan)
{
    return int(
        std::count_if(plan.rows.begin(), plan.rows.end(), [](const domain::ImportRow &row) { return row.hasErrors; }));
}

} // namespace

PlanPane::PlanPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_summary(new QLabel(this))
    , m_shownLabel(new QLabel(this))
    , m_shown(new QComboBox(this))
    , m_emptyErases(new QCheckBox(this))
    , m_tree(new QTreeView(this))
    , m_take(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_answerLabel(new QLabel(this))
    , m_answer(new QComboBox(this))
    , m_detail(new QTextBrowser(this))
    , m_partial(new QCheckBox(this))
{
    setObjectName(u"planPane"_s);
    m_summary->setObjectName(u"planSummaryLabel"_s);
    m_shown->setObjectName(u"planShownComboBox"_s);
    m_emptyErases->setObjectName(u"emptyErasesCheckBox"_s);
    m_tree->setObjectName(u"planTreeView"_s);
    m_take->setObjectName(u"takeTheirsPushButton"_s);
    m_leave->setObjectName(u"oursIsRightPushButton"_s);
    m_copy->setObjectName(u"copyCorrectionsPushButton"_s);
    m_answer->setObjectName(u"planAnswerComboBox"_s);
    m_detail->setObjectName(u"planDetailBrowser"_s);
    m_partial->setObjectName(u"importRestCheckBox"_s);
    for (const Shown shown : {Shown::Relevant, Shown::New, Shown::Changed, Shown::LeftOut, Shown::Unchanged,
                              Shown::OnlyHere, Shown::Everything})
        m_shown->addItem({}, int(shown));
    for (QPushButton *button : {m_take, m_leave, m_copy})
        button->setAutoDefault(false);
    setupLayout();
    connectParts();
    retranslate();
}

void PlanPane::setupLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(PlanModel::NameColumn, unit * 48);
    m_tree->header()->resizeSection(PlanModel::OutcomeColumn, unit * 20);
    m_tree->header()->resizeSection(PlanModel::BeforeColumn, unit * 40);
    m_summary->setWordWrap(true);
    m_shownLabel->setBuddy(m_shown);
    m_answerLabel->setBuddy(m_answer);
    m_answer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_detail->setOpenLinks(false);
    m_detail->setFixedHeight(fontMetrics().lineSpacing() * 7);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_shownLabel);
    top->addWidget(m_shown);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_answerLabel);
    buttons->addWidget(m_answer);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_detail);
    layout->addWidget(m_emptyErases);
    layout->addWidget(m_partial);
    setFocusProxy(m_tree);
}

void PlanPane::connectParts()
{
    connect(m_shown, &QComboBox::activated, this, [this] {
        m_model->setShown(static_cast<Shown>(m_shown->currentData().toInt()));
        m_tree->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanPane::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlanPane::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PlanPane::showCurrent);
    connect(m_model, &PlanModel::choicesChanged, this, &PlanPane::choicesChanged);
    connect(m_emptyErases, &QCheckBox::toggled, this, &PlanPane::choicesChanged);
    connect(m_partial, &QCheckBox::toggled, this, &PlanPane::mayImportChanged);
    connect(m_take, &QPushButton::clicked, this, [this] { takeSelected(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { takeSelected(false); });
    connect(m_answer, &QComboBox::activated, this, &PlanPane::answer);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto &planned = m_model->planned())
            Q_EMIT copyRequested(PlanWords::corrections(planned->plan, planned->untold));
    });
}

void PlanPane::setPlan(const PlanModel::Planned &planned, bool comparable)
{
    m_model->setPlan(planned);
    m_copy->setVisible(comparable);
    m_emptyErases->setVisible(!comparable);
    m_partial->setChecked(false);
    if (m_model->rowCount() <= 50)
        m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
    updateSummary();
}

/// A reset would fold everything and lose the place.
void PlanPane::keepView(const std::function<void()> &change)
{
    QSet<domain::ImportKey> open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_tree->isExpanded(index) && m_model->rowOf(index))
            open.insert(m_model->rowOf(index)->key);
    }
    const domain::ImportRow *current = m_model->rowOf(m_tree->currentIndex());
    const bool hadCurrent = current != nullptr;
    const domain::ImportKey key = hadCurrent ? current->key : domain::ImportKey();
    change();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const domain::ImportRow *each = m_model->rowOf(index);
        if (!each)
            continue;
        if (open.contains(each->key))
            m_tree->setExpanded(index, true);
        if (hadCurrent && !m_tree->currentIndex().isValid() && key == each->key)
            m_tree->setCurrentIndex(index);
    }
}

void PlanPane::updatePlan(const PlanModel::Planned &planned)
{
    keepView([&] { m_model->updatePlan(planned); });
    updateSummary();
}

bool PlanPane::emptyErases() const
{
    return m_emptyErases->isChecked();
}

bool PlanPane::mayImport() const
{
    const auto &planned = m_model->planned();
    if (!planned || planned->plan.writesNothing())
        return false;
    const bool whole = !planned->plan.hasErrors() && planned->plan.openQuestions() == 0;
    return whole || m_partial->isChecked();
}

void PlanPane::updateSummary()
{
    const auto &planned = m_model->planned();
    if (!planned)
        return;
    QString text = PlanWords::totals(planned->plan);
    if (const int wrong = errorCount(planned->plan); wrong > 0)
        text += u' ' + tr("%Ln row(s) have errors.", nullptr, wrong);
    if (const auto open = int(planned->plan.openQuestions()); open > 0)
        text += u' ' + tr("%Ln row(s) need an answer.", nullptr, open);
    if (const auto &problems = planned->plan.problems; !problems.isEmpty())
        text += u' ' + problems.first().message;
    if (const auto untold = int(planned->untold.size()); untold > 0 && m_copy->isVisibleTo(this))
        text += u' ' + tr("%Ln group(s) of the directory are not on the page.", nullptr, untold);
    m_summary->setText(text);
    m_partial->setVisible(planned->plan.hasErrors() || planned->plan.openQuestions() > 0);
    Q_EMIT mayImportChanged();
}

void PlanPane::showCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const domain::ImportRow *row = m_model->rowOf(index);
    const domain::ImportedField *field = m_model->fieldOf(index);
    m_take->setEnabled(row);
    m_leave->setEnabled(row);
    if (field) {
        m_detail->setHtml(wordDiffHtml(domain::importFieldLabel(field->field), field->before, field->after));
    } else if (row) {
        QString html = u"<p><b>"_s + PlanWords::name(*row).toHtmlEscaped() + u"</b></p>"_s;
        if (!row->reason.isEmpty())
            html += u"<p>"_s + row->reason.toHtmlEscaped() + u"</p>"_s;
        for (const domain::ImportProblem &problem : row->problems) {
            if (problem.message != row->reason)
                html += u"<p>"_s + problem.message.toHtmlEscaped() + u"</p>"_s;
        }
        m_detail->setHtml(html);
    } else {
        m_detail->clear();
    }
    showAnswers();
}

/// What the row may be, where that is a question or a person may want to say otherwise.
void PlanPane::showAnswers()
{
    const domain::ImportRow *row = m_model->rowOf(m_tree->currentIndex());
    const bool asks = row && (row->needsAnswer || !row->candidates.isEmpty() ||
                              m_model->choices().value(row->key).answer == Answer::Update);
    m_answerLabel->setVisible(asks);
    m_answer->setVisible(asks);
    m_answer->clear();
    if (!asks)
        return;
    const domain::ImportChoice choice = m_model->choices().value(row->key);
    m_answer->addItem(tr("Choose…"), QVariant::fromValue(QPair<int, qint64>(int(Answer::Undecided), 0)));
    for (const domain::ImportCandidate &candidate : row->candidates)
        m_answer->addItem(PlanWords::candidate(candidate),
                          QVariant::fromValue(QPair<int, qint64>(int(Answer::Update), candidate.id)));
    if (!row->name.isEmpty())
        m_answer->addItem(tr("It is new"), QVariant::fromValue(QPair<int, qint64>(int(Answer::Create), 0)));
    m_answer->addItem(tr("Leave it out"), QVariant::fromValue(QPair<int, qint64>(int(Answer::Skip), 0)));
    for (int item = 0; item < m_answer->count(); ++item) {
        const auto value = m_answer->itemData(item).value<QPair<int, qint64>>();
        if (value.first == int(choice.answer) && value.second == choice.target)
            m_answer->setCurrentIndex(item);
    }
}

void PlanPane::answer()
{
    const domain::ImportRow *row = m_model->rowOf(m_tree->currentIndex());
    if (!row)
        return;
    const auto value = m_answer->currentData().value<QPair<int, qint64>>();
    domain::ImportChoice choice = m_model->choices().value(row->key);
    choice.answer = static_cast<Answer>(value.first);
    choice.target = value.second;
    m_model->setChoice(row->key, choice);
}

void PlanPane::takeSelected(bool taken)
{
    QModelIndexList indexes = m_tree->selectionModel()->selectedRows();
    if (indexes.isEmpty())
        indexes = {m_tree->currentIndex()};
    m_model->setTaken(indexes, taken);
}

void PlanPane::retranslate()
{
    m_shownLabel->setText(tr("&Show:"));
    const QStringList names{tr("what differs"), tr("new"),       tr("changed"),
                            tr("left out"),     tr("unchanged"), tr("only in the directory"),
                            tr("everything")};
    for (int row = 0; row < int(names.size()); ++row)
        m_shown->setItemText(row, names[row]);
    m_tree->setAccessibleName(tr("Plan of the import"));
    m_take->setText(tr("&Take theirs"));
    m_take->setToolTip(tr("Takes the selected rows and fields over into the directory."));
    m_leave->setText(tr("&Ours is right"));
    m_leave->setToolTip(tr("Leaves the selected rows and fields of the directory as they are."));
    m_copy->setText(tr("&Copy what the page should say"));
    m_answerLabel->setText(tr("&What is it?"));
    m_detail->setAccessibleName(tr("The row, word by word"));
    m_emptyErases->setText(tr("Empty values of the source &empty those of the directory"));
    m_partial->setText(tr("Import the r&est and leave out what has errors or needs an answer"));
    updateSummary();
}

void PlanPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

} // namespace widgets
