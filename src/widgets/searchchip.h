// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace widgets {

/// A condition of the search: click, Enter or Delete takes it away, arrows go to its neighbours.
class SearchChip : public QAbstractButton
{
    Q_OBJECT

public:
    /// Begun: it has no effect before it is typed to its end.
    enum class Kind { Condition, Begun };

    SearchChip(const QString &label, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const { return m_label; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_label;
    Kind m_kind;
};

} // namespace widgets
