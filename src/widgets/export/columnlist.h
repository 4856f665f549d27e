// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/grouptable.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace widgets {

/// The columns of a table that is written: chosen, and put in order.
class ColumnList : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    void setHeaderLanguage(domain::Language language);
    [[nodiscard]] QList<exchange::TableColumn> chosen() const;
    [[nodiscard]] QListWidget &list() const { return *m_list; }

    /// As remembered: the columns in their order, those left out with a "-" before them.
    [[nodiscard]] QString toText() const;
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(exchange::TableColumn column, bool isChosen);
    void move(int step);
    void setAll(bool isChosen);
    void updateButtons();
    void retranslate();

    QListWidget *m_list = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    domain::Language m_language = domain::Language::French;
};

} // namespace widgets
