// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contentlabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr QChar noBreakSpace = u'\u00A0';
constexpr QChar narrowNoBreakSpace = u'\u202F';

QString either(Language language, const QString &french, const QString &english)
{
    return language == Language::French ? french : english;
}

/// "10 000" / "10,000".
QString numberText(qsizetype number, Language language)
{
    const QChar separator = language == Language::French ? narrowNoBreakSpace : QChar(u',');
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

/// French counts none as singular, English as plural.
bool isSingular(qsizetype count, Language language)
{
    return count == 1 || (count == 0 && language == Language::French);
}

} // namespace

QString statusLabel(GroupStatus status, Language language)
{
    switch (status) {
    case GroupStatus::Active:
        return either(language, u"actif"_s, u"active"_s);
    case GroupStatus::Setup:
        return either(language, u"en création"_s, u"being set up"_s);
    case GroupStatus::Dormant:
        return either(language, u"en sommeil"_s, u"dormant"_s);
    case GroupStatus::Closed:
        return either(language, u"clos"_s, u"closed"_s);
    }
    return {};
}

QString statusHeading(GroupStatus status, Language language)
{
    switch (status) {
    case GroupStatus::Active:
        return either(language, u"Groupes actifs"_s, u"Active groups"_s);
    case GroupStatus::Setup:
        return either(language, u"Groupes en création"_s, u"Groups being set up"_s);
    case GroupStatus::Dormant:
        return either(language, u"Groupes en sommeil"_s, u"Dormant groups"_s);
    case GroupStatus::Closed:
        return either(language, u"Groupes clos"_s, u"Closed groups"_s);
    }
    return {};
}

QString facilitatorLabel(const QList<Gender> &genders, Language language)
{
    if (genders.isEmpty())
        return {};
    const bool alone = genders.size() == 1;
    if (language == Language::English)
        return alone ? u"Facilitator"_s : u"Facilitators"_s;
    const bool allWomen = genders.count(Gender::Feminine) == genders.size();
    if (allWomen)
        return alone ? u"Animatrice"_s : u"Animatrices"_s;
    if (genders.contains(Gender::Masculine))
        return alone ? u"Animateur"_s : u"Animateurs"_s;
    return alone ? u"Animateur·rice"_s : u"Animateur·rices"_s;
}

QString joinNames(const QStringList &names, Language language)
{
    if (names.size() < 2)
        return names.join(u""_s);
    return names.mid(0, names.size() - 1).join(u", "_s) + either(language, u" et "_s, u" and "_s) + names.last();
}

QString facilitatorLine(const QList<Person> &facilitators, Language language)
{
    if (facilitators.isEmpty())
        return {};
    QList<Gender> genders;
    QStringList names;
    for (const Person &person : facilitators) {
        genders += person.gender;
        names += person.displayName;
    }
    return labelled(facilitatorLabel(genders, language), joinNames(names, language), language);
}

QString noFacilitatorLabel(Language language)
{
    return either(language, u"Sans animateur"_s, u"No facilitator"_s);
}

QString withdrawnPersonLabel(Language language)
{
    return either(language, u"personne retirée"_s, u"withdrawn person"_s);
}

QString formerFacilitatorsLabel(Language language)
{
    return either(language, u"Animé auparavant par"_s, u"Facilitated before by"_s);
}

QString periodLabel(const PartialDate &since, const PartialDate &until, Language language)
{
    if (until.isUnknown())
        return sinceLabel(since, language);
    if (!since.isUnknown())
        return since.toText(language) + u" – " + until.toText(language);
    const QString french = until.hasDay() ? u"jusqu’au "_s : u"jusqu’en "_s;
    return either(language, french, u"until "_s) + until.toText(language);
}

QString genderLabel(Gender gender, Language language)
{
    switch (gender) {
    case Gender::Unspecified:
        break;
    case Gender::Feminine:
        return either(language, u"féminin"_s, u"feminine"_s);
    case Gender::Masculine:
        return either(language, u"masculin"_s, u"masculine"_s);
    }
    return u""_s;
}

QString mailingListLabel(qsizetype count, Language language)
{
    if (isSingular(count, language))
        return either(language, u"Liste de diffusion"_s, u"Mailing list"_s);
    return either(language, u"Listes de diffusion"_s, u"Mailing lists"_s);
}

