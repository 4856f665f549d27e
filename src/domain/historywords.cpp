// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/historywords.h"

#include "domain/contentlabels.h"
#include "domain/partialdate.h"
#include "domain/person.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace domain {

Language wordsLanguage()
{
    return QLocale().language() == QLocale::French ? Language::French : Language::English;
}

QString HistoryWords::subjectText(const ChangeSet &set)
{
    if (set.subjects.isEmpty())
        return tr("nothing that is still known");
    const qint64 more = set.subjectCount - 1;
    const NamedRecord &record = set.subjects.first();
    const QString first = record.name.isEmpty() ? recordWord(record.record.kind) : record.name;
    return more <= 0 ? first : tr("%1 and %Ln more", nullptr, int(more)).arg(first);
}

QString HistoryWords::plainTitle(ChangeKind kind, const QString &subject)
{
    switch (kind) {
    case ChangeKind::Create:
        return tr("Created %1").arg(subject);
    case ChangeKind::Edit:
        return tr("Edited %1").arg(subject);
    case ChangeKind::Delete:
        return tr("Deleted %1").arg(subject);
    case ChangeKind::Restore:
        return tr("Restored %1").arg(subject);
    case ChangeKind::Import:
        return tr("Imported %1").arg(subject);
    case ChangeKind::Verify:
        return tr("Verified %1").arg(subject);
    case ChangeKind::Merge:
        return tr("Merged %1").arg(subject);
    case ChangeKind::Withdraw:
        return tr("Withdrew a person");
    case ChangeKind::Settings:
        return tr("Changed the directory’s properties");
    case ChangeKind::External:
        return tr("Changed outside Annuaire: %1").arg(subject);
    case ChangeKind::Undo:
        return tr("Undid a change of %1").arg(subject);
    case ChangeKind::Redo:
        return tr("Made a change of %1 again").arg(subject);
    }
    return subject;
}

QString HistoryWords::title(const ChangeSet &set)
{
    const QString subject = subjectText(set);
    if (!set.of || (set.kind != ChangeKind::Undo && set.kind != ChangeKind::Redo))
        return plainTitle(set.kind, subject);
    const QString inner = plainTitle(*set.of, subject);
    return set.kind == ChangeKind::Undo ? tr("Undone: “%1”").arg(inner) : tr("Redone: “%1”").arg(inner);
}

QString HistoryWords::recordWord(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Directory:
        return tr("directory");
    case RecordKind::Group:
        return tr("group");
    case RecordKind::Person:
        return tr("person");
    case RecordKind::Facilitation:
        return tr("facilitator");
    case RecordKind::MailingList:
        return tr("mailing list");
    case RecordKind::Lineage:
        return tr("tie to another group");
    case RecordKind::Edition:
        return tr("edition");
    case RecordKind::SavedFilter:
        return tr("saved filter");
    }
    return {};
}

bool HistoryWords::isTechnical(const QString &field)
{
    return field == u"original_revision" || field == u"translated_revision" || field == u"created_at" ||
           field == u"up_to";
}

QString HistoryWords::recordText(RecordKind kind, const QString &name)
{
    const bool isNamed = !name.isEmpty() && kind != RecordKind::Directory; // there is one
    return isNamed ? tr("%1 %2", "kind of record, then its name").arg(recordWord(kind), name) : recordWord(kind);
}

QString HistoryWords::recordLine(const RecordChange &change)
{
    const QString what = recordText(change.record.kind, change.name);
    switch (change.operation) {
    case RecordChange::Operation::Added:
        return tr("%1: added").arg(what);
    case RecordChange::Operation::Removed:
        return tr("%1: removed").arg(what);
    case RecordChange::Operation::ToBin:
        return tr("%1: to the recycle bin").arg(what);
    case RecordChange::Operation::FromBin:
        return tr("%1: back from the recycle bin").arg(what);
    case RecordChange::Operation::Changed:
        break;
    }
    return tr("%1: changed").arg(what);
}

