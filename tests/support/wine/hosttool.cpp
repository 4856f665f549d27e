// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands, under wine, for a program of the Linux it runs on: pdftotext.exe is this. Wine can start such a program but
// hands it no pipes and does not wait for it, so what goes in and comes out passes through files; the script that
// ANNUAIRE_HOST_TOOL names does the other half.

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <string>
#include <windows.h>

namespace {

constexpr unsigned longestWait = 110'000; // ms, below the tests' own limit

std::string utf8(const wchar_t *text)
{
    const int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes.data(), size, nullptr, nullptr);
    return bytes; // with the NUL at its end, which parts the arguments
}

std::string readAll(std::FILE *file)
{
    std::string bytes;
    char part[65'536];
    for (std::size_t count = 0; (count = std::fread(part, 1, sizeof part, file)) > 0;)
        bytes.append(part, count);
    return bytes;
}

void put(const std::wstring &path, const std::string &bytes)
{
    if (std::FILE *file = _wfopen(path.c_str(), L"wb")) {
        std::fwrite(bytes.data(), 1, bytes.size(), file);
        std::fclose(file);
    }
}

std::string take(const std::wstring &path)
{
    std::FILE *file = _wfopen(path.c_str(), L"rb");
    if (file == nullptr)
        return {};
    const std::string bytes = readAll(file);
    std::fclose(file);
    _wremove(path.c_str());
    return bytes;
}

bool start(const std::wstring &folder)
{
    const wchar_t *script = _wgetenv(L"ANNUAIRE_HOST_TOOL");
    if (script == nullptr)
        return false;
    std::wstring command = L"\"" + std::wstring(script) + L"\" \"" + folder + L"\"";
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process{};
    return CreateProcessW(nullptr, command.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &process) !=
           0;
}

} // namespace

int wmain(int count, wchar_t **arguments)
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    wchar_t program[MAX_PATH];
    wchar_t temporary[MAX_PATH];
    GetModuleFileNameW(nullptr, program, MAX_PATH);
    GetTempPathW(MAX_PATH, temporary);
    const std::wstring folder = std::wstring(temporary) + L"host-" + std::to_wstring(GetCurrentProcessId()) + L"-" +
                                std::to_wstring(GetTickCount64());
    CreateDirectoryW(folder.c_str(), nullptr);

    std::string all = utf8(program);
    for (int number = 1; number < count; ++number)
        all += utf8(arguments[number]);
    put(folder + L"\\in", readAll(stdin));
    put(folder + L"\\arguments", all);
    if (!start(folder))
        return 125;
    for (unsigned waited = 0; GetFileAttributesW((folder + L"\\done").c_str()) == INVALID_FILE_ATTRIBUTES;
         waited += 10) {
        if (waited > longestWait)
            return 124;
        Sleep(10);
    }
    const std::string out = take(folder + L"\\out");
    const std::string err = take(folder + L"\\err");
    const int code = std::atoi(take(folder + L"\\done").c_str());
    std::fwrite(out.data(), 1, out.size(), stdout);
    std::fwrite(err.data(), 1, err.size(), stderr);
    _wremove((folder + L"\\in").c_str());
    _wremove((folder + L"\\arguments").c_str());
    RemoveDirectoryW(folder.c_str());
    return code;
}
