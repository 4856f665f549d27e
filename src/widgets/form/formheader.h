// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;

namespace widgets {

/// The top of the form: the group's name, what is changed, and the buttons, which keep clear of the name.
class FormHeader : public QWidget
{
    Q_OBJECT

public:
    explicit FormHeader(QWidget *parent = nullptr);

    void setActions(QAction *cancel, QAction *save);
    /// The name; "" for a new group without one.
    void setName(const QString &name);
    /// What is changed, in words; none when nothing is. Stored says that the directory holds the record at all.
    void setModifiedFields(const QStringList &names, bool stored);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where there is no room beside the name, the buttons go below.
    void arrange(bool narrow);
    void retranslate();
    void updateColors();

    QLabel *m_name = nullptr;
    QLabel *m_modified = nullptr;
    bool m_stored = true;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_buttons = nullptr;
    bool m_narrow = false;
    QString m_groupName;
    QStringList m_fields;
};

} // namespace widgets
