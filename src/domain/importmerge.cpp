// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importmerge.h"

#include "domain/contentlabels.h"
#include "domain/markdown.h"
#include "domain/text.h"
#include "domain/validation.h"

#include <algorithm>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

QString shown(const QString &value, Language)
{
    return value;
}
QString shown(const PartialDate &value, Language language)
{
    return value.toText(language);
}
QString shown(QDate value, Language language)
{
    return value.isValid() ? dateText(value, language) : QString();
}
QString shown(int value, Language)
{
    return value == 0 ? QString() : QString::number(value);
}
QString shown(GroupStatus value, Language language)
{
    return statusLabel(value, language);
}
QString shown(Gender value, Language language)
{
    return genderLabel(value, language);
}
QString shown(Language value, Language)
{
    return languageCode(value);
}
/// The size says enough of a picture.
QString shown(const QByteArray &value, Language)
{
    return value.isEmpty() ? QString() : QString::number((value.size() + 1023) / 1024) + u" KB"_s;
}

template<typename Record>
struct FieldRule
{
    ImportField field;
    QString (*shownText)(const Record &, Language);
    bool (*same)(const Record &, const Record &);
    void (*copy)(Record &, const Record &);
    LocalizedText Record::*text = nullptr; ///< which a document tells in one language only
    Language language = Language::French;
    bool isText = false; ///< shownText() is all of it
};

template<typename Record, typename At>
FieldRule<Record> ruleOf(ImportField field, At)
{
    FieldRule<Record> rule{field, [](const Record &record, Language language) { return shown(At{}(record), language); },
                           [](const Record &a, const Record &b) { return At{}(a) == At{}(b); },
                           [](Record &to, const Record &from) { At{}(to) = At{}(from); }};
    rule.isText = std::is_same_v<std::decay_t<decltype(At{}(std::declval<Record &>()))>, QString>;
    return rule;
}

template<typename Record>
FieldRule<Record> inLanguage(FieldRule<Record> rule, LocalizedText Record::*text, Language language)
{
    rule.text = text;
    rule.language = language;
    return rule;
}

/// Shown in a document, the two read alike.
bool readsAlike(const QString &told, const LocalizedText &stored, Language language)
{
    const auto alike = [&told](const QString &text) {
        return told == text || parseMarkdown(told) == parseMarkdown(text);
    };
    const QString &own = stored.in(language);
    return alike(own) || (own.isEmpty() && alike(stored.in(otherLanguage(language))));
}

#define FIELD(field, member)                                                                                           \
    ruleOf<Record>(                                                                                                    \
        ImportField::field, [](auto &r) -> auto & { return r.member; })

