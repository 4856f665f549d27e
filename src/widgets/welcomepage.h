// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace widgets {

class MessageBar;
class ProgressStrip;

/// Where a person arrives when no directory is open: look at the sample, begin, or open one.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The focus where a person begins: on the directory that was open last, else on the sample.
    void focusFirst();
    void setRecentLocations(const QStringList &locations);
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] ProgressStrip &progress() const { return *m_progress; }

Q_SIGNALS:
    void sampleRequested();
    void newDirectoryRequested();
    void importRequested();
    void openRequested();
    void locationRequested(const QString &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addChoice(const QString &objectName, QPushButton *button, QLabel *explanation);
    void setupLayout();
    void retranslate();
    void applyColors();

    MessageBar *m_messages = nullptr;
    ProgressStrip *m_progress = nullptr;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_purpose = nullptr;
    QPushButton *m_sample = nullptr;
    QLabel *m_sampleNote = nullptr;
    QPushButton *m_new = nullptr;
    QLabel *m_newNote = nullptr;
    QPushButton *m_import = nullptr;
    QLabel *m_importNote = nullptr;
    QPushButton *m_open = nullptr;
    QLabel *m_openNote = nullptr;
    QLabel *m_recentTitle = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace widgets
