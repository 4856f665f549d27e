// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/duplicates.h"
#include "domain/personmerge.h"
#include "widgets/people/personchanges.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace models {
class PeopleSession;
}

namespace widgets {

/// Makes one record of two: proposes likely pairs, asks which value of each differing field stays, shows exactly what
/// will be, and does that.
class MergePane : public QWidget
{
    Q_OBJECT

public:
    explicit MergePane(models::PeopleSession &people, QWidget *parent = nullptr);

    /// Begins anew; `id` is kept when it is in none of the pairs, so that another can be chosen for it.
    void start(domain::PersonId id);
    [[nodiscard]] const std::optional<domain::PersonMerge> &preview() const { return m_merge; }

Q_SIGNALS:
    void merged(const domain::PersonMerge &merge, domain::ChangeSetId changeSet);
    void cancelled();
    void problem(const domain::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void showPairs();
    void choosePair(int row);
    void choosePersons();
    void showChoices();
    void updatePreview();
    void run();
    void retranslate();
    [[nodiscard]] domain::PersonId chosen(const QComboBox *box) const;
    [[nodiscard]] domain::MergeChoices choices() const;
    [[nodiscard]] QString previewText() const;
    [[nodiscard]] static QString reasonText(domain::LikelyDuplicate::Reason reason);

    models::PeopleSession &m_people;
    QLabel *m_title = nullptr;
    QLabel *m_pairsLabel = nullptr;
    QListWidget *m_pairs = nullptr;
    QLabel *m_keptLabel = nullptr;
    QComboBox *m_kept = nullptr;
    QLabel *m_otherLabel = nullptr;
    QComboBox *m_other = nullptr;
    QFormLayout *m_choices = nullptr;
    QTextBrowser *m_preview = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
    QList<domain::LikelyDuplicate> m_duplicates;
    QHash<PersonField, QComboBox *> m_boxes;
    std::optional<domain::PersonMerge> m_merge;
    QString m_refusal; ///< why there is nothing to merge, in words
    bool m_filling = false;
};

} // namespace widgets
