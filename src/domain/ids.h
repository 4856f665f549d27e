// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMetaType>
#include <QtGlobal>

namespace domain {

/// A database key that cannot be mistaken for another table's. Zero and below are "none": a record not stored yet.
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using GroupId = Id<struct GroupTag>;
using PersonId = Id<struct PersonTag>;
using FacilitationId = Id<struct FacilitationTag>;
using MailingListId = Id<struct MailingListTag>;
using LineageId = Id<struct LineageTag>;
using ChangeSetId = Id<struct ChangeSetTag>;
using EditionId = Id<struct EditionTag>;
using SavedFilterId = Id<struct SavedFilterTag>;

} // namespace domain

Q_DECLARE_METATYPE(domain::GroupId)
Q_DECLARE_METATYPE(domain::PersonId)