QString HistoryWords::groupFieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {u"name_fr"_s, QT_TR_NOOP("name")},
        {u"name_en"_s, QT_TR_NOOP("name in English")},
        {u"status"_s, QT_TR_NOOP("status")},
        {u"status_since"_s, QT_TR_NOOP("date of the status")},
        {u"status_reason_fr"_s, QT_TR_NOOP("reason for the status")},
        {u"status_reason_en"_s, QT_TR_NOOP("reason for the status in English")},
        {u"verified_on"_s, QT_TR_NOOP("verified on")},
        {u"verified_by"_s, QT_TR_NOOP("verified by")},
        {u"deleted_at"_s, QT_TR_NOOP("in the recycle bin since")},
        {u"position"_s, QT_TR_NOOP("place in the order")},
        {u"original_language"_s, QT_TR_NOOP("original language")},
        {u"review_on"_s, QT_TR_NOOP("look again on")},
        {u"verify_every_months"_s, QT_TR_NOOP("months between verifications")},
        {u"note"_s, QT_TR_NOOP("note")},
        {u"description_fr"_s, QT_TR_NOOP("description")},
        {u"description_en"_s, QT_TR_NOOP("description in English")}};
    const char *name = names.value(field);
    return name ? tr(name) : QString();
}

QString HistoryWords::personFieldName(const QString &field)
{
    static const QHash<QString, const char *> names{{u"display_name"_s, QT_TR_NOOP("name")},
                                                    {u"sort_name"_s, QT_TR_NOOP("sort name")},
                                                    {u"gender"_s, QT_TR_NOOP("agreement of labels")},
                                                    {u"email"_s, QT_TR_NOOP("e-mail")},
                                                    {u"email_publishable"_s, QT_TR_NOOP("e-mail may be published")},
                                                    {u"email_agreed_on"_s, QT_TR_NOOP("date of agreement on e-mail")},
                                                    {u"email_agreed_how"_s, QT_TR_NOOP("how e-mail was agreed")},
                                                    {u"phone"_s, QT_TR_NOOP("phone")},
                                                    {u"phone_publishable"_s, QT_TR_NOOP("phone may be published")},
                                                    {u"phone_agreed_on"_s, QT_TR_NOOP("date of agreement on phone")},
                                                    {u"phone_agreed_how"_s, QT_TR_NOOP("how phone was agreed")}};
    const char *name = names.value(field);
    return name ? tr(name) : QString();
}

QString HistoryWords::partFieldName(const QString &field)
{
    static const QHash<QString, const char *> names{{u"group_id"_s, QT_TR_NOOP("group")},
                                                    {u"person_id"_s, QT_TR_NOOP("person")},
                                                    {u"role"_s, QT_TR_NOOP("role")},
                                                    {u"since"_s, QT_TR_NOOP("since")},
                                                    {u"until"_s, QT_TR_NOOP("until")},
                                                    {u"ended"_s, QT_TR_NOOP("ended")},
                                                    {u"label_fr"_s, QT_TR_NOOP("label")},
                                                    {u"label_en"_s, QT_TR_NOOP("label in English")},
                                                    {u"address"_s, QT_TR_NOOP("address")},
                                                    {u"subscribe_url"_s, QT_TR_NOOP("subscribe link")},
                                                    {u"archive_url"_s, QT_TR_NOOP("archive link")},
                                                    {u"is_public"_s, QT_TR_NOOP("public")},
                                                    {u"state"_s, QT_TR_NOOP("state")},
                                                    {u"target_id"_s, QT_TR_NOOP("other group")},
                                                    {u"kind"_s, QT_TR_NOOP("kind of tie")},
                                                    {u"target_name"_s, QT_TR_NOOP("name of the other group")},
                                                    {u"note_fr"_s, QT_TR_NOOP("note")},
                                                    {u"note_en"_s, QT_TR_NOOP("note in English")}};
    const char *name = names.value(field);
    return name ? tr(name) : QString();
}

