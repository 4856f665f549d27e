// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directorycontent.h"

#include <QList>
#include <QString>

namespace cli {

/// The groups that a person may mean: the one of that id; else those of that name in either language, accents and case
/// aside; else those whose name begins so. In the order of the directory.
[[nodiscard]] QList<domain::GroupId> matchingGroups(const domain::DirectoryContent &content, const QString &text);

} // namespace cli