QString mailingListStateLabel(MailingListState state, Language language)
{
    switch (state) {
    case MailingListState::Open:
        break;
    case MailingListState::ArchiveOnly:
        return either(language, u"archives seulement"_s, u"archive only"_s);
    case MailingListState::Closed:
        return either(language, u"liste close"_s, u"closed list"_s);
    }
    return u""_s;
}

QString unknownAddressLabel(Language language, qsizetype count)
{
    if (count > 1)
        return either(language, u"%1 adresses à compléter"_s, u"%1 addresses to be completed"_s).arg(count);
    return either(language, u"adresse à compléter"_s, u"address to be completed"_s);
}

QString successorsHeading(Language language)
{
    return either(language, u"La suite"_s, u"Where it goes on"_s);
}

QString lineageHeading(Language language)
{
    return either(language, u"Filiation"_s, u"Lineage"_s);
}

QString lineageLabel(LineageKind kind, Language language)
{
    switch (kind) {
    case LineageKind::TakesOverFrom:
        return either(language, u"prend le relais de"_s, u"takes over from"_s);
    case LineageKind::StemsFrom:
        return either(language, u"est issu de"_s, u"stems from"_s);
    case LineageKind::JoinsIntentionOf:
        return either(language, u"rejoint l’intention de"_s, u"joins the intention of"_s);
    case LineageKind::SupportedBy:
        return either(language, u"a pour groupe support"_s, u"is supported by"_s);
    }
    return {};
}

QString inverseLineageLabel(LineageKind kind, Language language)
{
    switch (kind) {
    case LineageKind::TakesOverFrom:
        return either(language, u"relayé par"_s, u"taken over by"_s);
    case LineageKind::StemsFrom:
        return either(language, u"a donné naissance à"_s, u"gave rise to"_s);
    case LineageKind::JoinsIntentionOf:
        return either(language, u"intention reprise par"_s, u"intention joined by"_s);
    case LineageKind::SupportedBy:
        return either(language, u"groupe support de"_s, u"support group of"_s);
    }
    return {};
}

QString quoted(const QString &text, Language language)
{
    if (language == Language::English)
        return u'“' + text + u'”';
    return u'«' + (noBreakSpace + text) + noBreakSpace + u'»';
}

QString verifiedLabel(QDate verifiedOn, Language language)
{
    if (!verifiedOn.isValid())
        return either(language, u"à vérifier"_s, u"to be verified"_s);
    return either(language, u"vérifié le "_s, u"verified on "_s) + dateText(verifiedOn, language);
}

QString sinceLabel(const PartialDate &since, Language language)
{
    if (since.isUnknown())
        return {};
    const QString french = since.hasDay() ? u"depuis le "_s : u"depuis "_s;
    return either(language, french, u"since "_s) + since.toText(language);
}

QString labelled(const QString &label, const QString &value, Language language)
{
    if (language == Language::English)
        return label + u": " + value;
    return label + noBreakSpace + u": " + value;
}

QString pageNumberLabel(int page, int count, Language language)
{
    return u"Page " + QString::number(page) + either(language, u" sur "_s, u" of "_s) + QString::number(count);
}

QString editionLabel(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    return either(language, u"Édition du "_s, u"Edition of "_s) + dateText(date, language);
}

QString totalsLabel(qsizetype groups, qsizetype facilitators, Language language)
{
    const QString groupWord = isSingular(groups, language) ? either(language, u" groupe"_s, u" group"_s)
                                                           : either(language, u" groupes"_s, u" groups"_s);
    const QString facilitatorWord = isSingular(facilitators, language)
                                        ? either(language, u" animateur ou animatrice"_s, u" facilitator"_s)
                                        : either(language, u" animateurs et animatrices"_s, u" facilitators"_s);
    return numberText(groups, language) + groupWord + u" · " + numberText(facilitators, language) + facilitatorWord;
}

QString translatedFromLabel(Language original, Language language)
{
    if (original == Language::French)
        return either(language, u"traduit du français"_s, u"translated from the French"_s);
    return either(language, u"traduit de l’anglais"_s, u"translated from the English"_s);
}

} // namespace domain
