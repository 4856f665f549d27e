// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/pdf/pdfexporter.h"

#include "publishing/pdf/documentcomposer.h"
#include "publishing/pdf/hyphenator.h"
#include "publishing/pdf/reportcomposer.h"

#include <QCoreApplication>
#include <QIODevice>

namespace publishing {

using domain::Error;

namespace {

struct PdfExporter
{
    Q_DECLARE_TR_FUNCTIONS(publishing::PdfExporter)
};

Error writeError(const QString &detail)
{
    return {domain::ErrorKind::InputOutput,
            PdfExporter::tr("The PDF could not be written to the end. The directory itself is unchanged. Check that "
                            "the disk has room and that you may write there, then export again."),
            detail};
}

Error fontsError()
{
    return {domain::ErrorKind::Internal,
            PdfExporter::tr("The fonts of the program cannot be read, so no PDF was made. Installing the program again "
                            "should mend this."),
            {}};
}

} // namespace

bool canHyphenate(domain::Language language)
{
    return pdf::Hyphenator(language).isUsable();
}

PaperSize paperOf(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Colombia:
    case QLocale::Chile:
    case QLocale::Venezuela:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::CostaRica:
    case QLocale::Guatemala:
    case QLocale::Panama:
        return PaperSize::Letter;
    default:
        return PaperSize::A4;
    }
}

PaperSize usualPaper()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // QLocale::system() follows LANGUAGE, which says nothing of the paper in the printer.
    for (const char *variable : {"LC_ALL", "LC_PAPER", "LC_MEASUREMENT", "LANG"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return paperOf(QLocale(name));
    }
    return PaperSize::A4;
#else
    return paperOf(QLocale::system());
#endif
}

domain::Result<void> writePdf(const domain::Publication &publication, const PdfOptions &options, QIODevice &device,
                              const Progress &progress, PdfReport *report)
{
    if (!device.isWritable())
        return writeError(device.errorString());
    pdf::FontLibrary fonts;
    if (!fonts.isUsable())
        return fontsError();
    pdf::DocumentComposer composer(publication, options, fonts, device);
    switch (composer.compose(progress)) {
    case pdf::DocumentComposer::Outcome::Done:
        if (report != nullptr)
            *report = {composer.pageCount(), fonts.missingCharacters()};
        return {};
    case pdf::DocumentComposer::Outcome::Stopped:
        return domain::Error{domain::ErrorKind::Cancelled,
                             PdfExporter::tr("The export was stopped before its end. The directory is unchanged."),
                             {}};
    case pdf::DocumentComposer::Outcome::Failed:
        break;
    }
    return writeError(composer.deviceError());
}

domain::Result<void> writeReportPdf(const Report &report, PaperSize paper, QIODevice &device)
{
    if (!device.isWritable())
        return writeError(device.errorString());
    pdf::FontLibrary fonts;
    if (!fonts.isUsable())
        return fontsError();
    pdf::ReportComposer composer(report, paper, fonts, device);
    return composer.compose() ? domain::Result<void>() : writeError(composer.deviceError());
}

} // namespace publishing
