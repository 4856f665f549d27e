// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/publish/pdfpages.h"

#include "widgets/publish/pdfpagesplugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

/// Beside the program, as it is built and on Windows; or where it is installed. "" when there is none.
QString pluginFile()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString &folder : {u"."_s, QStringLiteral(ANNUAIRE_PLUGINS_FROM_PROGRAMS)}) {
        const QString file = programs.filePath(folder + u"/"_s + QStringLiteral(ANNUAIRE_PDF_PAGES_FILE));
        if (QFile::exists(file))
            return QDir::cleanPath(file);
    }
    return {};
}

/// Null when it cannot be loaded: `error` says why. The loader keeps one instance for the whole program.
PdfPagesPlugin *plugin(QString &error)
{
    QPluginLoader loader(pluginFile());
    auto *loaded = qobject_cast<PdfPagesPlugin *>(loader.instance());
    if (!loaded)
        error = loader.errorString();
    return loaded;
}

} // namespace

PdfPages::PdfPages(const QByteArray &pdf)
{
    if (const PdfPagesPlugin *drawer = plugin(m_error))
        m_pdf = drawer->open(pdf);
}

PdfPages::~PdfPages() = default;

bool PdfPages::canDraw()
{
    return !pluginFile().isEmpty();
}

QString PdfPages::moduleName()
{
    return QStringLiteral(ANNUAIRE_PDF_PAGES_FILE);
}

int PdfPages::count() const
{
    return m_pdf ? m_pdf->count() : 0;
}

QSizeF PdfPages::size(int page) const
{
    return page < count() ? m_pdf->size(page) : QSizeF();
}

QImage PdfPages::image(int page, double dotsPerInch) const
{
    return page < count() ? m_pdf->image(page, dotsPerInch) : QImage();
}

QString PdfPages::text(int page) const
{
    return page < count() ? m_pdf->text(page) : QString();
}

} // namespace widgets
