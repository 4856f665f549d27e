// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workgroup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr std::array allListStates{MailingListState::Open, MailingListState::ArchiveOnly, MailingListState::Closed};

template<typename Value, typename Values>
std::optional<Value> valueOf(const QString &code, const Values &values, QString (*codeOf)(Value))
{
    const auto found = std::find_if(values.begin(), values.end(), [&](Value value) { return codeOf(value) == code; });
    return found == values.end() ? std::nullopt : std::optional<Value>(*found);
}

} // namespace

QString statusCode(GroupStatus status)
{
    switch (status) {
    case GroupStatus::Active:
        return u"active"_s;
    case GroupStatus::Setup:
        return u"setup"_s;
    case GroupStatus::Dormant:
        return u"dormant"_s;
    case GroupStatus::Closed:
        return u"closed"_s;
    }
    return {};
}

std::optional<GroupStatus> statusFromCode(const QString &code)
{
    return valueOf(code, allStatuses, &statusCode);
}

QString roleCode(FacilitationRole role)
{
    switch (role) {
    case FacilitationRole::Facilitator:
        return u"facilitator"_s;
    }
    return {};
}

std::optional<FacilitationRole> roleFromCode(const QString &code)
{
    return valueOf(code, std::array{FacilitationRole::Facilitator}, &roleCode);
}

QString mailingListStateCode(MailingListState state)
{
    switch (state) {
    case MailingListState::Open:
        return u"open"_s;
    case MailingListState::ArchiveOnly:
        return u"archive-only"_s;
    case MailingListState::Closed:
        return u"closed"_s;
    }
    return {};
}

std::optional<MailingListState> mailingListStateFromCode(const QString &code)
{
    return valueOf(code, allListStates, &mailingListStateCode);
}

QString lineageKindCode(LineageKind kind)
{
    switch (kind) {
    case LineageKind::TakesOverFrom:
        return u"takes-over-from"_s;
    case LineageKind::StemsFrom:
        return u"stems-from"_s;
    case LineageKind::JoinsIntentionOf:
        return u"joins-intention-of"_s;
    case LineageKind::SupportedBy:
        return u"supported-by"_s;
    }
    return {};
}

std::optional<LineageKind> lineageKindFromCode(const QString &code)
{
    return valueOf(code, allLineageKinds, &lineageKindCode);
}

std::optional<int> WorkGroup::translationLag() const
{
    const Language translation = otherLanguage(originalLanguage);
    if (name.in(translation).isEmpty() && description.in(translation).isEmpty())
        return std::nullopt;
    return std::max(0, originalRevision - translatedRevision);
}

bool isCurrent(const Facilitation &facilitation, QDate today)
{
    if (facilitation.ended)
        return false;
    if (!today.isValid())
        return true;
    if (!facilitation.since.isUnknown() && facilitation.since.firstDay() > today)
        return false;
    return facilitation.until.isUnknown() || facilitation.until.lastDay() >= today;
}

bool isPast(const Facilitation &facilitation, QDate today)
{
    if (facilitation.ended)
        return true;
    return today.isValid() && !facilitation.until.isUnknown() && facilitation.until.lastDay() < today;
}

} // namespace domain
