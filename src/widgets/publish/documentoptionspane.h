// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/publish/documentchoices.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;

namespace widgets {

/// Everything that can be chosen for a document.
class DocumentOptionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentOptionsPane(QWidget *parent = nullptr);

    [[nodiscard]] DocumentChoices choices() const;
    /// Shows these, without chosen() being emitted.
    void setChoices(const DocumentChoices &choices);
    void setLanguage(domain::Language language);
    /// Only these groups, whatever their status; none: all that the statuses leave in.
    void setSelection(const QList<domain::GroupId> &groups);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Part { TitlePage, Contents, PeopleIndex, ListIndex, Former, Changes, PagePerGroup, Hyphenated };

    QCheckBox *addCheckBox(const QString &name);
    QComboBox *addComboBox(const QString &name, int entries);
    void setupSince();
    void setupForm();
    void emitChosen();
    void updateSelection();
    void retranslate();
    void retranslateBoxes();

    QFormLayout *m_form = nullptr;
    QLabel *m_audienceLabel = nullptr;
    QLabel *m_languageLabel = nullptr;
    QLabel *m_groupsLabel = nullptr;
    QLabel *m_orderLabel = nullptr;
    QLabel *m_partsLabel = nullptr;
    QLabel *m_paperLabel = nullptr;
    QComboBox *m_audience = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_paper = nullptr;
    QDateEdit *m_since = nullptr;
    QHash<domain::GroupStatus, QCheckBox *> m_statuses;
    QHash<Part, QCheckBox *> m_parts;
    QWidget *m_statusBoxes = nullptr;
    QWidget *m_selectionRow = nullptr;
    QLabel *m_selectionLabel = nullptr;
    QPushButton *m_everything = nullptr;
    QList<domain::GroupId> m_selection;
    bool m_filling = false;
};

} // namespace widgets
