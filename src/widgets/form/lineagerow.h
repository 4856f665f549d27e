// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workgroup.h"
#include "widgets/form/editrow.h"

#include <memory>

namespace widgets {

namespace Ui {
class LineageRow;
}

class FormDirectory;
class SuggestionList;

/// One tie in the form: how, to which group (of the directory, or a name), and a note.
class LineageRow : public EditRow
{
    Q_OBJECT

public:
    explicit LineageRow(FormDirectory &directory, QWidget *parent = nullptr);
    ~LineageRow() override;

    void setSelf(domain::GroupId self) { m_self = self; }
    void setLineage(const domain::Lineage &lineage);
    [[nodiscard]] domain::Lineage lineage() const;
    void setLanguage(domain::Language language) override;
    void setPlace(int place, int count) override;
    void setProblems(const QList<domain::Problem> &problems) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> tabWidgets() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupParts();
    void suggest(const QString &typed);
    void pick(int index);
    void showTarget();
    void updateHint();
    void retranslate();

    std::unique_ptr<Ui::LineageRow> m_ui;
    FormDirectory &m_directory;
    SuggestionList *m_suggestions = nullptr;
    QList<std::pair<domain::GroupId, QString>> m_offered;
    domain::Lineage m_lineage;
    domain::GroupId m_self;
    domain::Language m_language = domain::Language::French;
    int m_place = 0;
    int m_count = 1;
};

} // namespace widgets
