# SPDX-FileCopyrightText: 2026 The Annuaire authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The icons of resources/icons, rendered when the program is built, so that nothing of SVG is needed when it runs:
#     :/icons/24/search.png    and, for screens of twice the density, :/icons/24/search@2x.png
# Drawn on a grid of 24, line 1.75, round ends, one dark colour that the program replaces by the palette's. The
# program's own icon, annuaire.svg, keeps its colours and comes in larger sizes too.
set(ANNUAIRE_ICON_SIZES 16 20 24 32 40 48 64)
set(ANNUAIRE_PROGRAM_ICON_SIZES ${ANNUAIRE_ICON_SIZES} 128 256)

find_program(ANNUAIRE_RSVG_CONVERT rsvg-convert DOC "Renders the icons (Debian: librsvg2-bin)")
if(NOT ANNUAIRE_RSVG_CONVERT)
    message(FATAL_ERROR "rsvg-convert was not found; on Debian: apt-get install librsvg2-bin")
endif()

set(ANNUAIRE_ICONS_DIR ${CMAKE_BINARY_DIR}/icons)
foreach(size IN LISTS ANNUAIRE_PROGRAM_ICON_SIZES)
    file(MAKE_DIRECTORY ${ANNUAIRE_ICONS_DIR}/${size})
endforeach()
set(annuaire_icon_files)
set(annuaire_icon_aliases)
file(GLOB annuaire_icon_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
foreach(svg IN LISTS annuaire_icon_sources)
    get_filename_component(name ${svg} NAME_WE)
    set(sizes ${ANNUAIRE_ICON_SIZES})
    if(name STREQUAL "annuaire")
        set(sizes ${ANNUAIRE_PROGRAM_ICON_SIZES})
    endif()
    set(outputs)
    set(commands)
    foreach(size IN LISTS sizes)
        set(png ${ANNUAIRE_ICONS_DIR}/${size}/${name}.png)
        list(APPEND outputs ${png})
        list(APPEND commands COMMAND ${ANNUAIRE_RSVG_CONVERT} --width=${size} --height=${size} --output=${png} ${svg})
        string(APPEND annuaire_icon_aliases "<file alias=\"${size}/${name}.png\">${png}</file>\n")
        # The file of twice the size is the one for twice the density.
        math(EXPR twice "2 * ${size}")
        if(twice IN_LIST sizes)
            set(png ${ANNUAIRE_ICONS_DIR}/${twice}/${name}.png)
            string(APPEND annuaire_icon_aliases "<file alias=\"${size}/${name}@2x.png\">${png}</file>\n")
        endif()
    endforeach()
    add_custom_command(OUTPUT ${outputs} ${commands} DEPENDS ${svg} COMMENT "Rendering ${name}.svg" VERBATIM)
    list(APPEND annuaire_icon_files ${outputs})
endforeach()

set(annuaire_icons_qrc ${ANNUAIRE_ICONS_DIR}/annuaire_icons.qrc)
file(GENERATE OUTPUT ${annuaire_icons_qrc} CONTENT "<RCC><qresource prefix=\"/icons\">\n${annuaire_icon_aliases}</qresource></RCC>\n")
set(annuaire_icons_cpp ${ANNUAIRE_ICONS_DIR}/qrc_annuaire_icons.cpp)
add_custom_command(
    OUTPUT ${annuaire_icons_cpp}
    COMMAND Qt6::rcc --name annuaire_icons --no-compress --output ${annuaire_icons_cpp} ${annuaire_icons_qrc}
    DEPENDS ${annuaire_icon_files} ${annuaire_icons_qrc}
    COMMENT "Collecting the icons"
    VERBATIM
)

# An object library: linked straight into an executable, its resources register themselves.
add_library(annuaire_icons OBJECT ${annuaire_icons_cpp})
set_target_properties(annuaire_icons PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
target_link_libraries(annuaire_icons PRIVATE Qt6::Core)

# annuaire_embed_icons(<executable>): puts the icons into it.
function(annuaire_embed_icons target)
    target_link_libraries(${target} PRIVATE annuaire_icons)
endfunction()
