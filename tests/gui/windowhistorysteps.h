// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/directorysession.h"
#include "windowfixture.h"

namespace support {

/// The group of the sample that the tests of history change.
inline constexpr domain::GroupId acttes{7};

inline void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, key, modifiers);
}

/// Somebody changes a group, as the form would.
inline void save(WindowFixture &fixture, domain::GroupId id, const std::function<void(domain::WorkGroup &)> &change)
{
    auto group = fixture.session().group(id);
    if (!group)
        qFatal("%s", qPrintable(group.error().message));
    change(*group);
    if (const auto saved = fixture.session().save({*group, {}}); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

[[nodiscard]] inline QString note(WindowFixture &fixture, domain::GroupId id)
{
    return fixture.session().group(id)->note;
}

} // namespace support
