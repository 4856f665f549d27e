// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>
#include <QTime>

class QLabel;
class QProgressBar;
class QTimer;
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
    /// How far the index of the texts is while it is built; `total` is 0 while that is being counted.
    void showIndexing(qint64 done, qint64 total);
    void finishIndexing();
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
    void setupProgress();
    void retranslate();
    void applyColors();

    QLabel *m_directory = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_indexing = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer *m_patience = nullptr; ///< what is done in a moment is not worth a line
    QToolButton *m_toVerify = nullptr;
    QToolButton *m_author = nullptr;
    QString m_authorName;
    QTime m_savedAt;
    bool m_readOnly = false;
    qint64 m_toVerifyCount = 0;
};

} // namespace widgets
