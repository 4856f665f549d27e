// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/markdownexporter.h"

#include "domain/contentlabels.h"
#include "publishing/documentlabels.h"
#include "publishing/documentwriting.h"

namespace publishing {

using namespace Qt::StringLiterals;

namespace {

/// A text as a paragraph of its own or the inside of a heading: escaped, on one line.
QString inlineText(const QString &text, bool bold = false)
{
    QString line = writable(text);
    line.replace(u'\n', u' ').replace(QChar(0x2028), u' ').replace(QChar(0x2029), u' ');
    line = line.trimmed();
    if (line.isEmpty())
        return {};
    domain::Block block;
    block.inlines.append({line, bold, false, {}});
    return domain::toMarkdown({block}).trimmed();
}

QString lineText(const TieLine &line)
{
    domain::Block block;
    for (const TiePiece &piece : line) {
        if (!block.inlines.isEmpty() && block.inlines.last().link == piece.url)
            block.inlines.last().text += writable(piece.text); // two runs of one kind would need a mark between them
        else
            block.inlines.append({writable(piece.text), false, false, piece.url});
    }
    return domain::toMarkdown({block}).trimmed();
}

class MarkdownDocument
{
public:
    explicit MarkdownDocument(const domain::Publication &publication) : m_publication(publication) {}

    void head();
    void changes();
    void group(const domain::PublishedGroup &group);
    [[nodiscard]] QByteArray bytes() const { return m_out.toUtf8(); }

private:
    void heading(int level, const QString &text)
    {
        QString line = inlineText(text);
        if (line.endsWith(u'#'))
            line.insert(line.size() - 1, u'\\'); // else it would close the heading and be gone
        if (!line.isEmpty())
            add(QString(level, u'#') + u' ' + line);
    }
    void add(const QString &block)
    {
        if (!block.isEmpty())
            m_out += (m_out.isEmpty() ? QString() : u"\n"_s) + block + u'\n';
    }

    const domain::Publication &m_publication;
    QString m_out;
    std::optional<domain::GroupStatus> m_part;
};

void MarkdownDocument::head()
{
    heading(1, titleOf(m_publication));
    add(inlineText(m_publication.subtitle));
    QStringList about;
    if (const QString association = associationBeside(titleOf(m_publication), m_publication); !association.isEmpty())
        about.append(association);
    if (m_publication.date.isValid())
        about.append(domain::editionLabel(m_publication.date, m_publication.language));
    add(inlineText(about.join(u" · "_s)));
    if (m_publication.groups.isEmpty())
        add(inlineText(noGroupsNote(m_publication.language)));
}

void MarkdownDocument::changes()
{
    if (!m_publication.changes)
        return;
    const domain::Language language = m_publication.language;
    heading(2, changesHeading(m_publication.changes->since, language));
    std::optional<domain::NewsKind> kind;
    QStringList lines;
    const auto flush = [&] {
        add(lines.join(u'\n'));
        lines.clear();
    };
    for (const domain::NewsItem &item : m_publication.changes->items) {
        if (kind != item.kind) {
            flush();
            heading(3, newsHeading(item.kind, language));
        }
        kind = item.kind;
        const QString news = item.text.isEmpty() ? QString() : domain::labelled(QString(), item.text, language);
        lines.append(u"- "_s + inlineText(item.name + news));
    }
    flush();
    if (!kind)
        add(inlineText(noNewsNote(language)));
}

void MarkdownDocument::group(const domain::PublishedGroup &group)
{
    const domain::Language language = m_publication.language;
    const bool inParts = m_publication.order == domain::PublicationOrder::ByStatusThenName;
    if (inParts && m_part != group.status)
        heading(2, domain::statusHeading(group.status, language));
    m_part = group.status;
    heading(inParts ? 3 : 2, group.name);
    add(inlineText(group.statusText + u" · " + group.verifiedText));
    const QList<TieLine> facilitators = facilitatorLines(group, language);
    for (qsizetype i = 0; i < facilitators.size(); ++i)
        add(i == 0 ? inlineText(facilitators[i].first().text, true) : lineText(facilitators[i]));
    add(domain::toMarkdown(group.description).trimmed());
    QStringList ties;
    for (const TieLine &line : tieLines(group, language))
        ties.append(u"- "_s + lineText(line));
    // A description may end in bullets: another sign begins another list.
    if (!group.description.isEmpty() && group.description.last().kind == domain::Block::Kind::Bullet) {
        for (QString &tie : ties)
            tie.front() = u'*';
    }
    add(ties.join(u'\n'));
}

} // namespace

domain::Result<void> writeMarkdown(const domain::Publication &publication, QIODevice &device, const Progress &progress)
{
    MarkdownDocument document(publication);
    document.head();
    document.changes();
    const auto total = int(publication.groups.size());
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total))
            return stoppedError();
        document.group(publication.groups[done]);
    }
    if (progress && !progress(total, total))
        return stoppedError();
    return writeAll(device, document.bytes());
}

} // namespace publishing
