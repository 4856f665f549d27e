// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pagereading.h"

#include "domain/contentlabels.h"
#include "domain/markdown.h"
#include "domain/text.h"
#include "exchange/importwords.h"
#include "exchange/pagelines.h"
#include "exchange/pagephrases.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// The indexes that end our own pages: no groups.
bool isIndexHeading(const QString &heading)
{
    static const QStringList indexes{
        u"index des personnes"_s,    u"index of people"_s, u"index des listes de diffusion"_s,
        u"index of mailing lists"_s, u"sommaire"_s,        u"contents"_s};
    return indexes.contains(domain::fold(domain::markdownToPlainText(heading)));
}

/// The lines of a paragraph, where its breaks are meant; each as Markdown of its own.
QStringList markdownLines(const QString &markdown)
{
    QStringList lines;
    domain::Block open;
    const auto close = [&] {
        if (!open.inlines.isEmpty())
            lines += domain::toMarkdown({open});
        open.inlines.clear();
    };
    for (const domain::Block &block : domain::parseMarkdown(markdown)) {
        for (const domain::Inline &run : block.inlines) {
            const QStringList parts = run.text.split(QChar(QChar::LineSeparator));
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    close();
                if (!parts[i].trimmed().isEmpty())
                    open.inlines += domain::Inline{parts[i], run.bold, run.italic, run.link};
            }
        }
        close();
    }
    return lines;
}

class PageReader
{
    Q_DECLARE_TR_FUNCTIONS(exchange::PageReader)

public:
    PageReader(QList<PageLine> lines, PageFormat format) : m_lines(std::move(lines)), m_format(format) {}
    /// Empty when it is stopped.
    [[nodiscard]] PageReading read(ReadWatch &watch);

    static domain::Error tooLarge();
    static domain::Error empty();
    static domain::Error noGroup();

private:
    void findHeadings();
    void takeHeading(const PageLine &line);
    void takeParagraph(const PageLine &line);
    void takeLine(const PageLine &line);
    [[nodiscard]] bool isTitle(const PageLine &line) const;
    [[nodiscard]] bool isContactLine(const QString &phrase) const;
    [[nodiscard]] PageBlock &block(const domain::SourcePlace &place);

    QList<PageLine> m_lines;
    PageFormat m_format;
    PageReading m_reading;
    int m_titleLevel = 0; ///< 0: no heading is the title
    int m_groupLevel = 0; ///< 0: there are no headings
    std::optional<domain::GroupStatus> m_status;
    bool m_closed = false; ///< text: the block is complete, more prose begins another
    bool m_started = false;
};

domain::Error PageReader::tooLarge()
{
    return {domain::ErrorKind::InvalidInput,
            tr("This page is larger than %L1 megabytes and was not read. Nothing was changed; save only the list of "
               "groups.")
                .arg(maxPageBytes / (1024 * 1024)),
            {}};
}

domain::Error PageReader::empty()
{
    return {domain::ErrorKind::InvalidInput, tr("This page holds no text. Nothing was changed."), {}};
}

domain::Error PageReader::noGroup()
{
    return {domain::ErrorKind::InvalidInput,
            tr("This page tells of no group. Nothing was changed; groups are headings, or paragraphs of text."),
            {}};
}

/// A single heading above all others is the title; groups are named at the highest level below it that is not only
/// “Active groups” and the like.
void PageReader::findHeadings()
{
    std::array<int, 7> counts{};
    std::array<int, 7> groups{};
    for (const PageLine &line : std::as_const(m_lines)) {
        ++counts[static_cast<size_t>(line.heading)];
        if (!statusOfHeading(line.text) && !isIndexHeading(line.text))
            ++groups[static_cast<size_t>(line.heading)];
    }
    for (int level = 1; level <= 6; ++level) {
        const bool deeper = std::any_of(counts.begin() + level + 1, counts.end(), [](int count) { return count > 0; });
        if (groups[static_cast<size_t>(level)] == 0)
            continue;
        if (m_titleLevel == 0 && counts[static_cast<size_t>(level)] == 1 && deeper) {
            m_titleLevel = level;
            continue;
        }
        m_groupLevel = level;
        return;
    }
}

PageBlock &PageReader::block(const domain::SourcePlace &place)
{
    if (m_reading.blocks.isEmpty() || m_closed)
        m_reading.blocks += PageBlock{place, {}, true, {}};
    m_closed = false;
    return m_reading.blocks.last();
}

