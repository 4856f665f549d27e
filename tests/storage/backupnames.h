// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"

#include <QStringList>

namespace testing {

inline QStringList names(const domain::DirectoryContent &content)
{
    QStringList list;
    for (const domain::WorkGroup &group : content.groups)
        list += group.name.french;
    return list;
}

} // namespace testing
