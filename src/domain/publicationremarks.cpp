// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/publicationremarks.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// The translation context of what there is to know before publishing.
class PublicationRemarks
{
    Q_DECLARE_TR_FUNCTIONS(PublicationRemarks)
};

/// What a finding means for a reader; nullopt when readers do not notice.
std::optional<RemarkKind> remarkKind(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NeverVerified:
        return RemarkKind::NeverVerified;
    case FindingKind::VerificationDue:
        return RemarkKind::VerificationDue;
    case FindingKind::ReviewDue:
        return RemarkKind::ReviewDue;
    case FindingKind::NoFacilitator:
        return RemarkKind::NoFacilitator;
    case FindingKind::NoDescription:
        return RemarkKind::NoDescription;
    case FindingKind::NoTranslation:
        return RemarkKind::NoTranslation;
    case FindingKind::TranslationBehind:
        return RemarkKind::TranslationBehind;
    case FindingKind::ListWithoutAddress:
        return RemarkKind::ListWithoutAddress;
    case FindingKind::StatusWithoutDate:
        return RemarkKind::StatusWithoutDate;
    case FindingKind::PersonWithoutGender:
        return RemarkKind::AgreementUnknown;
    case FindingKind::StraySpaces:
        return RemarkKind::StraySpaces;
    case FindingKind::PersonWithoutContact:
        break;
    }
    return std::nullopt;
}

/// True when the finding is about texts this language shows.
bool concerns(const Finding &finding, Language language)
{
    const bool ofOneLanguage = finding.kind == FindingKind::NoTranslation ||
                               finding.kind == FindingKind::TranslationBehind ||
                               finding.kind == FindingKind::StraySpaces;
    return !ofOneLanguage || finding.language == language;
}

Field nameField(Language language)
{
    return language == Language::French ? Field::NameFrench : Field::NameEnglish;
}

/// Looks through one document.
class Looker
{
public:
    Looker(const DirectoryContent &content, const PublicationOptions &options)
        : m_content(content), m_options(options), m_publication(publish(content, options))
    {
        for (const WorkGroup &group : content.groups)
            m_groups.insert(group.id, &group);
        for (const Person &person : content.persons)
            m_persons.insert(person.id, &person);
        for (const PublishedGroup &group : m_publication.groups)
            ++m_names[fold(group.name)];
    }

    [[nodiscard]] QList<PublicationRemark> all()
    {
        if (m_publication.title.isEmpty())
            add(RemarkKind::NoTitle, Field::DirectoryTitle);
        if (m_publication.groups.isEmpty())
            add(RemarkKind::NoGroup, Field::DirectoryTitle);
        for (const PublishedGroup &group : m_publication.groups)
            look(group, *m_groups.value(group.id));
        for (const PublishedPerson &person : m_publication.facilitators)
            look(person, *m_persons.value(person.id));
        std::stable_sort(m_remarks.begin(), m_remarks.end(), [](const auto &left, const auto &right) {
            return weightOf(left.kind) < weightOf(right.kind);
        });
        return m_remarks;
    }

private:
    void add(RemarkKind kind, Field field)
    {
        m_remarks += PublicationRemark{kind, field, m_group, m_person, m_name, m_options.language};
    }

    void look(const PublishedGroup &published, const WorkGroup &group)
    {
        m_group = published.id;
        m_person = {};
        m_name = published.name;
        const QList<Finding> found = findings(group, m_content.info.verifyEveryMonths, m_options.date);
        for (const Finding &finding : found) {
            const auto kind = remarkKind(finding.kind);
            if (kind && concerns(finding, m_options.language))
                add(*kind, finding.field);
        }
        if (m_names.value(fold(published.name)) > 1)
            add(RemarkKind::SameName, nameField(m_options.language));
        if (group.verifiedOn.isValid() && m_options.date.isValid() && group.verifiedOn > m_options.date)
            add(RemarkKind::VerifiedLater, Field::Verification);
        const auto leadsOut = [](const PublishedLineage &tie) { return !tie.target.isValid(); };
        if (std::any_of(published.lineages.begin(), published.lineages.end(), leadsOut))
            add(RemarkKind::TieOutside, Field::Lineages);
        const auto isHidden = [](const MailingList &list) { return !list.isPublic; };
        if (m_options.audience == Audience::Public &&
            std::any_of(group.mailingLists.begin(), group.mailingLists.end(), isHidden))
            add(RemarkKind::ListWithheld, Field::MailingLists);
    }

