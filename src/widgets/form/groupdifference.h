// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/validation.h"
#include "domain/workgroup.h"

#include <QCoreApplication>
#include <QList>

#include <functional>

namespace widgets {

/// The fields two versions of a group differ in, in the form's order.
[[nodiscard]] QList<domain::Field> differences(const domain::WorkGroup &one, const domain::WorkGroup &other);
/// Each of the fields once, in the form's order.
[[nodiscard]] QList<domain::Field> inFormOrder(const QList<domain::Field> &fields);
/// Takes a field over from another version. Parts of a list that version does not know are taken as new ones.
void copyField(domain::Field field, const domain::WorkGroup &from, domain::WorkGroup &to);

/// What two people made of one version of a group.
struct GroupMerge
{
    domain::WorkGroup group;        ///< mine, with theirs where I changed nothing; the version of theirs
    QList<domain::Field> taken;     ///< theirs, taken over
    QList<domain::Field> conflicts; ///< both changed them, differently: mine stands in `group` until chosen
};
[[nodiscard]] GroupMerge mergeGroups(const domain::WorkGroup &base, const domain::WorkGroup &mine,
                                     const domain::WorkGroup &theirs);

/// Fields in words.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::FieldWords)

public:
    using PersonName = std::function<QString(domain::PersonId)>;
    using GroupName = std::function<QString(domain::GroupId)>;

    /// "description", "description in English".
    [[nodiscard]] static QString name(domain::Field field);
    /// What the field holds, for somebody who has to choose between two versions.
    [[nodiscard]] static QString content(domain::Field field, const domain::WorkGroup &group,
                                         const PersonName &personName, const GroupName &groupName);

private:
    static QString facilitators(const domain::WorkGroup &group, const PersonName &personName);
    static QString mailingLists(const domain::WorkGroup &group);
    static QString lineages(const domain::WorkGroup &group, const GroupName &groupName);
    static QString verification(const domain::WorkGroup &group);
};

} // namespace widgets
