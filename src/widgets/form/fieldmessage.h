// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/validation.h"

#include <QWidget>

class QLabel;

namespace widgets {

/// Words beside a field: a hint, a notice of what the form did to the input, and problems. Each kind has a mark of its
/// own, never only a colour; new words are announced to assistive technology.
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *parent = nullptr);

    /// The control the words are about: they become its accessible description.
    void describe(QWidget *control);

    void setHint(const QString &text);
    void setNotice(const QString &text);
    void setProblems(const QList<domain::Problem> &problems);
    void clear();

    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString notice() const;
    /// The problems shown, one per line.
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] bool hasError() const { return m_hasError; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QWidget *row = nullptr;
        QLabel *mark = nullptr;
        QLabel *text = nullptr;
    };
    Line addLine();
    void setLine(Line &line, const QString &text, bool announce);
    void updateColors();
    void showMarks();
    [[nodiscard]] QPixmap mark(const QString &name, const QColor &color) const;
    void updateDescriptions();

    Line m_hint;
    Line m_notice;
    Line m_problem;
    QList<QWidget *> m_controls;
    bool m_hasError = false;
};

} // namespace widgets
