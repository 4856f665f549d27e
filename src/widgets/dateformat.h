// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace widgets {

/// How a day is written in a field: the locale's short form, with the whole year.
[[nodiscard]] inline QString dayFormat()
{
    using namespace Qt::StringLiterals;
    QString date = QLocale().dateFormat(QLocale::ShortFormat);
    if (!date.contains(u"yyyy"_s))
        date.replace(u"yy"_s, u"yyyy"_s);
    return date;
}

} // namespace widgets
