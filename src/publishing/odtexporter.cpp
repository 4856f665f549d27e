// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/odtexporter.h"

#include "archive/zipwriter.h"
#include "publishing/documentwriting.h"
#include "publishing/odtdocument.h"

#include <QResource>

// Must stand outside any namespace.
static void initialiseStyleResources()
{
    Q_INIT_RESOURCE(annuaire_fonts);
}

namespace publishing {

using namespace Qt::StringLiterals;

QByteArray OdtDocument::styles(domain::Language language)
{
    initialiseStyleResources();
    QByteArray styles = QResource(u":/annuaire/odt/styles.xml"_s).uncompressedData();
    const QString name = domain::localeOf(language).name();
    styles.replace("@LANGUAGE@", name.section(u'_', 0, 0).toLatin1());
    return styles.replace("@COUNTRY@", name.section(u'_', 1, 1).toLatin1());
}

QByteArray OdtDocument::manifest()
{
    QByteArray out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                   "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\n"
                   "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
                   "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>\n");
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"}) {
        out +=
            QByteArray("<manifest:file-entry manifest:full-path=\"") + name + "\" manifest:media-type=\"text/xml\"/>\n";
    }
    return out + "</manifest:manifest>\n";
}

domain::Result<void> writeOdt(const domain::Publication &publication, QIODevice &device, const Progress &progress)
{
    OdtDocument document(publication);
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
    archive::ZipWriter zip(publication.date);
    zip.addStored("mimetype", "application/vnd.oasis.opendocument.text"); // first and plain, as its readers want it
    zip.addDeflated("content.xml", document.finish());
    zip.addDeflated("styles.xml", OdtDocument::styles(publication.language));
    zip.addDeflated("meta.xml", OdtDocument::meta(publication));
    zip.addDeflated("META-INF/manifest.xml", OdtDocument::manifest());
    return writeAll(device, zip.finish());
}

} // namespace publishing
