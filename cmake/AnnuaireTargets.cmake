# SPDX-FileCopyrightText: 2026 The Annuaire authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project is compiled with.
add_library(annuaire_options INTERFACE)
add_library(Annuaire::options ALIAS annuaire_options)
target_compile_definitions(
    annuaire_options
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_FOREACH
              QT_NO_KEYWORDS
              QT_USE_QSTRINGBUILDER
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
if(MSVC)
    target_compile_options(annuaire_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${ANNUAIRE_WERROR}>:/WX>)
else()
    target_compile_options(
        annuaire_options
        INTERFACE -Wall
                  -Wextra
                  -Wpedantic
                  -Wconversion
                  -Wshadow
                  -Wnon-virtual-dtor
                  -Woverloaded-virtual
                  $<$<BOOL:${ANNUAIRE_WERROR}>:-Werror>
    )
endif()
if(ANNUAIRE_FUZZ)
    target_compile_options(annuaire_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(ANNUAIRE_SANITIZE)
    target_compile_options(
        annuaire_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
    )
    target_link_options(annuaire_options INTERFACE -fsanitize=address,undefined)
endif()

# What makes a fault of memory end the program instead of letting somebody in; tests/reliability/tst_hardening looks.
# The sanitizers bring their own.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT ANNUAIRE_SANITIZE)
    target_compile_options(
        annuaire_options
        INTERFACE -fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
                  $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>
    )
    target_link_options(annuaire_options INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie> -Wl,-z,relro,-z,now,-z,noexecstack)
endif()

# annuaire_add_room(<name> SOURCES <files...> LINK <public libraries...> [PRIVATE <libraries...>])
#
# One static library per room of src/. Includes are written from src/ ("storage/groupstorage.h"), so a wrong arrow
# is visible in a review, and tests/tst_layering refuses it.
function(annuaire_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE" ${ARGN})
    add_library(annuaire_${name} STATIC ${ROOM_SOURCES})
    add_library(Annuaire::${name} ALIAS annuaire_${name})
    target_include_directories(annuaire_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(
        annuaire_${name}
        PUBLIC ${ROOM_LINK}
        PRIVATE Annuaire::options ${ROOM_PRIVATE}
    )
    set_target_properties(annuaire_${name} PROPERTIES AUTOUIC_SEARCH_PATHS ${CMAKE_SOURCE_DIR}/ui)
endfunction()

# annuaire_add_test(<name> LINK <libraries...> [LABELS <labels...>])
#
# One line per test: tst_<subject>.cpp beside the calling CMakeLists.txt, linked with the rooms it looks at.
function(annuaire_add_test name)
    cmake_parse_arguments(TEST "" "" "LINK;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE Annuaire::options Qt6::Test ${TEST_LINK})
    add_test(NAME ${name} COMMAND ${name})
    set(timeout 300)
    if(WIN32 AND CMAKE_CROSSCOMPILING)
        set(timeout 1200) # under wine a commit to disk takes many times as long
    endif()
    set_tests_properties(
        ${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
        LABELS "${TEST_LABELS}"
        TIMEOUT ${timeout}
    )
endfunction()
