// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedirectory.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

// generate FILE GROUPS [SEED]: a new directory of that many groups, for trying and measuring.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool isNumber = false;
    const qint64 groups = arguments.value(2).toLongLong(&isNumber);
    const quint64 seed = arguments.size() > 3 ? arguments.at(3).toULongLong() : 1;
    if (arguments.size() < 3 || arguments.size() > 4 || !isNumber || groups < 0) {
        std::fputs("usage: generate FILE GROUPS [SEED]\n", stderr);
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const auto generated = support::generateDirectory(arguments.at(1), groups, seed, [&](qint64 done) {
        std::fprintf(stderr, "\r%lld of %lld groups, %.1f s", static_cast<long long>(done),
                     static_cast<long long>(groups), static_cast<double>(timer.elapsed()) / 1000.0);
    });
    std::fputc('\n', stderr);
    if (generated)
        return 0;
    std::fprintf(stderr, "generate: %s %s\n", qUtf8Printable(generated.error().message),
                 qUtf8Printable(generated.error().detail));
    return 3;
}
