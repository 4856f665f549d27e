// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QActionGroup;

namespace widgets {

/// In what order the list stands. An order is a word that settings keep: "name", "-modified" (downwards).
class OrderMenu : public QMenu
{
    Q_OBJECT

public:
    explicit OrderMenu(QWidget *parent = nullptr);

    [[nodiscard]] QString order() const { return m_order; }
    /// Anything else than an order is that of names.
    void setOrder(const QString &order);
    [[nodiscard]] QString orderText() const;

Q_SIGNALS:
    void orderChosen(const QString &order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QActionGroup *m_actions = nullptr;
    QString m_order;
};

} // namespace widgets
