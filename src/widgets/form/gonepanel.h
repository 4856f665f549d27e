// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace widgets {

/// Says that the group being edited was deleted by somebody else, and offers what can become of what was typed.
class GonePanel : public QFrame
{
    Q_OBJECT

public:
    explicit GonePanel(QWidget *parent = nullptr);

    /// `restorable`: it lies in the bin.
    void tell(bool restorable);
    void clear() { hide(); }

Q_SIGNALS:
    void restoreChosen(); ///< bring the group back, then save
    void newChosen();     ///< save as a new group
    void discardChosen(); ///< give up what was typed

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_discard = nullptr;
    bool m_restorable = true;
};

} // namespace widgets
