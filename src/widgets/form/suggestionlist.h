// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QListWidget>
#include <QString>

class QLineEdit;

namespace widgets {

/// What a person may pick under a line edit: a name and, in quieter text, what tells it from others.
struct Suggestion
{
    QString text;
    QString detail;
    bool isAction = false; ///< "+ New person …": shown as a link
};

/// The suggestions under a line edit. The cursor stays in the line: Up and Down choose, Enter picks, Esc closes.
class SuggestionList : public QListWidget
{
    Q_OBJECT

public:
    SuggestionList(QLineEdit *line, QWidget *parent);

    void offer(const QList<Suggestion> &suggestions);
    void dismiss();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool keyPressed(int key);
    void announce();

    QLineEdit *m_line = nullptr;
};

} // namespace widgets
