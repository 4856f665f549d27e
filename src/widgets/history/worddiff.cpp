// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/worddiff.h"

#include "domain/textdiff.h"

#include <QCoreApplication>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

class WordDiff
{
    Q_DECLARE_TR_FUNCTIONS(widgets::WordDiff)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u"\n"_s, u"<br>"_s);
}

} // namespace

QString wordDiffHtml(const QString &title, const QString &before, const QString &after)
{
    QString html = u"<p><b>"_s + escaped(title) + u"</b></p><p>"_s;
    const QList<domain::DiffRun> runs = domain::diffWords(before, after);
    for (const domain::DiffRun &run : runs) {
        switch (run.kind) {
        case domain::DiffRun::Kind::Same:
            html += escaped(run.text);
            break;
        case domain::DiffRun::Kind::Removed:
            html += u"<s>["_s + escaped(WordDiff::tr("removed:")) + u' ' + escaped(run.text) + u"]</s> "_s;
            break;
        case domain::DiffRun::Kind::Added:
            html += u"<u>["_s + escaped(WordDiff::tr("added:")) + u' ' + escaped(run.text) + u"]</u> "_s;
            break;
        }
    }
    return html + u"</p>"_s;
}

} // namespace widgets