#define LOCALIZED(field, member)                                                                                       \
    inLanguage(FIELD(field##French, member.french), &Record::member, Language::French),                                \
        inLanguage(FIELD(field##English, member.english), &Record::member, Language::English)

const QList<FieldRule<WorkGroup>> &groupRules()
{
    using Record = WorkGroup;
    static const QList<FieldRule<Record>> rules{
        LOCALIZED(Name, name),
        LOCALIZED(Description, description),
        FIELD(OriginalLanguage, originalLanguage),
        FIELD(Status, status),
        FIELD(StatusSince, statusSince),
        LOCALIZED(StatusReason, statusReason),
        FIELD(ReviewOn, reviewOn),
        FIELD(VerifiedOn, verifiedOn),
        FIELD(VerifiedBy, verifiedBy),
        FIELD(VerifyEveryMonths, verifyEveryMonths),
        FIELD(Note, note),
    };
    return rules;
}

const QList<FieldRule<Person>> &personRules()
{
    using Record = Person;
    static const QList<FieldRule<Record>> rules{
        FIELD(PersonName, displayName), FIELD(SortName, sortName), FIELD(Gender, gender),
        FIELD(Email, email.value),      FIELD(Phone, phone.value), FIELD(Note, note),
    };
    return rules;
}

const QList<FieldRule<DirectoryInfo>> &infoRules()
{
    using Record = DirectoryInfo;
    static const QList<FieldRule<Record>> rules{
        FIELD(TitleFrench, title.french),
        FIELD(TitleEnglish, title.english),
        FIELD(SubtitleFrench, subtitle.french),
        FIELD(SubtitleEnglish, subtitle.english),
        FIELD(Association, association),
        FIELD(Website, website),
        FIELD(Logo, logo),
        FIELD(MainLanguage, mainLanguage),
        FIELD(VerifyEveryMonths, verifyEveryMonths),
    };
    return rules;
}

#undef FIELD
#undef LOCALIZED

template<typename Record>
void mergeFields(Merged<Record> &merged, const Record &told, const ImportFields &fields,
                 const QList<FieldRule<Record>> &fieldRules, const MergeRules &rules)
{
    for (const FieldRule<Record> &rule : fieldRules) {
        if (!fields.contains(rule.field) || rule.same(merged.record, told))
            continue;
        if (rules.asPublished && rule.text &&
            readsAlike((told.*rule.text).in(rule.language), merged.record.*rule.text, rule.language))
            continue;
        const QString after = rule.shownText(told, rules.language);
        if (after.isEmpty() && !rules.complete && !rules.emptyErases)
            continue;
        const QString before = rule.shownText(merged.record, rules.language);
        if (rule.isText && isCut(after, before, rules.longestText))
            continue;
        const bool refused = rules.refused.contains(rule.field);
        merged.changes += ImportedField{rule.field, before, after, refused};
        if (!refused)
            rule.copy(merged.record, told);
    }
}

QString agreementText(const Contact &contact, Language language)
{
    QStringList words;
    if (contact.publishable)
        words += language == Language::French ? u"publiable"_s : u"publishable"_s;
    for (const QString &word : {contact.agreedOn.toText(language), contact.agreedHow}) {
        if (!word.isEmpty())
            words += word;
    }
    return words.join(u", "_s);
}

/// The same address or number, however it is written.
bool reachesTheSame(const QString &one, const QString &other)
{
    return fold(one).remove(u' ') == fold(other).remove(u' ');
}

/// What was agreed holds for the address it was agreed for: another one has its own agreement, or none.
Contact agreedContact(const Contact &stored, const Contact &taken, const Contact &told, bool isTold,
                      const MergeRules &rules)
{
    Contact after = reachesTheSame(stored.value, taken.value) ? taken : Contact{taken.value, false, {}, {}};
    if (!isTold || told.value != taken.value)
        return after;
    const bool saysMore = rules.complete || told.publishable != after.publishable;
    after.publishable = told.publishable;
    if (saysMore || !told.agreedOn.isUnknown())
        after.agreedOn = told.agreedOn;
    if (saysMore || !told.agreedHow.isEmpty())
        after.agreedHow = told.agreedHow;
    return after;
}

void mergeAgreement(Merged<Person> &merged, ImportField field, Contact Person::*contact, const Person &stored,
                    const ImportedPerson &told, const MergeRules &rules)
{
    const Contact after =
        agreedContact(stored.*contact, merged.record.*contact, told.person.*contact, told.told.contains(field), rules);
    if (after == merged.record.*contact)
        return;
    const bool refused = rules.refused.contains(field);
    merged.changes += ImportedField{field, agreementText(merged.record.*contact, rules.language),
                                    agreementText(after, rules.language), refused};
    if (!refused)
        merged.record.*contact = after;
}

QString partText(const Facilitation &part, const QHash<PersonId, QString> &names, const MergeRules &rules)
{
    QStringList notes;
    if (!part.since.isUnknown())
        notes += sinceLabel(part.since, rules.language);
    if (!part.until.isUnknown())
        notes += u"→ "_s + part.until.toText(rules.language);
    if (part.ended && part.until.isUnknown())
        notes += rules.language == Language::French ? u"jusque-là"_s : u"until now"_s;
    const QString name = names.value(part.personId);
    return notes.isEmpty() ? name : name + u" ("_s + notes.join(u", "_s) + u')';
}

QString partText(const MailingList &list, const MergeRules &rules)
{
    QStringList words{list.address.isEmpty() ? unknownAddressLabel(rules.language) : list.address};
    for (const QString &word : {list.label.preferring(rules.language), list.subscribeUrl, list.archiveUrl,
                                mailingListStateLabel(list.state, rules.language)}) {
        if (!word.isEmpty())
            words += word;
    }
    return words.join(u' ');
}

QString partText(const Lineage &tie, const QHash<GroupId, QString> &names, const MergeRules &rules)
{
    const QString name = tie.target.isValid() ? names.value(tie.target) : tie.targetName;
    const QString note = tie.note.preferring(rules.language);
    const QString text = lineageLabel(tie.kind, rules.language) + u' ' + quoted(name, rules.language);
    return note.isEmpty() ? text : text + u" ("_s + note + u')';
}

template<typename Part, typename Text>
QString partsText(const QList<Part> &parts, Text text)
{
    QStringList all;
    for (const Part &part : parts)
        all += text(part);
    return all.join(u"; "_s);
}

template<typename Part, typename Text>
void mergePart(Merged<WorkGroup> &merged, ImportField field, QList<Part> WorkGroup::*parts, const WorkGroup &told,
               const MergeRules &rules, Text text)
{
    const QList<Part> &before = merged.record.*parts;
    if ((told.*parts).isEmpty() && !rules.complete && !rules.emptyErases)
        return;
    const QList<Part> after = mergedParts(before, told.*parts, rules);
    if (after == before)
        return;
    const bool refused = rules.refused.contains(field);
    merged.changes += ImportedField{field, partsText(before, text), partsText(after, text), refused};
    if (!refused)
        merged.record.*parts = after;
}

QString lagText(const WorkGroup &group, Language language)
{
    const std::optional<int> lag = group.translationLag();
    const bool french = language == Language::French;
    if (!lag)
        return french ? u"non traduit"_s : u"not translated"_s;
    if (*lag == 0)
        return french ? u"à jour"_s : u"up to date"_s;
    return (french ? u"en retard de %1"_s : u"%1 behind"_s).arg(*lag);
}

/// Storage counts the revisions of the original itself, so only the distance between the two can be taken over.
void mergeTranslation(Merged<WorkGroup> &merged, const WorkGroup &told, const MergeRules &rules)
{
    const auto distance = [](const WorkGroup &group) {
        return group.translatedRevision == 0 ? -1 : group.originalRevision - group.translatedRevision;
    };
    if (distance(merged.record) == distance(told))
        return;
    WorkGroup after = merged.record;
    after.translatedRevision =
        told.translatedRevision == 0 ? 0 : std::max(1, after.originalRevision - std::max(0, distance(told)));
    if (after.translatedRevision == merged.record.translatedRevision)
        return;
    const bool refused = rules.refused.contains(ImportField::TranslationState);
    merged.changes += ImportedField{ImportField::TranslationState, lagText(merged.record, rules.language),
                                    lagText(after, rules.language), refused};
    if (!refused)
        merged.record.translatedRevision = after.translatedRevision;
}

} // namespace

bool isCut(const QString &told, const QString &stored, qsizetype longest)
{
    return longest > 0 && told.size() >= longest - 1 && told.endsWith(u'…') && stored.startsWith(told.chopped(1));
}

Merged<DirectoryInfo> merged(const DirectoryInfo &stored, const DirectoryInfo &told, const MergeRules &rules)
{
    Merged<DirectoryInfo> result{stored, {}};
    mergeFields(result, cleaned(told), ImportFields::all(), infoRules(), rules);
    return result;
}

Merged<Person> merged(const Person &stored, const ImportedPerson &told, const MergeRules &rules)
{
    Merged<Person> result{stored, {}};
    ImportedPerson clean = told;
    clean.person = cleaned(told.person);
    mergeFields(result, clean.person, told.told, personRules(), rules);
    mergeAgreement(result, ImportField::EmailAgreement, &Person::email, stored, clean, rules);
    mergeAgreement(result, ImportField::PhoneAgreement, &Person::phone, stored, clean, rules);
    return result;
}

Merged<WorkGroup> merged(const WorkGroup &stored, const WorkGroup &told, const ImportFields &fields,
                         const QHash<PersonId, QString> &persons, const QHash<GroupId, QString> &groups,
                         const MergeRules &rules)
{
    const WorkGroup clean = cleaned(told);
    Merged<WorkGroup> result{stored, {}};
    mergeFields(result, clean, fields, groupRules(), rules);
    if (fields.contains(ImportField::TranslationState))
        mergeTranslation(result, clean, rules);
    if (fields.contains(ImportField::Facilitators)) {
        mergePart(result, ImportField::Facilitators, &WorkGroup::facilitations, clean, rules,
                  [&](const Facilitation &part) { return partText(part, persons, rules); });
    }
    if (fields.contains(ImportField::MailingLists)) {
        mergePart(result, ImportField::MailingLists, &WorkGroup::mailingLists, clean, rules,
                  [&](const MailingList &part) { return partText(part, rules); });
    }
    if (fields.contains(ImportField::Lineages)) {
        mergePart(result, ImportField::Lineages, &WorkGroup::lineages, clean, rules,
                  [&](const Lineage &part) { return partText(part, groups, rules); });
    }
    return result;
}

} // namespace domain
