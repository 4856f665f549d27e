// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/listhead.h"

#include "domain/searchquery.h"
#include "widgets/colors.h"
#include "widgets/filtermenu.h"
#include "widgets/form/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/ordermenu.h"
#include "widgets/searchchip.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;

ListHead::ListHead(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(SearchField::Subject::Groups, this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
    , m_summary(new QLabel(this))
    , m_orderButton(new QToolButton(this))
    , m_filterButton(new QToolButton(this))
    , m_order(new OrderMenu(m_orderButton))
    , m_filters(new FilterMenu(m_filterButton))
{
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long one must not widen the list
    m_chips->setObjectName(u"searchChips"_s);
    setupLayout();
    setupMenus();
    connect(m_field, &QLineEdit::textChanged, this, &ListHead::showChips);
    showChips();
    retranslate();
    applyColors();
}

void ListHead::setupLayout()
{
    const int gap = fontMetrics().height() * 2 / 3;
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_summary, 1);
    line->addWidget(m_orderButton);
    line->addWidget(m_filterButton);
    m_flow->setContentsMargins({});
    m_flow->setSpacing(gap / 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap / 3);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_field);
    layout->addWidget(m_chips);
    layout->addLayout(line);
}

void ListHead::setupMenus()
{
    m_orderButton->setObjectName(u"orderToolButton"_s);
    m_orderButton->setMenu(m_order);
    m_filterButton->setObjectName(u"filterToolButton"_s);
    m_filterButton->setIcon(icon(u"filter"_s));
    m_filterButton->setMenu(m_filters);
    m_orderButton->setIcon(icon(u"bullets"_s));
    for (QToolButton *button : {m_orderButton, m_filterButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_order, &OrderMenu::orderChosen, this, [this](const QString &order) {
        retranslate();
        Q_EMIT orderChosen(order);
    });
    connect(m_filters, &FilterMenu::conditionChosen, m_field, &SearchField::addCondition);
    connect(m_filters, &FilterMenu::saveRequested, this, &ListHead::saveRequested);
}

void ListHead::showChips()
{
    const bool hadFocus = m_chips->isAncestorOf(QApplication::focusWidget());
    const QList<SearchChip *> before = m_chips->findChildren<SearchChip *>(QString(), Qt::FindDirectChildrenOnly);
    for (SearchChip *chip : before) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setParent(nullptr);
        chip->deleteLater(); // one of them may be what was clicked
    }
    const domain::SearchQuery query = domain::parseSearch(m_field->text());
    for (const domain::SearchTerm &term : query.terms)
        addChip(domain::termLabel(term, searchLanguage()), term.where, false);
    constexpr qsizetype mostBegun = 3; // one is typed at a time; more come of a text pasted by mistake
    for (const domain::TextRange &range : query.begun.first(std::min(query.begun.size(), mostBegun)))
        addChip(m_field->text().mid(range.start, range.length), range, true);
    m_chips->setVisible(!query.terms.isEmpty() || !query.begun.isEmpty());
    m_filters->setSavable(!query.isEmpty());
    if (hadFocus)
        m_field->setFocus(Qt::OtherFocusReason);
}

void ListHead::addChip(const QString &label, const domain::TextRange &where, bool isBegun)
{
    auto *chip = new SearchChip(label, isBegun ? SearchChip::Kind::Begun : SearchChip::Kind::Condition, m_chips);
    connect(chip, &QAbstractButton::clicked, this,
            [this, where] { m_field->setText(domain::withoutTerm(m_field->text(), where)); });
    m_flow->addWidget(chip);
    chip->show();
}

void ListHead::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setToolTip(text);
    m_summary->setAccessibleName(text);
}

QString ListHead::order() const
{
    return m_order->order();
}

void ListHead::setOrder(const QString &order)
{
    m_order->setOrder(order);
    retranslate();
}

void ListHead::retranslate()
{
    const QString order = tr("Order: %1").arg(m_order->orderText());
    m_orderButton->setToolTip(order);
    m_orderButton->setAccessibleName(order);
    m_filterButton->setToolTip(tr("Limit the list"));
    m_filterButton->setAccessibleName(tr("Limit the list"));
}

void ListHead::applyColors()
{
    QPalette second = palette();
    second.setColor(QPalette::WindowText, quietText(palette()));
    m_summary->setPalette(second);
}

void ListHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showChips();
    } else if (event->type() == QEvent::PaletteChange) {
        applyColors();
    }
    QWidget::changeEvent(event);
}

} // namespace widgets
