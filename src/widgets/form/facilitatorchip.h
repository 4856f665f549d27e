// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

class QToolButton;

namespace widgets {

/// A facilitator's name in the form: click (or Enter) for the dates, × or Del to remove, arrows to go to the next one,
/// Alt with arrows or the mouse to change the order.
class FacilitatorChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FacilitatorChip(QWidget *parent = nullptr);

    /// The name, and what is known of the period ("2019 – 2021"), shown after it when `withDetail`.
    void setContent(const QString &name, const QString &detail, bool withDetail);
    void setMovable(bool movable) { m_movable = movable; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void moveRequested(int step);
    /// Go to the neighbour: -1 before, 1 after.
    void stepRequested(int step);
    void dragged(const QPoint &globalPosition);
    /// A letter, which is meant for the line beside it.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void typeElsewhere(QKeyEvent *event);
    void retranslate();
    [[nodiscard]] QString shownText() const;

    QToolButton *m_remove = nullptr;
    QString m_detail;
    QPoint m_pressedAt;
    bool m_withDetail = false;
    bool m_movable = true;
    bool m_dragging = false;
};

} // namespace widgets