    void look(const PublishedPerson &published, const Person &person)
    {
        m_group = {};
        m_person = published.id;
        m_name = published.name;
        const QList<Finding> found = findings(person, true);
        for (const Finding &finding : found) {
            if (const auto kind = remarkKind(finding.kind))
                add(*kind, finding.field);
        }
        const bool email = !person.email.value.isEmpty() && published.email.isEmpty();
        const bool phone = !person.phone.value.isEmpty() && published.phone.isEmpty();
        if (email || phone)
            add(RemarkKind::ContactWithheld, email ? Field::PersonEmail : Field::PersonPhone);
    }

    const DirectoryContent &m_content;
    const PublicationOptions &m_options;
    Publication m_publication;
    QHash<GroupId, const WorkGroup *> m_groups;
    QHash<PersonId, const Person *> m_persons;
    QHash<QString, int> m_names;
    QList<PublicationRemark> m_remarks;
    GroupId m_group; ///< what is being looked at
    PersonId m_person;
    QString m_name;
};

} // namespace

RemarkWeight weightOf(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::NoGroup:
    case RemarkKind::NoTitle:
    case RemarkKind::NoFacilitator:
    case RemarkKind::NoDescription:
    case RemarkKind::NoTranslation:
    case RemarkKind::ListWithoutAddress:
    case RemarkKind::StatusWithoutDate:
        return RemarkWeight::Missing;
    case RemarkKind::NeverVerified:
    case RemarkKind::VerificationDue:
    case RemarkKind::ReviewDue:
    case RemarkKind::TranslationBehind:
        return RemarkWeight::Unverified;
    case RemarkKind::AgreementUnknown:
    case RemarkKind::StraySpaces:
    case RemarkKind::SameName:
    case RemarkKind::VerifiedLater:
    case RemarkKind::TieOutside:
        return RemarkWeight::Odd;
    case RemarkKind::ContactWithheld:
    case RemarkKind::ListWithheld:
        break;
    }
    return RemarkWeight::Withheld;
}

QString remarkCode(RemarkKind kind)
{
    for (int each = 0; each <= int(FindingKind::StraySpaces); ++each) {
        if (remarkKind(FindingKind(each)) == kind && kind != RemarkKind::AgreementUnknown)
            return findingCode(FindingKind(each));
    }
    switch (kind) {
    case RemarkKind::NoGroup:
        return u"no-group"_s;
    case RemarkKind::NoTitle:
        return u"no-title"_s;
    case RemarkKind::AgreementUnknown:
        return u"agreement-unknown"_s;
    case RemarkKind::SameName:
        return u"same-name"_s;
    case RemarkKind::VerifiedLater:
        return u"verified-later"_s;
    case RemarkKind::TieOutside:
        return u"tie-outside"_s;
    case RemarkKind::ListWithheld:
        return u"list-withheld"_s;
    default:
        break;
    }
    return u"contact-withheld"_s;
}

QString remarkText(const PublicationRemark &remark)
{
    for (int each = 0; each <= int(FindingKind::StraySpaces); ++each) {
        if (remarkKind(FindingKind(each)) == remark.kind && remark.kind != RemarkKind::AgreementUnknown)
            return findingText({FindingKind(each), remark.field, remark.group, remark.person, remark.language});
    }
    switch (remark.kind) {
    case RemarkKind::NoGroup:
        return PublicationRemarks::tr("no group is in the document");
    case RemarkKind::NoTitle:
        return PublicationRemarks::tr("the directory has no title");
    case RemarkKind::AgreementUnknown:
        return PublicationRemarks::tr("the label cannot agree: it is not known whether it is feminine or masculine");
    case RemarkKind::SameName:
        return PublicationRemarks::tr("another group of the document has the same name");
    case RemarkKind::VerifiedLater:
        return PublicationRemarks::tr("verified on a day after that of the document");
    case RemarkKind::TieOutside:
        return PublicationRemarks::tr("tied to a group that is not in the document");
    case RemarkKind::ListWithheld:
        return PublicationRemarks::tr("a mailing list is left out: it is not public");
    default:
        break;
    }
    return PublicationRemarks::tr("contact details are left out: they are not marked as publishable");
}

QList<PublicationRemark> publicationRemarks(const DirectoryContent &content, const PublicationOptions &options)
{
    return Looker(content, options).all();
}

} // namespace domain
