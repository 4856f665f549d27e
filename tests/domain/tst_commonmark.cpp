// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/markdown.h"
#include "domain/text.h"
#include "shownmarkdown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using domain::Block;
using domain::Inline;

namespace {

struct Example
{
    int number = 0;
    QString section;
    QString markdown;
    QString html;
};

/// The examples of the specification. Its links lead to "/url": for us they must be links that may be followed.
QList<Example> examples()
{
    QFile file(QStringLiteral(ANNUAIRE_SOURCE_DIR "/tests/data/commonmark/spec-0.31.2.json"));
    QList<Example> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        Example example{object.value("example"_L1).toInt(), object.value("section"_L1).toString(),
                        object.value("markdown"_L1).toString(), object.value("html"_L1).toString()};
        static const QRegularExpression relative(u"(?<=[(\"<])/ur[il](?=[)\"> ])"_s);
        example.markdown.replace(relative, u"https://example.org/u"_s);
        example.html.replace(relative, u"https://example.org/u"_s);
        all += example;
    }
    return all;
}

/// HTML of the specification as our blocks.
class HtmlBlocks
{
public:
    /// nullopt when it holds anything but paragraphs, lists with bullets, emphasis and links without a title: then it
    /// is outside our subset.
    [[nodiscard]] std::optional<QList<Block>> read(QString html)
    {
        static const QRegularExpression tag(u"<(/?)([a-zA-Z0-9]+)([^>]*)>"_s);
        html.replace(u"<br />\n"_s, u"<br />"_s);
        qsizetype at = 0;
        for (auto found = tag.globalMatch(html); found.hasNext();) {
            const auto match = found.next();
            text(html.mid(at, match.capturedStart() - at));
            at = match.capturedEnd();
            if (!take(match.captured(2), match.captured(3), !match.captured(1).isEmpty()))
                return std::nullopt;
        }
        text(html.mid(at));
        close();
        return m_blocks;
    }

private:
    void text(QString words)
    {
        words.replace(u'\n', u' ');
        words.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
        words.replace(u"&amp;"_s, u"&"_s);
        if (m_open.inlines.isEmpty() && words.trimmed().isEmpty())
            return;
        const Inline run{words, m_bold > 0, m_italic > 0, m_link};
        if (words.isEmpty())
            return;
        if (!m_open.inlines.isEmpty() && m_open.inlines.last().bold == run.bold &&
            m_open.inlines.last().italic == run.italic && m_open.inlines.last().link == run.link)
            m_open.inlines.last().text += words;
        else
            m_open.inlines += run;
    }
    void close()
    {
        if (!m_open.inlines.isEmpty()) {
            QString &end = m_open.inlines.last().text;
            while (end.endsWith(u' '))
                end.chop(1);
            if (end.isEmpty())
                m_open.inlines.removeLast();
        }
        if (!m_open.inlines.isEmpty())
            m_blocks += m_open;
        m_open.inlines.clear();
    }
    bool take(const QString &name, const QString &attributes, bool ends)
    {
        static const QRegularExpression href(u"href=\"([^\"]*)\""_s);
        const int step = ends ? -1 : 1;
        if (name == u"em"_s) {
            m_italic += step;
        } else if (name == u"strong"_s) {
            m_bold += step;
        } else if (name == u"br"_s) {
            text(QString(QChar(QChar::LineSeparator)));
        } else if (name == u"a"_s) {
            const QString link = href.match(attributes).captured(1).replace(u"&amp;"_s, u"&"_s);
            m_link = domain::isAllowedLink(link) ? link : QString();
            return !attributes.contains(u"title="_s);
        } else if (name == u"ul"_s || name == u"li"_s || name == u"p"_s) {
            close();
            m_depth += name == u"ul"_s ? step : 0;
            const bool isBullet = m_depth > 0;
            m_open.kind = isBullet ? Block::Kind::Bullet : Block::Kind::Paragraph;
            m_open.level = isBullet ? m_depth - 1 : 0;
        } else {
            return false;
        }
        return true;
    }

    QList<Block> m_blocks;
    Block m_open;
    QString m_link;
    int m_bold = 0;
    int m_italic = 0;
    int m_depth = 0;
};

/// What is otherwise than in CommonMark by design, as docs/formats.md lists it.
bool isDifferent(int number)
{
    static const QList<QSet<int>> reasons{
        // Links that are defined elsewhere, and titles of links: literal text.
        {198, 200, 203, 204, 205, 206, 207, 208, 210, 216, 317, 507, 528, 529, 532, 533, 534, 535, 538,
         540, 541, 544, 545, 549, 550, 560, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 592},
        // HTML: literal text.
        {21, 31, 156, 158, 162, 177, 179, 180, 182, 187, 308, 344, 476, 477, 616, 630, 631, 642, 643},
        // Entities: literal text.
        {25, 26, 27, 37, 38, 39, 40, 41},
        // A second paragraph of an item is a paragraph of its own.
        {4, 108, 256, 258, 262, 277, 307, 316, 319, 325},
        // Lists: three levels, an item for each dash that begins a line, none for a dash behind another.
        {294, 298, 312},
        // <link>: only http, https, mailto and tel, as it is written.
        {20, 346, 526, 596, 598, 599, 600, 601, 603},
    };
    return std::any_of(reasons.begin(), reasons.end(),
                       [number](const QSet<int> &each) { return each.contains(number); });
}

} // namespace

/// The examples of CommonMark within our subset.
class TestCommonMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples();
};

void TestCommonMark::examples()
{
    int same = 0;
    for (const Example &each : ::examples()) {
        const auto expected = HtmlBlocks().read(each.html);
        if (!expected)
            continue;
        const QList<Block> found = domain::parseMarkdown(each.markdown);
        if (isDifferent(each.number)) {
            QVERIFY2(found != *expected, qPrintable(QString::number(each.number) + u" is as in CommonMark by now"_s));
            continue;
        }
        QVERIFY2(found == *expected,
                 qPrintable(u"example %1\n%2\nexpected %3\nfound    %4"_s.arg(each.number)
                                .arg(each.markdown, testing::shown(*expected), testing::shown(found))));
        QCOMPARE(domain::parseMarkdown(domain::toMarkdown(found)), found);
        ++same;
    }
    QCOMPARE(same, 265);
}

QTEST_GUILESS_MAIN(TestCommonMark)
#include "tst_commonmark.moc"
