# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of Farthing is built: one place for flags, Qt, and the shape of a room.
include_guard(GLOBAL)

option(FARTHING_TESTS "Build the tests" ON)
option(FARTHING_WERROR "Treat warnings as errors" ON)
option(FARTHING_FUZZ "Build the fuzz targets (clang only)" OFF)
set(FARTHING_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(FARTHING_CCACHE ccache)
if(FARTHING_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER "${FARTHING_CCACHE}")
    # Precompiled headers carry time stamps that ccache has to be told to overlook; paths are made relative so that
    # two checkouts share one cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 "${FARTHING_CCACHE}")
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Network Sql Svg HttpServer
    LinguistTools)
# Debian 12 has no package of it: without it nothing is read aloud.
find_package(Qt6 6.4 QUIET COMPONENTS TextToSpeech)
find_package(Qt6Keychain REQUIRED)
find_package(ZLIB REQUIRED)
find_package(md4c REQUIRED)
find_package(yaml-cpp REQUIRED)
if(NOT TARGET yaml-cpp)
    add_library(yaml-cpp ALIAS yaml-cpp::yaml-cpp) # its name since 0.8; the short one is going away
endif()
find_package(tomlplusplus REQUIRED)
if(FARTHING_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

add_library(farthing_flags INTERFACE)
target_compile_definitions(farthing_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT FARTHING_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(farthing_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${FARTHING_WERROR}>:/WX>)
else()
    target_compile_options(farthing_flags INTERFACE -Wall -Wextra -Wpedantic -Winvalid-pch
        $<$<BOOL:${FARTHING_WERROR}>:-Werror> $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
set(FARTHING_WATCHED ${FARTHING_SANITIZE})
if(FARTHING_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "FARTHING_FUZZ needs clang; the preset asan uses it.")
    endif()
    # The rooms are watched as well, so that the fuzzer sees which inputs lead to new places in them.
    list(PREPEND FARTHING_WATCHED fuzzer-no-link)
endif()
if(FARTHING_SANITIZE)
    list(JOIN FARTHING_WATCHED "," FARTHING_WATCHED)
    target_compile_options(farthing_flags INTERFACE -fsanitize=${FARTHING_WATCHED} -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(farthing_flags INTERFACE -fsanitize=${FARTHING_SANITIZE})
endif()

# farthing_room(NAME [USES room…] [LINKS target…] [PRECOMPILE header…])
# A room is a folder and a library (static, or shared where BUILD_SHARED_LIBS says so): every .cpp in the folder belongs to it, and nothing else does. USES are the
# arrows of src/README.md; tests/layering holds them against the #include lines.
function(farthing_room name)
    cmake_parse_arguments(ROOM "" "" "USES;LINKS;PRECOMPILE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(farthing_${name} ${sources})
    target_include_directories(farthing_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    list(TRANSFORM ROOM_USES PREPEND farthing_)
    foreach(used IN LISTS ROOM_USES)
        if(NOT TARGET ${used})
            list(REMOVE_ITEM ROOM_USES ${used})  # a room with headers only, so far
        endif()
    endforeach()
    target_link_libraries(farthing_${name} PUBLIC farthing_flags ${ROOM_USES} ${ROOM_LINKS})
    if(ROOM_PRECOMPILE)
        target_precompile_headers(farthing_${name} PRIVATE ${ROOM_PRECOMPILE})
    endif()
endfunction()
