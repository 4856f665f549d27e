// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"

#include <QString>

namespace publishing {

// The words that documents need beside those of domain/contentlabels.h, in the language of the content.

/// What the reader should know of the document, at the foot of the title page.
[[nodiscard]] QString originNote(domain::Language language);
/// What stands in the place of the groups when there is none.
[[nodiscard]] QString noGroupsNote(domain::Language language);
/// "s’abonner" / "subscribe", "archives" / "archive": the words of links.
[[nodiscard]] QString subscribeLabel(domain::Language language);
[[nodiscard]] QString archiveLabel(domain::Language language);
/// What a directory is called that has no title: "Annuaire" / "Directory".
[[nodiscard]] QString untitledLabel(domain::Language language);
/// "Sommaire", "Index des personnes", "Index des listes de diffusion".
[[nodiscard]] QString contentsHeading(domain::Language language);
[[nodiscard]] QString peopleIndexHeading(domain::Language language);
[[nodiscard]] QString listIndexHeading(domain::Language language);
/// "Ce qui a changé depuis le 3 octobre 2026" / "What changed since 3 October 2026".
[[nodiscard]] QString changesHeading(QDate since, domain::Language language);
/// "Nouveaux groupes", "Changements de statut"…
[[nodiscard]] QString newsHeading(domain::NewsKind kind, domain::Language language);
/// What stands in its place when nothing changed.
[[nodiscard]] QString noNewsNote(domain::Language language);
/// "Aller aux groupes", for those who come by keyboard; "Chercher dans cette page", the name of its search field.
[[nodiscard]] QString skipLabel(domain::Language language);
[[nodiscard]] QString searchLabel(domain::Language language);
/// What a logo shows, for those who do not see it: "Logo : La Coop des Communs".
[[nodiscard]] QString logoDescription(const QString &association, domain::Language language);
/// What a link leads to: "Écrire à liste@example.org", "Ouvrir https://example.org", "Aller à : Gouvernance".
[[nodiscard]] QString linkDescription(const QString &url, domain::Language language);
[[nodiscard]] QString goToDescription(const QString &name, domain::Language language);
/// The text with its first letter in upper case, to begin a line.
[[nodiscard]] QString capitalised(const QString &text);

/// The association, to be named beside the title; "" where the title is its name already.
[[nodiscard]] QString associationBeside(const QString &title, const domain::Publication &publication);

} // namespace publishing
