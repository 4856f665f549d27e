// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/matchformat.h"

#include "domain/textmatch.h"
#include "widgets/colors.h"

#include <QPainter>
#include <QTextLayout>

namespace widgets {

QTextCharFormat matchFormat(const QPalette &palette)
{
    constexpr double share = 0.15;
    const QColor ground =
        blended(toneColors(Tone::Warning, palette).background, toneText(Tone::Warning, palette), share);
    QTextCharFormat format;
    format.setBackground(ground);
    format.setForeground(readableOn(ground, palette.color(QPalette::Text)));
    return format;
}

void drawWithMatches(QPainter &painter, const QRect &line, const QString &text, const QStringList &words,
                     const QPalette &palette)
{
    const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, line.width());
    const QList<domain::TextRange> ranges =
        words.isEmpty() ? QList<domain::TextRange>() : domain::matchRanges(shown, words);
    if (ranges.isEmpty()) {
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, shown);
        return;
    }
    QList<QTextLayout::FormatRange> formats;
    for (const domain::TextRange &range : ranges)
        formats.append({static_cast<int>(range.start), static_cast<int>(range.length), matchFormat(palette)});
    QTextLayout layout(shown, painter.font());
    QTextOption option(Qt::AlignLeading | Qt::AlignVCenter);
    option.setTextDirection(painter.layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    drawn.setLineWidth(line.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(line.left(), line.top() + (line.height() - drawn.height()) / 2), formats);
}

} // namespace widgets
