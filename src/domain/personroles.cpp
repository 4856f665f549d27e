// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/personroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

bool isWordAt(const QString &text, qsizetype at, qsizetype length)
{
    const bool before = at > 0 && text[at - 1].isLetterOrNumber();
    const qsizetype end = at + length;
    return !before && (end >= text.size() || !text[end].isLetterOrNumber());
}

bool isDistinctive(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar unit) { return unit == u' ' || unit == u'@'; });
}

} // namespace

QString withoutNames(const QString &text, const QStringList &names)
{
    const QString mark = u"[…]"_s;
    QString result = text;
    QStringList longestFirst = names;
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(longestFirst)) {
        if (name.isEmpty())
            continue;
        if (result.compare(name, Qt::CaseInsensitive) == 0)
            return mark;
        if (!isDistinctive(name))
            continue;
        qsizetype at = 0;
        while ((at = result.indexOf(name, at, Qt::CaseInsensitive)) >= 0) {
            const bool whole = isWordAt(result, at, name.size());
            if (whole)
                result.replace(at, name.size(), mark);
            at += whole ? mark.size() : 1;
        }
    }
    return result;
}

} // namespace domain
