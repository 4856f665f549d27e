// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/partialdate.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace domain {

/// Only to agree labels ("Animateur", "Animatrice"); never asked for anything else.
enum class Gender { Unspecified, Feminine, Masculine };

/// "f", "m" or "".
[[nodiscard]] QString genderCode(Gender gender);
[[nodiscard]] std::optional<Gender> genderFromCode(const QString &code);

/// A way to reach a person, and what was agreed about publishing it.
struct Contact
{
    QString value;
    bool publishable = false;
    PartialDate agreedOn;
    QString agreedHow;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// Somebody who facilitates, or did. One display name, never forced into first and last. Of a person who withdrew only
/// the day of that is left: every other field is empty, and their roles stand under withdrawnPersonLabel().
struct Person
{
    PersonId id;
    qint64 rowVersion = 0; ///< the version read; 0 for a new record
    QString displayName;
    QString sortName; ///< "Carrey Conte, Fanélie"; "" means proposeSortName(displayName)
    Gender gender = Gender::Unspecified;
    Contact email;
    Contact phone;
    QString note;      ///< for staff; never published
    QDate withdrawnOn; ///< valid: the person withdrew, and nothing else is held about them

    [[nodiscard]] bool isWithdrawn() const { return withdrawnOn.isValid(); }
    friend bool operator==(const Person &, const Person &) = default;
};

/// "Jean-Louis Bancel" → "Bancel, Jean-Louis": the last word first; one word stays as it is. Only a proposal, wrong for
/// compound surnames, hence editable.
[[nodiscard]] QString proposeSortName(const QString &displayName);

/// The name to show in that language: the person's, or what stands for somebody who withdrew ("personne retirée" /
/// "withdrawn person"), which is never stored as a name.
[[nodiscard]] QString shownName(const Person &person, Language language);

} // namespace domain
