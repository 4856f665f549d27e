// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace widgets {

/// What stands beside the list while several groups are selected: how many, and what can be done with them together.
class SelectionPane : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionPane(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setCount(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    int m_count = 0;
};

} // namespace widgets
