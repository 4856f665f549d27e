// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace widgets {

/// What stands where there is nothing to show: why, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation, const QString &buttonText = {});
    /// What may have been meant, each as a button; none hides them.
    void setChoices(const QString &heading, const QStringList &choices);
    /// Puts the focus on the first choice; false when there is none.
    bool focusChoice();
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void activated();
    void chosen(int choice);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColors();

    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QPushButton *m_button = nullptr;
    QLabel *m_heading = nullptr;
    QVBoxLayout *m_choices = nullptr;
    QList<QPushButton *> m_choiceButtons;
};

} // namespace widgets
