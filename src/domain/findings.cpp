// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "domain/validation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// The translation context of what lacks or is due.
class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

bool isBlank(QChar unit)
{
    return unit == u' ' || unit == u'\u00A0' || unit == u'\u202F';
}

bool isBullet(QStringView line)
{
    return line.size() > 1 && (line[0] == u'-' || line[0] == u'*' || line[0] == u'+') && isBlank(line[1]);
}

/// Two spaces in a row, a space before a comma or a full stop, a space at either end.
bool lineHasStraySpaces(QStringView line)
{
    if (line.isEmpty())
        return false;
    if (line.front().isSpace() || line.back().isSpace())
        return true;
    for (qsizetype at = 0; at + 1 < line.size(); ++at) {
        if (!isBlank(line[at]))
            continue;
        const QChar next = line[at + 1];
        const bool lastOrBlank = at + 2 >= line.size() || isBlank(line[at + 2]);
        if (isBlank(next) || next == u',' || (next == u'.' && lastOrBlank))
            return true;
    }
    return false;
}

/// The indents and marks of bullets, and the two spaces of a hard line break, mean something and are not stray.
bool textHasStraySpaces(QStringView text)
{
    for (QStringView line : text.split(u'\n')) {
        while (!line.isEmpty() && (isBlank(line.front()) || line.front() == u'\t'))
            line = line.mid(1);
        if (isBullet(line)) {
            line = line.mid(1);
            while (!line.isEmpty() && isBlank(line.front()))
                line = line.mid(1);
        }
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (lineHasStraySpaces(line))
            return true;
    }
    return false;
}

Field nameField(Language language)
{
    return language == Language::French ? Field::NameFrench : Field::NameEnglish;
}

Field descriptionField(Language language)
{
    return language == Language::French ? Field::DescriptionFrench : Field::DescriptionEnglish;
}

/// Looks at one group from every side.
class GroupFindings
{
public:
    GroupFindings(const WorkGroup &group, int interval, QDate today)
        : m_group(group), m_interval(interval), m_today(today)
    {}

    [[nodiscard]] QList<Finding> all()
    {
        verification();
        completeness();
        translation();
        spaces();
        return m_found;
    }

private:
    void add(FindingKind kind, Field field, Language language = Language::French)
    {
        m_found += Finding{kind, field, m_group.id, {}, language};
    }

    void verification()
    {
        const QDate due = verificationDueOn(m_group, m_interval);
        if (m_group.status != GroupStatus::Closed) {
            if (!due.isValid())
                add(FindingKind::NeverVerified, Field::Verification);
            else if (m_today.isValid() && due <= m_today)
                add(FindingKind::VerificationDue, Field::Verification);
        }
        if (m_group.reviewOn.isValid() && m_today.isValid() && m_group.reviewOn <= m_today)
            add(FindingKind::ReviewDue, Field::Status);
    }

    void completeness()
    {
        const auto current = [this](const Facilitation &each) { return isCurrent(each, m_today); };
        const auto &facilitations = m_group.facilitations;
        const bool closed = m_group.status == GroupStatus::Closed;
        if (!closed && std::none_of(facilitations.begin(), facilitations.end(), current))
            add(FindingKind::NoFacilitator, Field::Facilitators);
        if (m_group.description.isEmpty())
            add(FindingKind::NoDescription, descriptionField(m_group.originalLanguage), m_group.originalLanguage);
        const auto unknown = [](const MailingList &list) {
            return list.address.isEmpty() && list.state != MailingListState::Closed;
        };
        if (std::any_of(m_group.mailingLists.begin(), m_group.mailingLists.end(), unknown))
            add(FindingKind::ListWithoutAddress, Field::MailingLists);
        if (m_group.status != GroupStatus::Active && m_group.statusSince.isUnknown())
            add(FindingKind::StatusWithoutDate, Field::StatusSince);
    }

    void translation()
    {
        const Language original = m_group.originalLanguage;
        const Language other = otherLanguage(original);
        if (m_group.name.in(other).isEmpty() && !m_group.name.in(original).isEmpty())
            add(FindingKind::NoTranslation, nameField(other), other);
        else if (m_group.description.in(other).isEmpty() && !m_group.description.in(original).isEmpty())
            add(FindingKind::NoTranslation, descriptionField(other), other);
        if (m_group.translationLag().value_or(0) > 0)
            add(FindingKind::TranslationBehind, descriptionField(other), other);
    }

