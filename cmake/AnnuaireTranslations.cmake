# SPDX-FileCopyrightText: 2026 The Annuaire authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The interface's languages, inside the programs:
#     :/i18n/annuaire_fr.qm  :/i18n/annuaire_en.qm   ours, from translations/*.ts
#     :/i18n/qtbase_fr.qm    :/i18n/qtbase_en.qm     Qt's own words (the buttons of its dialogs)
# so that a program carried to another machine speaks French there too.
set(ANNUAIRE_LANGUAGES fr en)

find_path(
    ANNUAIRE_QT_TRANSLATIONS_DIR qtbase_fr.qm
    HINTS ${QT6_INSTALL_PREFIX}/share/qt6/translations ${QT6_INSTALL_PREFIX}/translations
    PATHS /usr/share/qt6/translations
    DOC "Where Qt's own translations are (Debian: qt6-translations-l10n)"
    NO_CMAKE_FIND_ROOT_PATH
)
if(NOT ANNUAIRE_QT_TRANSLATIONS_DIR)
    message(FATAL_ERROR "Qt's own translations (qtbase_fr.qm) were not found; on Debian: apt-get install qt6-translations-l10n")
endif()

set(annuaire_i18n_dir ${CMAKE_BINARY_DIR}/i18n)
file(MAKE_DIRECTORY ${annuaire_i18n_dir})
set(annuaire_i18n_files)
foreach(language IN LISTS ANNUAIRE_LANGUAGES)
    set(ts ${CMAKE_SOURCE_DIR}/translations/annuaire_${language}.ts)
    set(qm ${annuaire_i18n_dir}/annuaire_${language}.qm)
    add_custom_command(
        OUTPUT ${qm}
        COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
        DEPENDS ${ts}
        COMMENT "Compiling annuaire_${language}.ts"
        VERBATIM
    )
    set(qtbase ${annuaire_i18n_dir}/qtbase_${language}.qm)
    add_custom_command(
        OUTPUT ${qtbase}
        COMMAND ${CMAKE_COMMAND} -E copy ${ANNUAIRE_QT_TRANSLATIONS_DIR}/qtbase_${language}.qm ${qtbase}
        DEPENDS ${ANNUAIRE_QT_TRANSLATIONS_DIR}/qtbase_${language}.qm
        VERBATIM
    )
    list(APPEND annuaire_i18n_files ${qm} ${qtbase})
endforeach()

# An object library: linked straight into an executable, its resources register themselves.
add_library(annuaire_i18n OBJECT)
qt6_add_resources(annuaire_i18n annuaire_i18n PREFIX /i18n BASE ${annuaire_i18n_dir} FILES ${annuaire_i18n_files})
target_link_libraries(annuaire_i18n PRIVATE Qt6::Core)

# annuaire_embed_translations(<executable>): puts the languages above into it.
function(annuaire_embed_translations target)
    target_link_libraries(${target} PRIVATE annuaire_i18n)
endfunction()
