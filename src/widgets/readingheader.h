// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/groupreading.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QDataWidgetMapper;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace widgets {

class GroupActions;
class StatusPill;

/// The head of the reading pane: the name, large; status; when it was checked; in which language; what to do.
class ReadingHeader : public QWidget
{
    Q_OBJECT

public:
    ReadingHeader(GroupActions &actions, QWidget *parent = nullptr);

    void showGroup(const GroupReading &reading, domain::Language language);
    /// Maps what is a group's own to its columns.
    void bindFields(QDataWidgetMapper &mapper, domain::Language language) const;
    [[nodiscard]] QString verificationText(const GroupReading &reading) const;

Q_SIGNALS:
    void languageChosen(domain::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupButtons();
    void setupLanguages();
    void setupLayout();
    /// Where there is no room beside the name, the buttons go below.
    void arrange(bool narrow);
    void retranslate();
    void applyColors();
    void showVerification(const GroupReading &reading);
    QToolButton *addLanguage(domain::Language language);

    GroupActions &m_actions;
    QLabel *m_name = nullptr;
    StatusPill *m_pill = nullptr;
    QLabel *m_clock = nullptr;
    QLabel *m_verification = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_edit = nullptr;
    QToolButton *m_french = nullptr;
    QToolButton *m_english = nullptr;
    QButtonGroup *m_languages = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_buttonRow = nullptr;
    QWidget *m_languageRow = nullptr;
    QWidget *m_markRow = nullptr;
    bool m_narrow = false;
    bool m_due = false;
};

} // namespace widgets
