// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"

#include "exchange/sample.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace testing {

publishing::PdfOptions groupsOnly()
{
    publishing::PdfOptions options;
    options.parts.contents = false;
    options.parts.peopleIndex = false;
    options.parts.listIndex = false;
    return options;
}

QByteArray runTool(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        const QString package = program == "qpdf"_L1 ? u"qpdf"_s : u"poppler-utils"_s;
        QTest::qFail(qPrintable(u"%1 is needed: install the package %2"_s.arg(program, package)), __FILE__, __LINE__);
        return {};
    }
    QProcess process;
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        QTest::qFail(qPrintable(program + u" did not come to an end"_s), __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

QByteArray written(const domain::Publication &publication, const publishing::PdfOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = publishing::writePdf(publication, options, buffer);
    if (!result)
        QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
    return buffer.data();
}

WrittenPdf::WrittenPdf(const domain::Publication &publication, const publishing::PdfOptions &options)
    : m_path(m_folder.filePath(u"document.pdf"_s)), m_bytes(written(publication, options))
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
        QTest::qFail("the document cannot be put into a file", __FILE__, __LINE__);
}

int WrittenPdf::pageCount() const
{
    static const QRegularExpression pages(u"^Pages:\\s+(\\d+)$"_s, QRegularExpression::MultilineOption);
    return pages.match(info()).captured(1).toInt();
}

QByteArray WrittenPdf::complaints() const
{
    const QByteArray report = runTool(u"qpdf"_s, {u"--check"_s, m_path});
    return report.contains("No syntax or stream encoding errors found") ? QByteArray() : report;
}

QString WrittenPdf::text() const
{
    return QString::fromUtf8(runTool(u"pdftotext"_s, {m_path, u"-"_s}));
}

QString WrittenPdf::bodyText(int page) const
{
    const QString number = QString::number(page);
    return QString::fromUtf8(runTool(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, u"-x"_s, u"0"_s, u"-y"_s,
                                                      u"62"_s, u"-W"_s, u"620"_s, u"-H"_s, u"715"_s, m_path, u"-"_s}));
}

QString WrittenPdf::bodyText() const
{
    return QString::fromUtf8(runTool(
        u"pdftotext"_s, {u"-x"_s, u"0"_s, u"-y"_s, u"62"_s, u"-W"_s, u"620"_s, u"-H"_s, u"715"_s, m_path, u"-"_s}));
}

QStringList WrittenPdf::bodyWords() const
{
    return wordsOf(bodyText());
}

QString WrittenPdf::info() const
{
    return QString::fromUtf8(runTool(u"pdfinfo"_s, {m_path}));
}

QString WrittenPdf::structureText() const
{
    return QString::fromUtf8(runTool(u"pdfinfo"_s, {u"-struct-text"_s, m_path}));
}

QJsonObject WrittenPdf::objects() const
{
    const QJsonDocument document =
        QJsonDocument::fromJson(runTool(u"qpdf"_s, {u"--json=2"_s, u"--json-key=qpdf"_s, m_path}));
    return document[u"qpdf"_s][1].toObject();
}

QList<WrittenPdf::Word> WrittenPdf::words(int page) const
{
    if (m_words.isEmpty())
        readWords();
    return m_words.value(page - 1);
}

void WrittenPdf::readWords() const
{
    static const QRegularExpression item(
        u"<page |<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">(.*)</word>"_s);
    const QString html = QString::fromUtf8(runTool(u"pdftotext"_s, {u"-bbox"_s, m_path, u"-"_s}));
    for (auto match = item.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        if (found.captured(0) == "<page "_L1)
            m_words.append(QList<Word>());
        else if (!m_words.isEmpty())
            m_words.back().append({found.captured(5), found.captured(1).toDouble(), found.captured(2).toDouble(),
                                   found.captured(3).toDouble(), found.captured(4).toDouble()});
    }
}

domain::Publication samplePublication(domain::Language language)
{
    const auto sample = exchange::sampleDirectory();
    if (!sample) {
        QTest::qFail(qPrintable(sample.error().message), __FILE__, __LINE__);
        return {};
    }
    domain::PublicationOptions options;
    options.language = language;
    options.date = QDate(2026, 11, 23);
    return domain::publish(*sample, options);
}

domain::PublishedGroup groupOf(qint64 id, const QString &name, const QString &description)
{
    domain::PublishedGroup group;
    group.id = domain::GroupId(id);
    group.name = name;
    group.statusText = u"actif"_s;
    group.verifiedText = u"à vérifier"_s;
    group.description = domain::parseMarkdown(description);
    return group;
}

domain::Publication publicationOf(const QString &name, const QString &description)
{
    domain::Publication out;
    out.date = QDate(2026, 11, 23);
    out.association = u"Association"_s;
    out.title = u"Annuaire"_s;
    out.groups.append(groupOf(1, name, description));
    return out;
}

QStringList wordsOf(const QString &text)
{
    QStringList out;
    QString word;
    for (const QChar c : text) {
        if (c >= QChar(0x202A) && c <= QChar(0x202E))
            continue; // pdftotext marks directions with them
        if (!c.isSpace()) {
            word += c;
        } else if (!word.isEmpty()) {
            out.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        out.append(word);
    return out;
}

} // namespace testing
