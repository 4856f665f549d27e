// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

// libFuzzer's door; FUZZ_READER names the reader of this program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const fuzz::Reader &reader =
        *std::find_if(fuzz::readers().begin(), fuzz::readers().end(),
                      [](const fuzz::Reader &each) { return each.name == QStringLiteral(FUZZ_READER); });
    reader.read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
