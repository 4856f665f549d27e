// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sample.h"

#include "exchange/jsonreader.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

// Resources of a static library are only registered when somebody asks; outside any namespace, as Q_INIT_RESOURCE
// wants.
static void registerSample()
{
    Q_INIT_RESOURCE(annuaire_exchange_sample);
}

namespace exchange {

domain::Result<domain::DirectoryContent> sampleDirectory()
{
    registerSample();
    QFile file(u":/sample/sample.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::Error{domain::ErrorKind::Internal,
                             QCoreApplication::translate("exchange::Sample",
                                                         "The sample directory is missing from this program. "
                                                         "Nothing was written; install the program again."),
                             file.errorString()};
    }
    return readJson(file);
}

} // namespace exchange
