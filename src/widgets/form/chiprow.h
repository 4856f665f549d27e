// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace widgets {

class FacilitatorChip;
class FlowLayout;

/// Facilitators as chips in a flow, and at its end what else is put there (the line where names are typed).
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString name;
        QString detail;
    };

    explicit ChipRow(QWidget *parent = nullptr);

    void setMovable(bool movable) { m_movable = movable; }
    void setDetailsShown(bool shown) { m_detailsShown = shown; }
    /// Widgets before the chips (a label) or after them (a line edit), which takes the rest of the line.
    void addLeading(QWidget *widget);
    void addTrailing(QWidget *widget);
    void setChips(const QList<Chip> &chips);
    [[nodiscard]] int count() const { return int(m_chips.size()); }
    [[nodiscard]] FacilitatorChip *chip(int place) const { return m_chips.value(place); }
    /// Puts the cursor on that chip, or on the trailing widget behind the last one.
    void focusChip(int place);

Q_SIGNALS:
    void opened(int place);
    void removeRequested(int place);
    void moveRequested(int place, int step);
    void typed(const QString &text);

private:
    FacilitatorChip *addChip();
    void drag(const QPoint &globalPosition);
    void orderTabs();

    FlowLayout *m_flow = nullptr;
    QList<FacilitatorChip *> m_chips;
    QWidget *m_trailing = nullptr;
    int m_leadingCount = 0;
    int m_dragPlace = -1;
    bool m_movable = true;
    bool m_detailsShown = false;
};

} // namespace widgets
