// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace cli {

#ifdef Q_OS_WIN

Console::Console() : m_codePage(GetConsoleOutputCP())
{
    SetConsoleOutputCP(CP_UTF8);
    // A line ends the same on every system, and a document put on standard output is not touched.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
}

Console::~Console()
{
    std::fflush(stdout);
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage);
}

bool Console::isTerminal(std::FILE *file)
{
    return _isatty(_fileno(file)) != 0;
}

#else

Console::Console() = default;

Console::~Console() = default;

bool Console::isTerminal(std::FILE *file)
{
    return isatty(fileno(file)) != 0;
}

#endif

} // namespace cli
