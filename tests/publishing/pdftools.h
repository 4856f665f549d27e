// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"
#include "publishing/pdf/pdfexporter.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace testing {

/// The title page and the groups alone: page 2 is the first with groups.
publishing::PdfOptions groupsOnly();

/// Runs one of the programs that read PDF files; fails the test with the package to install when it is not there.
QByteArray runTool(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// A document written to a file and read back by others' programs, never by ours.
class WrittenPdf
{
public:
    explicit WrittenPdf(const domain::Publication &publication, const publishing::PdfOptions &options = groupsOnly());

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] int pageCount() const;
    /// What `qpdf --check` found wrong; empty when nothing.
    [[nodiscard]] QByteArray complaints() const;
    /// The text of the whole, or of one page without its header and footer.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString bodyText(int page) const;
    [[nodiscard]] QString bodyText() const;
    [[nodiscard]] QStringList bodyWords() const;
    [[nodiscard]] QString info() const;
    /// The text as the tags give it, each element on a line of its own.
    [[nodiscard]] QString structureText() const;
    /// The objects as qpdf reads them, by "obj:12 0 R".
    [[nodiscard]] QJsonObject objects() const;

    struct Word
    {
        QString text;
        double left = 0, top = 0, right = 0, bottom = 0; ///< from the upper left corner
    };
    [[nodiscard]] QList<Word> words(int page) const;

private:
    void readWords() const;

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_bytes;
    mutable QList<QList<Word>> m_words; ///< by page, read on first use
};

/// The sample as published on a fixed day.
domain::Publication samplePublication(domain::Language language = domain::Language::French);
/// One active group of that name and description.
domain::Publication publicationOf(const QString &name, const QString &description);
domain::PublishedGroup groupOf(qint64 id, const QString &name, const QString &description);
/// Cut at every kind of white space, no-break ones too.
QStringList wordsOf(const QString &text);
QByteArray written(const domain::Publication &publication, const publishing::PdfOptions &options = {});

} // namespace testing
