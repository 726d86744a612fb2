# SPDX-License-Identifier: GPL-3.0-or-later
# Runs lupdate over all rooms and forms for every translation: cmake -DLUPDATE=… -DPROJECT=… [-DTO=FOLDER] -P this file.
# With TO, copies are brought up to date there and the project's own files stay as they are.
file(GLOB_RECURSE sources "${PROJECT}/src/*.cpp" "${PROJECT}/src/*.h" "${PROJECT}/ui/*.ui")
file(GLOB translations "${PROJECT}/translations/farthing_*.ts")
list(SORT sources)

if(TO)
    file(COPY ${translations} DESTINATION "${TO}/translations")
    file(GLOB translations "${TO}/translations/farthing_*.ts")
else()
    set(TO "${PROJECT}/build")
endif()
list(JOIN sources "\n" lines)
file(WRITE "${TO}/translation-sources.lst" "${lines}\n")

foreach(translation ${translations})
    set(options -silent -no-obsolete -locations relative -I "${PROJECT}/src")
    if(translation MATCHES "farthing_en\\.ts$")
        list(APPEND options -pluralonly)
    endif()
    execute_process(COMMAND "${LUPDATE}" ${options} "@${TO}/translation-sources.lst" -ts "${translation}"
        RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate could not bring ${translation} up to date.")
    endif()
endforeach()
