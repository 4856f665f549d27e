// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace widgets {

/// Tells, in the page, how far a long task is, and lets a person stop it.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void start(const QString &text, bool canBeCancelled = true);
    void setProgress(int done, int total);
    void finish();

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace widgets
