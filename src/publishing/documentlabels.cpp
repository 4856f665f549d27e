// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/documentlabels.h"

#include "domain/contentlabels.h"
#include "domain/text.h"

namespace publishing {

using namespace Qt::StringLiterals;
using domain::Language;

namespace {

QString either(Language language, const QString &french, const QString &english)
{
    return language == Language::French ? french : english;
}

} // namespace

QString originNote(Language language)
{
    return either(
        language,
        u"Établi à partir de l’annuaire de l’association. La date «\u00A0vérifié\u00A0le\u00A0» de chaque groupe "
        u"dit quand son contenu a été relu."_s,
        u"Drawn up from the association’s directory. The “verified on” date of each group says when its "
        u"content was last checked."_s);
}

QString noGroupsNote(Language language)
{
    return either(language, u"Cet annuaire ne contient pas encore de groupe."_s,
                  u"This directory holds no group yet."_s);
}

QString subscribeLabel(Language language)
{
    return either(language, u"s’abonner"_s, u"subscribe"_s);
}

QString archiveLabel(Language language)
{
    return either(language, u"archives"_s, u"archive"_s);
}

QString untitledLabel(Language language)
{
    return either(language, u"Annuaire"_s, u"Directory"_s);
}

QString contentsHeading(Language language)
{
    return either(language, u"Sommaire"_s, u"Contents"_s);
}

QString peopleIndexHeading(Language language)
{
    return either(language, u"Index des personnes"_s, u"Index of people"_s);
}

QString listIndexHeading(Language language)
{
    return either(language, u"Index des listes de diffusion"_s, u"Index of mailing lists"_s);
}

QString changesHeading(QDate since, Language language)
{
    return either(language, u"Ce qui a changé depuis le "_s, u"What changed since "_s) +
           domain::dateText(since, language);
}

QString newsHeading(domain::NewsKind kind, Language language)
{
    switch (kind) {
    case domain::NewsKind::NewGroups:
        return either(language, u"Nouveaux groupes"_s, u"New groups"_s);
    case domain::NewsKind::StatusChanges:
        return either(language, u"Changements de statut"_s, u"Changes of status"_s);
    case domain::NewsKind::NewNames:
        return either(language, u"Nouveaux noms"_s, u"New names"_s);
    case domain::NewsKind::Facilitators:
        return either(language, u"Animation"_s, u"Facilitators"_s);
    case domain::NewsKind::MailingLists:
        return either(language, u"Listes de diffusion"_s, u"Mailing lists"_s);
    case domain::NewsKind::GoneGroups:
        break;
    }
    return either(language, u"Groupes retirés de l’annuaire"_s, u"Groups no longer in the directory"_s);
}

QString noNewsNote(Language language)
{
    return either(language, u"Rien n’a changé de ce que dit ce document."_s,
                  u"Nothing has changed in what this document tells."_s);
}

QString skipLabel(Language language)
{
    return either(language, u"Aller aux groupes"_s, u"Skip to the groups"_s);
}

QString searchLabel(Language language)
{
    return either(language, u"Chercher dans cette page"_s, u"Search in this page"_s);
}

QString logoDescription(const QString &association, Language language)
{
    return association.isEmpty() ? u"Logo"_s : domain::labelled(u"Logo"_s, association, language);
}

QString linkDescription(const QString &url, Language language)
{
    if (url.startsWith("mailto:"_L1))
        return either(language, u"Écrire à "_s, u"Write to "_s) + url.sliced(7);
    if (url.startsWith("tel:"_L1))
        return either(language, u"Appeler le "_s, u"Call "_s) + url.sliced(4);
    return either(language, u"Ouvrir "_s, u"Open "_s) + url;
}

QString goToDescription(const QString &name, Language language)
{
    return domain::labelled(either(language, u"Aller à"_s, u"Go to"_s), name, language);
}

QString associationBeside(const QString &title, const domain::Publication &publication)
{
    const bool isSaid = domain::fold(title) == domain::fold(publication.association);
    return isSaid ? QString() : publication.association;
}

QString capitalised(const QString &text)
{
    if (text.isEmpty())
        return text;
    const qsizetype first = text.front().isHighSurrogate() && text.size() > 1 ? 2 : 1;
    return text.first(first).toUpper() + text.sliced(first);
}

} // namespace publishing
