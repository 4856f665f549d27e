// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rivalpdf.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// Qt's own writer with QTextLayout. It knows no tags, outline or inner links.
class QtEngine : public RivalEngine
{
public:
    bool open(const QString &path, const domain::Publication &publication) override
    {
        m_writer = std::make_unique<QPdfWriter>(path);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageMargins({});
        m_writer->setResolution(72);
        m_writer->setTitle(publication.title);
        return m_painter.begin(m_writer.get());
    }
    int lay(const QString &text, Style style, double width) override
    {
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(style.size);
        font.setBold(style.bold);
        m_layout = std::make_unique<QTextLayout>(text, font, m_writer.get());
        m_layout->beginLayout();
        for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
            line.setLineWidth(width);
        m_layout->endLayout();
        return m_layout->lineCount();
    }
    void draw(int line, double x, double baseline) override
    {
        if (m_newPage)
            m_writer->newPage();
        m_newPage = false;
        const QTextLine shown = m_layout->lineAt(line);
        shown.draw(&m_painter, QPointF(x, baseline - shown.ascent() - shown.position().y()));
    }
    void endPage() override { m_newPage = true; }
    bool close() override { return m_painter.end(); }
    void beginTag(const char *, const QString &) override {}
    void endTag(const char *) override {}

private:
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QTextLayout> m_layout;
    QPainter m_painter;
    bool m_newPage = false;
};

} // namespace

std::unique_ptr<RivalEngine> qtEngine()
{
    return std::make_unique<QtEngine>();
}

} // namespace bench
