# SPDX-License-Identifier: GPL-3.0-or-later
# From the sources to the translators and back: translations/farthing_XX.ts, one file per locale.
#
# farthing_translations(TARGET…) compiles every file and gives it to the programs as :/i18n/farthing_XX.qm; the same
# files lie in build/PRESET/i18n for the tests. Qt's own words (buttons of dialogs) are not ours: the program loads
# qtbase_XX.qm from QLibraryInfo::path(QLibraryInfo::TranslationsPath), where Qt installs them.
#
# The target update_translations brings the .ts files up to date with the sources. English is the language of the
# sources and has only plural forms to fill in; without them a count would read "5 comment(s)".
include_guard(GLOBAL)

get_target_property(FARTHING_LUPDATE_PROGRAM Qt6::lupdate LOCATION)
set(FARTHING_LUPDATE "${FARTHING_LUPDATE_PROGRAM}" CACHE FILEPATH "Qt's lupdate" FORCE)

file(GLOB FARTHING_TS_FILES CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/farthing_*.ts")

set(FARTHING_QM_FILES "")
foreach(ts ${FARTHING_TS_FILES})
    get_filename_component(name "${ts}" NAME_WE)
    set(qm "${PROJECT_BINARY_DIR}/i18n/${name}.qm")
    add_custom_command(OUTPUT "${qm}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/i18n"
        COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}"
        DEPENDS "${ts}" COMMENT "Compiling the translation ${name}" VERBATIM)
    list(APPEND FARTHING_QM_FILES "${qm}")
endforeach()
add_custom_target(translations ALL DEPENDS ${FARTHING_QM_FILES})

add_custom_target(update_translations
    COMMAND "${CMAKE_COMMAND}" "-DLUPDATE=${FARTHING_LUPDATE}" "-DPROJECT=${PROJECT_SOURCE_DIR}"
        -P "${CMAKE_CURRENT_LIST_DIR}/UpdateTranslations.cmake"
    COMMENT "Bringing translations/*.ts up to date with the sources" VERBATIM)

function(farthing_translations)
    set(made "${PROJECT_BINARY_DIR}/i18n/translations.qrc")
    set(files "")
    foreach(qm ${FARTHING_QM_FILES})
        get_filename_component(name "${qm}" NAME)
        string(APPEND files "<file alias=\"${name}\">${qm}</file>")
    endforeach()
    file(CONFIGURE OUTPUT "${made}" CONTENT "<RCC><qresource prefix=\"/i18n\">@files@</qresource></RCC>\n" @ONLY)
    foreach(target ${ARGN})
        set(code "${CMAKE_CURRENT_BINARY_DIR}/${target}_translations.cpp")
        add_custom_command(OUTPUT "${code}"
            COMMAND Qt6::rcc --name ${target}_translations "${made}" -o "${code}"
            DEPENDS translations "${made}" ${FARTHING_QM_FILES} VERBATIM)
        set_source_files_properties("${code}" PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
        target_sources(${target} PRIVATE "${code}")
    endforeach()
endfunction()
