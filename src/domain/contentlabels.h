// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"
#include "domain/person.h"
#include "domain/workgroup.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

// The words of documents, in the language of the content, which is not always the interface's: hence a table of the
// domain and not tr(). French follows French typography (no-break space before the colon).

/// "actif", "en création", "en sommeil", "clos" / "active", "being set up", "dormant", "closed".
[[nodiscard]] QString statusLabel(GroupStatus status, Language language);
/// "Groupes actifs", "Groupes en création", … / "Active groups", …
[[nodiscard]] QString statusHeading(GroupStatus status, Language language);

/// "Animateur", "Animatrice", "Animateurs", "Animatrices", "Facilitator(s)". One man among several gives the masculine
/// plural; all women the feminine; unspecified alone gives "Animateur·rice", among others counts as neither
/// ("Animatrices" only when all are women). Empty list: "".
[[nodiscard]] QString facilitatorLabel(const QList<Gender> &genders, Language language);
/// "feminine", "masculine"; "" when it is unspecified.
[[nodiscard]] QString genderLabel(Gender gender, Language language);
/// "Geneviève Fontaine et Nicole Alix", "A, B et C" / "A, B and C" (no comma before the last).
[[nodiscard]] QString joinNames(const QStringList &names, Language language);
/// "Animatrices : Geneviève Fontaine et Nicole Alix"; "" when there is nobody.
[[nodiscard]] QString facilitatorLine(const QList<Person> &facilitators, Language language);
/// "Sans animateur" / "No facilitator".
[[nodiscard]] QString noFacilitatorLabel(Language language);
/// "personne retirée" / "withdrawn person": stands for the name of somebody who withdrew.
[[nodiscard]] QString withdrawnPersonLabel(Language language);
/// "Animé auparavant par" / "Facilitated before by".
[[nodiscard]] QString formerFacilitatorsLabel(Language language);
/// "2019 – mars 2022", "depuis 2019", "jusqu’en mars 2022" / "until March 2022"; "" when nothing is known.
[[nodiscard]] QString periodLabel(const PartialDate &since, const PartialDate &until, Language language);
/// "Liste de diffusion" / "Listes de diffusion", "Mailing list(s)".
[[nodiscard]] QString mailingListLabel(qsizetype count, Language language);
/// "archives seulement", "liste close" / "archive only", "closed list"; "" for an open one.
[[nodiscard]] QString mailingListStateLabel(MailingListState state, Language language);
/// "adresse à compléter" / "address to be completed"; with their number where several stand on one line.
[[nodiscard]] QString unknownAddressLabel(Language language, qsizetype count = 1);
/// "La suite" / "Where it goes on".
[[nodiscard]] QString successorsHeading(Language language);
/// "Filiation" / "Lineage".
[[nodiscard]] QString lineageHeading(Language language);
/// "prend le relais de", "est issu de", "rejoint l’intention de", "a pour groupe support" / "takes over from", …
[[nodiscard]] QString lineageLabel(LineageKind kind, Language language);
/// The same tie read from the other end: "relayé par", "a donné naissance à", "intention reprise par",
/// "groupe support de".
[[nodiscard]] QString inverseLineageLabel(LineageKind kind, Language language);
/// « name » / “name”, with French no-break spaces.
[[nodiscard]] QString quoted(const QString &text, Language language);
/// "vérifié le 3 octobre 2026" / "verified on 3 October 2026"; "à vérifier" / "to be verified" when invalid.
[[nodiscard]] QString verifiedLabel(QDate verifiedOn, Language language);
/// "depuis mars 2020" / "since March 2020"; "" when unknown.
[[nodiscard]] QString sinceLabel(const PartialDate &since, Language language);
/// "label : value" with the language's colon.
[[nodiscard]] QString labelled(const QString &label, const QString &value, Language language);
/// "Page 4 sur 9" / "Page 4 of 9".
[[nodiscard]] QString pageNumberLabel(int page, int count, Language language);
/// "Édition du 23 novembre 2026" / "Edition of 23 November 2026".
[[nodiscard]] QString editionLabel(QDate date, Language language);
/// "9 groupes · 7 animateurs et animatrices" / "9 groups · 7 facilitators".
[[nodiscard]] QString totalsLabel(qsizetype groups, qsizetype facilitators, Language language);
/// "Texte français traduit" notes: "traduit du français" / "translated from the French".
[[nodiscard]] QString translatedFromLabel(Language original, Language language);

} // namespace domain
