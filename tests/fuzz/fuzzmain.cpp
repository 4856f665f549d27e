// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace {

/// FUZZ_READER names the reader of this program.
const fuzz::Reader &reader()
{
    static const fuzz::Reader &found =
        *std::find_if(fuzz::readers().begin(), fuzz::readers().end(),
                      [](const fuzz::Reader &each) { return each.name == QStringLiteral(FUZZ_READER); });
    return found;
}

} // namespace

// libFuzzer's doors. ANNUAIRE_FUZZ_SEEDS names a folder to put the first inputs in, which the corpus can begin with.
extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString folder = qEnvironmentVariable("ANNUAIRE_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    QDir().mkpath(folder);
    int number = 0;
    for (const QByteArray &seed : reader().seeds) {
        QFile file(folder + QStringLiteral("/seed-%1").arg(++number));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            return 1;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    reader().read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
