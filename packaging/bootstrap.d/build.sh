# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Configures and builds a preset, and does neither when there is nothing to do.

jobs_at_once() {
    printf '%s\n' "${FARTHING_JOBS:-$(getconf _NPROCESSORS_ONLN)}"
}

# What a whole build with its tests takes, of one preset and of two, in gigabytes.
room_for_one=6
room_for_two=8

# expect_room GIGABYTES: a disk that fills up makes tests fail in odd ways, so it is said first.
expect_room() {
    local wanted=$1 free here=0
    free=$(df --output=avail -BG "$root" | tail -n 1 | tr -dc 0-9)
    [ ! -d "$root/build" ] || here=$({ du -s -BG "$root/build" 2>/dev/null || true; } | cut -f 1 | tr -dc 0-9)
    [ $((free + ${here:-0})) -ge "$wanted" ] ||
        say "Only $free GB are free in $root; building and testing takes up to $wanted GB."
}

# A preset is configured once; afterwards ninja itself notices a changed CMakeLists.txt, but not changed presets.
configure_preset() {
    local preset=$1 made=$root/build/$1/build.ninja
    [ -e "$made" ] && [ ! "$root/CMakePresets.json" -nt "$made" ] && return
    say "Configuring $preset."
    mkdir -p "$root/build"
    (cd "$root" && cmake --preset "$preset" >"build/configure-$preset.log" 2>&1) && return
    cat "$root/build/configure-$preset.log" >&2
    fail "CMake could not configure the preset $preset; the reason is above."
}

# build_preset PRESET TARGET…: silent where there is nothing to do.
build_preset() {
    local preset=$1 folder=$root/build/$1
    shift
    configure_preset "$preset"
    [ -e "$folder/.ninja_log" ] || say "Building $preset. From nothing this takes several minutes."
    ninja -C "$folder" -j "$(jobs_at_once)" "$@" 2>&1 |
        sed -u -e '/^ninja: Entering directory/d' -e '/^ninja: no work to do/d' -e '/Re-checking globbed/d' ||
        fail "The build of $preset failed; the reason is above."
}
