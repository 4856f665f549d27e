// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

namespace widgets {

/// One of our icons (resources/icons), drawn in the palette's text colour of the moment, so that it follows a change of
/// theme. `name` without folder or extension: "edit". A null icon when there is none of that name.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace widgets