    void spaces()
    {
        for (const Language language : allLanguages) {
            if (lineHasStraySpaces(m_group.name.in(language)))
                add(FindingKind::StraySpaces, nameField(language), language);
            if (textHasStraySpaces(m_group.description.in(language)))
                add(FindingKind::StraySpaces, descriptionField(language), language);
            if (lineHasStraySpaces(m_group.statusReason.in(language)))
                add(FindingKind::StraySpaces, Field::StatusReason, language);
        }
    }

    const WorkGroup &m_group;
    int m_interval = 0;
    QDate m_today;
    QList<Finding> m_found;
};

} // namespace

bool isVerification(FindingKind kind)
{
    return kind == FindingKind::NeverVerified || kind == FindingKind::VerificationDue || kind == FindingKind::ReviewDue;
}

QString findingCode(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NeverVerified:
        return u"never-verified"_s;
    case FindingKind::VerificationDue:
        return u"verification-due"_s;
    case FindingKind::ReviewDue:
        return u"review-due"_s;
    case FindingKind::NoFacilitator:
        return u"no-facilitator"_s;
    case FindingKind::NoDescription:
        return u"no-description"_s;
    case FindingKind::NoTranslation:
        return u"no-translation"_s;
    case FindingKind::TranslationBehind:
        return u"translation-behind"_s;
    case FindingKind::ListWithoutAddress:
        return u"list-without-address"_s;
    case FindingKind::StatusWithoutDate:
        return u"status-without-date"_s;
    case FindingKind::PersonWithoutContact:
        return u"person-without-contact"_s;
    case FindingKind::PersonWithoutGender:
        return u"person-without-gender"_s;
    case FindingKind::StraySpaces:
        return u"stray-spaces"_s;
    }
    return {};
}

QString findingText(const Finding &finding)
{
    const bool french = finding.language == Language::French;
    switch (finding.kind) {
    case FindingKind::NeverVerified:
        return Findings::tr("never verified");
    case FindingKind::VerificationDue:
        return Findings::tr("due for verification");
    case FindingKind::ReviewDue:
        return Findings::tr("its status is due for review");
    case FindingKind::NoFacilitator:
        return Findings::tr("no facilitator is named");
    case FindingKind::NoDescription:
        return Findings::tr("there is no description");
    case FindingKind::NoTranslation:
        return french ? Findings::tr("the French text is missing") : Findings::tr("the English text is missing");
    case FindingKind::TranslationBehind:
        return french ? Findings::tr("the French text is behind the English one")
                      : Findings::tr("the English text is behind the French one");
    case FindingKind::ListWithoutAddress:
        return Findings::tr("the address of a mailing list is missing");
    case FindingKind::StatusWithoutDate:
        return Findings::tr("the date of the status is missing");
    case FindingKind::PersonWithoutContact:
        return Findings::tr("neither e-mail address nor telephone number");
    case FindingKind::PersonWithoutGender:
        return Findings::tr("the gender of the label is not known");
    case FindingKind::StraySpaces:
        return Findings::tr("the text holds stray spaces");
    }
    return {};
}

QDate verificationDueOn(const WorkGroup &group, int directoryInterval)
{
    const int months = group.verifyEveryMonths > 0 ? group.verifyEveryMonths : std::max(1, directoryInterval);
    return group.verifiedOn.isValid() ? group.verifiedOn.addMonths(months) : QDate();
}

QList<Finding> findings(const WorkGroup &group, int directoryInterval, QDate today)
{
    return GroupFindings(group, directoryInterval, today).all();
}

QList<Finding> findings(const Person &person, bool facilitates)
{
    QList<Finding> found;
    const auto add = [&](FindingKind kind, Field field) { found += Finding{kind, field, {}, person.id, {}}; };
    if (facilitates && person.email.value.isEmpty() && person.phone.value.isEmpty())
        add(FindingKind::PersonWithoutContact, Field::PersonEmail);
    if (facilitates && person.gender == Gender::Unspecified)
        add(FindingKind::PersonWithoutGender, Field::PersonName);
    if (lineHasStraySpaces(person.displayName))
        add(FindingKind::StraySpaces, Field::PersonName);
    return found;
}

QList<Finding> findings(const DirectoryContent &content, QDate today)
{
    QList<Finding> found;
    QSet<PersonId> facilitators;
    for (const WorkGroup &group : content.groups) {
        found += findings(group, content.info.verifyEveryMonths, today);
        for (const Facilitation &each : group.facilitations) {
            if (isCurrent(each, today))
                facilitators.insert(each.personId);
        }
    }
    for (const Person &person : content.persons)
        found += findings(person, facilitators.contains(person.id));
    return found;
}

} // namespace domain
