// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace widgets {

/// The context in which a sentence asks to be told again in the interface's language.
inline constexpr char retoldContext[] = "widgets::retold";

/// A sentence that was put into words before, perhaps in another language, in the one of the moment; as it is when no
/// translator knows it.
[[nodiscard]] inline QString retold(const QString &sentence)
{
    return QCoreApplication::translate(retoldContext, sentence.toUtf8().constData());
}

} // namespace widgets
