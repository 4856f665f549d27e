// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>
#include <QTime>

class QLabel;
class QToolButton;

namespace widgets {

/// The foot of the window: whose directory it is, when something was saved last, who signs.
class DirectoryStatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit DirectoryStatusBar(QWidget *parent = nullptr);

    void showDirectory(const QString &name, bool readOnly);
    void showAuthor(const QString &author);
    void showSaved(QTime at);
    /// How many checks are due; 0 is not told.
    void showToVerify(qint64 count);
    void clearDirectory();

Q_SIGNALS:
    void authorClicked();
    void toVerifyClicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void applyColors();

    QLabel *m_directory = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_toVerify = nullptr;
    QToolButton *m_author = nullptr;
    QString m_authorName;
    QTime m_savedAt;
    bool m_readOnly = false;
    qint64 m_toVerifyCount = 0;
};

} // namespace widgets
