// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contentlabels.h"
#include "domain/markdown.h"
#include "widgets/form/formfield.h"
#include "widgets/form/groupdifference.h"

namespace widgets {

using domain::Field;

QString FieldWords::name(Field field)
{
    switch (field) {
    case Field::NameFrench:
        return tr("name");
    case Field::NameEnglish:
        return tr("name in English");
    case Field::DescriptionFrench:
        return tr("description");
    case Field::DescriptionEnglish:
        return tr("description in English");
    case Field::Status:
        return tr("status");
    case Field::StatusSince:
        return tr("date of the status");
    case Field::StatusReason:
        return tr("reason for the status");
    case Field::Facilitators:
        return tr("facilitators");
    case Field::MailingLists:
        return tr("mailing lists");
    case Field::Lineages:
        return tr("ties to other groups");
    case Field::Verification:
        return tr("verification");
    case Field::Note:
        return tr("note");
    default:
        return {};
    }
}

QString FieldWords::content(Field field, const domain::WorkGroup &group, const PersonName &personName,
                            const GroupName &groupName)
{
    switch (field) {
    case Field::NameFrench:
        return group.name.french;
    case Field::NameEnglish:
        return group.name.english;
    case Field::DescriptionFrench:
        return domain::markdownToPlainText(group.description.french);
    case Field::DescriptionEnglish:
        return domain::markdownToPlainText(group.description.english);
    case Field::Status:
        return domain::statusLabel(group.status, interfaceLanguage());
    case Field::StatusSince:
        return group.statusSince.toText(interfaceLanguage());
    case Field::StatusReason:
        return group.statusReason.preferring(interfaceLanguage());
    case Field::Facilitators:
        return facilitators(group, personName);
    case Field::MailingLists:
        return mailingLists(group);
    case Field::Lineages:
        return lineages(group, groupName);
    case Field::Verification:
        return verification(group);
    case Field::Note:
        return group.note;
    default:
        return {};
    }
}

QString FieldWords::facilitators(const domain::WorkGroup &group, const PersonName &personName)
{
    QStringList names;
    for (const domain::Facilitation &facilitation : group.facilitations) {
        QString name = personName(facilitation.personId);
        if (facilitation.ended || !facilitation.until.isUnknown())
            name = tr("%1 (before)").arg(name);
        names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString FieldWords::mailingLists(const domain::WorkGroup &group)
{
    QStringList addresses;
    for (const domain::MailingList &list : group.mailingLists) {
        addresses.append(list.address.isEmpty() ? domain::unknownAddressLabel(interfaceLanguage()) : list.address);
    }
    return addresses.join(QStringLiteral(", "));
}

QString FieldWords::lineages(const domain::WorkGroup &group, const GroupName &groupName)
{
    QStringList ties;
    for (const domain::Lineage &lineage : group.lineages) {
        const QString target = lineage.target.isValid() ? groupName(lineage.target) : lineage.targetName;
        ties.append(domain::lineageLabel(lineage.kind, interfaceLanguage()) + u' ' + target);
    }
    return ties.join(QStringLiteral(", "));
}

QString FieldWords::verification(const domain::WorkGroup &group)
{
    const QString words = domain::verifiedLabel(group.verifiedOn, interfaceLanguage());
    return group.verifiedBy.isEmpty() ? words : tr("%1 by %2").arg(words, group.verifiedBy);
}

} // namespace widgets
