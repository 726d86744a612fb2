# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Builds everything in release, fuzzes for a minute, and ends with ctest's own summary.

fuzz_seconds=60
# The CommonMark specification with its examples, which tests/reading/test_commonmark.cpp reads.
specification=commonmark-spec@0.31.2

fuzz_names() {
    local file
    for file in "$root"/tests/fuzz/fuzz_*.cpp; do
        [ -e "$file" ] && basename "$file" .cpp
    done
}

# What each target is given at least, however slow the machine is.
fuzz_inputs=20000

# fuzz_some NAME OPTION…: what it finds new goes into the build folder, beside the log; the seeds are only read.
fuzz_some() {
    local name=$1 folder=$root/build/fuzz/$1
    local seeds=$root/tests/fuzz/corpus/${name#fuzz_}
    shift
    "$root/build/asan/fuzz/$name" "$@" -timeout=20 -rss_limit_mb=2048 \
        -artifact_prefix="$folder/" "$folder/corpus" "$seeds" >>"$folder/log" 2>&1
}

# Of all the times that it ran since its log began.
fuzz_count() {
    awk '$1 == "Done" { sum += $2 } END { print sum + 0 }' "$root/build/fuzz/$1/log"
}

# fuzz_one NAME SECONDS
fuzz_one() {
    local name=$1 seconds=$2 folder=$root/build/fuzz/$1 count=0
    mkdir -p "$folder/corpus"
    : >"$folder/log"
    if fuzz_some "$name" -max_total_time="$seconds" && count=$(fuzz_count "$name") &&
        { [ "$count" -ge "$fuzz_inputs" ] || fuzz_some "$name" -runs=$((fuzz_inputs - count)); }; then
        say "  $name: $(fuzz_count "$name") inputs, $(find "$folder/corpus" -type f | wc -l) kept, nothing found"
    else
        tail -n 40 "$folder/log" >&2
        say "  $name found something; the input is in $folder" >&2
        return 1
    fi
}

# fuzz_every FIRST STEP SECONDS NAME…: every STEP-th of the names, one after the other.
fuzz_every() {
    local first=$1 step=$2 seconds=$3 index status=0
    shift 3
    local names=("$@")
    for ((index = first; index < ${#names[@]}; index += step)); do
        fuzz_one "${names[index]}" "$seconds" || status=1
    done
    return "$status"
}

# One minute in all: as many at once as there are cores, and each gets its share of the time.
run_fuzz() {
    local names=() workers=() name at_once seconds worker status=0
    while IFS= read -r name; do names+=("$name"); done < <(fuzz_names)
    [ ${#names[@]} -gt 0 ] || return 0
    build_preset asan "${names[@]}"
    at_once=$(jobs_at_once)
    [ "$at_once" -le ${#names[@]} ] || at_once=${#names[@]}
    seconds=$((fuzz_seconds * at_once / ${#names[@]}))
    say "Fuzzing ${#names[@]} targets for $fuzz_seconds s in all."
    for ((worker = 0; worker < at_once; worker++)); do
        fuzz_every "$worker" "$at_once" "$seconds" "${names[@]}" &
        workers+=($!)
    done
    for worker in "${workers[@]}"; do wait "$worker" || status=1; done
    [ "$status" -eq 0 ] || fail "Fuzzing found a fault; see above."
}

# Prints where the tests keep their files, none of which has to last: in memory where there is room for them, because
# every commit of every test waits for the disk otherwise. The account that PostgreSQL runs under goes in there, too.
make_test_folder() {
    local memory=/dev/shm folder
    if [ -w "$memory" ] && [ "$(df --output=avail -BG "$memory" | tail -n 1 | tr -dc 0-9)" -ge 4 ]; then
        folder=$(mktemp -d "$memory/farthing-tests.XXXXXX")
    else
        folder=$(mktemp -d "${TMPDIR:-/tmp}/farthing-tests.XXXXXX")
    fi
    chmod 755 "$folder"
    printf '%s\n' "$folder"
}

# Without npm, or where it reaches nothing, the test that reads it says so and is skipped.
fetch_specification() {
    local folder=$root/build/npm
    [ ! -e "$folder/node_modules/commonmark-spec/spec.txt" ] || return 0
    command -v npm >/dev/null || { say "npm is not here: the examples of CommonMark are not tested."; return 0; }
    mkdir -p "$folder"
    npm install --prefix "$folder" --no-save --no-audit --no-fund "$specification" </dev/null >"$folder/log" 2>&1 ||
        say "npm could not fetch $specification: the examples of CommonMark are not tested."
}

# Some tests wait for sockets and timers, so more of them than there are cores run at once.
run_ctest() (
    preset=$1
    folder=$(make_test_folder)
    trap 'rm -rf "$folder"' EXIT
    cd "$root"
    TMPDIR=$folder ctest --preset "$preset" --parallel $((2 * $(jobs_at_once))) --no-tests=error </dev/null
)

run_tests() {
    expect_room "$room_for_one"
    install_sections build run test
    fetch_specification
    build_preset release all
    run_fuzz
    run_ctest release
}
