// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What was asked on the command line: annuaire [FILE | postgresql://…]
struct CommandLine
{
    QString location;
    QString language; ///< "" when not given
    QString output;   ///< help, version or what is wrong: to print, without opening a window
    int exitCode = 0;

    [[nodiscard]] bool opensWindow() const { return output.isEmpty(); }
};

/// Exit code 2 for wrong usage.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);
/// The language given, before the arguments are parsed for good: help is translated too.
[[nodiscard]] QString languageArgument(const QStringList &arguments);

} // namespace app
