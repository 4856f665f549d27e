// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/import/planmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeView;

namespace widgets {

/// The plan of an import: what would be written, what not and why, to be chosen row by row and field by field.
class PlanPane : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPane(QWidget *parent = nullptr);

    /// `comparable`: a page, which the directory can also be held against.
    void setPlan(const PlanModel::Planned &planned, bool comparable);
    void updatePlan(const PlanModel::Planned &planned);
    [[nodiscard]] PlanModel &model() const { return *m_model; }
    [[nodiscard]] bool emptyErases() const;
    /// True when nothing stands in the way: all is right, or the person takes what is right.
    [[nodiscard]] bool mayImport() const;

Q_SIGNALS:
    void choicesChanged();
    void mayImportChanged();
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void retranslate();
    void showCurrent();
    void showAnswers();
    void updateSummary();
    void answer();
    void takeSelected(bool taken);
    void keepView(const std::function<void()> &change);

    PlanModel *m_model = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_shownLabel = nullptr;
    QComboBox *m_shown = nullptr;
    QCheckBox *m_emptyErases = nullptr;
    QTreeView *m_tree = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_answerLabel = nullptr;
    QComboBox *m_answer = nullptr;
    QTextBrowser *m_detail = nullptr;
    QCheckBox *m_partial = nullptr;
};

} // namespace widgets