void PageReader::takeHeading(const PageLine &line)
{
    const QString words = domain::cleanLine(domain::markdownToPlainText(line.text));
    if (const auto status = statusOfHeading(line.text); status && line.heading <= m_groupLevel) {
        m_status = status;
        m_closed = true;
    } else if (line.heading == m_titleLevel) {
        m_reading.title = words;
        m_reading.subtitle.clear(); // what stood above it is no part of it
    } else if (line.heading <= m_groupLevel) {
        m_reading.blocks += PageBlock{line.place, words.left(domain::maxNameLength), true, {}};
        m_closed = false;
        m_started = true;
        if (m_status && *m_status != domain::GroupStatus::Active) {
            PageProposal proposal;
            proposal.kind = PhraseKind::Status;
            proposal.phrase = domain::statusHeading(*m_status, domain::Language::French);
            proposal.place = line.place;
            proposal.status = *m_status;
            m_reading.blocks.last().proposals += proposal;
        }
    } else { // a part of the group's text
        block(line.place).proposals += phrasesOf(u"**"_s + line.text + u"**"_s, false, line.place);
    }
}

/// The short lines without a full stop that a text begins with.
bool PageReader::isTitle(const PageLine &line) const
{
    constexpr qsizetype longest = 160;
    return !m_started && m_reading.blocks.isEmpty() && !line.isBullet && line.text.size() <= longest &&
           !line.text.endsWith(u'.') && m_reading.subtitle.isEmpty();
}

/// "Nicole Alix : nicole@example.org" below the line that names her: a contact, and no part of the text.
bool PageReader::isContactLine(const QString &phrase) const
{
    if (m_reading.blocks.isEmpty() || !phrase.contains(u':'))
        return false;
    const QString name = domain::cleanLine(phrase.section(u':', 0, 0));
    const QString rest = phrase.section(u':', 1);
    const QList<PageProposal> &before = m_reading.blocks.last().proposals;
    const bool isNamed = std::any_of(before.begin(), before.end(), [&name](const PageProposal &each) {
        return each.kind == PhraseKind::Facilitators && each.names.contains(name);
    });
    const bool hasContact =
        rest.contains(u'@') || std::count_if(rest.begin(), rest.end(), [](QChar unit) { return unit.isDigit(); }) >= 6;
    return isNamed && hasContact;
}

/// A paragraph whose lines are labels (“Animateur : A ⏎ Mailing liste”) is as many paragraphs.
void PageReader::takeParagraph(const PageLine &line)
{
    QList<PageLine> parts;
    bool hasLabel = false;
    for (const QString &each : markdownLines(line.text)) {
        const QList<PageProposal> phrases = phrasesOf(each, line.isBullet, line.place);
        hasLabel = hasLabel || (!phrases.isEmpty() && phrases.first().kind != PhraseKind::Description);
        parts += line;
        parts.last().text = each;
    }
    if (parts.size() < 2 || !hasLabel)
        return takeLine(line);
    for (const PageLine &part : std::as_const(parts))
        takeLine(part);
}

void PageReader::takeLine(const PageLine &line)
{
    QList<PageProposal> phrases = phrasesOf(line.text, line.isBullet, line.place);
    if (phrases.isEmpty())
        return;
    phrases.first().level = line.level;
    const PhraseKind kind = phrases.first().kind;
    if (kind == PhraseKind::Unused && m_reading.blocks.isEmpty())
        return; // of the page, not of a group
    if (kind == PhraseKind::Description && isTitle(line)) {
        QString &words = m_reading.title.isEmpty() ? m_reading.title : m_reading.subtitle;
        words = domain::cleanLine(phrases.first().phrase);
        return;
    }
    m_started = true;
    if (kind == PhraseKind::Description && isContactLine(phrases.first().phrase)) {
        PageProposal contact = phrases.first();
        contact.kind = PhraseKind::Unused;
        contact.accepted = false;
        m_reading.blocks.last().proposals += contact;
        return;
    }
    const bool isProse = kind == PhraseKind::Description;
    if (!isProse && m_groupLevel == 0)
        m_closed = false; // a label belongs to the text above it
    block(line.place).proposals += phrases;
    if (!isProse && m_groupLevel == 0)
        m_closed = true;
}

/// A group of a page that this program wrote: its list of ties is complete, so what the text tells of ties is offered
/// and no more.
void refuseToldTwice(PageBlock &block)
{
    const bool isOurs = std::any_of(block.proposals.begin(), block.proposals.end(), [](const PageProposal &each) {
        return each.kind == PhraseKind::Status && each.phrase.contains(u" · "_s);
    });
    for (PageProposal &each : block.proposals) {
        if (isOurs && each.kind == PhraseKind::Lineage && !each.isBullet)
            each.accepted = false;
    }
}

/// What a page says before its first group: no group, though one may be made of it.
bool isPreamble(const PageBlock &block)
{
    return block.name.isEmpty() &&
           std::none_of(block.proposals.begin(), block.proposals.end(), [](const PageProposal &each) {
               return each.kind == PhraseKind::Facilitators || each.kind == PhraseKind::MailingLists ||
                      each.kind == PhraseKind::Status;
           });
}

