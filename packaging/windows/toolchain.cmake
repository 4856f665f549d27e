# SPDX-FileCopyrightText: 2026 The Annuaire authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Cross-compiling for Windows x86_64 with Debian's mingw-w64. Qt and the libraries are where make-toolchain puts them.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

if(NOT ANNUAIRE_WINDOWS_PREFIX)
    if(DEFINED ENV{ANNUAIRE_WINDOWS_CACHE})
        set(cache $ENV{ANNUAIRE_WINDOWS_CACHE})
    elseif(DEFINED ENV{XDG_CACHE_HOME})
        set(cache $ENV{XDG_CACHE_HOME}/annuaire/windows)
    else()
        set(cache $ENV{HOME}/.cache/annuaire/windows)
    endif()
    set(ANNUAIRE_WINDOWS_PREFIX ${cache}/toolchain CACHE PATH "What packaging/windows/make-toolchain made")
endif()
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES ANNUAIRE_WINDOWS_PREFIX)

set(triple x86_64-w64-mingw32)
set(CMAKE_C_COMPILER /usr/bin/${triple}-gcc-posix)
set(CMAKE_CXX_COMPILER /usr/bin/${triple}-g++-posix)
set(CMAKE_RC_COMPILER /usr/bin/${triple}-windres)
set(CMAKE_AR /usr/bin/${triple}-gcc-ar-posix)
set(CMAKE_RANLIB /usr/bin/${triple}-gcc-ranlib-posix)

set(CMAKE_FIND_ROOT_PATH ${ANNUAIRE_WINDOWS_PREFIX} /usr/${triple})
list(PREPEND CMAKE_PREFIX_PATH ${ANNUAIRE_WINDOWS_PREFIX})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)

# Qt's programs that run while building (moc, rcc, lrelease) are the system's own.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")

# Only our libraries, wherever the toolchain was made before it came here.
set(ENV{PKG_CONFIG_LIBDIR} ${ANNUAIRE_WINDOWS_PREFIX}/lib/pkgconfig)
set(PKG_CONFIG_ARGN --define-prefix CACHE STRING "")

# Tests run under wine, through a script that gives them its settings, fonts and DLLs.
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/run-under-wine)
