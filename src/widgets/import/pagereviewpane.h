// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pagereading.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStringListModel;
class QTreeView;

namespace widgets {

class PageReadingModel;
class PhraseEditor;

/// A page beside what was understood of it: groups are named, cut in two and joined, phrases accepted, corrected and
/// refused.
class PageReviewPane : public QWidget
{
    Q_OBJECT

public:
    /// Names of groups of the directory that begin like what was typed.
    using Suggest = std::function<QStringList(const QString &typed)>;

    explicit PageReviewPane(Suggest suggest, QWidget *parent = nullptr);

    void setReading(const exchange::PageReading &reading, domain::Language language);
    [[nodiscard]] const exchange::PageReading &reading() const;
    [[nodiscard]] PageReadingModel &model() const { return *m_model; }

Q_SIGNALS:
    void corrected();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void retranslate();
    void showCurrent();
    void updateSummary();
    void goTo(int block, bool toName);
    void split();
    void join();

    Suggest m_suggest;
    PageReadingModel *m_model = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_nextNameless = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_refuseAll = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QStringListModel *m_names = nullptr;
    QPushButton *m_split = nullptr;
    QPushButton *m_join = nullptr;
    PhraseEditor *m_editor = nullptr;
    int m_asked = -1; ///< the group whose name was asked for last
};

} // namespace widgets