PageReading PageReader::read(ReadWatch &watch)
{
    if (m_format != PageFormat::Text)
        findHeadings();
    bool isInIndex = false;
    for (const PageLine &line : std::as_const(m_lines)) {
        if (!watch.goesOn(line.place.line, m_lines.last().place.line))
            return {};
        if (line.heading > 0)
            isInIndex = isIndexHeading(line.text);
        if (isInIndex)
            continue;
        if (line.heading > 0)
            takeHeading(line);
        else
            takeParagraph(line);
    }
    for (PageBlock &block : m_reading.blocks) {
        refuseToldTwice(block);
        block.accepted = m_groupLevel == 0 || !isPreamble(block);
    }
    return std::move(m_reading);
}

domain::Language languageOf(const PageReading &reading)
{
    qsizetype french = 0;
    qsizetype english = 0;
    for (const PageBlock &block : reading.blocks) {
        for (const PageProposal &proposal : block.proposals) {
            const QString words = u' ' + domain::fold(proposal.phrase) + u' ';
            french +=
                words.count(u" le "_s) + words.count(u" la "_s) + words.count(u" des "_s) + words.count(u" et "_s);
            english += words.count(u" the "_s) + words.count(u" of "_s) + words.count(u" and "_s);
        }
    }
    return english > french ? domain::Language::English : domain::Language::French;
}

/// Where a text that says it is UTF-8 is not.
std::optional<domain::SourcePlace> wrongPlace(const QByteArray &bytes, Encoding encoding)
{
    if (encoding != Encoding::Utf8 || bytes.contains("\xef\xbf\xbd"))
        return std::nullopt;
    const QString text = decodedText(bytes, encoding);
    const qsizetype at = text.indexOf(QChar(QChar::ReplacementCharacter));
    if (at < 0)
        return std::nullopt;
    const QStringView before = QStringView(text).first(at);
    return domain::SourcePlace{before.count(u'\n') + 1, at - before.lastIndexOf(u'\n')};
}

} // namespace

PageFormat guessPageFormat(const QByteArray &bytes, const QString &fileName)
{
    const QString name = fileName.toLower();
    if (name.endsWith(u".md"_s) || name.endsWith(u".markdown"_s))
        return PageFormat::Markdown;
    const QByteArray start = bytes.left(1000).trimmed().toLower();
    const bool html = start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body") ||
                      name.endsWith(u".html"_s) || name.endsWith(u".htm"_s);
    if (html)
        return PageFormat::Html;
    return bytes.startsWith("# ") || bytes.contains("\n## ") || bytes.contains("\n# ") ? PageFormat::Markdown
                                                                                       : PageFormat::Text;
}

domain::Result<PageReading> readPage(const QByteArray &bytes, PageFormat format,
                                     std::optional<domain::Language> language, const ReadProgress &progress)
{
    if (bytes.size() > maxPageBytes)
        return PageReader::tooLarge();
    const Encoding encoding = guessEncoding(bytes);
    if (const auto place = wrongPlace(bytes, encoding))
        return ImportWords::wrongEncoding(*place, encodingCode(encoding));
    const QString text = decodedText(bytes, encoding).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QList<PageLine> lines = format == PageFormat::Html       ? linesOfHtml(text)
                            : format == PageFormat::Markdown ? linesOfMarkdown(text)
                                                             : linesOfText(text);
    if (lines.isEmpty())
        return PageReader::empty();
    ReadWatch watch(progress);
    PageReading reading = PageReader(std::move(lines), format).read(watch);
    if (watch.isStopped())
        return ImportWords::stopped();
    if (reading.blocks.isEmpty())
        return PageReader::noGroup();
    reading.language = language.value_or(languageOf(reading));
    return reading;
}

PageReading withSplit(PageReading reading, qsizetype block, qsizetype at)
{
    if (block < 0 || block >= reading.blocks.size() || at <= 0 || at >= reading.blocks[block].proposals.size())
        return reading;
    PageBlock second;
    second.proposals = reading.blocks[block].proposals.mid(at);
    second.place = second.proposals.first().place;
    reading.blocks[block].proposals.resize(at);
    reading.blocks.insert(block + 1, second);
    return reading;
}

PageReading withJoin(PageReading reading, qsizetype block)
{
    if (block < 0 || block + 1 >= reading.blocks.size())
        return reading;
    const PageBlock second = reading.blocks.takeAt(block + 1);
    PageBlock &first = reading.blocks[block];
    if (first.name.isEmpty())
        first.name = second.name;
    first.proposals += second.proposals;
    return reading;
}

} // namespace exchange
