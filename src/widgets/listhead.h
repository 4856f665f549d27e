// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace widgets {

class FilterMenu;
class FlowLayout;
class OrderMenu;
class SearchField;

/// What stands above the list of groups: the search field, its conditions as chips, how many groups there are, what
/// they can be limited to and in what order they stand. The text of the field is all there is to a search.
class ListHead : public QWidget
{
    Q_OBJECT

public:
    explicit ListHead(QWidget *parent = nullptr);

    [[nodiscard]] SearchField &field() const { return *m_field; }
    void setSummary(const QString &text);
    [[nodiscard]] QString order() const;
    void setOrder(const QString &order);

Q_SIGNALS:
    void orderChosen(const QString &order);
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void setupMenus();
    void showChips();
    void addChip(const QString &label, const domain::TextRange &where, bool isBegun);
    void retranslate();
    void applyColors();

    SearchField *m_field = nullptr;
    QWidget *m_chips = nullptr;
    FlowLayout *m_flow = nullptr;
    QLabel *m_summary = nullptr;
    QToolButton *m_orderButton = nullptr;
    QToolButton *m_filterButton = nullptr;
    OrderMenu *m_order = nullptr;
    FilterMenu *m_filters = nullptr;
};

} // namespace widgets
