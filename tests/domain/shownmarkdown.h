// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/markdown.h"

#include <QStringList>

namespace testing {

using namespace Qt::StringLiterals;
using domain::Block;
using domain::Inline;

/// Blocks written short: "P[a|B b|I c|BI d|L(https://…) e]", "0[…]" for a bullet of level 0, line feeds shown as ⏎.
inline QString shown(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        QStringList runs;
        for (const Inline &run : block.inlines) {
            QString style = (run.bold ? u"B"_s : QString()) + (run.italic ? u"I"_s : QString());
            if (!run.link.isEmpty())
                style += u"L("_s + run.link + u')';
            runs += style.isEmpty() ? run.text : QString(style + u' ' + run.text);
        }
        const QString kind = block.kind == Block::Kind::Paragraph ? u"P"_s : QString::number(block.level);
        lines += kind + u'[' + runs.join(u'|').replace(u'\u2028', u'⏎') + u']';
    }
    return lines.join(u' ');
}

} // namespace testing
