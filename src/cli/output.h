// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <QString>

namespace cli {

/// "annuaire-cli", as it begins its messages.
[[nodiscard]] QString programName();

/// Text that may come from anybody made safe for a terminal: control characters, which could move the cursor or give it
/// orders, and signs that turn the direction of what follows become U+FFFD. Line feeds stay where `lines` allows.
[[nodiscard]] QString printable(const QString &text, bool lines = false);

/// How many columns a text takes: characters as people count them, wide ones (Chinese, …) twice.
[[nodiscard]] qsizetype columns(const QString &text);

/// The text filled up with spaces to that many columns; longer ones stay as they are.
[[nodiscard]] QString padded(const QString &text, qsizetype width);

/// The text in lines of at most `width` columns where words allow, each but the first begun with `indent`.
[[nodiscard]] QString wrapped(const QString &text, qsizetype width, const QString &indent = {});

/// A message for people: "annuaire-cli: message", then the detail on a line of its own.
void sayError(Streams &streams, const QString &message, const QString &detail = {});
/// A message that is no failure.
void say(Streams &streams, const QString &message);

/// Collects the result of a command, and writes it.
class Output
{
    Q_DECLARE_TR_FUNCTIONS(cli::Output)

public:
    explicit Output(Streams &streams) : m_streams(streams) {}

    void line(const QString &text = {});
    void text(const QString &text);
    void bytes(const QByteArray &utf8);

    /// Writes what was collected; `code`, or the code for a result that nobody took.
    [[nodiscard]] ExitCode finish(ExitCode code = ExitCode::Done);

private:
    Streams &m_streams;
    QByteArray m_text;
};

} // namespace cli
