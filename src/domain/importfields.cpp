// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/importplan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(domain::ImportWords)

public:
    static QString ofGroup(ImportField field);
    static QString ofOthers(ImportField field);
};

QString ImportWords::ofGroup(ImportField field)
{
    switch (field) {
    case ImportField::NameFrench:
        return tr("name (French)");
    case ImportField::NameEnglish:
        return tr("name (English)");
    case ImportField::DescriptionFrench:
        return tr("description (French)");
    case ImportField::DescriptionEnglish:
        return tr("description (English)");
    case ImportField::Status:
        return tr("status");
    case ImportField::StatusSince:
        return tr("status since");
    case ImportField::StatusReasonFrench:
        return tr("reason of the status (French)");
    case ImportField::StatusReasonEnglish:
        return tr("reason of the status (English)");
    case ImportField::ReviewOn:
        return tr("look at the status again on");
    case ImportField::VerifiedOn:
        return tr("verified on");
    case ImportField::VerifiedBy:
        return tr("verified by");
    case ImportField::VerifyEveryMonths:
        return tr("months between verifications");
    case ImportField::OriginalLanguage:
        return tr("original language");
    case ImportField::TranslationState:
        return tr("state of the translation");
    case ImportField::Facilitators:
        return tr("facilitators");
    case ImportField::MailingLists:
        return tr("mailing lists");
    case ImportField::Lineages:
        return tr("ties to other groups");
    default:
        return {};
    }
}

QString ImportWords::ofOthers(ImportField field)
{
    switch (field) {
    case ImportField::Note:
        return tr("note");
    case ImportField::PersonName:
        return tr("name");
    case ImportField::SortName:
        return tr("sorted as");
    case ImportField::Gender:
        return tr("agreement of the label");
    case ImportField::Email:
        return tr("e-mail address");
    case ImportField::EmailAgreement:
        return tr("may the e-mail address be published");
    case ImportField::Phone:
        return tr("telephone number");
    case ImportField::PhoneAgreement:
        return tr("may the telephone number be published");
    case ImportField::TitleFrench:
        return tr("title (French)");
    case ImportField::TitleEnglish:
        return tr("title (English)");
    case ImportField::SubtitleFrench:
        return tr("subtitle (French)");
    case ImportField::SubtitleEnglish:
        return tr("subtitle (English)");
    case ImportField::Association:
        return tr("association");
    case ImportField::Website:
        return tr("web site");
    case ImportField::Logo:
        return tr("logo");
    case ImportField::MainLanguage:
        return tr("main language");
    default:
        return {};
    }
}

} // namespace

QString importFieldCode(ImportField field)
{
    static constexpr std::array<const char *, importFieldCount> codes{
        "name.fr",
        "name.en",
        "description.fr",
        "description.en",
        "status",
        "statusSince",
        "statusReason.fr",
        "statusReason.en",
        "reviewOn",
        "verifiedOn",
        "verifiedBy",
        "verifyEveryMonths",
        "originalLanguage",
        "translationState",
        "note",
        "facilitators",
        "mailingLists",
        "lineages",
        "name",
        "sortName",
        "gender",
        "email",
        "emailAgreement",
        "phone",
        "phoneAgreement",
        "title.fr",
        "title.en",
        "subtitle.fr",
        "subtitle.en",
        "association",
        "website",
        "logo",
        "mainLanguage",
    };
    return QString::fromLatin1(codes[static_cast<size_t>(field)]);
}

QString importFieldLabel(ImportField field)
{
    const QString label = ImportWords::ofGroup(field);
    return label.isEmpty() ? ImportWords::ofOthers(field) : label;
}

QString importKindCode(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Directory:
        return u"directory"_s;
    case ImportKind::Person:
        return u"person"_s;
    case ImportKind::Group:
        return u"group"_s;
    case ImportKind::Edition:
        return u"edition"_s;
    case ImportKind::SavedFilter:
        return u"saved-filter"_s;
    }
    return {};
}

QString importOutcomeCode(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Created:
        return u"created"_s;
    case ImportOutcome::Updated:
        return u"updated"_s;
    case ImportOutcome::Unchanged:
        return u"unchanged"_s;
    case ImportOutcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString candidateReasonCode(ImportCandidate::Reason reason)
{
    switch (reason) {
    case ImportCandidate::Reason::SameName:
        return u"same-name"_s;
    case ImportCandidate::Reason::SimilarName:
        return u"similar-name"_s;
    case ImportCandidate::Reason::SameId:
        return u"same-id"_s;
    case ImportCandidate::Reason::SameContact:
        return u"same-contact"_s;
    case ImportCandidate::Reason::SameText:
        return u"same-text"_s;
    }
    return {};
}

} // namespace domain
