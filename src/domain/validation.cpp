// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/validation.h"

#include "domain/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// More than ten years between two verifications is a slip of the keyboard.
constexpr int longestInterval = 120;

/// Collects the problems of one record, and gives their messages a translation context.
class Validation
{
    Q_DECLARE_TR_FUNCTIONS(Validation)

public:
    void error(Field field, const QString &message, int row = -1)
    {
        m_problems += Problem{field, Severity::Error, row, message};
    }
    void warning(Field field, const QString &message, int row = -1)
    {
        m_problems += Problem{field, Severity::Warning, row, message};
    }

    void line(Field field, const QString &text, qsizetype longest, int row = -1);
    void text(Field field, const QString &text);
    void requiredName(Field field, const QString &name);
    void link(Field field, const QString &url, int row = -1);
    void contact(Field field, const Contact &contact, QDate today);
    void withdrawn(const Person &person);
    void interval(Field field, int months, int shortest);
    void address(Field field, const QString &address, int row = -1);

    void names(const WorkGroup &group);
    void facilitations(const QList<Facilitation> &facilitations);
    void mailingLists(const QList<MailingList> &lists);
    void lineages(const WorkGroup &group);

    [[nodiscard]] QList<Problem> problems() const { return m_problems; }

private:
    void length(Field field, const QString &text, qsizetype longest, int row);

    QList<Problem> m_problems;
};

bool holdsControl(const QString &text, bool severalLines)
{
    return std::any_of(text.begin(), text.end(), [severalLines](QChar unit) {
        const bool allowed = severalLines && (unit == u'\n' || unit == u'\t');
        return unit.category() == QChar::Other_Control && !allowed;
    });
}

void Validation::length(Field field, const QString &text, qsizetype longest, int row)
{
    if (text.size() > longest) {
        error(field, tr("This text is too long: %L1 characters at most. Shorten it; nothing was lost.").arg(longest),
              row);
    }
}

void Validation::line(Field field, const QString &text, qsizetype longest, int row)
{
    length(field, text, longest, row);
    if (holdsControl(text, false))
        error(field, tr("This text holds line breaks or invisible characters. Type it again on one line."), row);
}

void Validation::text(Field field, const QString &text)
{
    length(field, text, maxTextLength, -1);
    if (holdsControl(text, true))
        error(field, tr("This text holds invisible control characters. Paste it again as plain text."));
}

void Validation::requiredName(Field field, const QString &name)
{
    if (cleanLine(name).isEmpty())
        error(field, tr("A name is needed here."));
    line(field, name, maxNameLength);
}

void Validation::link(Field field, const QString &url, int row)
{
    if (!url.isEmpty() && (!isAllowedLink(url) || url.startsWith(u"tel:"_s, Qt::CaseInsensitive)))
        error(field,
              tr("“%1” is not a web or mail link. Links begin with https://, http:// or mailto:.")
                  .arg(url.left(maxNameLength)),
              row);
}

void Validation::contact(Field field, const Contact &contact, QDate today)
{
    line(field, contact.value, maxNameLength);
    line(field, contact.agreedHow, maxLineLength);
    // The day may have begun in another time zone.
    if (!contact.agreedOn.isUnknown() && contact.agreedOn.firstDay() > today.addDays(1))
        warning(field, tr("The agreement is dated in the future. Give the day on which the person agreed."));
    else if (contact.publishable && contact.value.isEmpty())
        warning(field, tr("There is nothing to publish here yet: the agreement is kept for when it is filled in."));
    else if (contact.publishable && contact.agreedOn.isUnknown() && contact.agreedHow.isEmpty())
        warning(field, tr("This will be published: note when or how the person agreed."));
}

void Validation::withdrawn(const Person &person)
{
    Person bare;
    bare.id = person.id;
    bare.rowVersion = person.rowVersion;
    bare.withdrawnOn = person.withdrawnOn;
    if (person != bare)
        error(Field::PersonName, tr("This person withdrew: nothing can be noted about them any more."));
}

void Validation::interval(Field field, int months, int shortest)
{
    if (months < shortest || months > longestInterval) {
        error(field, tr("The interval between two verifications is between %1 and %2 months.")
                         .arg(shortest)
                         .arg(longestInterval));
    }
}

void Validation::address(Field field, const QString &address, int row)
{
    if (address.isEmpty() || isMailAddress(address))
        return;
    const qsizetype at = address.indexOf(u'@');
    if (at > 0 && at == address.size() - 1)
        error(field, tr("Incomplete address: what follows @ is missing. Leave it empty if it is not known."), row);
    else if (at == 0)
        error(field, tr("Incomplete address: what comes before @ is missing. Leave it empty if it is not known."), row);
    else
        error(field,
              tr("“%1” is not an e-mail address. Leave it empty if it is not known.").arg(address.left(maxNameLength)),
              row);
}

void Validation::names(const WorkGroup &group)
{
    for (const Language language : allLanguages) {
        const Field field = language == Language::French ? Field::NameFrench : Field::NameEnglish;
        const QString &name = group.name.in(language);
        if (language == group.originalLanguage)
            requiredName(field, name);
        else
            line(field, name, maxNameLength);
    }
}

