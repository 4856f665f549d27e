// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/htmlexporter.h"

#include "publishing/htmldocument.h"

namespace publishing {

domain::Result<void> writeHtml(const domain::Publication &publication, QIODevice &device, const Progress &progress)
{
    HtmlDocument document(publication);
    document.head();
    const auto total = int(publication.groups.size());
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total))
            return stoppedError();
        document.group(done);
    }
    document.foot();
    if (progress && !progress(total, total))
        return stoppedError();
    return writeAll(device, document.bytes());
}

} // namespace publishing
