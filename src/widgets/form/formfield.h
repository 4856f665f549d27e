// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/validation.h"
#include "domain/workgroup.h"

#include <QWidget>

class QLabel;

namespace widgets {

class FormDirectory;

/// One row of the group form: shows some fields of a group and gives them back. Base of NameField, StatusField, …
class FormField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The directory suggestions come from; called once, before load().
    virtual void setDirectory(FormDirectory &directory);
    virtual void load(const domain::WorkGroup &group) = 0;
    /// Writes what is shown into the group's fields, texts as typed.
    virtual void store(domain::WorkGroup &group) const = 0;
    [[nodiscard]] virtual QList<domain::Field> fields() const = 0;

    /// What was typed and no group can hold: a date that does not exist, a name not picked.
    [[nodiscard]] virtual QList<domain::Problem> pendingProblems() const;
    /// Shows those about this row, in words; the others are ignored.
    virtual void showProblems(const QList<domain::Problem> &problems) = 0;
    /// Puts the cursor where that field (and row of it) is edited.
    virtual void focusOn(domain::Field field, int row) = 0;

    void setContentLanguage(domain::Language language);
    [[nodiscard]] domain::Language contentLanguage() const { return m_language; }

Q_SIGNALS:
    /// The person changed something here.
    void edited();

protected:
    virtual void contentLanguageChanged() {}
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override;
    /// Those about this row. One about a text in the other language says so.
    [[nodiscard]] QList<domain::Problem> ownProblems(const QList<domain::Problem> &problems) const;

private:
    domain::Language m_language = domain::Language::French;
};

/// The language a field is written in; nullopt when it is one for both.
[[nodiscard]] std::optional<domain::Language> languageOf(domain::Field field);
/// Makes the label's key lead into the field; without a focus policy of its own a field is passed over, whatever it
/// hands the focus on to.
void setBuddy(QLabel *label, QWidget *field);
/// Keeps the mouse wheel from changing a control one only scrolls past.
void ignoreWheelUnlessFocused(QWidget *control);
/// The language the program speaks, for dates and statuses in words; the content's is chosen apart.
[[nodiscard]] domain::Language interfaceLanguage();
/// The text with its first letter a capital: "en création" at the start of a line.
[[nodiscard]] QString capitalized(const QString &text);

} // namespace widgets
