// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace widgets {

/// Asks, in the page, for the name that signs the changes.
class AuthorPrompt : public QFrame
{
    Q_OBJECT

public:
    explicit AuthorPrompt(QWidget *parent = nullptr);

    void ask(const QString &proposal, bool takeFocus);

Q_SIGNALS:
    void answered(const QString &author);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    void retranslate();

    QLabel *m_label = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace widgets
