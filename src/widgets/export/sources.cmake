# SPDX-FileCopyrightText: 2026 The Annuaire authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The files of what leaves the window as data, with paths from src/widgets/.
set(ANNUAIRE_EXPORT_SOURCES
    export/columnlist.cpp
    export/columnlist.h
    export/copyjob.cpp
    export/copyjob.h
    export/dataexportdialog.cpp
    export/dataexportdialog.h
    export/dataformats.cpp
    export/dataformats.h
    export/groupstext.cpp
    export/groupstext.h
    export/handingout.cpp
    export/handingout.h
)
