// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/facilitationedits.h"
#include "widgets/form/formfield.h"
#include "widgets/form/suggestionlist.h"

class QLabel;

namespace models {
struct PersonSuggestion;
}

namespace widgets {

class ChipRow;
class FacilitationPanel;
class FieldMessage;
class LineField;
class NewPersonPanel;

/// Who facilitates: names as chips, a line where known persons are offered and new ones made, past facilitators below.
class FacilitatorField : public FormField
{
    Q_OBJECT

public:
    explicit FacilitatorField(QWidget *parent = nullptr);

    void setDirectory(FormDirectory &directory) override;
    void load(const domain::WorkGroup &group) override;
    void store(domain::WorkGroup &group) const override;
    /// New persons that the next load() names.
    void rememberPersons(const QList<domain::Person> &persons) { m_remembered = persons; }
    [[nodiscard]] QList<domain::Person> newPersons() const { return m_edits.newPersons(); }
    [[nodiscard]] QList<domain::Field> fields() const override;
    [[nodiscard]] QList<domain::Problem> pendingProblems() const override;
    void showProblems(const QList<domain::Problem> &problems) override;
    void focusOn(domain::Field field, int row) override;

    /// A person's name as the form knows it, new ones included; "" when they are not in the form.
    [[nodiscard]] QString personName(domain::PersonId id) const;

protected:
    /// Not a focus proxy: with one, Tab would pass over what stands before it.
    void focusInEvent(QFocusEvent *event) override;
    void contentLanguageChanged() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void suggest(const QString &typed);
    void pick(int index);
    void create(const QString &name, domain::Gender gender);
    void openPeriod(int row);
    void periodEdited();
    void closePanels();
    void remove(ChipRow *chips, int place);
    void move(int place, int step);
    void changed();
    void refresh();
    [[nodiscard]] int rowAt(const ChipRow *chips, int place) const;

    FormDirectory *m_directory = nullptr;
    FacilitationEdits m_edits;
    QList<domain::Person> m_remembered;
    QList<models::PersonSuggestion> m_offered;
    ChipRow *m_chips = nullptr;
    ChipRow *m_pastChips = nullptr;
    QLabel *m_pastLabel = nullptr;
    LineField *m_line = nullptr;
    SuggestionList *m_suggestions = nullptr;
    NewPersonPanel *m_newPerson = nullptr;
    FacilitationPanel *m_period = nullptr;
    FieldMessage *m_message = nullptr;
    int m_periodRow = -1;
};

} // namespace widgets
