// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/richtextreader.h"

#include "domain/markdown.h"
#include "domain/text.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

namespace widgets {

namespace {

/// A document that loads nothing, from nowhere.
class ClosedDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        Q_UNUSED(type)
        Q_UNUSED(name)
        return QByteArray();
    }
};

domain::Inline toInline(const QTextFragment &fragment, bool heading)
{
    const QTextCharFormat format = fragment.charFormat();
    domain::Inline part;
    part.text = fragment.text();
    part.text.remove(QChar::ObjectReplacementCharacter);
    part.bold = heading || format.fontWeight() >= QFont::DemiBold;
    part.italic = format.fontItalic();
    if (format.isAnchor() && domain::isAllowedLink(format.anchorHref()))
        part.link = format.anchorHref();
    return part;
}

/// Adds a run, as part of the one before where they are alike (what stood between them was left out).
void append(QList<domain::Inline> &runs, const domain::Inline &run)
{
    if (!runs.isEmpty()) {
        domain::Inline &last = runs.last();
        if (last.bold == run.bold && last.italic == run.italic && last.link == run.link) {
            const bool doubled = last.text.endsWith(u' ') && run.text.startsWith(u' ');
            last.text += doubled ? run.text.mid(1) : run.text;
            return;
        }
    }
    runs.append(run);
}

domain::Block toBlock(const QTextBlock &source)
{
    domain::Block block;
    if (const QTextList *list = source.textList()) {
        block.kind = domain::Block::Kind::Bullet;
        block.level = std::clamp(list->format().indent() - 1, 0, 2);
    }
    const bool heading = source.blockFormat().headingLevel() > 0;
    for (auto fragment = source.begin(); !fragment.atEnd(); ++fragment) {
        const domain::Inline part = toInline(fragment.fragment(), heading);
        if (!part.text.isEmpty())
            append(block.inlines, part);
    }
    return block;
}

} // namespace

QString markdownFromHtml(const QString &html)
{
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    QList<domain::Block> blocks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const domain::Block read = toBlock(block);
        if (!read.plainText().trimmed().isEmpty())
            blocks.append(read);
    }
    return domain::toMarkdown(blocks);
}

} // namespace widgets
