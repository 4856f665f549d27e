# SPDX-FileCopyrightText: 2026 The Annuaire authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The files of the import, with paths from src/widgets/.
set(ANNUAIRE_IMPORT_SOURCES
    import/columnmappingmodel.cpp
    import/columnmappingmodel.h
    import/importcommands.cpp
    import/importcommands.h
    import/importdialog.cpp
    import/importdialog.h
    import/meaningdelegate.cpp
    import/meaningdelegate.h
    import/pagereadingmodel.cpp
    import/pagereadingmodel.h
    import/pagereviewpane.cpp
    import/pagereviewpane.h
    import/pagewords.cpp
    import/pagewords.h
    import/phraseeditor.cpp
    import/phraseeditor.h
    import/planmodel.cpp
    import/planmodel.h
    import/planpane.cpp
    import/planpane.h
    import/planwords.cpp
    import/planwords.h
    import/sourcepane.cpp
    import/sourcepane.h
    import/sourcereader.cpp
    import/sourcereader.h
    import/tablereviewpane.cpp
    import/tablereviewpane.h
)
