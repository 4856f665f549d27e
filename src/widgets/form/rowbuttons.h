// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace widgets {

/// Earlier, later, remove: the buttons at the end of a row of a list.
class RowButtons : public QWidget
{
    Q_OBJECT

public:
    explicit RowButtons(QWidget *parent = nullptr);

    /// What the row is called, for the buttons' names: "list 2".
    void setRowName(const QString &name);
    void setPlace(int place, int count);
    [[nodiscard]] QList<QWidget *> tabWidgets() const;

Q_SIGNALS:
    void moveRequested(int step);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    QToolButton *m_remove = nullptr;
    QString m_rowName;
};

} // namespace widgets