QString HistoryWords::otherFieldName(const QString &field)
{
    static const QHash<QString, const char *> names{{u"title_fr"_s, QT_TR_NOOP("title")},
                                                    {u"title_en"_s, QT_TR_NOOP("title in English")},
                                                    {u"subtitle_fr"_s, QT_TR_NOOP("subtitle")},
                                                    {u"subtitle_en"_s, QT_TR_NOOP("subtitle in English")},
                                                    {u"association"_s, QT_TR_NOOP("association")},
                                                    {u"website"_s, QT_TR_NOOP("web site")},
                                                    {u"main_language"_s, QT_TR_NOOP("main language")},
                                                    {u"logo"_s, QT_TR_NOOP("logo")},
                                                    {u"number"_s, QT_TR_NOOP("number")},
                                                    {u"published_on"_s, QT_TR_NOOP("published on")},
                                                    {u"name"_s, QT_TR_NOOP("name")},
                                                    {u"query"_s, QT_TR_NOOP("search")}};
    const char *name = names.value(field);
    return name ? tr(name) : QString();
}

QString HistoryWords::fieldName(RecordKind kind, const QString &field)
{
    QString name;
    if (kind == RecordKind::Person)
        name = personFieldName(field);
    else if (kind == RecordKind::Facilitation || kind == RecordKind::MailingList || kind == RecordKind::Lineage)
        name = partFieldName(field);
    else if (kind != RecordKind::Group)
        name = otherFieldName(field);
    if (name.isEmpty())
        name = groupFieldName(field);
    return name.isEmpty() ? field : name;
}

QString HistoryWords::codeText(RecordKind kind, const QString &field, const QString &code)
{
    const Language language = wordsLanguage();
    if (field == u"status") {
        if (const auto status = statusFromCode(code))
            return statusLabel(*status, language);
    } else if (field == u"state") {
        if (const auto state = mailingListStateFromCode(code)) {
            const QString label = mailingListStateLabel(*state, language);
            return label.isEmpty() ? tr("open") : label;
        }
    } else if (field == u"kind" && kind == RecordKind::Lineage) {
        if (const auto lineage = lineageKindFromCode(code))
            return lineageLabel(*lineage, language);
    } else if (field == u"role") {
        if (roleFromCode(code))
            return facilitatorLabel({Gender::Unspecified}, language);
    } else if (field == u"gender") {
        if (const auto gender = genderFromCode(code); gender && *gender != Gender::Unspecified)
            return facilitatorLabel({*gender}, Language::French);
    } else if (field == u"original_language" || field == u"main_language") {
        if (const auto of = languageFromCode(code))
            return *of == Language::French ? tr("French") : tr("English");
    } else if (field == u"since" || field == u"until" || field == u"status_since" || field.endsWith(u"_on"_s)) {
        if (const auto date = PartialDate::fromIso(code); date && !date->isUnknown())
            return date->toText(language);
    } else if (field == u"deleted_at") {
        if (const QDateTime at = QDateTime::fromString(code, Qt::ISODateWithMs); at.isValid())
            return dateLocale(language).toString(at.toLocalTime(), QLocale::ShortFormat);
    }
    return code;
}

QString HistoryWords::valueText(RecordKind kind, const QString &field, const QVariant &value, const NameOf &nameOf)
{
    if (!value.isValid())
        return {};
    if (field == u"group_id" || field == u"target_id")
        return nameOf({RecordKind::Group, value.toLongLong()});
    if (field == u"person_id")
        return nameOf({RecordKind::Person, value.toLongLong()});
    if (field == u"ended" || field == u"is_public" || field.endsWith(u"_publishable"_s))
        return value.toLongLong() != 0 ? tr("yes") : tr("no");
    if (field == u"logo")
        return value.toString().isEmpty() ? QString() : tr("an image");
    if (value.metaType() != QMetaType::fromType<QString>())
        return value.toString();
    return codeText(kind, field, value.toString());
}

} // namespace domain
