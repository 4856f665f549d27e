// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directorycontent.h"

#include <algorithm>

namespace domain {

const Person *DirectoryContent::person(PersonId id) const
{
    const auto found = std::find_if(persons.begin(), persons.end(), [id](const Person &each) { return each.id == id; });
    return id.isValid() && found != persons.end() ? &*found : nullptr;
}

const WorkGroup *DirectoryContent::group(GroupId id) const
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [id](const WorkGroup &each) { return each.id == id; });
    return id.isValid() && found != groups.end() ? &*found : nullptr;
}

} // namespace domain
