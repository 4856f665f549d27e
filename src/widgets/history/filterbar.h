// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/historysession.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace widgets {

class PartialDateEdit;
class SuggestionList;

/// Which part of the history is wanted: of which group or person, by whom, what kind of change, from when to when.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(models::HistorySession &history, QWidget *parent = nullptr);

    /// Shows that filter, of a record with that name.
    void setFilter(const models::HistoryFilter &filter, const QString &recordName = {});
    /// What is searched for within it.
    void setWords(const QString &words);
    [[nodiscard]] const models::HistoryFilter &filter() const { return m_filter; }
    /// "History of ACTTES – by Ada – merged"
    [[nodiscard]] QString text() const;
    /// Shows the fields, and puts the cursor into the first.
    void open();

Q_SIGNALS:
    void filterChanged();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupFields();
    void addRow(QLabel *&label, QWidget *field, QWidget *focus);
    void suggest(const QString &typed);
    void pick(int index);
    void readAuthors();
    void readFields();
    void retranslate();
    void fillKinds();

    struct Offer
    {
        models::HistoryFilter record;
        QString name;
    };

    models::HistorySession &m_history;
    QFormLayout *m_layout = nullptr;
    QLineEdit *m_record = nullptr;
    SuggestionList *m_suggestions = nullptr;
    QComboBox *m_author = nullptr;
    QComboBox *m_kind = nullptr;
    PartialDateEdit *m_from = nullptr;
    PartialDateEdit *m_until = nullptr;
    QLabel *m_recordLabel = nullptr;
    QLabel *m_authorLabel = nullptr;
    QLabel *m_kindLabel = nullptr;
    QLabel *m_fromLabel = nullptr;
    QLabel *m_untilLabel = nullptr;
    QList<Offer> m_offers;
    models::HistoryFilter m_filter;
    QString m_recordName;
};

} // namespace widgets
