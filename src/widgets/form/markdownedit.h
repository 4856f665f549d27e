// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace widgets {

/// Where Markdown is typed. Grows with its text up to a limit; Tab leaves it; what is pasted is cleaned, or refused
/// when it is more than a description holds, and it says so.
class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    /// The text as it is, no-break spaces included (toPlainText() would make them plain spaces).
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

Q_SIGNALS:
    /// What was left out or refused, in words.
    void noticed(const QString &words);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void insertWithin(const QString &text, bool reduced);
    void adjustHeight();
    [[nodiscard]] int heightOf(int lines) const;
};

} // namespace widgets
