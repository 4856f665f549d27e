// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/import/pagereviewpane.h"

#include "domain/text.h"
#include "widgets/import/pagereadingmodel.h"
#include "widgets/import/phraseeditor.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace widgets {

using namespace Qt::StringLiterals;

PageReviewPane::PageReviewPane(Suggest suggest, QWidget *parent)
    : QWidget(parent)
    , m_suggest(std::move(suggest))
    , m_model(new PageReadingModel(this))
    , m_summary(new QLabel(this))
    , m_nextNameless(new QPushButton(this))
    , m_acceptAll(new QPushButton(this))
    , m_refuseAll(new QPushButton(this))
    , m_tree(new QTreeView(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_names(new QStringListModel(this))
    , m_split(new QPushButton(this))
    , m_join(new QPushButton(this))
    , m_editor(new PhraseEditor(this))
{
    setObjectName(u"pageReviewPane"_s);
    m_summary->setObjectName(u"pageSummaryLabel"_s);
    m_nextNameless->setObjectName(u"nextNamelessPushButton"_s);
    m_acceptAll->setObjectName(u"acceptAllPushButton"_s);
    m_refuseAll->setObjectName(u"refuseAllPushButton"_s);
    m_tree->setObjectName(u"pageTreeView"_s);
    m_name->setObjectName(u"blockNameLineEdit"_s);
    m_split->setObjectName(u"splitBlockPushButton"_s);
    m_join->setObjectName(u"joinBlockPushButton"_s);
    for (QPushButton *button : {m_nextNameless, m_acceptAll, m_refuseAll, m_split, m_join})
        button->setAutoDefault(false);
    setupLayout();
    connectParts();
    retranslate();
}

void PageReviewPane::setupLayout()
{
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(PageReadingModel::WhatColumn, unit * 40);
    m_tree->header()->resizeSection(PageReadingModel::PhraseColumn, unit * 60);
    m_summary->setWordWrap(true);
    m_nameLabel->setBuddy(m_name);
    m_name->setMaxLength(int(domain::maxNameLength));
    auto *completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_name->setCompleter(completer);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    for (QPushButton *button : {m_nextNameless, m_acceptAll, m_refuseAll})
        top->addWidget(button);
    auto *group = new QHBoxLayout;
    group->addWidget(m_nameLabel);
    group->addWidget(m_name, 1);
    group->addWidget(m_split);
    group->addWidget(m_join);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addLayout(group);
    layout->addWidget(m_editor);
    setFocusProxy(m_tree);
}

void PageReviewPane::connectParts()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PageReviewPane::showCurrent);
    connect(m_model, &PageReadingModel::corrected, this, [this] {
        updateSummary();
        Q_EMIT corrected();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PageReviewPane::showCurrent);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_names->setStringList(m_suggest(text));
        m_model->setName(m_model->blockOf(m_tree->currentIndex()), text);
    });
    connect(m_name->completer(), qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) { m_model->setName(m_model->blockOf(m_tree->currentIndex()), text); });
    connect(m_editor, &PhraseEditor::edited, this, [this](const exchange::PageProposal &proposal) {
        const QModelIndex index = m_tree->currentIndex();
        m_model->setProposal(m_model->blockOf(index), m_model->phraseOf(index), proposal);
    });
    connect(m_nextNameless, &QPushButton::clicked, this, [this] {
        // The one that is shown comes first, as long as nobody was asked for its name.
        const int block = m_model->blockOf(m_tree->currentIndex());
        goTo(m_model->nextNameless(m_asked == block ? block : qMax(block - 1, -1)), true);
    });
    connect(m_name, &QLineEdit::returnPressed, this,
            [this] { goTo(m_model->nextNameless(m_model->blockOf(m_tree->currentIndex())), true); });
    connect(m_acceptAll, &QPushButton::clicked, m_model, [this] { m_model->setAllAccepted(true); });
    connect(m_refuseAll, &QPushButton::clicked, m_model, [this] { m_model->setAllAccepted(false); });
    connect(m_split, &QPushButton::clicked, this, &PageReviewPane::split);
    connect(m_join, &QPushButton::clicked, this, &PageReviewPane::join);
}

void PageReviewPane::setReading(const exchange::PageReading &reading, domain::Language language)
{
    m_editor->setContentLanguage(language);
    m_model->setContentLanguage(language);
    m_model->setReading(reading);
    m_tree->expandAll();
    const int nameless = m_model->nextNameless(-1);
    goTo(nameless < 0 ? 0 : nameless, false);
    updateSummary();
}

const exchange::PageReading &PageReviewPane::reading() const
{
    return m_model->reading();
}

void PageReviewPane::goTo(int block, bool toName)
{
    const QModelIndex index = m_model->blockIndex(block);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtTop);
    m_asked = toName ? block : -1;
    if (!toName)
        return;
    m_name->setText(m_model->reading().blocks[block].name);
    m_name->setFocus(Qt::OtherFocusReason);
}

void PageReviewPane::showCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const int block = m_model->blockOf(index);
    const int phrase = m_model->phraseOf(index);
    const bool inBlock = block >= 0;
    m_name->setEnabled(inBlock);
    const QString name = inBlock ? m_model->reading().blocks[block].name : QString();
    if (name != m_name->text().simplified() && !m_name->hasFocus())
        m_name->setText(name);
    m_split->setEnabled(phrase > 0);
    m_join->setEnabled(block > 0);
    // A group's row shows the phrase it begins with: it tells what to call it.
    const QList<exchange::PageProposal> phrases =
        inBlock ? m_model->reading().blocks[block].proposals : QList<exchange::PageProposal>();
    m_editor->setVisible(!phrases.isEmpty());
    m_editor->setEditable(phrase >= 0);
    if (!phrases.isEmpty())
        m_editor->setProposal(phrases[qMax(phrase, 0)]);
}

void PageReviewPane::split()
{
    const QModelIndex index = m_tree->currentIndex();
    const int block = m_model->blockOf(index);
    if (!m_model->split(block, m_model->phraseOf(index)))
        return;
    m_tree->expandAll();
    goTo(block + 1, true);
}

void PageReviewPane::join()
{
    const int block = m_model->blockOf(m_tree->currentIndex());
    if (!m_model->joinWithPrevious(block))
        return;
    m_tree->expandAll();
    goTo(block - 1, false);
}

void PageReviewPane::updateSummary()
{
    const int groups = m_model->rowCount();
    const int nameless = m_model->namelessCount();
    QString text = tr("%Ln group(s) were found on the page.", nullptr, groups);
    if (nameless > 0)
        text += u' ' + tr("%Ln of them have no name: they are left out until you give them one.", nullptr, nameless);
    m_summary->setText(text);
    m_nextNameless->setVisible(nameless > 0);
}

void PageReviewPane::retranslate()
{
    m_nextNameless->setText(tr("&Next without a name"));
    m_acceptAll->setText(tr("&Accept all"));
    m_refuseAll->setText(tr("Re&fuse all"));
    m_tree->setAccessibleName(tr("What was understood of the page"));
    m_nameLabel->setText(tr("Name of the grou&p:"));
    m_split->setText(tr("A new group beg&ins here"));
    m_join->setText(tr("&Join with the group above"));
    updateSummary();
}

void PageReviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace widgets