void Validation::facilitations(const QList<Facilitation> &facilitations)
{
    QHash<std::pair<qint64, int>, PartialDate> running;
    for (int row = 0; row < facilitations.size(); ++row) {
        const Facilitation &each = facilitations[row];
        if (!each.personId.isValid())
            error(Field::Facilitators, tr("Choose a person, or remove this line."), row);
        const bool bothKnown = !each.since.isUnknown() && !each.until.isUnknown();
        if (bothKnown && each.since.firstDay() > each.until.lastDay())
            error(Field::Facilitators, tr("The end is before the beginning. Correct one of the two dates."), row);
        if (!each.personId.isValid() || each.ended || !each.until.isUnknown())
            continue;
        const auto key = std::pair(each.personId.value(), static_cast<int>(each.role));
        const auto earlier = running.constFind(key);
        const bool again = earlier != running.constEnd();
        if (again && earlier->isUnknown() && each.since.isUnknown())
            error(Field::Facilitators, tr("This person is already named. Remove one of the two lines."), row);
        else if (again)
            warning(Field::Facilitators, tr("This person is named twice. End one of the two, or remove it."), row);
        if (!again || each.since.isUnknown())
            running.insert(key, each.since);
    }
}

void Validation::mailingLists(const QList<MailingList> &lists)
{
    QSet<QString> addresses;
    for (int row = 0; row < lists.size(); ++row) {
        const MailingList &list = lists[row];
        for (const Language language : allLanguages)
            line(Field::MailingLists, list.label.in(language), maxNameLength, row);
        link(Field::MailingLists, list.subscribeUrl, row);
        link(Field::MailingLists, list.archiveUrl, row);
        if (list.address.isEmpty())
            continue;
        address(Field::MailingLists, list.address, row);
        const QString key = fold(list.address);
        if (addresses.contains(key))
            error(Field::MailingLists, tr("This list is already there. Remove one of the two lines."), row);
        addresses.insert(key);
    }
}

void Validation::lineages(const WorkGroup &group)
{
    QSet<std::pair<int, QString>> seen;
    for (int row = 0; row < group.lineages.size(); ++row) {
        const Lineage &each = group.lineages[row];
        line(Field::Lineages, each.targetName, maxNameLength, row);
        for (const Language language : allLanguages)
            line(Field::Lineages, each.note.in(language), maxLineLength, row);
        const bool named = each.target.isValid() || !cleanLine(each.targetName).isEmpty();
        if (!named)
            error(Field::Lineages, tr("Choose a group or type its name, or remove this line."), row);
        if (each.target.isValid() && each.target == group.id)
            error(Field::Lineages, tr("A group cannot be tied to itself. Choose another group."), row);
        const QString other =
            each.target.isValid() ? QString::number(each.target.value()) : u'\n' + fold(each.targetName);
        const auto key = std::pair(static_cast<int>(each.kind), other);
        if (named && seen.contains(key))
            error(Field::Lineages, tr("This tie is already there. Remove one of the two lines."), row);
        seen.insert(key);
    }
}

} // namespace

QList<Problem> validate(const WorkGroup &group)
{
    Validation validation;
    validation.names(group);
    validation.text(Field::DescriptionFrench, group.description.french);
    validation.text(Field::DescriptionEnglish, group.description.english);
    for (const Language language : allLanguages)
        validation.line(Field::StatusReason, group.statusReason.in(language), maxLineLength);
    validation.facilitations(group.facilitations);
    validation.mailingLists(group.mailingLists);
    validation.lineages(group);
    validation.line(Field::Verification, group.verifiedBy, maxNameLength);
    validation.interval(Field::Verification, group.verifyEveryMonths, 0);
    validation.text(Field::Note, group.note);
    return validation.problems();
}

QList<Problem> validate(const Person &person)
{
    Validation validation;
    if (person.isWithdrawn()) {
        validation.withdrawn(person);
        return validation.problems();
    }
    validation.requiredName(Field::PersonName, person.displayName);
    validation.line(Field::PersonName, person.sortName, maxNameLength);
    validation.contact(Field::PersonEmail, person.email, QDate::currentDate());
    validation.address(Field::PersonEmail, person.email.value);
    validation.contact(Field::PersonPhone, person.phone, QDate::currentDate());
    const QString &phone = person.phone.value;
    const bool hasDigit = std::any_of(phone.begin(), phone.end(), [](QChar unit) { return unit.isDigit(); });
    if (!phone.isEmpty() && !hasDigit)
        validation.error(Field::PersonPhone, Validation::tr("A telephone number holds digits."));
    validation.text(Field::Note, person.note);
    return validation.problems();
}

QList<Problem> validate(const DirectoryInfo &info)
{
    Validation validation;
    validation.requiredName(Field::DirectoryTitle, info.title.in(info.mainLanguage));
    validation.line(Field::DirectoryTitle, info.title.in(otherLanguage(info.mainLanguage)), maxNameLength);
    for (const Language language : allLanguages)
        validation.line(Field::DirectoryTitle, info.subtitle.in(language), maxLineLength);
    validation.line(Field::DirectoryTitle, info.association, maxNameLength);
    validation.link(Field::DirectoryWebsite, info.website);
    validation.interval(Field::DirectoryInterval, info.verifyEveryMonths, 1);
    return validation.problems();
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace domain
