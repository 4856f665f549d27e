// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace widgets {

/// The label of a form row; a dot beside it says that the row is changed and not saved.
class FieldLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FieldLabel(QWidget *parent = nullptr);

    void setModified(bool modified);
    [[nodiscard]] bool isModified() const { return m_modified; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    bool m_modified = false;
};

} // namespace widgets
