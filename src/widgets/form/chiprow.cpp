// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/chiprow.h"

#include "widgets/form/facilitatorchip.h"
#include "widgets/form/flowlayout.h"

#include <algorithm>

namespace widgets {

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(4, 4, 4, 4);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::addLeading(QWidget *widget)
{
    m_flow->insertWidget(m_leadingCount++, widget);
}

void ChipRow::addTrailing(QWidget *widget)
{
    m_trailing = widget;
    m_flow->insertWidget(m_flow->count(), widget);
}

void ChipRow::setChips(const QList<Chip> &chips)
{
    while (m_chips.size() > chips.size()) {
        FacilitatorChip *chip = m_chips.takeLast();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    const bool added = m_chips.size() < chips.size();
    while (m_chips.size() < chips.size())
        m_chips.append(addChip());
    for (qsizetype i = 0; i < chips.size(); ++i)
        m_chips.at(i)->setContent(chips.at(i).name, chips.at(i).detail, m_detailsShown);
    if (added)
        orderTabs();
    updateGeometry();
}

void ChipRow::focusChip(int place)
{
    if (place >= 0 && place < m_chips.size())
        m_chips.at(place)->setFocus(Qt::OtherFocusReason);
    else if (m_trailing && place >= 0)
        m_trailing->setFocus(Qt::OtherFocusReason);
}

FacilitatorChip *ChipRow::addChip()
{
    auto *chip = new FacilitatorChip(this);
    const auto placeOf = [this, chip] { return int(m_chips.indexOf(chip)); };
    chip->setMovable(m_movable);
    m_flow->insertWidget(m_leadingCount + int(m_chips.size()), chip);
    chip->show();
    connect(chip, &QAbstractButton::clicked, this, [this, placeOf] { Q_EMIT opened(placeOf()); });
    connect(chip, &FacilitatorChip::removeRequested, this, [this, placeOf] { Q_EMIT removeRequested(placeOf()); });
    connect(chip, &FacilitatorChip::moveRequested, this,
            [this, placeOf](int step) { Q_EMIT moveRequested(placeOf(), step); });
    connect(chip, &FacilitatorChip::stepRequested, this, [this, placeOf](int step) { focusChip(placeOf() + step); });
    connect(chip, &QAbstractButton::pressed, this, [this, placeOf] { m_dragPlace = placeOf(); });
    connect(chip, &FacilitatorChip::dragged, this, &ChipRow::drag);
    connect(chip, &FacilitatorChip::typed, this, &ChipRow::typed);
    return chip;
}

void ChipRow::drag(const QPoint &globalPosition)
{
    const QPoint position = mapFromGlobal(globalPosition);
    const auto under = std::find_if(m_chips.begin(), m_chips.end(),
                                    [&](const FacilitatorChip *chip) { return chip->geometry().contains(position); });
    if (under == m_chips.end())
        return;
    const int target = int(under - m_chips.begin());
    if (m_dragPlace < 0 || target == m_dragPlace)
        return;
    const int from = std::exchange(m_dragPlace, target);
    Q_EMIT moveRequested(from, target - from);
}

/// Puts each chip right before what follows them, wherever that stands in the chain: behind it, then it behind the
/// chip.
void ChipRow::orderTabs()
{
    if (!m_trailing)
        return;
    for (FacilitatorChip *chip : std::as_const(m_chips)) {
        setTabOrder(m_trailing, chip);
        setTabOrder(chip, m_trailing);
    }
}

} // namespace widgets
